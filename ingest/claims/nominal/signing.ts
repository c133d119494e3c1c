/** Lines with which an agreement is signed: "For the Government of Norland: Jane Roe, Minister of Health". */
import type { ClaimDraft } from '../draft.ts';
import { foundAt, meantAt, type Reading } from '../reading.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { found, make, phraseNode, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** For whom a person signs the text itself adopts it. */
export function signing(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const own = reading.discourse.ownText;
  if (at !== 1 || own === undefined || !oneOf(own.label, 'LegalAct|Policy') || !oneOf(word(reading, 0), 'for|on behalf of')) return [];
  if (reading.nodes[2]?.kind !== 'colon' || phraseNode(reading, 3)?.mention?.label !== 'Person' || reading.clauses.length > 0) return [];
  const body = found(reading, phrase);
  const tail = meantAt(reading, own, phrase);
  return body ? make(reading, 'ADOPTS', { head: foundAt(reading, body.referent, phrase), tail }, reading.nodes[0]!, 'signed') : [];
}
