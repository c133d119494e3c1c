import { css } from 'lit';

/** A page with a list of links on the left and what is chosen of it beside it; on a phone above it. */
export const listBesideStyles = css`
  :host {
    display: grid;
    grid-template-columns: 400px minmax(0, 1fr);
    min-height: 0;
    background: var(--surface);
  }
  nav {
    padding: 28px;
    overflow: auto;
  }
  nav h1,
  nav h2 {
    font-size: var(--t-body);
    border-bottom: 1px solid var(--ink);
    padding-bottom: 5px;
  }
  nav li {
    padding: 8px 0;
    border-bottom: 1px solid var(--hairline);
    line-height: 1.36;
  }
  nav li span {
    display: block;
  }
  nav a[aria-current='true'] {
    font-weight: 700;
    text-decoration: none;
  }
`;
