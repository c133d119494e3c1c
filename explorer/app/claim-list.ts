import { css, html, nothing, type TemplateResult } from 'lit';
import type { ClaimWithQuote, DocumentSummary, EntitySummary } from '../api/schemas.ts';
import { agreeing } from '../../graph/ontology/agreement.ts';
import { relation as definition } from '../../graph/ontology/relations.ts';
import { statuses } from '../../graph/ontology/statuses.ts';
import { edgeId } from './edge-ids.ts';
import { labelGlyph, statusLine } from './glyphs.ts';
import { sideOf, type NumberedClaim } from './group-claims.ts';
import { snippet } from './marked-sentence.ts';
import { amountShort, citation, dateInWords } from './phrases.ts';
import { verbOf } from './readings.ts';

interface ListContext {
  readonly about: string;
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly documents: readonly DocumentSummary[];
  readonly choose: (relationId: string) => void;
}

/** A claim in a panel: line of its status, sentence, number of its source, words, and where they stand. */
export function claimRow({ claim, number }: NumberedClaim, context: ListContext): TemplateResult {
  return html`<li class="claim">
    ${statusLine(claim.status, { arrow: definition(claim.type).directed })}
    <button class="reading" @click=${() => context.choose(edgeId(claim))}>${reading(claim, context)}</button>
    <span class="badge" title="Sentence ${number}">${number}</span>
    <p class="q">“${snippet(claim.quote, focusOf(claim))}”</p>
    <p class="meta">${meta(claim, context.documents)}</p>
  </li>`;
}

/** Seen from the entity of the panel: "will support [G] law enforcement authorities", or the whole sentence where another acts. */
function reading(claim: ClaimWithQuote, { about, entities }: ListContext): TemplateResult {
  const named = (id: string): TemplateResult => {
    const entity = entities.get(id);
    return html`${entity ? labelGlyph(entity.label) : nothing} ${entity?.name ?? id}`;
  };
  const name = entities.get(about)?.name ?? '';
  if (sideOf(claim, about) === 'head' && claim.head === about) return html`${agreeing(verbOf(claim), name)} ${named(claim.tail)}`;
  return html`${named(claim.head)} ${agreeing(verbOf(claim), entities.get(claim.head)?.name ?? '')}
  ${claim.tail === about ? name : named(claim.tail)}`;
}

/** Where in its sentence a claim stands, 0 to 1: between cue and object, or at the amount. */
function focusOf(claim: ClaimWithQuote): number {
  const [{ sentence, cue, object, amount }] = claim.evidence;
  const spans = amount ? [amount] : [cue, object];
  const middle = spans.reduce((sum, span) => sum + (span.start + span.end) / 2, 0) / spans.length;
  return (middle - sentence.start) / Math.max(1, sentence.end - sentence.start);
}

function meta(claim: ClaimWithQuote, documents: readonly DocumentSummary[]): TemplateResult {
  const source = documents.find((document) => document.id === claim.evidence[0].document);
  const amount = claim.amount === undefined ? nothing : html`<b>${amountShort(claim.amount, claim.currency)}</b>, `;
  const status = claim.negated ? 'denied' : statuses[claim.status].title;
  const when = claim.date === undefined ? '' : `, ${dateInWords(claim.date)}`;
  return html`${amount}${status}${when}. ${source ? citation(source) : ''}`;
}

/** How claims in panels look. */
export const claimStyles = css`
  .section {
    padding: 10px 20px 0;
  }
  .section h3 {
    font-size: var(--t-small);
    line-height: 1.44;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    border-bottom: 1px solid var(--ink);
    padding-bottom: 3px;
  }
  .section h3 span {
    font-weight: 400;
    color: var(--ink-3);
  }
  .claim {
    display: grid;
    grid-template-columns: 38px minmax(0, 1fr) auto;
    column-gap: 8px;
    padding: 6px 0;
    border-bottom: 1px solid var(--hairline);
    line-height: 1.36;
  }
  .claim:last-child {
    border-bottom: 0;
  }
  .claim > svg {
    margin-top: 4px;
  }
  .reading {
    display: inline;
    border: 0;
    padding: 0;
    background: none;
    font-size: var(--t-body);
    line-height: 1.36;
    white-space: normal;
    text-align: start;
  }
  .reading:hover:not(:disabled) {
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .claim .q {
    grid-column: 2 / 4;
    font-size: 0.8125rem;
    line-height: 1.46;
    color: var(--ink-2);
  }
  .claim .meta {
    grid-column: 2 / 4;
    font-size: var(--t-cap);
    line-height: 1.4;
    color: var(--ink-3);
  }
`;
