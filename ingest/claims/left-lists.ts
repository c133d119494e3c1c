/** Coordinations read to the left: which phrases the list joins that ends before a verb, and which of a phrase and its owner acts. */
import type { Phrase } from '../mentions/phrase.ts';
import { intransitive } from '../lexicon/intransitive.ts';
import { missions } from '../lexicon/missions.ts';
import { withTo } from '../lexicon/nouns-with-to.ts';
import { beforeAside } from './list-asides.ts';
import { hostOfListed } from './opening-participles.ts';
import { attaching, holdersOfPlaces } from './lists.ts';
import type { Node } from './nodes.ts';
import { holderAfter, isBarePast, isFinite, isPerson, isTitle, matchingOpen, possessed, titleOf, wordOf, isSeat } from './steps.ts';
import { oneOf } from '../words.ts';

/** The list of phrases that ends at `at`, each walked left out of its prepositional attachments to its head. */
export function leftList(nodes: readonly Node[], at: number): { phrases: Phrase[]; start: number } {
  const phrases: Phrase[] = [];
  let end = at;
  for (let guard = 0; guard < 60; guard++) {
    let head = end;
    const of: Phrase[] = [];
    /** What links the first of them to the phrase. */
    let link = '';
    while (true) {
      const before = nodes[head - 1];
      const represented = phrases.length === 0 ? hostOfRepresented(nodes, head) : -1;
      const complement = before?.kind === 'preposition' && before.word === 'to' && takesTo(nodes[head - 2]);
      if (before?.kind === 'preposition' && (attaching.has(before.word) || complement)) {
        let left = head - 2;
        if (nodes[left]?.kind === 'close') left = matchingOpen(nodes, left) - 1;
        const host = phrases.length === 0 ? hostOfReduced(nodes, head - 1) : -1;
        if (host >= 0) {
          head = host;
          of.length = 0;
          continue;
        }
        const told = phrases.length > 0 ? hostOfListed(nodes, head - 1) : -1;
        if (told >= 0) return leftList(nodes, told);
        if (nodes[left]?.kind !== 'phrase') return { phrases: phrases.reverse(), start: head }; // the phrase stands in an opening adjunct: no subject here
        if (!complement) of.push(nodes[head] as Phrase);
        link = before.word;
        head = left;
      } else if (represented >= 0) {
        head = represented;
        of.length = 0;
      } else if (before?.kind === 'preposition' && besides.has(before.word) && phrases.length === 0 && isActing(nodes[head - 2])) head -= 2;
      else if (wordOf(before) === 'over' && isTime(nodes[head]) && nodes[head - 2]?.kind === 'phrase') head -= 2; // "$5 million | over three years | will support"
      else if (before?.kind === 'phrase' && before.possessive) head = head - 1;
      else if (wordOf(before) === 'as' && before?.kind === 'preposition' && phrases.length === 0 && servesAs(nodes, head)) {
        head -= 2; // "The Board | as the supervisory body of the Project | shall report"
        of.length = 0;
      } else if (before?.kind === 'preposition' && before.word === 'together with' && nodes[head - 2]?.kind === 'phrase') head -= 2; // who does it too
      else if (before?.kind === 'preposition' && phrases.length === 0 && hostOfReduced(nodes, head - 1) >= 0) {
        head = hostOfReduced(nodes, head - 1);
        of.length = 0;
      } else break;
    }
    // "Ana Ruiz, Minister of Health, and": whose office it is acts.
    if (isTitle(nodes[head]) && nodes[head - 1]?.kind === 'comma' && isPerson(nodes[head - 2])) {
      head -= 2;
      of.length = 0;
    }
    // "Norway, a member of the League, and": who is described acts.
    if (phrases.length > 0 && of.length > 0 && describesName(nodes, head)) {
      head -= 2;
      of.length = 0;
    }
    const between = nodes[head - 1];
    if (between?.kind === 'preposition' && between.word === 'between' && nodes[head - 2]?.kind === 'phrase')
      return leftList(nodes, head - 2); // "a pact between A and B was signed": the pact
    // "agencies such as A and B": the examples act.
    if (between && 'word' in between && oneOf(between.word, 'such as|like') && nodes[head - 2]?.kind === 'phrase')
      return { phrases: [nodes[head] as Phrase, ...phrases.reverse()], start: head - 2 };
    if (phrases.length === 0 && opensClause(nodes, head - 2) && between && 'word' in between && targeting.has(between.word))
      return leftList(nodes, head - 2);
    const told = phrases.length > 0 ? hostOfListed(nodes, head - 1) : -1;
    if (told >= 0) return leftList(nodes, told);
    if (nodes[head - 1]?.kind === 'preposition') {
      // "opened the fair as President Ruiz | met": a clause of its own
      const meanwhile = phrases.length === 0 && wordOf(nodes[head - 1]) === 'as' && isPerson(nodes[head]) && isFinite(nodes[at + 1]);
      return { phrases: meanwhile ? [nodes[head] as Phrase] : phrases.reverse(), start: head };
    }
    // "At the summit in Bali, Indonesia, A and B met": the country says where the place is.
    if (phrases.length > 0 && isCountryOfPlace(nodes, head)) return { phrases: phrases.reverse(), start: head + 2 };
    const phrase = nodes[possessed(nodes, head)] as Phrase;
    // "four projects in A, B and C": the list is of the places they are in.
    if (phrases.length > 0 && isPlace(of[0]) && !isPlace(phrase) && phrases.every((each) => isPlace(each) || isPlaceLike(each, phrase)))
      return withThoseBefore(nodes, phrase, head);
    // "the boards of A, B and C": the list is of those whose boards they are.
    if (isListOfOwners(phrase, of[0] ?? phrase, phrases)) return withThoseBefore(nodes, phrase, head);
    head = titleOf(nodes, head);
    phrases.push(
      (phrase.mention && !(link === 'of' && isTask(phrase, of))) || !of.length || isSeat(phrase)
        ? phrase
        : (transparentOwner(phrase, of.at(-1)!) ?? phrase),
    );
    let left = beforeAside(nodes, head - 1);
    const conjunction = nodes[left]?.kind === 'conjunction';
    if (conjunction) left--;
    if (nodes[left]?.kind === 'comma') left--;
    else if (!conjunction) return { phrases: phrases.reverse(), start: head };
    if (!conjunction && phrases.length === 1) return { phrases: phrases.reverse(), start: head };
    if (nodes[left]?.kind === 'close') left = matchingOpen(nodes, left) - 1;
    if (nodes[left]?.kind !== 'phrase') return { phrases: phrases.reverse(), start: head };
    // "the Board's Director, | Ana Ruiz, | and the Council": her office, which is no member of the list
    const owned = isTitle(nodes[left]) && isOwned(nodes[left - 1]) ? left - 1 : left;
    if (!conjunction && isTitle(nodes[left]) && holderAfter(nodes, left) === head && !isPerson(nodes[left - 2]))
      return { phrases: phrases.reverse(), start: owned };
    end = describedAt(nodes, left);
  }
  return { phrases: phrases.reverse(), start: end };
}

/** "The Government and | the mayors of A, B and C": who is named before a phrase that has a list of its own. */
function withThoseBefore(nodes: readonly Node[], phrase: Phrase, start: number): { phrases: Phrase[]; start: number } {
  const own = { phrases: [phrase], start };
  if (wordOf(nodes[start - 1]) !== 'and' || nodes[start - 2]?.kind !== 'phrase') return own;
  const before = leftList(nodes, start - 2);
  const opens = !nodes.slice(0, start).some(({ kind }) => kind === 'verb');
  return opens && before.phrases.length === 1 ? { phrases: [...before.phrases, phrase], start: before.start } : own;
}

const isOwned = (node: Node | undefined): boolean => node?.kind === 'phrase' && node.possessive;

const isTime = (node: Node | undefined): boolean => node?.kind === 'phrase' && oneOf(node.head, 'year|month|week|decade|period');

/** "Norway, | a member", "Egypt, | African member": what one of several is said to be, right after its name and a comma. */
function describesName(nodes: readonly Node[], at: number): boolean {
  const [phrase, comma, named] = [nodes[at], nodes[at - 1], nodes[at - 2]];
  return (
    phrase?.kind === 'phrase' &&
    !phrase.plural &&
    phrase.mention?.kind !== 'name' &&
    oneOf(phrase.head, 'member|partner|host|signatory|chair|co-chair|sponsor|donor|part|subsidiary') &&
    !oneOf(phrase.determiner, 'the|its|their') &&
    comma?.kind === 'comma' &&
    named?.kind === 'phrase' &&
    named.mention?.kind === 'name'
  );
}

/** "The Board as | the supervisory body": whether a phrase says as what the name that opens the clause acts. */
function servesAs(nodes: readonly Node[], at: number): boolean {
  const [phrase, named] = [nodes[at], nodes[at - 2]];
  return (
    phrase?.kind === 'phrase' &&
    oneOf(phrase.determiner, 'the|a|an|its') &&
    named?.kind === 'phrase' &&
    named.mention?.kind === 'name' &&
    opensClause(nodes, at - 2)
  );
}

/** "The Tide Trust (TT), | a charity, | and B": the name that a description between commas is of; the phrase itself where it is none. */
function describedAt(nodes: readonly Node[], at: number): number {
  const phrase = nodes[at];
  if (phrase?.kind !== 'phrase' || !oneOf(phrase.determiner, 'a|an')) return at;
  if (nodes[at + 1]?.kind !== 'comma' || nodes[at - 1]?.kind !== 'comma') return at;
  const before = nodes[at - 2]?.kind === 'close' ? matchingOpen(nodes, at - 2) - 1 : at - 2;
  const named = nodes[before];
  return named?.kind === 'phrase' && named.mention?.kind === 'name' && !named.plural && named.mention.label !== 'Country' ? before : at;
}

/** "the Parties to the Convention shall", "Amendments to the Act were adopted": whether a noun goes on with "to". */
const takesTo = (node: Node | undefined): boolean => node?.kind === 'phrase' && withTo.has(node.head);

/** "The Government represented by the Minister for Ports, | Ana Ruiz | has signed": who is represented by the holder of an office; -1 where nobody is. */
function hostOfRepresented(nodes: readonly Node[], person: number): number {
  if (!isPerson(nodes[person]) || nodes[person - 1]?.kind !== 'comma' || nodes[person - 2]?.kind !== 'phrase') return -1;
  let office = person - 2;
  while (oneOf(wordOf(nodes[office - 1]), 'for|of') && nodes[office - 2]?.kind === 'phrase') office -= 2;
  return wordOf(nodes[office - 1]) === 'by' && isTitle(nodes[office]) ? hostOfReduced(nodes, office - 1) : -1;
}

/** "A report published by the Institute in 2012 describes": the noun that a reduced passive before a preposition speaks of; -1 where none does. */
function hostOfReduced(nodes: readonly Node[], preposition: number): number {
  let at = preposition - 1;
  while (nodes[at]?.kind === 'phrase' && nodes[at - 1]?.kind === 'preposition') at -= 2;
  if (nodes[at]?.kind === 'adverb') at--;
  const verb = nodes[at];
  return isBarePast(verb) && !intransitive.has(verb.lemma) && nodes[at - 1]?.kind === 'phrase' ? at - 1 : -1;
}

/** Prepositions that bind to a noun whom it is for or with: "the parties to the Treaty agreed", "the talks with Norland ended". */
const targeting = new Set(['to', 'with', 'against', 'towards']);

/** A phrase with a noun in it, and no "close to €40 million". */
const isNounPhrase = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && (node.mention !== undefined || node.plural || node.determiner !== '');

/** Whether a phrase opens its clause, so that nothing else can be the subject of the verb after it. */
const opensClause = (nodes: readonly Node[], at: number): boolean =>
  isNounPhrase(nodes[at]) && (at === 0 || oneOf(nodes[at - 1]!.kind, 'conjunction|relative|subordinator|semicolon|colon|quote'));

/** Prepositions that say by what means or where somebody acts, right after the name: "country offices through their labs have …". */
const besides = new Set(['through', 'via', 'across', 'throughout', 'around']);

/** Whether a phrase may be a subject with such an adjunct: not where it stands in one itself. */
const isActing = (node: Node | undefined): boolean => node?.kind === 'phrase' && node.mention !== undefined;

/** "in Bali, | Indonesia,": a country after a comma and a place that "in" or "at" brings. */
function isCountryOfPlace(nodes: readonly Node[], at: number): boolean {
  const [country, comma, place, link] = [nodes[at], nodes[at - 1], nodes[at - 2], nodes[at - 3]];
  return (
    country?.kind === 'phrase' &&
    country.mention?.label === 'Country' &&
    comma?.kind === 'comma' &&
    place?.kind === 'phrase' &&
    place.mention?.label === 'Place' &&
    link?.kind === 'preposition' &&
    (link.word === 'in' || link.word === 'at') &&
    nodes[at + 1]?.kind === 'comma'
  );
}

const isPlace = (phrase: Phrase | undefined): boolean => phrase?.mention?.label === 'Place' || phrase?.mention?.label === 'Country';

/** "the mayors of Mirova, | Lusk": a name that nothing tells, where places are listed that each have one of those. */
const isPlaceLike = ({ mention }: Phrase, { head, plural }: Phrase): boolean =>
  plural && holdersOfPlaces.has(head) && mention?.kind === 'name' && mention.label === undefined;

const owners = new Set([
  'work',
  'effort',
  'activity',
  'member',
  'representative',
  'head',
  'leader',
  'minister',
  'mandate',
  'task',
  'function',
  'duty',
  'responsibility',
  'remit',
  'role',
  'official',
  'delegation',
  'service',
  'staff',
  'leadership',
  'delegate',
  'majority',
  'most',
  'all',
  'many',
  'one',
  'some',
  'edition',
]);

/** "the mission of the Institute" is what it does; "the mission of the Union in Mali" is who is there. */
const isTask = ({ head, mention }: Phrase, of: readonly Phrase[]): boolean =>
  head === 'mission' && mention?.kind !== 'name' && of.length === 1;

/** Whether the names of a list go with the one after "of", all of one kind, and not with what is theirs. */
function isListOfOwners(phrase: Phrase, last: Phrase, others: readonly Phrase[]): boolean {
  // "the regulators of the Member States, Norway and Chile": countries go with states
  const states = last !== phrase && last.plural && oneOf(last.head, 'state|country|nation');
  if (states && others.length > 0 && others.every(({ mention }) => mention?.label === 'Country') && !owners.has(phrase.head)) return true;
  const { mention } = last;
  const inner = mention?.known === undefined && mention?.to === last.to ? mention.inner.at(-1) : undefined;
  const owner = inner?.to === last.to ? inner : last === phrase ? undefined : mention;
  const label = owner?.known === undefined ? undefined : owner.label;
  if (label === undefined || others.length === 0 || owners.has(phrase.head) || phrase.mention?.rule === 'noun.office') return false;
  return others.every(({ mention }) => mention?.known !== undefined && mention.label === label);
}

/** "the work of the Group will …": the Group acts. */
function transparentOwner(phrase: Phrase, owner: Phrase): Phrase | undefined {
  return (owners.has(phrase.head) || missions.has(phrase.head)) && owner.mention ? owner : undefined;
}
