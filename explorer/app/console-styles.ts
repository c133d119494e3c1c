import { css } from 'lit';

/** The console, see entente-console.ts. */
export const consoleStyles = css`
  nav {
    border-inline-end: 1px solid var(--hairline);
  }
  main {
    overflow: auto;
    padding: 28px;
    background: var(--canvas);
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.3;
  }
  .lead {
    max-width: 46rem;
    margin-top: 4px;
  }
  form {
    margin-block: 20px;
    max-width: 60rem;
  }
  .field {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
    margin-bottom: 10px;
  }
  .field .small {
    grid-column: 2;
  }
  input:not([type='checkbox']),
  textarea {
    font: inherit;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--r1);
    padding: 6px 8px;
    width: 100%;
  }
  input[type='checkbox'] {
    justify-self: start;
  }
  textarea {
    font-family: var(--mono);
    font-size: 0.8125rem;
    line-height: 1.5;
    tab-size: 2;
    resize: vertical;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-top: 10px;
  }
  .wrong {
    border-inline-start: 3px solid var(--bad);
    padding: 6px 12px;
    max-width: 60rem;
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    background: var(--surface);
    min-width: min(100%, 30rem);
  }
  caption {
    padding-bottom: 6px;
  }
  th,
  td {
    padding: 5px 10px;
    max-width: 34rem;
    overflow-wrap: break-word;
  }
  th.number,
  td.number {
    text-align: end;
  }
  @media (max-width: 760px) {
    :host {
      display: block;
      overflow: auto;
    }
    nav,
    main {
      padding: 16px;
      overflow: visible;
      border: 0;
    }
    nav ul {
      max-height: 30vh;
      overflow: auto;
    }
    .field {
      grid-template-columns: minmax(0, 1fr);
    }
    .field .small {
      grid-column: 1;
    }
    button {
      min-height: 44px;
    }
    .do .cap {
      display: none;
    }
  }
`;
