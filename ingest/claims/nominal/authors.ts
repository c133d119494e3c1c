/** Texts and their authors. */
import type { Span } from '../../../graph/model/span.ts';
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { isActor } from '../ends.ts';
import { spanOf, type Found, type Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { found, foundInside, hasOwnerBefore, headWord, make, type Rule } from './shared.ts';

/** Texts by their noun, and what their author did with them. */
export const authored: Readonly<Record<string, RelationType>> = {
  conclusions: 'ADOPTS',
  declaration: 'ADOPTS',
  resolution: 'ADOPTS',
  communication: 'ADOPTS',
  decision: 'ADOPTS',
  agreement: 'ADOPTS',
  memorandum: 'ADOPTS',
  proposal: 'PROPOSES',
  report: 'PUBLISHES',
  'non-paper': 'PUBLISHES',
  study: 'PUBLISHES',
  statement: 'PUBLISHES',
  guideline: 'PUBLISHES',
  guidelines: 'PUBLISHES',
  opinion: 'PUBLISHES',
  factsheet: 'PUBLISHES',
  handbook: 'PUBLISHES',
  manual: 'PUBLISHES',
  assessment: 'PUBLISHES',
  publication: 'PUBLISHES',
};

/** "its interim report", "European Council conclusions", "the Commission's January 2016 proposal": the author in the genitive. */
export const author: Rule = (reading, phrase, at) => {
  const text = found(reading, phrase);
  const head = phrase.mention?.head || phrase.head;
  if (!text || !Object.hasOwn(authored, head)) return [];
  const owner = (hasOwnerBefore(reading, phrase, at) ? ownerOf(reading, phrase) : undefined) ?? innerOwner(reading, phrase);
  if (!owner || owner.viaOwner) return [];
  if (!isActor(owner) || owner.referent.label === 'Place' || owner.referent.label === 'Country') return [];
  return make(reading, authored[head]!, { head: owner, tail: text }, headWord(phrase), `author.${head}`).map((draft) => ({
    ...draft,
    scope: mentionScope(reading, phrase),
  }));
};

function mentionScope(reading: Reading, phrase: Phrase): Span {
  const { start, end } = spanOf(reading, phrase.from, phrase.to);
  return { start, end: Math.min(reading.text.length, end + 40) };
}

function innerOwner(reading: Reading, phrase: Phrase): Found | undefined {
  return foundInside(
    reading,
    phrase.mention?.inner.findLast((inner) => inner.known !== undefined),
  );
}
