import { kinds, type Kind } from '../../graph/ontology/labels.ts';
import type { Palette } from './canvas-style.ts';

/**
 * The tokens as colours that a canvas understands. They are read through a real element, since a token may be
 * a system colour (`CanvasText`) where a person forces colours.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const faded = Number(getComputedStyle(host).getPropertyValue('--faded')) || 0.3;
  const tokenOf: Readonly<Record<Kind, string>> = {
    inst: '--kind-inst',
    net: '--kind-net',
    state: '--kind-state',
    group: '--kind-group',
    prog: '--kind-prog',
    text: '--kind-text',
    system: '--kind-rest',
    event: '--kind-rest',
  };
  const palette: Palette = {
    canvas: colour('--canvas'),
    ink: colour('--ink'),
    edge: colour('--edge'),
    edgeStrong: colour('--edge-strong'),
    kindRest: colour('--kind-rest'),
    kinds: Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, colour(tokenOf[kind])])) as Record<Kind, string>,
    faded,
  };
  probe.remove();
  return palette;
}
