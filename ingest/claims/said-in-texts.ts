/** What a text says is said by who adopts it: "The Senate approved a motion urging the Government to act". */
import type { Phrase } from '../mentions/phrase.ts';
import { framesOf } from '../lexicon/frames.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';
import { oneOf, wordSet } from '../words.ts';

const speaking = wordSet(
  'motion|resolution|statement|declaration|letter|decision|communiqué|communique|recommendation|appeal|petition|call|memo|memorandum',
);

/** Who adopted, signed or sent a text, where the gerund right after it says whom it asks to do something; `undefined` elsewhere. */
export function saidInText(text: Phrase, { lemma }: VerbGroup, governor: Clause | undefined): readonly Phrase[] | undefined {
  if (!speaking.has(text.head) || text.mention?.kind === 'name' || !governor?.object.includes(text) || governor.voice === 'passive')
    return undefined;
  const adopts = oneOf(
    governor.verb.lemma,
    'adopt|approve|pass|issue|sign|publish|send|write|release|endorse|table|make|submit|co-sign|launch',
  );
  const asks = (framesOf.get(lemma) ?? []).some(({ type }) => type === 'CALLS_ON');
  return adopts && asks && governor.subject.length > 0 ? governor.subject : undefined;
}
