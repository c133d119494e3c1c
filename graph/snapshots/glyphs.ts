import { kinds, labels, type Label } from '../ontology/labels.ts';
import { ink } from './palette.ts';
import { element, escapeXml, px } from './svg.ts';

/** The mark of an entity: the shape and hue of its kind, the letter of its label. Centre and radius in px. */
export function glyph(label: Label, x: number, y: number, radius: number): string {
  const { kind, letter } = labels[label];
  const { colour, shape, hollow } = kinds[kind];
  const paint = { fill: hollow ? ink.paper : colour, stroke: colour, 'stroke-width': hollow ? 2 : 0 };
  return [
    outline(shape, x, y, radius, paint),
    element(
      'text',
      {
        x,
        y: y + radius * 0.37,
        'font-size': radius * 1.02,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: hollow ? colour : ink.paper,
      },
      escapeXml(letter),
    ),
  ].join('');
}

type Shape = (typeof kinds)[keyof typeof kinds]['shape'];
type Paint = Readonly<Record<string, string | number>>;

function outline(shape: Shape, x: number, y: number, radius: number, paint: Paint): string {
  if (shape === 'ellipse') return element('circle', { cx: x, cy: y, r: radius, ...paint });
  if (shape === 'round-rectangle') {
    const side = radius * 1.8;
    return element('rect', { x: x - side / 2, y: y - side / 2, width: side, height: side, rx: radius * 0.36, ...paint });
  }
  if (shape === 'barrel') return element('path', { d: barrel(x, y, radius), ...paint });
  const corners = polygons[shape].map(([dx, dy]) => `${px(x + dx * radius)} ${px(y + dy * radius)}`);
  return element('path', { d: `M${corners.join('L')}Z`, ...paint });
}

/** Corners by shape, in radii from the centre. */
const polygons: Readonly<Record<'hexagon' | 'pentagon' | 'tag' | 'page' | 'diamond', readonly (readonly [number, number])[]>> = {
  hexagon: [
    [1.08, 0],
    [0.54, 0.94],
    [-0.54, 0.94],
    [-1.08, 0],
    [-0.54, -0.94],
    [0.54, -0.94],
  ],
  pentagon: [
    [0, -1.08],
    [1.05, -0.3],
    [0.66, 0.95],
    [-0.66, 0.95],
    [-1.05, -0.3],
  ],
  tag: [
    [-1.08, -0.84],
    [0.46, -0.84],
    [1.2, 0],
    [0.46, 0.84],
    [-1.08, 0.84],
  ],
  page: [
    [-0.8, -1.02],
    [0.4, -1.02],
    [0.8, -0.6],
    [0.8, 1.02],
    [-0.8, 1.02],
  ],
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
};

function barrel(x: number, y: number, radius: number): string {
  const [left, right, top, bottom, bulge] = [x - radius * 0.86, x + radius * 0.86, y - radius * 0.84, y + radius * 0.84, radius * 0.26];
  return [
    `M${px(left)} ${px(top)}`,
    `Q${px(x)} ${px(top - bulge)} ${px(right)} ${px(top)}`,
    `V${px(bottom)}`,
    `Q${px(x)} ${px(bottom + bulge)} ${px(left)} ${px(bottom)}Z`,
  ].join('');
}
