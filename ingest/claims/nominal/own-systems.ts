/** Systems with those whose they are: "the Customs Service's procurement portal", "Europol's website", "the ENISA portal". */
import type { Phrase } from '../../mentions/phrase.ts';
import { foundAsName } from '../found.ts';
import { wordsOf } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { holderInside, holders } from './holders.ts';
import { found, hasOwnerBefore, make, phraseNode, type Rule, wordBefore } from './shared.ts';
import { wordSet } from '../../words.ts';

/** Pages and stores that nobody has but who runs them. */
const pages = wordSet('website|portal|webpage|homepage|database|intranet|extranet|helpdesk|geoportal');

/** Whose system it is runs it. */
export const ownSystem: Rule = (reading, phrase, at) => {
  const system = found(reading, phrase) ?? ownPage(reading, phrase, at);
  if (system?.referent.label !== 'InformationSystem' || system.referent.plural) return [];
  const owner = hasOwnerBefore(reading, phrase, at)
    ? ownerOf(reading, phrase)
    : pages.has(phrase.head)
      ? holderInside(reading, phrase.mention)
      : undefined;
  if (!owner || owner.viaOwner || !holders.has(owner.referent.label) || owner.referent.guessed) return [];
  return make(reading, 'OPERATES', { head: owner, tail: system }, wordBefore(phrase), 'part.system', 'ongoing');
};

/** "Europol's | website": a page that only its owner tells, named with the name of the owner. */
function ownPage(reading: Reading, phrase: Phrase, at: number): Found | undefined {
  const owner = phraseNode(reading, at - 1);
  if (phrase.mention || !pages.has(phrase.head) || phrase.plural || !owner?.possessive || owner.mention?.kind !== 'name') return undefined;
  const run = { from: owner.mention.from, to: phrase.to };
  return foundAsName(reading, {
    ...run,
    name: wordsOf(reading, run),
    label: 'InformationSystem',
    plural: false,
    known: undefined,
    rule: 'part.system',
  });
}
