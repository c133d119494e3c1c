/** Who "we" is in a document: its publisher, those who open it with "We, the …", the body spoken of before the first "we", or the one its title names. Long because each way to tell the speaker asks the others first. */
import type { Document } from '../../graph/model/document.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import type { ClaimDraft } from './draft.ts';
import { nameOfHost, nameOfLinks, nameOfUs } from '../entities/own-name.ts';
import { referentNamed } from '../entities/bearers.ts';
import { refer } from '../entities/refer.ts';
import { entitiesOf, isActorReferent, wordsOf } from './ends.ts';
import { foundAsName } from './found.ts';
import { bodyOfReport } from './fact-line.ts';
import { doneTo, namesIn } from './headings.ts';
import { titleRule } from './nominal/issued-titles.ts';
import { mentionOf } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { listAt } from './lists.ts';
import { subjectUntold } from './opening-subject.ts';
import { pairSpeaking } from './pair-speaking.ts';
import type { Reading } from './reading.ts';
import { wordOf } from './steps.ts';
import { ownerOf } from './references.ts';
import { oneOf } from '../words.ts';

const firstPerson = /\b(?:we|our|us)\b/iu;

/** Whether some words speak of "us". */
export const speaksOfUs = (words: string): boolean => firstPerson.test(words);

/** "By the authority vested in me as President by the Constitution and the laws of the United States of America, …": for which state an order is given. */
const vested = /\bvested in me as President\b[^.:]{0,80}? of (?:the )?(\p{Lu}\p{L}+(?: (?:of )?\p{Lu}\p{L}+)*)/u;

/** The publisher, where the document names it; a head of state who speaks of "my Administration" speaks for it. */
export function publisherOf(document: Document, discourse: Discourse): readonly Referent[] {
  if (/\b[Mm]y Administration\b/u.test(document.text)) return [bodyNamed(discourse, 'Administration', 'Institution')];
  const state = vested.exec(document.text)?.[1];
  if (state !== undefined) return actorsIn(state, discourse).slice(0, 1);
  return isJoint.test(document.title) ? [] : oneBody(document.publisher, discourse);
}

/** Before the first sentence that says "we": who acts in the sentence before it, else the only body of the title. */
export function speakersBefore(
  document: Document,
  discourse: Discourse,
  previous: Reading | undefined,
  section: readonly Referent[],
  above: readonly string[],
  opening: Referent | undefined,
): readonly Referent[] {
  const topic = previous && bodySpokenOf(previous);
  if (isJoint.test(document.title)) return sharers(document.title, discourse);
  if (section.length === 1 && isBody(section[0]!) && !isMinister(section[0]!)) return section;
  discourse.hostName ??= { name: nameOfHost(discourse.text) };
  if (discourse.hostName.name !== undefined) return [bodyNamed(discourse, discourse.hostName.name)];
  if (topic && topic.head !== 'government') return [topic];
  for (const words of [document.title, discourse.selfName, bodyOfReport(document.title)]) {
    const found = oneBody(words, discourse);
    if (found.length > 0) return found;
  }
  const name = discourse.selfName ?? discourse.smallName ?? nameOfUs(document.title, discourse.text);
  if (name !== undefined) return [bodyNamed(discourse, name)];
  const pair = previous ? pairSpeaking(discourse, previous.index) : [];
  if (pair.length > 0) return pair;
  for (const line of above.toReversed()) {
    const found = line.length <= longestLine ? oneBody(line, discourse) : [];
    if (found.length > 0 && !found.some(isMinister)) return found; // "Foreword by the Secretary of State": "we" is the government
  }
  const untold = previous && previous.index < opensWithin ? subjectUntold(previous) : undefined;
  if (untold) return [untold];
  for (const words of discourse.governments) {
    const government = referentNamed(discourse, words) ?? homeGovernment(discourse, words);
    if (government) return [government];
  }
  if (opening && isBody(opening)) return [opening];
  discourse.linkName ??= { name: nameOfLinks(discourse.text) };
  if (discourse.linkName.name !== undefined) return [bodyNamed(discourse, discourse.linkName.name)];
  discourse.mostSpokenOf ??= { referent: mostSpokenOf(discourse) };
  return discourse.mostSpokenOf.referent ? [discourse.mostSpokenOf.referent] : [];
}

/** An office of a government, whose holder says "I". */
const isMinister = ({ label, head }: Referent): boolean => label === 'Body' && oneOf(head, 'secretary|minister|chancellor|premier');

/** "the Government" of a text that speaks from one country, before any sentence names it. */
const homeGovernment = (discourse: Discourse, words: string): Referent | undefined =>
  words === 'Government' && discourse.home !== undefined
    ? bodyNamed(discourse, words, 'Institution', `Government of ${discourse.home}`)
    : undefined;

/** So often at least a text names whom it is about, and so many times as often as anybody else. */
const namedAtLeast = 4;
const timesAsOften = 2;

/** Of so many bodies at most, and in so many characters, it is counted how often they are named: the time does not grow with the text. */
const counted = { bodies: 60, characters: 60_000 };

/** The body that a text names again and again, and no other nearly as often. */
function mostSpokenOf({ referents, text }: Discourse): Referent | undefined {
  const start = text.slice(0, counted.characters);
  const [first, second] = referents
    .filter((referent) => referent.named && (isBody(referent) || isUntoldBody(referent, start)))
    .slice(0, counted.bodies)
    .map((referent) => ({ referent, count: [...referent.names.keys()].reduce((sum, name) => sum + occurrences(start, name), 0) }))
    .sort((a, b) => b.count - a.count);
  return first && first.count >= namedAtLeast && first.count >= timesAsOften * (second?.count ?? 0) ? first.referent : undefined;
}

/** "TWF staff", "TWF’s director": a short name that does not tell what it names, but has people as only a body has. */
function isUntoldBody(referent: Referent, text: string): boolean {
  if (!referent.guessed || referent.plural || !isActorReferent(referent)) return false;
  const [name = ''] = referent.names.keys();
  return (
    /^\p{Lu}{2,8}$/u.test(name) &&
    text
      .split(name)
      .slice(1)
      .some((rest) => /^(?:['’]s)? (?:\p{Ll}+ )?(?:staff|team|director|founder|co-founder|president|ceo|chair|board)\b/iu.test(rest))
  );
}

/** How often a text has a name. */
const occurrences = (text: string, name: string): number =>
  text.split(name).filter((part, at, parts) => at > 0 && !/^[\p{L}\p{N}]/u.test(part) && !/[\p{L}\p{N}]$/u.test(parts[at - 1]!)).length;

/** A line at the top that names who publishes a text is no longer. */
const longestLine = 100;

/** Among how many sentences at the start of a text who speaks in it is named. */
const opensWithin = 3;

/** The body that bears a name which does not tell that it is one; `known` is its name in the gazetteer. */
function bodyNamed(discourse: Discourse, name: string, label: Label = 'Body', known?: string): Referent {
  const mention = mentionOf({ from: 0, to: 0, name, label, rule: 'name.publisher', known });
  return refer(discourse, mention, 0)!.referent;
}

/**
 * "We, the Member States of A and the B, …": those who say so; none where a sentence does not open in this way.
 * @param aside whether also between dashes ("we – the leaders of A and B – met"), which holds for that sentence alone
 */
export function introduced(reading: Reading, { aside }: { readonly aside: boolean }): readonly Referent[] {
  const { nodes } = reading;
  const at = nodes.findIndex((node) => node.kind === 'phrase' && (node.mention?.head === 'we' || isOurCountries(node)));
  const [us, mark] = [nodes[at], nodes[at + 1]?.kind];
  if (
    us?.kind !== 'phrase' ||
    !(mark === 'dash' ? us.determiner === 'our' || aside : mark === 'comma' && us.determiner !== 'our') ||
    nodes[at + 2]?.kind !== 'phrase'
  )
    return [];
  const those = nodes[at + 2] as Phrase;
  const led =
    those.plural && those.mention?.kind !== 'name' && oneOf(those.head, leaders) && wordOf(nodes[at + 3]) === 'of' ? at + 4 : at + 2;
  const speaking = entitiesOf(reading, listAt(nodes, nodes[led]?.kind === 'phrase' ? led : at + 2, true).members)
    .filter(({ viaOwner, pronoun, referent }) => !viaOwner && !pronoun && isActorReferent(referent))
    .map(({ referent }) => stateOf(reading.discourse, referent) ?? referent);
  const group = led > at + 2 && speaking.length > fewLeaders ? leadersNamed(reading, those) : undefined;
  return group ? [group] : speaking;
}

/** The leaders of more countries than so many speak as a group, where those of few speak for each of them. */
const fewLeaders = 4;

/** "We, | the leaders of A, B, C, D and E,": those who speak, as one group. */
const leadersNamed = (reading: Reading, { to, plural }: Phrase): Referent | undefined => {
  const run = { from: to - 1, to };
  return foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'ActorGroup', plural, known: undefined, rule: 'speaker.group' })
    ?.referent;
};

/** "We, the leaders of A and B": they speak for those whom they lead. */
const leaders = 'leader|minister|president|head|representative|government|people|governor';

/** "We, the Presidents of A and B", "G20 Leaders": heads of state and government speak for their countries, and leaders for the body they lead. */
function stateOf(discourse: Discourse, office: Referent): Referent | undefined {
  const [name = ''] = office.names.keys();
  const body = office.label === 'ActorGroup' ? /^(?:the )?(.+?)['’]?s? Leaders$/u.exec(name)?.[1] : undefined;
  if (body !== undefined)
    return (
      oneBody(`the ${body}`, discourse)[0] ?? (discourse.text.includes(`the ${body} `) ? bodyNamed(discourse, body, 'Network') : undefined)
    );
  if (office.label !== 'Body' || !oneOf(office.head, 'president|premier|minister|leader|head|chancellor')) return undefined;
  const [, state] =
    /^(?:Presidents?|Premiers?|Prime Ministers?|Leaders?|Heads?(?: of (?:State|Government)(?= of ))?|Chancellors?) of (?:the )?(.+)$/u.exec(
      name,
    ) ?? [];
  const [country] = state === undefined ? [] : actorsIn(state, discourse);
  return country?.label === 'Country' ? country : undefined;
}

/** "our countries—Ghana, Kenya, and Senegal—". */
const isOurCountries = ({ determiner, head, plural }: Phrase): boolean =>
  determiner === 'our' && plural && oneOf(head, 'country|government|nation');

/** The body that is the subject of a sentence, or whose mission or work is. */
function bodySpokenOf(reading: Reading): Referent | undefined {
  const main = reading.clauses.find(({ verb }) => verb.form === 'finite');
  const phrases = (main?.voice === 'passive' ? main.object : main?.subject) ?? [];
  const found = phrases.flatMap((phrase) => {
    const itself = entitiesOf(reading, [phrase]);
    const owner = itself.some(({ referent }) => isBody(referent)) ? undefined : ownerOf(reading, phrase);
    return owner ? [owner] : itself;
  });
  return found.length === 1 && isBody(found[0]!.referent) ? found[0]!.referent : undefined;
}

/** Titles of texts that several issue together. */
const isJoint =
  /\bjoint\b|\bbetween\b.*\band\b|\b(?:statement|declaration|communiqu[ée]|letter) (?:by|of|from) .*\band\b|\bleaders['’]? (?:summit )?(?:statement|declaration|communiqu[ée])/iu;

/**
 * Who "we" is below a title that several issue; none where one issues it. People and office holders speak themselves, each for a side:
 * of the two that the text speaks of ("the EU-Norland partnership") theirs, else where they have their office.
 */
export function issuersTogether(drafts: readonly ClaimDraft[], discourse: Discourse): readonly Referent[] {
  const issuers = [...new Set(drafts.filter(({ rule }) => rule === titleRule).map(({ head }) => head))].filter(isActorReferent);
  if (issuers.length < 2) return [];
  const sides = sidesIn(discourse.text, sidesOfTie, discourse);
  for (const issuer of issuers) {
    const seat =
      drafts.find(({ type, head, rule }) => head === issuer && (type === 'HOLDS_ROLE' || rule === 'part.office'))?.tail ??
      bodyOfOffice(issuer, discourse);
    if (seat) discourse.speaksFor.set(issuer, sides.find((side) => side === seat || (isOfTheUnion(seat) && isUnion(side))) ?? seat);
  }
  return discourse.speaksFor.size > 0 || sides.length < 2 ? issuers : sides;
}

/** "Secretary General of the Alliance": the Alliance. */
function bodyOfOffice({ label, names }: Referent, discourse: Discourse): Referent | undefined {
  if (label !== 'Body') return undefined;
  const wholes = [...names.keys()].flatMap((name) => / of (?:the )?(\p{Lu}.+)$/u.exec(name)?.[1] ?? []);
  return wholes.flatMap((whole) => actorsIn(whole, discourse))[0];
}

const isUnion = ({ known }: Referent): boolean => known === 'European Union';

/** An institution of the Union, whose heads speak for it. */
const isOfTheUnion = ({ known }: Referent): boolean =>
  known !== undefined && oneOf(known, 'European Commission|European Council|European Parliament|Council of the European Union');

/** What those who speak say that "we" do as the sides for which they speak; what they ask for, welcome or adopt they do themselves. */
const doneBySides = new Set<RelationType>(['COOPERATES_WITH', 'IMPLEMENTS', 'FUNDS', 'MEMBER_OF', 'OPERATES']);

/** "We will work together": said by two Presidents, it is their countries that do. */
export function ofSides(drafts: readonly ClaimDraft[], { discourse, text }: Reading): readonly ClaimDraft[] {
  if (discourse.speaksFor.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    const us = speaksOfUs(text.slice(draft.subject.start, draft.subject.end));
    if (!us || !(doneBySides.has(draft.type) || (draft.type === 'SUPPORTS' && draft.rule.startsWith('verb.')))) return [draft];
    const head = discourse.speaksFor.get(draft.head) ?? draft.head;
    const tail = discourse.speaksFor.get(draft.tail) ?? draft.tail;
    return head === tail ? [] : [{ ...draft, head, tail }];
  });
}

/** The first two that some words join with a dash and the gazetteer knows; none where there are no such two. */
function sidesIn(words: string, pair: RegExp, discourse: Discourse): readonly Referent[] {
  for (const [, one = '', other = ''] of words.matchAll(pair)) {
    const sides = [one, other].flatMap((side) => actorsIn(gazetteer.get(side)?.name ?? '', discourse));
    if (sides.length > 1) return sides;
  }
  return [];
}

/** "U.S.-EU Joint Statement" */
const joined = /(?<![\p{L}.])(\p{Lu}[\p{L}.]*)[-–](\p{Lu}[\p{L}.]*)(?= )/gu;
/** "the EU-Norland partnership" */
const sidesOfTie = new RegExp(
  `${joined.source} (?:strategic |political |security |trade |bilateral )?(?:relation|partnership|cooperation|dialogue|agreement|summit|alliance|ties)`,
  'gu',
);

/** Who issue a text together: the sides of its title ("U.S.-EU Joint Statement"), those it names, or where it names no two, the last who acted together. */
function sharers(title: string, discourse: Discourse): readonly Referent[] {
  const paired = sidesIn(title, joined, discourse);
  if (paired.length > 1) return paired;
  const named = actorsIn(title, discourse);
  const last = discourse.lists.findLast(({ subject }) => subject)?.referents ?? named;
  return named.length > 1 ? named : last.map((one) => stateOf(discourse, one) ?? one);
}

/** All actors that some words name. */
const actorsIn = (words: string, discourse: Discourse): readonly Referent[] => [
  ...new Set(
    namesIn(words)
      .map((mention) => refer(discourse, mention, 0)?.referent)
      .filter((referent) => referent !== undefined)
      .filter((referent) => isActorReferent(referent) && referent.label !== 'Place'),
  ),
];

/** The only body that some words name. */
function oneBody(words: string | undefined, discourse: Discourse): readonly Referent[] {
  if (doneTo(words ?? '')) return [];
  const bodies = new Set(
    namesIn(words ?? '')
      .map((mention) => refer(discourse, mention, 0)?.referent)
      .filter((referent) => referent !== undefined)
      .filter(isBody),
  );
  return bodies.size === 1 ? [...bodies] : [];
}

/** One actor that can say "we" in a text of its own. */
const isBody = (referent: Referent): boolean =>
  isActorReferent(referent) && !referent.guessed && !referent.plural && !oneOf(referent.label, 'Country|Place|Person|ActorGroup');
