import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ClaimWithQuote, DocumentDetail, RelationDetail } from '../api/schemas.ts';
import { relation as definition } from '../../graph/ontology/relations.ts';
import { bandOf, bands } from '../../graph/ontology/confidence.ts';
import { statuses } from '../../graph/ontology/statuses.ts';
import { edgeId } from './edge-ids.ts';
import { evidenceStyles } from './evidence-styles.ts';
import { icon, labelGlyph, statusLine } from './glyphs.ts';
import { markedSentence } from './marked-sentence-view.ts';
import { amountInWords, citation, counted, dateInWords, shortTitle } from './phrases.ts';
import { panelStyles } from './panel-styles.ts';
import { sentenceOf } from './readings.ts';
import { sharedStyles } from './shared-styles.ts';
import { sourceText, wordsAt } from './source-text.ts';

/**
 * The panel of a relation: the sentence first, then what was read off it.
 * Events out: `entente-choose` (another relation), `entente-document` (document and claim), `entente-close`.
 */
@customElement('entente-relation-panel')
export class EntenteRelationPanel extends LitElement {
  static override styles = [sharedStyles, panelStyles, evidenceStyles, css``];

  @property({ attribute: false }) detail!: RelationDetail;
  /** Texts of the documents, by id, as far as they are there. */
  @property({ attribute: false }) texts: ReadonlyMap<string, DocumentDetail> = new Map();
  /** Whether the document stands beside it already. */
  @property({ type: Boolean }) reading = false;
  @state() private index = 0;
  @state() private copied = false;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('detail')) {
      this.index = 0;
      this.copied = false;
    }
  }

  override render() {
    const { claims } = this.detail;
    const claim = claims[Math.min(this.index, claims.length - 1)];
    if (!claim) return html`<p class="small">This relation has no claim any more.</p>`;
    return html`<div class="body" tabindex="-1">
        <div class="first">
          <span class="badge on" title="Sentence ${this.index + 1} of ${claims.length}">${this.index + 1}</span>
          ${markedSentence(claim, this.texts.get(claim.evidence[0].document)?.document.text, this.#kinds(claim))}
          <button class="quiet" aria-label="Close the panel" @click=${() => this.#say('entente-close', {})}>${icon('close')}</button>
        </div>
        ${this.#facts(claim)} ${this.#alsoSaid(claim)}
      </div>
      ${this.#foot(claim)}`;
  }

  #kinds(claim: ClaimWithQuote) {
    const { head, tail } = this.detail;
    return claim.head === head.id ? { subject: head.label, object: tail.label } : { subject: tail.label, object: head.label };
  }

  #facts(claim: ClaimWithQuote) {
    const [evidence] = claim.evidence;
    const text = this.texts.get(evidence.document)?.document.text;
    const document = this.detail.documents.find((one) => one.id === evidence.document);
    const [from, to] = claim.head === this.detail.head.id ? [this.detail.head, this.detail.tail] : [this.detail.tail, this.detail.head];
    const decided = wordsAt(text, evidence.status) ?? wordsAt(text, evidence.cue);
    const money = wordsAt(text, evidence.amount);
    const when = wordsAt(text, evidence.date);
    const row = (title: string, value: unknown) =>
      html`<div>
        <dt>${title}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<dl>
      ${row(
        'Claim',
        html`<span class="ends">
          <span>${labelGlyph(from.label)} ${from.name}</span>
          ${statusLine(claim.status, { width: 36, arrow: definition(claim.type).directed })}
          <span>${labelGlyph(to.label)} ${to.name}</span>
        </span>`,
      )}
      ${row(
        'Document',
        html`${document?.title ?? evidence.document}<br /><span class="small"
            >${document ? `${shortTitle(document)}, c` : 'C'}haracters ${evidence.sentence.start} to ${evidence.sentence.end}</span
          >`,
      )}
      ${row('Date', document?.date === undefined ? 'not given' : dateInWords(document.date))}
      ${row('Who says so', claim.attributedTo ?? html`${document?.publisher ?? 'the document itself'}${ofItself(document?.publisher, from.name)}`)}
      ${row(
        'Status',
        html`<span class="ends"
          >${statusLine(claim.status, { arrow: definition(claim.type).directed })}
          <span
            >${claim.negated ? 'denied' : statuses[claim.status].title}${decided ? html`, because of “<span class="q">${decided}</span>”` : nothing}</span
          ></span
        >`,
      )}
      ${row('Confidence', html`${claim.confidence.toFixed(2)}, ${bands[bandOf(claim.confidence)].name}`)}
      ${
        claim.amount === undefined
          ? nothing
          : row(
              'Amount',
              html`<b>${amountInWords(claim.amount, claim.currency)}</b>${money ? html`, “<span class="q">${money}</span>”` : nothing}`,
            )
      }
      ${row(
        'When',
        claim.date === undefined
          ? 'no date given'
          : html`${dateInWords(claim.date)}${when ? html`, “<span class="q">${when}</span>”` : nothing}`,
      )}
    </dl>`;
  }

  #alsoSaid(claim: ClaimWithQuote) {
    const [{ document, sentence }] = claim.evidence;
    const others = this.detail.sameSentence.filter(
      (other) => other.evidence[0].document === document && other.evidence[0].sentence.start === sentence.start,
    );
    if (others.length === 0) return nothing;
    return html`<section class="also">
      <h3>The same sentence also says</h3>
      <ul>
        ${others.map((other) => {
          const names = new Map([
            [other.head, other.headName],
            [other.tail, other.tailName],
          ]);
          return html`<li>
            ${statusLine(other.status, { width: 30, arrow: definition(other.type).directed })}
            <button class="link" @click=${() => this.#say('entente-choose', { id: edgeId(other) })}>
              ${sentenceOf(other, (id) => names.get(id) ?? id)}
            </button>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #foot(claim: ClaimWithQuote) {
    const count = this.detail.claims.length;
    const turn = (by: number) => () => {
      this.index = (this.index + by + count) % count;
      this.copied = false;
    };
    return html`<div class="foot">
      ${
        count > 1
          ? html`<button class="quiet step" aria-label="Claim before" @click=${turn(-1)}>‹</button>
              <span class="small">Claim ${this.index + 1} of ${count}</span>
              <button class="quiet step" aria-label="Next claim" @click=${turn(1)}>›</button>`
          : html`<span class="small single">${counted(count, 'claim')}</span>`
      }
      <button class="end" @click=${() => void this.#copy(claim)}>
        ${this.copied ? html`${icon('check')} Copied` : 'Copy with source'}
      </button>
      ${
        this.reading
          ? nothing
          : html`<button
              class="strong"
              @click=${() => this.#say('entente-document', { document: claim.evidence[0].document, claim: claim.id })}
            >
              Open document
            </button>`
      }
    </div>`;
  }

  async #copy(claim: ClaimWithQuote): Promise<void> {
    const document = this.detail.documents.find((one) => one.id === claim.evidence[0].document);
    await navigator.clipboard.writeText(sourceText(claim.quote, document ? citation(document) : '', claim.evidence[0]));
    this.copied = true;
  }

  #say(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function ofItself(publisher: string | undefined, head: string): string {
  return publisher !== undefined && publisher === head ? ', of itself' : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-relation-panel': EntenteRelationPanel;
  }
}
