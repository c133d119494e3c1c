import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimWithQuote } from '../api/schemas.ts';
import { labels, type Label } from '../../graph/ontology/labels.ts';
import { markedRuns, type Role, type Run } from './marked-sentence.ts';
import { verbOf } from './readings.ts';

const captions: Readonly<Record<Role, string>> = { subject: 'subject', object: 'object', cue: 'relation', amount: 'amount', date: 'date' };

/** The sentence as a quotation with its parts marked and named below; without the text of the document the bare quote. */
export function markedSentence(
  claim: ClaimWithQuote,
  text: string | undefined,
  ends: { readonly subject: Label; readonly object: Label },
): TemplateResult {
  const [evidence] = claim.evidence;
  if (text === undefined) return html`<blockquote class="sentence q">${claim.quote}</blockquote>`;
  const kindOf = (role: Role): string => (role === 'subject' || role === 'object' ? labels[ends[role]].kind : '');
  const part = (run: Run): TemplateResult => {
    if (run.role === undefined) return html`${run.text}`;
    const caption = run.role === 'cue' ? `relation: ${verbOf(claim)}` : captions[run.role];
    const spans = splitForWrapping(run.text);
    return html`<span class="part ${run.role} ${kindOf(run.role)} ${claim.status}" data-role=${run.role}
      >${spans.map(
        (words, index) =>
          html`<span class="words"><span>${words}</span>${run.first && index === 0 ? html`<i>${caption}</i>` : nothing}</span>`,
      )}</span
    >`;
  };
  return html`<blockquote class="sentence q">${markedRuns(text, evidence).map(part)}</blockquote>`;
}

/** Long marked runs break into pieces of about 28 characters, so that captions find room and lines can wrap. */
function splitForWrapping(text: string): string[] {
  const folded = text.replace(/\s+/gu, ' ');
  if (folded.length <= 34) return [folded];
  const pieces: string[] = [];
  for (const word of folded.split(/(?<= )/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + word.length <= 28) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}
