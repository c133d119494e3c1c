/** Small questions about the nodes of a sentence, and steps over what stands between two of them: brackets and owners. */
import { actorLabels, type Label } from '../../graph/ontology/labels.ts';
import { titleEnd, titleHeads } from '../lexicon/titles.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import type { VerbGroup } from './verb-group.ts';
import { remembered } from '../remembered.ts';
import { oneOf } from '../words.ts';

export const kind = (node: Node | undefined, word?: string): string =>
  node ? (word && 'word' in node && node.word !== word ? '' : node.kind) : '';
/** The word of a node that is one; '' for a phrase or a verb. */
export const wordOf = (node: Node | undefined): string => (node && 'word' in node ? node.word : '');
export const isPerson = (node: Node | undefined): boolean => node?.kind === 'phrase' && node.mention?.label === 'Person';
/** Whether a phrase names who can act. */
export const actsByLabel = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && node.mention?.label !== undefined && acting.has(node.mention.label);
const acting: ReadonlySet<Label> = new Set(actorLabels);
export const isTitle = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && (titleHeads.has(node.head) || isWholeTitle(node) || isSeat(node));
/** "Peter Dahl, | Member of Parliament": who sits somewhere. */
export const isSeat = ({ head, plural, determiner, mention }: Phrase): boolean =>
  head === 'member' && !plural && determiner === '' && mention === undefined;
export const isFinite = (node: Node | undefined): boolean => node?.kind === 'verb' && node.form === 'finite';
export const isGerund = (node: Node | undefined): boolean => node?.kind === 'verb' && node.form === 'gerund';
/** A past form without an auxiliary: the verb of a clause, or a participle. */
export const isBarePast = (node: Node | undefined): node is VerbGroup =>
  node?.kind === 'verb' && node.form === 'finite' && node.status === 'done' && node.from === node.main;

/** "with a view to | proposing X": whether a verb says what somebody has in view. */
export const isInView = (nodes: readonly Node[], at: number): boolean => kind(nodes[at - 1], 'with view to') === 'preposition';

/** After a phrase: skips "(ACRONYM)" and empty marks. */
export function skipBrackets(nodes: readonly Node[], at: number): number {
  if (nodes[at]?.kind !== 'open') return at;
  let depth = 0;
  for (let i = at; i < Math.min(nodes.length, at + 24); i++) {
    if (nodes[i]!.kind === 'open') depth++;
    if (nodes[i]!.kind === 'close' && --depth === 0) return i + 1;
  }
  return at;
}

/** The bracket that a closing one belongs to; the closing one itself where none does. */
export function matchingOpen(nodes: readonly Node[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (nodes[at]!.kind === 'close') depth++;
    if (nodes[at]!.kind === 'open' && --depth === 0) return at;
  }
  return close;
}

/** The phrase after a possessive is what is spoken of: "Europol's | Management Board". */
export function possessed(nodes: readonly Node[], at: number): number {
  let i = at;
  while (nodes[i]?.kind === 'phrase' && (nodes[i] as Phrase).possessive && nodes[i + 1]?.kind === 'phrase') i++;
  return i;
}

/** "Minister | of Finance | Ana Ruiz": the person after the title that starts at a phrase; the phrase itself where none follows. */
export function holderAfter(nodes: readonly Node[], at: number): number {
  if (!holdsTitle(nodes[at]) && !isCounterpart(nodes[at])) return at;
  // "Under Secretary for Trade and Growth and Director of the Institute Ana Ruiz": without an article all of it is her title.
  const joins = (node: Node | undefined): boolean =>
    node?.kind === 'preposition' || (node?.kind === 'conjunction' && (nodes[at] as Phrase).determiner === '');
  let last = at;
  for (let hops = 0; hops < 6; hops++) {
    last = skipBrackets(nodes, last + 1) - 1;
    if (isPerson(nodes[last + 1])) return last + 1;
    // "met his counterpart, Ana Ruiz, and …": the only one who has the office is named after it
    if (nodes[last + 1]?.kind === 'comma' && isPerson(nodes[last + 2]) && isDefinite(nodes, at)) return last + 2;
    if (!joins(nodes[last + 1]) || nodes[last + 2]?.kind !== 'phrase' || isPerson(nodes[last + 2])) return at;
    last = possessed(nodes, last + 2);
  }
  return at;
}

const counterparts = new Set(['counterpart', 'predecessor', 'successor', 'homologue', 'colleague']);

/** "his Spanish counterpart": who has the same office elsewhere. */
const isCounterpart = (node: Node | undefined): boolean => node?.kind === 'phrase' && counterparts.has(node.head);

/** "the Minister", "his counterpart", "Norland's Minister": an office that one person has. */
function isDefinite(nodes: readonly Node[], at: number): boolean {
  const title = nodes[at] as Phrase;
  const owner = nodes[at - 1];
  return (
    !title.plural &&
    (isSeat(title) ||
      (title.determiner === '' && title.mention?.kind === 'name') || // "Trade Commissioner, Ana Ruiz"
      oneOf(title.determiner, 'the|its|his|her|their|our') ||
      (owner?.kind === 'phrase' && owner.possessive) ||
      /['’]s /u.test(title.mention?.name ?? ''))
  );
}

/** "Ana Ruiz | , Minister of Trade and Chair of the Board |, and": the node after the offices that stand behind a person; `comma` where none do. */
export function afterOffices(nodes: readonly Node[], comma: number): number {
  if (kind(nodes[comma]) !== 'comma' || !isPerson(nodes[comma - 1]) || !isTitle(nodes[comma + 1])) return comma;
  let at = comma + 2;
  for (let hops = 0; hops < 8; hops++) {
    const [link, next] = [nodes[at], nodes[possessed(nodes, at + 1)]];
    if (next?.kind !== 'phrase' || isPerson(next) || holderAfter(nodes, at + 1) > at + 1) break;
    const attached = link?.kind === 'preposition' && oneOf(link.word, 'of|for|to|at|on|in');
    const joined = link?.kind === 'conjunction' && next.determiner === '';
    if (!attached && !joined && !(link?.kind === 'comma' && isTitle(next))) break;
    at = possessed(nodes, at + 1) + 1;
  }
  return at;
}

/** The title that ends right before a person ("Minister of Finance | Ana Ruiz"); the person itself where none does. */
export function titleOf(nodes: readonly Node[], person: number): number {
  let at = person - 1;
  if (!isPerson(nodes[person]) || nodes[at]?.kind !== 'phrase') return person;
  while (!holdsTitle(nodes[at]) && nodes[at - 1]?.kind === 'preposition' && nodes[at - 2]?.kind === 'phrase') at -= 2;
  return holdsTitle(nodes[at]) ? at : person;
}

/** "Director General", "Chief Officer": a title written as a name. */
function isWholeTitle({ mention }: Phrase): boolean {
  if (mention?.kind !== 'name' || mention.label !== undefined) return false;
  const words = mention.name.split(' ').map((word) => ({ lower: word.toLowerCase(), capital: true }));
  return titleEnd(words, 0) === words.length;
}

/** "Assistant Secretary of State for the Bureau of Harbours", "U.S. Ambassador to Norland": a title with more in one name. */
export const holdsTitle = (node: Node | undefined): boolean =>
  isTitle(node) ||
  (node?.kind === 'phrase' && node.mention?.kind === 'name' && node.mention.label !== 'Person' && hasTitle(node.mention.name));

const hasTitle = remembered((name) => name.split(' ').some((word) => titleHeads.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)));

/** Whether a node names a country or a place. */
export const isLand = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && (node.mention?.label === 'Country' || node.mention?.label === 'Place');

/** "the Secretary of the Union (ABC), | NAME": the node before a bracket that ends at one; that one itself where none does. */
export const beforeBrackets = (nodes: readonly Node[], at: number): number =>
  nodes[at]?.kind === 'close' ? matchingOpen(nodes, at) - 1 : at;
