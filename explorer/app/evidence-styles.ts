import { css } from 'lit';

/** How a relation's evidence looks, see entente-relation-panel.ts. */
export const evidenceStyles = css`
  .body {
    padding: 16px 18px 14px 14px;
  }
  .first {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) auto;
    align-items: start;
  }
  .first .badge {
    margin-top: 3px;
    justify-self: start;
  }
  .first button {
    margin: -4px -6px 0 4px;
  }
  .sentence {
    font-size: var(--t-lead);
    line-height: 1.5625;
  }
  .words {
    display: inline-grid;
    justify-items: start;
    line-height: 1.375;
    margin-bottom: 2px;
    white-space: pre-wrap;
    vertical-align: baseline;
  }
  .words > span {
    padding: 1px 3px;
    border-radius: 2px;
  }
  .words > i {
    padding-inline: 3px;
    font: 400 0.6875rem/0.875rem var(--sans);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .cue .words > span {
    background: var(--mark);
    border-bottom: 2px solid var(--ink);
    border-radius: 2px 2px 0 0;
  }
  .cue.ongoing .words > span,
  .cue.planned .words > span {
    border-bottom-style: dashed;
  }
  .cue.called-for .words > span {
    border-bottom-style: dotted;
  }
  .amount .words > span {
    box-shadow: inset 0 0 0 1.5px var(--ink);
    font-weight: 700;
  }
  .date .words > span {
    box-shadow: inset 0 0 0 1px var(--control);
  }
  .part {
    --tint: var(--kind-rest);
  }
  .part.inst {
    --tint: var(--kind-inst);
  }
  .part.net {
    --tint: var(--kind-net);
  }
  .part.state {
    --tint: var(--kind-state);
  }
  .part.group {
    --tint: var(--kind-group);
  }
  .part.prog {
    --tint: var(--kind-prog);
  }
  .part.text {
    --tint: var(--kind-text);
  }
  .subject .words > span,
  .object .words > span {
    background: color-mix(in srgb, var(--tint) 13%, var(--surface));
    box-shadow: inset 0 -2px 0 var(--tint);
  }
  dl,
  .also {
    margin-inline: 6px 2px;
  }
  dl {
    margin-top: 10px;
    border-top: 1px solid var(--hairline);
  }
  dl div {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr);
    padding: 5px 0;
    border-bottom: 1px solid var(--hairline);
    line-height: 1.36;
  }
  dt {
    color: var(--ink-3);
    font-size: var(--t-small);
  }
  .ends {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  .also {
    padding-top: 12px;
  }
  .also h3 {
    font-size: var(--t-small);
    margin-bottom: 5px;
  }
  .also li {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    align-items: start;
    font-size: var(--t-small);
    line-height: 1.4;
    padding: 3px 0;
  }
  .also svg {
    margin-top: 3px;
  }
  .also .link {
    text-decoration: none;
  }
  .also .link:hover {
    background: none;
    text-decoration: underline;
  }
  @media (max-width: 760px) {
    .body {
      padding: 12px 16px;
    }
    .foot .single {
      display: none;
    }
    .foot .step {
      flex: none;
      min-width: 44px;
    }
  }
`;
