/** Parts told by whose they are, beside organs: "NORA's Tide Initiative", "the Ministry's Coastal Agency", "the Tide Programme's Advisory Group", "the Department, including its Coastal Service,". */
import { isPart, wholes } from '../belonging.ts';
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Found, Reading } from '../reading.ts';
import { foundInside } from '../found.ts';
import { holderAtEnd, holders } from './holders.ts';
import { ownerBefore } from './parts.ts';
import { following, found, make, ofMentions, phraseNode, type Rule, standing, wordBefore } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** "the Bank's Tide Initiative", "its Quay Programme", "the Department's Coastal Agency": what bears a name belongs to whose it is. */
export const ownPart: Rule = ofMentions((reading, phrase, at) => {
  const part = phrase.mention?.kind === 'name' && phrase.mention.known === undefined ? found(reading, phrase) : undefined;
  if (!part || part.referent.plural || (part.referent.head === '' && part.referent.label !== 'Programme')) return [];
  const owner = ownerBefore(reading, phrase, at);
  return owner && owner.referent !== part.referent && !titleHeads.has(owner.referent.head) && isOwn(part, owner)
    ? make(reading, 'PART_OF', { head: part, tail: owner }, wordBefore(phrase), 'part.own')
    : [];
});

function isOwn({ referent: part }: Found, { referent: owner }: Found): boolean {
  if (part.label === 'Programme' || (part.label === 'Initiative' && undertaken.has(part.head))) return holders.has(owner.label);
  if (part.label === 'Agency') return isMinistry(owner.head);
  if (part.label === 'Body') return oneOf(owner.label, 'Programme|Initiative') || part.head === 'directorate-general';
  return false;
}

/** What an actor runs as its own. */
const undertaken = wordSet('initiative|project|programme|program|campaign|scheme|pilot|accelerator|incubator|challenge|fellowship');

const isMinistry = (head: string): boolean => oneOf(head, 'ministry|department');

/** "the Coastal Agency | of | the Ministry of Ports": an agency that a ministry has. */
export const ministrysAgency: Rule = ofMentions((reading, phrase, at) => {
  const agency = phrase.mention?.kind === 'name' ? found(reading, phrase) : undefined;
  const inside =
    agency?.referent.label === 'Agency' && / of (?:the )?(?:Ministry|Department)\b/u.test(phrase.mention!.name)
      ? holderAtEnd(reading, phrase.mention!)
      : undefined;
  if (agency && inside && isMinistry(inside.referent.head) && inside.referent !== agency.referent)
    return standing(make(reading, 'PART_OF', { head: agency, tail: inside }, wordBefore({ from: phrase.to, to: phrase.to }), 'part.inner'));
  const of = agency?.referent.label === 'Agency' && agency.referent.named ? following(reading, at, /^(?:of|under|within)$/u) : undefined;
  const whole = of && !of.phrase.possessive ? found(reading, of.phrase) : undefined;
  return agency && of && whole && isMinistry(whole.referent.head) && !agency.referent.plural
    ? make(reading, 'PART_OF', { head: agency, tail: whole }, wordBefore(of.phrase), 'part.of')
    : [];
});

/** "Director of the Tide Office | within | the Ministry of Ports": the body in the name of an office is a part of what follows. */
export const officeWithin: Rule = ofMentions((reading, phrase, at) => {
  const { mention } = phrase;
  const body =
    mention?.rule === 'noun.office'
      ? foundInside(
          reading,
          mention.inner.find(({ to }) => to === mention.to),
        )
      : undefined;
  const link = body && oneOf(body.referent.label, 'Body|Agency') ? following(reading, at, /^(?:within|under|in|at)$/u) : undefined;
  const whole = link && !link.phrase.possessive && link.phrase.mention?.kind === 'name' ? found(reading, link.phrase) : undefined;
  return body && link && whole && whole.referent !== body.referent && holders.has(whole.referent.label) && isPart(body, whole)
    ? make(reading, 'PART_OF', { head: body, tail: whole }, wordBefore(link.phrase), 'part.within')
    : [];
});

/** "the Department of Ports, including its Coastal Service and the Quay Office, will": what a single body includes belongs to it. */
export const includedParts: Rule = ofMentions((reading, phrase, at) => {
  const { nodes } = reading;
  const opened = nodes[at + 1]?.kind;
  const link = nodes[at + 2];
  if (!oneOf(opened ?? '', 'comma|open') || link?.kind !== 'preposition' || !oneOf(link.word, 'including|in particular|notably')) return [];
  const whole = phrase.mention?.kind === 'name' && !phrase.plural ? found(reading, phrase) : undefined;
  if (!whole || !oneOf(whole.referent.label, 'Institution|Agency|Body|Company') || whole.referent.plural) return [];
  if (isListed(reading, at) || !phraseNode(reading, at + 3)) return [];
  return entitiesOf(reading, listAt(nodes, at + 3, true).members)
    .filter((part) => !part.viaOwner && !part.pronoun && part.referent.named && isOrgan(part) && wholes.has(whole.referent.label))
    .flatMap((head) => make(reading, 'PART_OF', { head, tail: whole }, link, 'part.included'));
});

const isOrgan = ({ referent }: Found): boolean =>
  !referent.plural &&
  !referent.guessed &&
  (oneOf(referent.label, 'Body|Agency') || (referent.label === 'Programme' && referent.head !== 'fund'));

/** "A, B, including C": whether what has them is the last of several, so that the list may be of all. */
const isListed = ({ nodes }: Reading, at: number): boolean => {
  const before = nodes[at - 1];
  return (
    before?.kind === 'conjunction' || (before?.kind === 'comma' && nodes[at - 2]?.kind === 'phrase' && isActorName(nodes[at - 2] as Phrase))
  );
};
const isActorName = ({ mention }: Phrase): boolean => mention?.kind === 'name' && mention.label !== 'Country';
