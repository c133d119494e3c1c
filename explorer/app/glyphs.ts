import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { bandNames, type Band } from '../../graph/ontology/confidence.ts';
import { labels, type Kind, type Label } from '../../graph/ontology/labels.ts';
import type { Status } from '../../graph/ontology/statuses.ts';

/** Small pictures in lists: the shape of a kind with its letter, the line of a status, icons of buttons. Decoration: words stand beside them. */
const outlines: Readonly<Record<Kind, SVGTemplateResult>> = {
  inst: svg`<circle class="k" r="8"></circle>`,
  net: svg`<path class="k" d="M8.6 0L4.3 7.5L-4.3 7.5L-8.6 0L-4.3 -7.5L4.3 -7.5Z"></path>`,
  state: svg`<path class="k" d="M0 -8.6L8.4 -2.4L5.3 7.4L-5.3 7.4L-8.4 -2.4Z"></path>`,
  group: svg`<rect class="k" x="-7.4" y="-7.4" width="14.8" height="14.8" rx="2.9"></rect>`,
  prog: svg`<path class="k" d="M-8 -7L4 -7L9 0L4 7L-8 7Z"></path>`,
  text: svg`<path class="k" d="M-6.5 -8.5L2.5 -8.5L6.5 -4.5L6.5 8.5L-6.5 8.5Z"></path>`,
  system: svg`<rect class="k" x="-7" y="-7.8" width="14" height="15.6" rx="4"></rect>`,
  event: svg`<path class="k" d="M0 -9.2L9.2 0L0 9.2L-9.2 0Z"></path>`,
};

export function kindGlyph(kind: Kind, letter: string, size = 18): TemplateResult {
  return html`<svg class="glyph ${kind}" width=${size} height=${size} viewBox="-10 -10 20 20" aria-hidden="true">
    ${outlines[kind]}
    <text y="3.6">${letter}</text>
  </svg>`;
}

export function labelGlyph(label: Label, size = 18): TemplateResult {
  return kindGlyph(labels[label].kind, labels[label].letter, size);
}

interface LineOptions {
  readonly width?: number;
  readonly arrow?: boolean;
  readonly weight?: 1 | 2 | 3;
}

/** The line of a status as the canvas draws it, with an arrowhead where the relation has a direction. */
export function statusLine(status: Status, { width = 34, arrow = true, weight = 1 }: LineOptions = {}): TemplateResult {
  const end = arrow ? width - 8 : width - 1;
  return html`<svg class="status-line" width=${width} height="12" viewBox="0 0 ${width} 12" aria-hidden="true">
    <path class="line ${status} w${weight}" d="M1 6H${end}"></path>
    ${arrow ? svg`<path class="arrow" d="M${end} 2.2L${width} 6L${end} 9.8Z"></path>` : ''}
  </svg>`;
}

/** Bars for how sure a claim is: three where it is sure, one where it is less so. */
export function bandGlyph(band: Band): TemplateResult {
  const filled = bandNames.length - bandNames.indexOf(band);
  return html`<svg class="bars" width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
    ${[0, 1, 2].map((at) => svg`<rect class=${at < filled ? 'filled' : ''} x=${7.5 + at * 5.5} y=${8.5 - at * 3.5} width="4" height=${4.5 + at * 3.5}></rect>`)}
  </svg>`;
}

const strokes = {
  search: svg`<circle cx="7" cy="7" r="4.6"></circle><path d="M10.4 10.4L14.2 14.2"></path>`,
  undo: svg`<path d="M5.5 2.5L2.5 5.5L5.5 8.5M2.5 5.5H9.5a3.4 3.4 0 0 1 0 6.8H6"></path>`,
  redo: svg`<path d="M10.5 2.5L13.5 5.5L10.5 8.5M13.5 5.5H6.5a3.4 3.4 0 0 0 0 6.8H10"></path>`,
  close: svg`<path d="M4 4L12 12M12 4L4 12"></path>`,
  check: svg`<path d="M3 8.5L6.5 12L13 4.5"></path>`,
  next: svg`<path d="M6 3L11 8L6 13"></path>`,
} as const;

export function icon(name: keyof typeof strokes): TemplateResult {
  return html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
    ${strokes[name]}
  </svg>`;
}
