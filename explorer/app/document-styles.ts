import { css } from 'lit';

/** How a document looks, see entente-document-panel.ts. */
export const documentStyles = css`
  :host {
    background: var(--page);
  }
  header {
    background: var(--surface);
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding: 12px 20px 10px;
    min-height: 82px;
    align-content: start;
  }
  h2 {
    font-size: var(--t-body);
    line-height: 1.43;
  }
  header p {
    grid-column: 1 / -1;
  }
  .read {
    position: relative;
    flex: 1;
    min-height: 0;
  }
  article {
    height: 100%;
    overflow: auto;
    padding: 16px max(40px, calc(50% - 20rem)) 24px max(22px, calc(50% - 20rem));
    font-size: 0.90625rem;
    line-height: 1.65;
    overflow-wrap: break-word;
  }
  article:focus-visible {
    box-shadow: inset 0 0 0 2px var(--ink);
  }
  article p {
    margin-bottom: 12px;
    max-width: 72ch;
  }
  article p.heading {
    font-weight: 700;
    line-height: 1.45;
    margin-bottom: 8px;
  }
  u {
    text-decoration: underline dotted 1px;
    text-decoration-color: var(--control);
    text-underline-offset: 4px;
    cursor: pointer;
  }
  u:hover {
    text-decoration-color: var(--ink);
    text-decoration-style: solid;
  }
  mark {
    background: var(--mark);
    color: inherit;
    padding: 2px 0;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  mark b {
    font-weight: 400;
  }
  mark b.subject,
  mark b.object {
    border-bottom: 2px solid var(--kind-inst);
  }
  mark b.cue {
    border-bottom: 2px dashed var(--ink);
  }
  mark b.amount {
    font-weight: 700;
    box-shadow: 0 0 0 1.5px var(--ink);
    border-radius: 2px;
    padding: 0 2px;
  }
  .strip {
    position: absolute;
    inset-inline-end: 16px;
    top: 8px;
    width: 12px;
    height: calc(100% - 16px);
    pointer-events: none;
  }
  .ground {
    fill: var(--sunk);
  }
  .tick {
    fill: var(--control);
  }
  .here {
    fill: var(--mark);
    stroke: var(--mark-line);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .foot {
    background: var(--surface);
  }
  @media (max-width: 760px) {
    header {
      min-height: 0;
    }
    article {
      padding: 12px 36px 20px 16px;
    }
  }
`;
