/** What a phrase describes: the subject of "is a division of …", the name before ", a division of …,", the subject after "As a member of …,". */
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf } from '../ends.ts';
import type { Clause } from '../clause.ts';
import type { Found, Reading } from '../reading.ts';
import { holdsTitle } from '../steps.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Who or what a phrase describes, and the clause that says so where one does. */
export interface Described {
  readonly of: readonly Found[];
  readonly clause: Clause | undefined;
  readonly how: 'be' | 'as' | 'apposition';
}

const being = wordSet('be|become|remain|form|constitute');
const servingAs = wordSet(
  'serve|act|function|operate|designate|appoint|name|select|nominate|identify|establish|create|set_up|continue|participate|sit|step',
);

/** What the phrase at a node describes; `undefined` where it stands for itself. */
export function describedBy(reading: Reading, phrase: Phrase, at: number): Described | undefined {
  const before = reading.nodes[at - 1];
  // "is one of the four units of X", "is one of X's partners"
  const of = phraseNode(reading, at - 1)?.possessive === true ? at - 2 : at - 1;
  const one = phrase.plural && word(reading, of) === 'of' ? phraseNode(reading, of - 1) : undefined;
  if (one?.head === 'one') return describedBy(reading, one, of - 1);
  // "are X's partners and | donors", "is a friend and | partner of X"
  const joined =
    word(reading, at - 1) === 'and' && phrase.determiner === '' && phrase.mention?.kind !== 'name' && phraseNode(reading, at - 2);
  if (joined && !joined.mention) return describedBy(reading, joined, at - 2);
  const officer = phrase.head === 'member' && phrase.determiner === '' ? officerBefore(reading, at) : undefined;
  if (officer) return described(entitiesOf(reading, [officer]), undefined, 'apposition');
  const predicated = reading.clauses.findLast((each) => being.has(each.verb.lemma) && each.object.includes(phrase));
  if (predicated) return described(entitiesOf(reading, predicated.subject), predicated, 'be');
  if (before?.kind === 'preposition' && before.word === 'as') {
    const main = reading.clauses.find((each) => each.at > at && each.verb.form === 'finite');
    const opens = reading.nodes
      .slice(0, inCapacity(reading, at) ? at - 3 : at - 1)
      .every((node) => node.kind === 'adverb' || node.kind === 'comma');
    // "As a member of A, B will host C": it is one already
    const told = main?.verb.status === 'planned' || main?.verb.status === 'called-for' ? undefined : main;
    if (opens && main) return described(entitiesOf(reading, main.voice === 'passive' ? main.object : main.subject), told, 'as');
    const serving = reading.clauses.findLast((each) => servingAs.has(each.verb.lemma) && each.complements.get('as')?.includes(phrase));
    if (!serving) return ownWork(reading, at) ?? asNamed(reading, phrase, at) ?? asOne(reading, phrase, at);
    // "A serves as chair", "A was designated as lead agency", "they designated A as lead agency"
    const asActor = serving.voice === 'active' && serving.object.length === 0;
    if (asActor && oneOf(serving.verb.lemma, 'designate|appoint|name|select|nominate')) return undefined; // "shall appoint, as members, persons who …"
    return described(entitiesOf(reading, asActor ? serving.subject : serving.object), serving, 'as');
  }
  // "X, also | a member of Y"
  const beside = before?.kind === 'adverb' && reading.nodes[at - 2]?.kind === 'comma' ? at - 1 : at;
  const apart = oneOf(reading.nodes[beside - 1]?.kind ?? '', 'comma|dash|open');
  return (apart ? apposed(reading, phrase, beside) : undefined) ?? saidBesides(reading, phrase, at);
}

/** "Ana Ruiz, Director of Ports and | member of the Board,": the person whose office stands before what else is said of her. */
function officerBefore(reading: Reading, at: number): Phrase | undefined {
  const { nodes } = reading;
  if (!oneOf(nodes[at - 1]?.kind ?? '', 'conjunction|comma')) return undefined;
  for (let back = at - 2; back >= 0; back--) {
    const node = nodes[back]!;
    if (node.kind === 'phrase' && node.mention?.label === 'Person')
      return nodes[back + 1]?.kind === 'comma' && back < at - 2 && holdsTitle(nodes[back + 2]) ? node : undefined;
    if (!oneOf(node.kind, 'phrase|preposition|conjunction|comma')) return undefined;
  }
  return undefined;
}

/** "in its capacity | as": what somebody is, said of a deed. */
const inCapacity = (reading: Reading, at: number): boolean =>
  oneOf(phraseNode(reading, at - 2)?.head ?? '', 'capacity|role|function') && word(reading, at - 3) === 'in';

/** "Kenya's efforts | as Chair of X", "Norway's role | as host of X": whose work it is. */
function ownWork(reading: Reading, at: number): Described | undefined {
  const work = phraseNode(reading, at - 2);
  const owner = phraseNode(reading, at - 3);
  const whose = oneOf(work?.head ?? '', 'effort|work|role|leadership|tenure|term|service|position|function|status|efforts');
  if (!whose || !owner?.possessive || owner.mention?.kind !== 'name') return undefined;
  return described(entitiesOf(reading, [owner]), undefined, 'as');
}

/** "The Centre, as coordinator of X, …", "The Centre, in its capacity as chair of X, …": an organisation between commas. */
function asOne(reading: Reading, phrase: Phrase, at: number): Described | undefined {
  const comma = inCapacity(reading, at) ? at - 4 : at - 2;
  const who = reading.nodes[comma]?.kind === 'comma' ? phraseNode(reading, comma - 1) : undefined;
  if (who?.mention?.kind !== 'name' || phrase.plural || !oneOf(phrase.determiner, '|the|a|an')) return undefined;
  if (reading.nodes[comma - 2]?.kind === 'comma' || reading.nodes[comma - 2]?.kind === 'conjunction') return undefined; // the last of a list
  return described(entitiesOf(reading, [who]), undefined, 'as');
}

/** "X is a large port: host to Y, | member of Z": one more thing that the clause says its subject is, without an article. */
function saidBesides(reading: Reading, phrase: Phrase, at: number): Described | undefined {
  if (phrase.head !== 'member' || phrase.plural || phrase.determiner !== '' || phrase.mention?.kind === 'name') return undefined;
  if (!oneOf(reading.nodes[at - 1]?.kind ?? '', 'comma|colon|semicolon|conjunction')) return undefined;
  const last = reading.clauses.findLast((each) => each.at < at && each.verb.form === 'finite');
  return last && being.has(last.verb.lemma) && last.control === 'own'
    ? described(entitiesOf(reading, last.subject), last, 'be')
    : undefined;
}

/** "the appointment of NAME and NAME as members of X": people right before "as", without a verb that says it. */
function asNamed(reading: Reading, phrase: Phrase, at: number): Described | undefined {
  if (!oneOf(reading.tokens[phrase.to - 1]!.lower, 'member|members') || phraseNode(reading, at - 2)?.mention?.label !== 'Person')
    return undefined;
  const people: Phrase[] = [];
  for (let back = at - 2; back >= 0; back--) {
    const before = phraseNode(reading, back);
    if (before?.mention?.label === 'Person' || (before?.mention?.kind === 'name' && before.mention.label === undefined))
      people.unshift(before);
    else if (before || !oneOf(reading.nodes[back]!.kind, 'comma|conjunction')) break;
  }
  return described(entitiesOf(reading, people), undefined, 'as');
}

/** "the Survey Office (SO), a division of the Ministry, …": a name, then what it is; not a member of a list. */
function apposed(reading: Reading, phrase: Phrase, at: number): Described | undefined {
  let name = at - 2;
  if (reading.nodes[name]?.kind === 'close') while (name > 0 && reading.nodes[name]?.kind !== 'open') name--;
  if (reading.nodes[name]?.kind === 'open') name--;
  const named = phraseNode(reading, name);
  const bare = phrase.determiner === '' && !phrase.plural && (oneOf(phrase.head, 'part|member') || isFunction(reading, phrase, at));
  const describes = bare || oneOf(phrase.determiner, 'a|an|the');
  if (named?.mention?.kind !== 'name' || !describes || phrase.mention?.kind === 'name') return undefined;
  if (
    phrase.determiner === 'the' &&
    !bare &&
    !oneOf(
      phrase.head,
      'chair|leader|agency|partner|organisation|organization|arm|secretariat|branch|wing|division|department|directorate|unit|hub|subsidiary|affiliate|bureau|laboratory|body',
    ) &&
    !functions.has(phrase.head)
  )
    return undefined;
  return described(entitiesOf(reading, [named]), undefined, 'apposition');
}

/** What an organisation is for something else: "A, | operator of B,". */
const functions = wordSet(
  'operator|administrator|custodian|curator|host|co-host|organiser|organizer|convener|convenor|publisher|founder|co-founder|chair|co-chair|leader|coordinator|co-ordinator|signatory|implementer|sponsor|funder',
);
const isFunction = (reading: Reading, phrase: Phrase, at: number): boolean =>
  functions.has(phrase.head) && oneOf(word(reading, at + 1), 'of|for|to');

function described(of: readonly Found[], clause: Clause | undefined, how: Described['how']): Described | undefined {
  const ends = of.filter((each) => !each.viaOwner);
  return ends.length > 0 ? { of: ends, clause, how } : undefined;
}
