import { css } from 'lit';

/** What all elements share: reset, buttons, keys, glyphs, lines. Values come from tokens.css. */
export const sharedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    font-family: var(--sans);
    font-size: var(--t-body);
    line-height: 1.43;
    color: var(--ink);
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  svg {
    display: block;
    flex: none;
  }
  .q {
    font-family: var(--serif);
  }
  .cap {
    font-size: var(--t-cap);
    color: var(--ink-3);
  }
  .small {
    font-size: var(--t-small);
    color: var(--ink-2);
  }
  kbd {
    font: 400 0.6875rem/1rem var(--sans);
    min-width: 18px;
    padding: 0 4px;
    text-align: center;
    display: inline-block;
    background: var(--sunk);
    border: 1px solid var(--hairline);
    border-radius: var(--r1);
    color: var(--ink-2);
  }
  button,
  .button {
    font: inherit;
    font-size: var(--t-small);
    line-height: 1.125rem;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--r1);
    padding: 5px 10px;
    display: inline-flex;
    gap: 7px;
    align-items: center;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover:not(:disabled),
  .button:hover {
    background: var(--sunk);
  }
  button.strong,
  .button.strong {
    background: var(--ink);
    color: var(--on-ink);
    border-color: var(--ink);
  }
  button.strong:hover,
  .button.strong:hover {
    background: var(--ink-2);
  }
  @media (forced-colors: active) {
    button.strong,
    .button.strong {
      forced-color-adjust: none;
    }
  }
  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--ink-2);
    padding: 5px 7px;
  }
  button.quiet:hover:not(:disabled) {
    background: var(--sunk);
  }
  button.link {
    border: 0;
    padding: 0;
    background: none;
    font-size: inherit;
    line-height: inherit;
    white-space: normal;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
    display: inline;
  }
  button:disabled {
    color: var(--ink-3);
    opacity: 0.55;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--focus-ring);
  }
  .badge {
    display: inline-block;
    min-width: 17px;
    height: 17px;
    padding: 0 4px;
    border: 1px solid var(--control);
    border-radius: 9px;
    font: 700 11px/15px var(--sans);
    text-align: center;
    color: var(--ink);
    background: var(--surface);
    vertical-align: 1px;
  }
  .badge.on {
    background: var(--mark);
    border-color: var(--mark-line);
  }
  .glyph {
    display: inline-block;
    vertical-align: -4px;
  }
  .glyph text {
    fill: var(--on-kind);
    font: 700 10px var(--sans);
    text-anchor: middle;
  }
  .glyph.inst .k {
    fill: var(--kind-inst);
  }
  .glyph.net .k {
    fill: var(--kind-net);
  }
  .glyph.state .k {
    fill: var(--kind-state);
  }
  .glyph.group .k {
    fill: var(--kind-group);
  }
  .glyph.prog .k {
    fill: var(--kind-prog);
  }
  .glyph.text .k {
    fill: var(--kind-text);
  }
  .glyph.system .k,
  .glyph.event .k {
    fill: none;
    stroke: var(--kind-rest);
    stroke-width: 1.6px;
  }
  .glyph.system text,
  .glyph.event text {
    fill: var(--ink);
  }
  .line {
    fill: none;
    stroke: var(--edge);
    stroke-width: var(--line-1);
  }
  .line.w2 {
    stroke-width: var(--line-2);
  }
  .line.w3 {
    stroke-width: var(--line-3);
  }
  .line.ongoing {
    stroke-dasharray: var(--dash-ongoing);
  }
  .line.planned {
    stroke-dasharray: var(--dash-planned);
  }
  .line.called-for {
    stroke-dasharray: var(--dash-called-for);
    stroke-linecap: round;
    stroke-width: 2.4px;
  }
  .arrow {
    fill: var(--edge);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
