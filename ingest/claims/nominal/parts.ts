/** Parts and their wholes, systems and whose they are. Long because the ways to tell whose something is share their helpers. */
import { titleEnd, titleHeads } from '../../lexicon/titles.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { isActor, wordsOf } from '../ends.ts';
import { type Found, type Reading, type Run } from '../reading.ts';
import { entityOf, ownerOf } from '../references.ts';
import { describedBy } from './described.ts';
import { titleIn } from './office.ts';
import { holderInside, holders } from './holders.ts';
import { isOwnOffice, partByName } from './parts-by-name.ts';
import { singleOffice } from './single-offices.ts';
import { ownerToCome } from './owner-to-come.ts';
import { isCalledPartner } from './own-partners.ts';
import { foundInside } from '../found.ts';
import { following, found, hasOwnerBefore, make, ofMentions, phraseNode, type Rule, standing, word, wordBefore } from './shared.ts';
import { remembered } from '../../remembered.ts';
import { oneOf, wordSet } from '../../words.ts';

const parts = new Set(['Body', 'Agency', 'Network']);
const wholes = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company', 'Country']);

/** Groups that a body sets up among its own. */
const workingGroup = /\b(?:working|expert|steering|advisory|study|contact|community|interest|scrutiny|task) groups?\b/iu;

const isWhole = ({ referent }: Found): boolean => wholes.has(referent.label);

/** "Deputy Director": an office by its title alone is held in the whole, and no part of it. */
const isTitle = remembered((name) => {
  const words = name.split(' ').map((word) => ({ lower: word.toLowerCase(), capital: true }));
  return titleEnd(words, 0) === words.length;
});

/** Whether the phrase is the office of a person who stands beside it. */
const isHeld = (reading: Reading, phrase: Phrase, at: number): boolean =>
  titleIn(reading, phrase) !== undefined &&
  (reading.nodes
    .slice(Math.max(0, at - 2), at + 5)
    .some((node) => node.kind === 'phrase' && (node.mention?.label === 'Person' || isOnePerson(node))) ||
    isSaidOfOne(reading, phrase));

/** "Ana Ruiz, who since 2011 has been | Director of X", "Ana Ruiz was last year sworn in as | Director of X" */
const isSaidOfOne = ({ clauses }: Reading, phrase: Phrase): boolean =>
  clauses.some(
    ({ subject, object, complements }) =>
      (object.includes(phrase) || ['as', 'to', 'of'].some((link) => complements.get(link)?.includes(phrase))) &&
      [...subject, ...object].some((each) => each.mention?.label === 'Person' || isOnePerson(each)),
  );

const isOnePerson = ({ mention }: Phrase): boolean => mention?.kind === 'pronoun' && oneOf(mention.head, 'he|she');

/** A lone word after "at" is a town as often as a body; an acronym is none. */
const isAcronym = ({ referent }: Found): boolean => [...referent.names.keys()].some((name) => /^\p{Lu}{2,}$/u.test(name));

/** "UNAM's Innovation Lab": what has organs and a name of capitals is a body, also where the name does not tell. */
function shortNamed(reading: Reading, owner: Phrase): Found | undefined {
  const named = owner.mention?.kind === 'name' ? entityOf(reading, owner) : undefined;
  return named && [...named.referent.names.keys()].some((name) => /(?:^|\s|\p{Ll})\p{Lu}[\p{Lu}\d]+$/u.test(name)) ? named : undefined;
}

/** Whether only one actor is named before a node, so that "its" speaks of no other. */
const alone = (reading: Reading, at: number): boolean =>
  new Set(
    reading.nodes.slice(0, at).flatMap((node) => {
      const named = node.kind === 'phrase' ? found(reading, node) : undefined;
      return named && isActor(named) && named.referent.label !== 'Person' ? [named.referent] : [];
    }),
  ).size <= 1;

/** "our Scientific Council", "our working group on tides": an organ with words that tell it apart; "our network" are we ourselves. */
const isOrganOfOurs = ({ resolved }: Reading, { mention }: Phrase): boolean =>
  mention !== undefined && ((mention.kind === 'name' && resolved.get(mention)?.label === 'Body') || workingGroup.test(mention.name));

/** "the Tide Agency (TA)'s | Office", "the Tide Agency's (TA) | Office": whose name a bracket with its short form closes. */
function beforeShortName({ nodes, tokens }: Reading, at: number): Phrase | undefined {
  const genitive = nodes[at - 1]?.kind === 'other' && oneOf(tokens[nodes[at - 1]!.from]!.text, "'s|’s|'|’");
  const close = genitive ? at - 2 : at - 1;
  const name = nodes[close - 3];
  if (nodes[close]?.kind !== 'close' || nodes[close - 2]?.kind !== 'open' || name?.kind !== 'phrase' || name.mention?.kind !== 'name')
    return undefined;
  return name.possessive || genitive ? { ...name, possessive: true } : undefined;
}

/** "Europol's | Management Board", "its | Management Board": whose a part is, where no other can be meant. */
export function ownerBefore(reading: Reading, phrase: Phrase, at: number): Found | undefined {
  if (isCalledPartner(reading, phrase)) return undefined;
  const before = phraseNode(reading, at - 1) ?? beforeShortName(reading, at);
  if (before?.possessive)
    return (
      found(reading, before) ??
      (before.mention?.kind === 'name' && /\bin-house\b/u.test(wordsOf(reading, phrase))
        ? entityOf(reading, before)
        : shortNamed(reading, before))
    );
  if (phrase.determiner === 'our' && reading.speakers.length === 1 && isOrganOfOurs(reading, phrase)) return ownerOf(reading, phrase);
  if (phrase.determiner !== 'its') return undefined;
  return ownerToCome(reading, at) ?? (alone(reading, at) ? ownerOf(reading, phrase) : undefined);
}

/** "Europol's Management Board", "the Management Board of Europol", "a Group under the Network": a part of the whole. */
export const partOf: Rule = ofMentions((reading, phrase, at) => {
  const told = partTold(reading, phrase, at);
  return told.length > 0 || isHeld(reading, phrase, at) ? told : partByName(reading, phrase);
});

function partTold(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const part = found(reading, phrase);
  if (part?.referent.plural && units.has(part.referent.head)) return ownUnits(reading, phrase, at, part);
  if (
    !part ||
    !(parts.has(part.referent.label) || isGoverning(part) || isDepartment(part) || (part.referent.named && isOrgan(part))) ||
    (part.referent.plural && !(part.referent.named && isOrgan(part))) ||
    isHeld(reading, phrase, at)
  )
    return [];
  if (isTitle(phrase.mention?.name ?? '') || phrase.mention?.rule === 'noun.office') return officeOf(reading, phrase, at, part);
  if (phrase.mention?.kind !== 'name' && describedBy(reading, phrase, at)) return []; // "is an agency of X": said of what it describes
  const owner = ownerBefore(reading, phrase, at);
  const office = phrase.determiner === 'its' && part.referent.head === 'office';
  if (
    owner &&
    isWhole(owner) &&
    !isOwnOffice(part, owner) &&
    (part.referent.label !== 'Agency' ||
      office ||
      ((part.referent.head === 'office' || isCommissionOf(part, owner)) && part.referent.named))
  )
    return make(
      reading,
      'PART_OF',
      { head: part, tail: owner },
      oneOf(phrase.determiner, 'our|its') ? { from: phrase.from, to: phrase.from + 1 } : wordBefore(phrase),
      'part.possessive',
    );
  if (phrase.mention?.name === 'Mission') return []; // what an office is for
  if (/^(?:Main )?Headquarters$/u.test(phrase.mention?.name ?? '') && word(reading, at - 1) === 'at') return []; // "at the Headquarters of X": where
  // "the Statistics Office, under the Ministry of Planning,"
  const aside = reading.nodes[at + 1]?.kind === 'comma' && reading.nodes[at + 4]?.kind === 'comma';
  const after =
    following(reading, at, /^(?:of|under|within|in|at)$/u) ?? (aside ? following(reading, at + 1, /^(?:under|within)$/u) : undefined);
  const link = after ? word(reading, after.at - 1) : '';
  // "the Division at the Agency's Research Centre": what is the Agency's is the whole.
  const possessed = after?.phrase.possessive === true ? phraseNode(reading, after.at + 1) : undefined;
  const of = possessed?.mention ? { phrase: possessed, at: after!.at + 1 } : after;
  const named = of && entityOf(reading, of.phrase);
  const whole =
    named?.pronoun ||
    (named?.referent.guessed && !(part.referent.named && (link === 'at' ? isAcronym(named) : oneOf(link, 'within|under'))))
      ? undefined
      : named;
  if (
    of &&
    whole &&
    isWhole(whole) &&
    !/^(?:article|annex|section|chapter|paragraph)\b/iu.test(of.phrase.mention?.name ?? '') && // "as defined in Article II"
    (part.referent.label === 'Body' ||
      (link === 'at' && part.referent.named && part.referent.head === 'group' && oneOf(whole.referent.label, 'Body|Company')) ||
      isGoverning(part) ||
      (isDepartment(part) && oneOf(whole.referent.label, 'Body|Company')) ||
      link === 'under' ||
      (link === 'of' && part.referent.named && whole.referent.named && workingGroup.test(phrase.mention?.name ?? '')) ||
      isStates(phrase, link, whole) ||
      (link === 'of' && isCommissionOf(part, whole))) &&
    !(link !== 'of' && link !== 'under' && whole.referent.label === 'Country') &&
    !(link === 'in' && oneOf(of.phrase.determiner, 'a|an')) // "joined forces with the Bank in a partnership"
  )
    return make(reading, 'PART_OF', { head: part, tail: whole }, wordBefore(of.phrase), `part.${link}`);
  if (of?.phrase.mention && oneOf(link, 'at|within|under')) return []; // it says itself where it belongs
  const short = isOrgan(part) ? holderInside(reading, phrase.mention) : undefined;
  if (short && phrase.mention?.known === undefined && !titleHeads.has(part.referent.head) && short.referent !== part.referent)
    return standing(
      make(reading, 'PART_OF', { head: part, tail: short }, wordBefore({ from: phrase.mention!.to, to: phrase.mention!.to }), 'part.inner'),
    );
  const inside = phrase.mention?.inner.at(-1);
  const holder = foundInside(reading, inside);
  if (
    inside &&
    holder &&
    !(
      inside.from > phrase.mention!.from &&
      /\b(?:on|against)(?: the)?$/iu.test(wordsOf(reading, { from: phrase.mention!.from, to: inside.from }))
    ) && // what the group is on
    (part.referent.label === 'Body' ||
      (isGoverning(part) && !stateLike.has(holder.referent.label)) ||
      workingGroup.test(phrase.mention!.name) ||
      isServiceOf(reading, part, phrase.mention!, inside, holder)) &&
    !titleHeads.has(part.referent.head) &&
    holder.referent.head !== part.referent.head &&
    !(
      part.referent.head === 'office' &&
      (holder.referent.label === 'InternationalOrganisation' ? /\boffice of the$/iu : /\boffice of(?: the)?$/iu).test(
        wordsOf(reading, { from: phrase.mention!.from, to: inside.from }),
      )
    ) && // "Office of the Inspector General"
    isWhole(holder) &&
    holder.referent.label !== 'Country' &&
    phrase.mention?.known === undefined
  )
    return standing(make(reading, 'PART_OF', { head: part, tail: holder }, inside, 'part.inner'));
  return [];
}

/** "Internal Audit Service of the | Harbour Bank": of an organisation it is a part, of a state an authority. */
const isServiceOf = (reading: Reading, { referent: part }: Found, name: Run, inside: Run, { referent: whole }: Found): boolean =>
  part.label === 'Agency' &&
  oneOf(part.head, 'service|agency|authority|institute') &&
  whole.label !== 'Country' &&
  inside.from > name.from &&
  /\bof(?: the)?\s*$/iu.test(wordsOf(reading, { from: name.from, to: inside.from }));

/** "the Administrator of the Agency", "the Secretary-General of the Union": an office that no person is named with is a part of what it is an office of. */
function officeOf(reading: Reading, phrase: Phrase, at: number, part: Found): ClaimDraft[] {
  const inside = phrase.mention?.rule === 'noun.office' ? phrase.mention.inner.find(({ to }) => to === phrase.mention!.to) : undefined;
  const after = following(reading, at, /^of$/u);
  const opening = phrase.mention?.rule === 'noun.office' && !inside && !after ? holderInside(reading, phrase.mention) : undefined; // "the Tide Agency | Director" among members
  if (opening)
    return make(reading, 'PART_OF', { head: part, tail: opening }, wordBefore({ from: phrase.to, to: phrase.to }), 'part.office');
  const whole = foundInside(reading, inside) ?? (after && found(reading, after.phrase));
  if (!whole || whole.viaOwner || whole.pronoun || !holders.has(whole.referent.label)) return [];
  if (/^Heads? of (?:State|Government)\b/iu.test(phrase.mention?.name ?? '')) return []; // of a country, whatever "Government of" makes of it
  const before = reading.nodes[at - 1];
  if (before?.kind === 'verb' && oneOf(before.lemma, 'appoint|name|elect')) return []; // "before being appointed Director of X"
  if (!singleOffice.has(part.referent.head) || isHeld(reading, phrase, at - 2)) return []; // "Ana Ruiz, Director and Head of X"
  return standing(make(reading, 'PART_OF', { head: part, tail: whole }, inside ?? wordBefore(after!.phrase), 'part.office'));
}

/** "the Rowing Union's Medical Commission": of an organisation it is an organ, of a state an authority. */
const isCommissionOf = ({ referent: part }: Found, { referent: owner }: Found): boolean =>
  part.head === 'commission' && oneOf(owner.label, 'InternationalOrganisation|Network|Company|Body');

/** "the Governing Council of X", "the X Statistical Commission": an organ in which those sit who govern an organisation. */
const isGoverning = ({ referent }: Found): boolean =>
  referent.label === 'Institution' && oneOf(referent.head, 'council|commission|assembly|congress');

/** "the Department of Informatics at Tide University": of a university or a firm, and no ministry. */
const isDepartment = ({ referent }: Found): boolean => referent.label === 'Institution' && referent.head === 'department';

const stateLike = new Set(['Country', 'Place', 'Institution']);
/** "the Office of the President of the Republic": the office of a head of state or government is a part of the state. */
const isStates = ({ mention }: Phrase, link: string, { referent }: Found): boolean =>
  link === 'of' &&
  referent.label === 'Country' &&
  /^Office of the (?:(?:Vice|Deputy|Prime|First)[- ])?(?:President|Minister|Government|Cabinet|Chancellor)$/u.test(mention?.name ?? '');

/** A body under a word that tells what it is, an office of one, or a group within one: "the W3C Community Groups". */
const isOrgan = ({ referent: { label, head, names } }: Found): boolean =>
  [...names.keys()].some((name) => workingGroup.test(name)) ||
  (label === 'Body' && head !== '' && !oneOf(head, 'operation|mission')) ||
  (label === 'Agency' && oneOf(head, 'office|bureau|secretariat'));

/** Plural heads of parts that only their owner has. */
const units = wordSet(
  'node|commission|team|subgroup|sub-agency|subagency|unit|division|department|office|directorate|branch|subcommittee|committee|bureau|laboratory|agency|centre|center|body|lab|officer|chapter|secretariat',
);

/** "the Agency's fraud units", "its regional offices": all of them are parts of whose they are. */
function ownUnits(reading: Reading, phrase: Phrase, at: number, part: Found): ClaimDraft[] {
  if (part.referent.head === 'team' && !hasOwnerBefore(reading, phrase, at)) return []; // "CSIRT teams": of whom is not said
  const of = phrase.mention?.indefinite || describedBy(reading, phrase, at) ? undefined : following(reading, at, /^of$/u);
  if (/\bnational (?:committee|commission|authorit|agenc)/iu.test(phrase.mention?.name ?? '')) return []; // "UNESCO's national committees": those of states
  const owner = hasOwnerBefore(reading, phrase, at)
    ? ownerOf(reading, phrase)
    : (holderInside(reading, phrase.mention) ?? (of && !of.phrase.possessive ? found(reading, of.phrase) : undefined));
  if (!owner || !holders.has(owner.referent.label) || (owner.referent.guessed && !isAcronym(owner))) return [];
  const cue = phrase.mention && hasOwnerBefore(reading, phrase, at) ? wordBefore(phrase) : { from: phrase.to - 1, to: phrase.to };
  return make(reading, 'PART_OF', { head: part, tail: owner }, cue, 'part.units');
}
