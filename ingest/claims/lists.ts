/** Coordinations read to the right: which phrases "A, B (ACR) and C" joins, and where it ends. Long because one loop reads them, with all that may stand in between. */
import { numberWords } from '../lexicon/number-words.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { actsByLabel, holderAfter, isBarePast, isFinite, isPerson, isTitle, kind, possessed, skipBrackets } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';
import { goesWithParticiple } from './opening-participles.ts';
import { apartBetweenDashes, afterAside, afterRelative, afterOffice, isOneOf, tellsOfMembers } from './list-asides.ts';

/** Prepositions that attach to the noun before them, so that a list goes on after their phrase. */
export const attaching = new Set(['of', 'in', 'for', 'on', 'from', 'at', 'under', 'within']);

/** These too within a list, where they say where its members are: "ministers from 30 countries across the region, and the Bank". */
const passedOver = new Set([...attaching, 'across', 'throughout', 'around', 'per']);

const exampleWords = wordSet('in particular|for example|notably|namely|especially|particularly|among others|inter alia');

/**
 * Reads a coordination "A, B (ACR) and C" that starts at a phrase. Gives its members and the node after it.
 * @param closed whether the list must have a last member, so that one right before a verb is it ("between A, B and C led to")
 */
export function listAt(nodes: readonly Node[], start: number, closed = false): { members: Phrase[]; end: number } {
  const first = holderAfter(nodes, possessed(nodes, start));
  const members = [nodes[first] as Phrase];
  let end = apartBetweenDashes(nodes, ownPlaces(nodes, first), members);
  let pending: Phrase[] = [];
  let ended = false;
  let office = false;
  let reached = end;
  for (let at = end, guard = 0; guard < 200; guard++) {
    let next = at;
    // "the Court of Justice of the Union, the …": step over what attaches to the member before.
    let skipped = next;
    let inner = next + 1;
    for (
      let hops = 0;
      hops < 3 &&
      nodes[skipped]?.kind === 'preposition' &&
      passedOver.has((nodes[skipped] as { word: string }).word) &&
      nodes[skipped + 1]?.kind === 'phrase';
      hops++
    ) {
      inner = skipped + 1;
      skipped = skipBrackets(nodes, possessed(nodes, inner) + 1);
    }
    // "reach agreement on A and B": A and B are what is agreed on.
    const agreed = !members[0]!.mention && oneOf(members[0]!.head, 'agreement|consensus|deal|compromise');
    if (
      skipped !== next &&
      !agreed &&
      separator(nodes, skipped) &&
      !sameKind(nodes, next + 1, skipped) &&
      !(inner > next + 1 && sameKind(nodes, inner, skipped)) &&
      !goesWithInner(members[0]!, nodes, skipped) &&
      !goesWithGround(members.at(-1)!, nodes, next, skipped) &&
      !comesFromAll(members[0]!, nodes, next, skipped)
    )
      next = skipped;
    if (isAdded(nodes[next]) && separator(nodes, next + 1)) next++;
    next = afterOffice(nodes, afterRelative(nodes, next), pending.at(-1) ?? members.at(-1));
    const step = separator(nodes, next);
    if (!step) break;
    let follow = afterAside(nodes, next + step.length);
    // "with A and | with B": the preposition before the list, said again
    if (step.final && step.length === 1 && isSaidAgain(nodes, start, follow)) follow++;
    while (nodes[follow]?.kind === 'adverb' && !exampleWords.has((nodes[follow] as { word: string }).word)) follow++;
    if (nodes[follow]?.kind !== 'phrase' || isOwnWork(nodes, follow)) break;
    const target = holderAfter(nodes, possessed(nodes, follow));
    const after = skipBrackets(nodes, target + 1);
    let verb = after;
    while (nodes[verb]?.kind === 'adverb') verb++; // "and the committees together raise …"
    if (isFinite(nodes[verb]) && !((closed || goesWithParticiple(nodes, start)) && step.final && !ended)) break; // it is the subject of the next clause
    if (step.final && step.length === 2 && !closed && opensClause(nodes, after)) break;
    if (step.conjunction === '' && tellsOfMembers(pending.at(-1) ?? members.at(-1)!, nodes, target)) break;
    const item = nodes[target] as Phrase;
    if (step.conjunction === '' && members.length === 1 && pending.length === 0 && isOneOf(item, nodes[target + 1])) break;
    // "Ana Ruiz, Minister of Trade and Chair of the Board, Jan Roe, …": what she is
    const further: boolean = office && step.conjunction === 'and' && step.length === 1 && item.determiner === '';
    office = (step.conjunction === '' || further) && isTitle(item) && isPerson(pending.at(-1) ?? members.at(-1));
    if (office) {
      at = after;
      continue;
    }
    const told: Phrase[] = [item];
    const beyond = apartBetweenDashes(nodes, after, told);
    if (beyond > after) {
      pending = [...pending, ...told];
      at = beyond;
      if (!separator(nodes, beyond)) {
        members.push(...pending);
        pending = [];
        end = beyond;
        break;
      }
      continue;
    }
    if (step.final) {
      members.push(...pending, item);
      ended = true;
      pending = [];
      end = after;
      at = after;
      if (
        step.conjunction === 'and' &&
        !separator(nodes, after)?.final &&
        !closesLater(nodes, after) &&
        !isAsWellAs(nodes[follow - 1]) &&
        !comesFromMore(nodes, after)
      )
        break;
      continue;
    }
    pending = [...pending, item];
    at = after;
    reached = after;
  }
  // "Ana Ruiz, Jan Roe, Bo Lind": people need no "and" to be a list.
  if (pending.length > 0 && [...members, ...pending].every(isPerson)) return { members: [...members, ...pending], end: reached };
  return { members: withoutCounted(members), end };
}

/** "the Member States | concerned, the Agency and the Bank": which of them are meant. */
const isAdded = (node: Node | undefined): boolean => isBarePast(node) && oneOf(node.lemma, 'concern|involve|affect');

/** "the directors and one representative | from A, from B and from C". */
const comesFromMore = (nodes: readonly Node[], at: number): boolean =>
  kind(nodes[at], 'from') === 'preposition' &&
  [at + 3, at + 4].some((next) => separator(nodes, at + 2) !== undefined && kind(nodes[next], 'from') === 'preposition');

/** Whether the preposition that a list stands after stands before a later item too. */
function isSaidAgain(nodes: readonly Node[], start: number, at: number): boolean {
  const [first, again] = [nodes[start - 1], nodes[at]];
  return (
    first?.kind === 'preposition' &&
    again?.kind === 'preposition' &&
    (first.word === again.word || (again.word === 'with' && first.word.endsWith(' with'))) && // "in contact with A and with B"
    oneOf(again.word, 'of|with|to|by|from') &&
    nodes[at + 1]?.kind === 'phrase'
  );
}

/** "ministers, as well as the Agency, the Bank and the Fund": it opens another list as often as it closes one. */
export const isAsWellAs = (node: Node | undefined): boolean => node?.kind === 'conjunction' && node.to - node.from === 3;

/** ", and the Council, | chaired by Norway, approved": an aside and then a verb make the item before them the subject of the next clause. */
function opensClause(nodes: readonly Node[], comma: number): boolean {
  const opening = nodes[comma + 1];
  if (nodes[comma]?.kind !== 'comma' || !(isBarePast(opening) || opening?.kind === 'relative' || opening?.kind === 'preposition'))
    return false;
  for (let at = comma + 2; at < Math.min(nodes.length - 1, comma + 14); at++) {
    if (nodes[at]!.kind === 'semicolon') return false;
    if (nodes[at]!.kind !== 'comma') continue;
    const verb = nodes[at + 1]?.kind === 'adverb' ? nodes[at + 2] : nodes[at + 1];
    return isFinite(verb);
  }
  return false;
}

/** "the Ministry and its offices, the Agency, and Parliament": a pair at the head of a longer list, which ends in ", and". */
function closesLater(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < Math.min(nodes.length, from + 14); at++) {
    const node = nodes[at]!;
    if ((node.kind === 'comma' || node.kind === 'semicolon') && nodes[at + 1]?.kind === 'conjunction')
      return (nodes[at + 1] as { word: string }).word === 'and' && at > from;
    if (node.kind !== 'comma' && node.kind !== 'semicolon' && node.kind !== 'phrase' && node.kind !== 'open' && node.kind !== 'close')
      return false;
  }
  return false;
}

const regionNouns = new Set([
  'province',
  'region',
  'county',
  'district',
  'state',
  'city',
  'town',
  'municipality',
  'village',
  'country',
  'island',
  'territory',
]);

/** "two partners, Norvik and Aldia": those counted are the names that follow, as many as are counted. */
function withoutCounted(members: Phrase[]): Phrase[] {
  const at =
    members.length < 3 ? -1 : members.findIndex(({ mention, plural }) => plural && mention?.kind !== 'name' && mention !== undefined);
  const count = at < 0 ? undefined : numberWords[members[at]!.mention!.name.split(' ')[0]!.toLowerCase()];
  const named = members.slice(at + 1);
  if (count === undefined || count !== named.length || named.some(({ mention }) => mention?.kind !== 'name')) return members;
  return [...members.slice(0, at), ...named];
}

/** Those whom each of several places has one of. */
export const holdersOfPlaces = new Set(
  'governor mayor premier president minister leader ambassador government parliament people city council'.split(' '),
);

/** "action in Turkey, the Balkans and Tunisia": what follows the comma goes with the place, not with the action. */
function sameKind(nodes: readonly Node[], attached: number, comma: number): boolean {
  const inner = nodes[possessed(nodes, attached)];
  let follow = comma + 1;
  if (nodes[follow]?.kind === 'conjunction') follow++;
  const next = nodes[follow];
  if (inner?.kind !== 'phrase' || next?.kind !== 'phrase') return false;
  const geographic = (phrase: Phrase): boolean => phrase.mention?.label === 'Place' || phrase.mention?.label === 'Country';
  // "teams in the provinces of Mirova, Lusk and North Tarn": several places announced, and names that tell nothing else.
  const regions = nodes
    .slice(Math.max(0, attached - 1), comma)
    .some((node) => node.kind === 'phrase' && node.plural && regionNouns.has(node.head));
  const unknown = next.mention?.kind === 'name' && next.mention.label === undefined;
  // "the hospitals of Lusk and North Tarn": what several of a kind belong to, told by nothing but their names
  const host = nodes[attached - 2];
  const several = host?.kind === 'phrase' && host.plural && host.mention !== undefined && host.mention.kind !== 'name';
  const nameless = several && inner.mention?.kind === 'name' && inner.mention.label === undefined;
  // "the mayors of Mirova, Lusk and Tarn"
  const holders = host?.kind === 'phrase' && host.plural && holdersOfPlaces.has(host.head);
  return (geographic(inner) || regions || nameless || holders) && (geographic(next) || unknown);
}

/** "the Summit of the leaders of A, B and C", "opportunities for A, B and C": actors go with those before the comma, and not with an event or what is no entity. */
function goesWithInner(first: Phrase, nodes: readonly Node[], comma: number): boolean {
  const inner = nodes[comma - 1];
  let follow = comma + 1;
  if (nodes[follow]?.kind === 'conjunction') follow++;
  const next = nodes[possessed(nodes, follow)];
  if (inner?.kind !== 'phrase' || next?.kind !== 'phrase' || (first.mention && first.mention.label !== 'Event')) return false;
  return actsByLabel(inner) && actsByLabel(next);
}

/** "a Committee under the Charter, | the Declaration and the Plan": texts after a text that something stands under are grounds too. */
function goesWithGround(last: Phrase, nodes: readonly Node[], link: number, comma: number): boolean {
  const inner = nodes[possessed(nodes, link + 1)];
  let follow = comma + 1;
  if (nodes[follow]?.kind === 'conjunction') follow++;
  const next = nodes[possessed(nodes, follow)];
  if (kind(nodes[link], 'under') !== 'preposition') return false;
  return (isText(inner) && isText(next) && !isText(last)) || (isOwn(nodes[link + 1]) && isBare(next) && last.mention?.kind === 'name');
}

/** "supports the Ports Fund under its loan, | guarantee and insurance schemes": whose they are, the first says for all. */
const isOwn = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && (oneOf(node.determiner, 'its|their') || (node.mention?.kind === 'pronoun' && node.possessive));
const isBare = (node: Node | undefined): boolean => node?.kind === 'phrase' && node.determiner === '' && node.mention?.kind !== 'name';

const isText = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && (node.mention?.label === 'Policy' || node.mention?.label === 'LegalAct');

/** "a team from A, the B and C", "contributions from A and B": after "from" the names are of those whom people and help come from. */
function comesFromAll(first: Phrase, nodes: readonly Node[], from: number, comma: number): boolean {
  if (first.mention?.kind === 'name' || kind(nodes[from], 'from') !== 'preposition' || comma !== from + 2) return false;
  let follow = comma + 1;
  if (nodes[follow]?.kind === 'conjunction') follow++;
  return isActingName(nodes[from + 1]) && isActingName(nodes[possessed(nodes, follow)]);
}

const isActingName = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' &&
  node.mention?.kind === 'name' &&
  (node.mention.label === undefined || node.mention.label === 'Programme' || actsByLabel(node));

/** "the universities of Turin and Leuven, | two firms": after the places that belong to the name of the first. */
function ownPlaces(nodes: readonly Node[], first: number): number {
  const { mention, plural } = nodes[first] as Phrase;
  const isOwn = (node: Node | undefined): boolean =>
    node?.kind === 'phrase' && node.mention?.kind === 'name' && mention!.name.includes(node.mention.name);
  let at = first + 1;
  if (!plural || mention?.label !== 'ActorGroup' || kind(nodes[at], 'of') !== 'preposition' || !isOwn(nodes[at + 1]))
    return skipBrackets(nodes, at);
  at += 2;
  while (oneOf(kind(nodes[at]), 'comma|conjunction') && isOwn(nodes[at + 1])) at += 2;
  return at > first + 3 ? at : skipBrackets(nodes, first + 1);
}

/** "the work of A in supporting B and | the work of C in supporting D": another's work, and nothing that the verb before it takes. */
function isOwnWork(nodes: readonly Node[], at: number): boolean {
  const [work, of, link, deed] = [nodes[at], nodes[at + 1], nodes[at + 3], nodes[at + 4]];
  return (
    work?.kind === 'phrase' &&
    oneOf(work.head, 'work|effort|role|contribution|leadership') &&
    kind(of, 'of') === 'preposition' &&
    kind(link, 'in') === 'preposition' &&
    deed?.kind === 'verb' &&
    deed.form === 'gerund'
  );
}

function separator(nodes: readonly Node[], at: number): { length: number; final: boolean; conjunction: string } | undefined {
  const node = nodes[at];
  const next = nodes[at + 1];
  // "the Ministry; the Fund (F); and the Bank"
  if ((kind(node) === 'comma' || kind(node) === 'semicolon') && kind(next) === 'conjunction')
    return { length: 2, final: true, conjunction: (next as { word: string }).word };
  if (kind(node) === 'comma' || (kind(node) === 'semicolon' && kind(next) === 'phrase'))
    return { length: 1, final: false, conjunction: '' };
  if (kind(node) === 'conjunction' && !oneOf((node as { word: string }).word, 'but|nor'))
    return { length: 1, final: true, conjunction: (node as { word: string }).word };
  return undefined;
}
