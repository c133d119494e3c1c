import { css } from 'lit';

/** The page with its bar, see entente-app.ts. */
export const barStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100vh;
    height: 100dvh;
    background: var(--page);
  }
  .bar {
    flex: none;
    min-height: 56px;
    background: var(--surface);
    border-bottom: 1px solid var(--hairline);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s5);
    padding: 0 var(--s4) 0 20px;
  }
  .word {
    font-weight: 700;
    font-size: 1.125rem;
    letter-spacing: -0.01em;
    text-decoration: none;
  }
  entente-search {
    width: 400px;
    flex: 0 1 400px;
  }
  .no-search {
    flex: 0 1 400px;
  }
  nav {
    display: flex;
    gap: var(--s5);
    align-self: stretch;
    min-height: 44px;
  }
  nav a {
    text-decoration: none;
    color: var(--ink-2);
    display: flex;
    align-items: center;
    padding-block: 3px;
  }
  nav a[aria-current] {
    color: var(--ink);
    font-weight: 700;
    border-bottom: 3px solid var(--ink);
    padding-bottom: 0;
  }
  .right {
    margin-inline-start: auto;
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .version {
    white-space: nowrap;
  }
  code {
    font-family: var(--mono);
    font-size: 0.6875rem;
  }
  .page {
    flex: 1;
    min-height: 0;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  @media (max-width: 1020px) {
    .version {
      display: none;
    }
  }
  @media (max-width: 760px) {
    .bar {
      min-height: 52px;
      flex-wrap: nowrap;
      gap: 8px;
      padding: 0 6px 0 12px;
    }
    .no-search {
      flex: 1;
    }
    entente-search ~ nav,
    entente-search ~ .right .keys {
      display: none;
    }
    nav {
      gap: 14px;
    }
    .keys {
      display: none;
    }
    .right button {
      min-height: 44px;
    }
  }
`;
