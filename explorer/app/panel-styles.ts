import { css } from 'lit';

/** Frame of a panel: head, body that scrolls, foot. */
export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    background: var(--surface);
    border-inline-start: 1px solid var(--hairline);
    overflow: hidden;
  }
  header {
    padding: 14px 20px 12px;
    border-bottom: 1px solid var(--hairline);
  }
  .name {
    font-size: 1.5rem;
    line-height: 1.25;
    letter-spacing: -0.015em;
    display: flex;
    gap: 10px;
    align-items: center;
    font-weight: 700;
  }
  .name span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .name button {
    margin-inline-start: auto;
    align-self: flex-start;
  }
  .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding-bottom: 14px;
  }
  .body:focus-visible {
    box-shadow: inset 0 0 0 2px var(--ink);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    padding: 9px 20px;
    border-top: 1px solid var(--hairline);
  }
  .foot .end {
    margin-inline-start: auto;
  }
  @media (max-width: 760px) {
    :host {
      border: 0;
    }
    header {
      padding: 10px 16px;
    }
    .foot {
      padding: 8px 16px;
    }
    .foot button,
    .foot .button {
      min-height: 44px;
      flex: 1;
      justify-content: center;
    }
    .foot kbd {
      display: none;
    }
  }
`;
