import { css } from 'lit';

/** How the first screen looks, see entente-start.ts. */
export const startStyles = css`
  :host {
    display: block;
    min-height: 0;
    overflow: auto;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 400px;
    min-height: 100%;
  }
  section {
    padding: 48px 48px 32px 56px;
  }
  h1 {
    font-size: var(--t-h1);
    line-height: 1.27;
    font-weight: 700;
    letter-spacing: -0.018em;
    max-width: 840px;
    text-wrap: balance;
  }
  entente-search {
    max-width: 840px;
    margin-top: 20px;
  }
  .examples {
    margin-top: 13px;
  }
  .examples a {
    margin-inline-start: 2px;
  }
  h2 {
    font-size: var(--t-body);
    line-height: 1.43;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    align-items: baseline;
    border-bottom: 1px solid var(--ink);
    padding-bottom: 5px;
  }
  h2 span {
    font-weight: 400;
    font-size: var(--t-cap);
    color: var(--ink-3);
  }
  section h2 {
    margin-top: 34px;
  }
  .questions {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 40px;
  }
  .questions li {
    border-bottom: 1px solid var(--hairline);
  }
  .questions a,
  .questions li.none {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr);
    text-decoration: none;
    padding: 14px 0 11px;
    height: 100%;
  }
  .questions a:hover b,
  .best a:hover span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .questions .none {
    color: var(--ink-3);
  }
  .number {
    font-size: 1.75rem;
    line-height: 1.875rem;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .text b {
    font-size: var(--t-lead);
    line-height: 1.375;
    display: block;
  }
  .example {
    display: block;
    font-size: var(--t-small);
    line-height: 1.44;
    color: var(--ink-2);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    min-height: 20px;
  }
  aside {
    background: var(--surface);
    border-inline-start: 1px solid var(--hairline);
    padding: 50px 28px 32px;
  }
  aside h2:not(:first-child) {
    margin-top: 34px;
  }
  .bar {
    fill: var(--edge);
  }
  .best a {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) 96px 34px;
    align-items: center;
    min-height: 34px;
    padding: 2px 0;
    text-decoration: none;
    border-bottom: 1px solid var(--hairline);
    line-height: 1.15;
  }
  .best span {
    font-size: 0.84375rem;
    padding-inline-end: 8px;
  }
  .best b {
    text-align: end;
  }
  .documents li {
    padding: 8px 0;
    border-bottom: 1px solid var(--hairline);
    line-height: 1.36;
  }
  .documents span {
    display: block;
  }
  .statuses {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 24px;
    padding-top: 6px;
  }
  .statuses li {
    display: grid;
    grid-template-columns: 50px 1fr auto;
    align-items: center;
    min-height: 25px;
    font-size: var(--t-small);
  }
  @media (max-width: 1100px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    section {
      padding: 32px 24px 8px;
    }
    aside {
      border: 0;
      border-top: 1px solid var(--hairline);
      padding: 28px 24px 32px;
    }
  }
  @media (max-width: 760px) {
    section {
      padding: 20px 16px 8px;
    }
    h1 {
      font-size: 1.375rem;
      line-height: 1.25;
    }
    entente-search {
      margin-top: 16px;
    }
    section h2 {
      margin-top: 26px;
    }
    .questions {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      padding: 24px 16px 28px;
    }
  }
`;
