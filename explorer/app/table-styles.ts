import { css } from 'lit';

/** Tables of many rows. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
    font-size: 0.8125rem;
  }
  caption {
    text-align: start;
    font-weight: 700;
  }
  th {
    background: var(--sunk);
    text-align: start;
    font-size: var(--t-cap);
    color: var(--ink-2);
  }
  th,
  td {
    border-bottom: 1px solid var(--hairline);
    vertical-align: top;
  }
`;
