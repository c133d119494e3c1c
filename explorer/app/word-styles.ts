import { css } from 'lit';

/** How the words of the canvas look, see word-layer.ts. */
export const wordStyles = css`
  .words text {
    font-family: var(--sans);
  }
  .words .letter {
    fill: var(--on-kind);
    font-weight: 700;
    text-anchor: middle;
  }
  .words .system .letter,
  .words .event .letter {
    fill: var(--ink);
  }
  .words .name {
    fill: var(--ink);
    font-size: var(--t-small);
    paint-order: stroke;
    stroke: var(--canvas);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .words .name.lead {
    font-size: var(--t-lead);
    font-weight: 700;
  }
  /* Fading spares the names: they stay readable. */
  .words .node.faded .name,
  .words .node.faded .letter {
    fill: var(--ink-3);
  }
  .words .dot {
    fill: var(--canvas);
    stroke: var(--edge);
    stroke-width: 1.2px;
  }
  .words .stroke {
    stroke: var(--edge);
    stroke-width: 1.4px;
  }
  .words .guide {
    fill: none;
  }
  .words .verb {
    fill: var(--ink-2);
    font-size: var(--t-cap);
    text-anchor: middle;
  }
  .words .verb.halo {
    fill: none;
    stroke: var(--canvas);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .words .joined .verb {
    font-weight: 700;
  }
  .words .joined .verb:not(.halo) {
    fill: var(--ink);
  }
  .words .edge.faded {
    opacity: var(--faded);
  }
  .words .chosen .verb {
    font-weight: 700;
  }
  .words .chosen .verb:not(.halo) {
    fill: var(--ink);
  }
  .words .chosen .verb.halo {
    stroke: var(--mark);
  }
  .words .chosen .dot {
    stroke: var(--edge-strong);
  }
  .marks path {
    fill: none;
    stroke-linecap: round;
  }
  .marks .glow-rim {
    stroke: var(--mark-line);
    stroke-width: 17px;
  }
  .marks .glow {
    stroke: var(--mark);
    stroke-width: 15px;
  }
`;
