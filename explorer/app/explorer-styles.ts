import { css } from 'lit';

/** Layout of the explorer, see entente-explorer.ts. */
export const explorerStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
    height: 100%;
  }
  :host([columns='2']) {
    grid-template-columns: minmax(0, 1fr) 440px;
  }
  :host([columns='3']) {
    grid-template-columns: minmax(0, 1fr) 436px 448px;
  }
  .frame {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    height: 100%;
    position: relative;
  }
  .title {
    padding: 13px 20px 11px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 16px;
    align-items: start;
    background: var(--canvas);
    border-bottom: 1px solid var(--hairline);
  }
  .title h1 {
    font-size: var(--t-h2);
    line-height: 1.3;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .title p {
    font-size: var(--t-small);
    line-height: 1.44;
    color: var(--ink-2);
    margin-top: 1px;
    grid-column: 1 / -1;
  }
  .tools {
    margin-block: -2px -4px;
    display: flex;
    gap: 4px;
    white-space: nowrap;
  }
  entente-canvas,
  entente-table {
    flex: 1;
  }
  entente-canvas entente-legend {
    position: absolute;
    inset-inline-start: 16px;
    bottom: 14px;
    max-height: calc(100% - 28px);
    overflow: auto;
  }
  .zoom {
    position: absolute;
    inset-inline-end: 14px;
    bottom: 14px;
    display: flex;
    flex-direction: column;
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--r1);
  }
  .zoom button {
    width: 32px;
    min-height: 30px;
    padding: 0;
    justify-content: center;
    border: 0;
    border-top: 1px solid var(--hairline);
    border-radius: 0;
    color: var(--ink-2);
    font-size: var(--t-cap);
  }
  .zoom button:first-child {
    border-top: 0;
  }
  .notice {
    position: absolute;
    z-index: 15;
    inset-inline-start: 50%;
    top: 24px;
    transform: translateX(-50%);
    width: min(360px, calc(100% - 32px));
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--r2);
    box-shadow: var(--shadow-menu);
    padding: 12px 14px 14px;
  }
  .notice .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 11px;
  }
  .waiting {
    display: flex;
    flex-direction: column;
    padding: 20px;
    background: var(--surface);
    border-inline-start: 1px solid var(--hairline);
  }
  @media (max-width: 1180px) {
    :host([columns='3']) {
      grid-template-columns: minmax(0, 1fr) 440px;
    }
    :host([columns='3']) .panel {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host([columns='2']),
    :host([columns='3']) {
      grid-template-columns: minmax(0, 1fr) 380px;
    }
  }
  @media (max-width: 760px) {
    :host,
    :host([columns='2']),
    :host([columns='3']) {
      display: flex;
      flex-direction: column;
    }
    .frame {
      flex: 1 1 58%;
      height: auto;
      min-height: 260px;
    }
    :host([columns='2']) > .panel,
    :host([columns='3']) > .document {
      flex: 1 1 42%;
      min-height: 200px;
      z-index: 2;
      margin-top: 8px;
      border-radius: 12px 12px 0 0;
      box-shadow: var(--shadow-sheet);
    }
    .panel::before,
    .document::before {
      content: '';
      flex: none;
      width: 44px;
      height: 5px;
      border-radius: 3px;
      background: var(--control);
      margin: 8px auto 0;
    }
    .title {
      padding: 9px 14px 6px;
      border: 0;
    }
    .title h1 {
      font-size: 1.0625rem;
    }
    .title .tools .wide {
      display: none;
    }
    .zoom {
      display: none;
    }
    entente-timeline {
      display: none;
    }
  }
`;
