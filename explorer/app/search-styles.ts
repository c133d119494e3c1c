import { css } from 'lit';

/** How the search box looks, see entente-search.ts. */
export const searchStyles = css`
  :host {
    position: relative;
    display: block;
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    border: 1px solid var(--control);
    border-radius: var(--r1);
    padding: 0 8px 0 10px;
    background: var(--surface);
    color: var(--ink-3);
    cursor: text;
  }
  label:focus-within {
    border-color: var(--ink);
    box-shadow: var(--focus-ring);
  }
  input {
    font: inherit;
    color: var(--ink);
    background: none;
    border: 0;
    outline: 0;
    box-shadow: none;
    flex: 1;
    min-width: 0;
    padding: 0;
    text-overflow: ellipsis;
  }
  /* The ring stands around the whole box. */
  input:focus-visible {
    box-shadow: none;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  :host([large]) label {
    min-height: 50px;
    font-size: var(--t-lead);
    padding: 0 12px 0 14px;
    border-color: var(--ink);
    gap: 12px;
  }
  @media (max-width: 760px) {
    label kbd {
      display: none;
    }
  }
  .results {
    position: absolute;
    z-index: 30;
    inset-inline: 0;
    top: calc(100% + 8px);
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--r2);
    box-shadow: var(--shadow-menu);
    padding: 4px;
    max-height: min(70vh, 460px);
    overflow: auto;
  }
  .results p {
    padding: 6px 8px 4px;
  }
  [role='option'] {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
    min-height: 32px;
    padding: 4px 8px;
    border-radius: var(--r1);
    cursor: pointer;
  }
  [role='option'].words {
    grid-template-columns: 34px minmax(0, 1fr);
    align-items: start;
  }
  [role='option'].words svg {
    margin-top: 4px;
  }
  [role='option'][aria-selected='true'],
  [role='option']:hover {
    background: var(--sunk);
  }
  [role='option'][aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--ink);
  }
  h3 {
    font-size: var(--t-cap);
    color: var(--ink-2);
    padding: 8px 8px 2px;
    border-top: 1px solid var(--hairline);
    margin-top: 4px;
  }
  .quote {
    font-size: 0.8125rem;
    color: var(--ink-2);
    display: block;
  }
`;
