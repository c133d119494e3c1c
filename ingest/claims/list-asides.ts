/** What may stand between the members of a list without ending it: dashes, asides, relative clauses, offices of people. */
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { isFinite, isPerson, kind, possessed, skipBrackets } from './steps.ts';
import { oneOf } from '../words.ts';

/** "two small firms – A and B – | and the Museum": the names between dashes stand for the number before; gives the node after them. */
export function apartBetweenDashes(nodes: readonly Node[], open: number, members: Phrase[]): number {
  const counted = members[0]!;
  if (kind(nodes[open]) !== 'dash' || !counted.plural || counted.mention?.kind === 'name') return open;
  const named: Phrase[] = [];
  for (let at = open + 1; at < Math.min(nodes.length, open + 12); at++) {
    const node = nodes[at]!;
    if (node.kind === 'phrase' && node.mention?.kind === 'name') named.push(node);
    else if (node.kind === 'dash' && named.length > 1) {
      members.splice(0, 1, ...named);
      return at + 1;
    } else if (node.kind !== 'comma' && node.kind !== 'conjunction') return open;
  }
  return open;
}

/** "A, B and, where needed, | C": the node after an aside between commas right after "and"; `at` itself where none stands there. */
export function afterAside(nodes: readonly Node[], at: number): number {
  const opening = nodes[at + 1];
  const told = opening?.kind === 'phrase' && !opening.mention && opening.determiner === '' && kind(nodes[at + 2]) === 'preposition'; // "new to the group"
  if (
    nodes[at]?.kind !== 'comma' ||
    nodes[at - 1]?.kind !== 'conjunction' ||
    !(told || oneOf(opening?.kind ?? '', 'preposition|adverb|relative|subordinator'))
  )
    return at;
  for (let next = at + 2; next < Math.min(nodes.length, at + 8); next++) {
    if (isFinite(nodes[next])) return at;
    if (nodes[next]!.kind === 'comma') return next + 1;
  }
  return at;
}

/** "A and, where needed, | B": the "and" before such an aside, for one who comes from the right; `at` itself where none stands there. */
export function beforeAside(nodes: readonly Node[], at: number): number {
  if (nodes[at]?.kind !== 'comma') return at;
  for (let next = at - 1; next > Math.max(1, at - 8); next--) {
    if (nodes[next]!.kind === 'verb') return at;
    // "supported A and, on 4 May, | B signed": a clause of its own
    if (nodes[next]!.kind === 'comma') return afterAside(nodes, next) === at + 1 && !nodes.slice(0, next).some(isFinite) ? next - 1 : at;
  }
  return at;
}

/** "by the Bank, which gives €2 million | , and the Fund": the comma that closes a relative clause within a list; `at` itself where none stands there. */
export function afterRelative(nodes: readonly Node[], at: number): number {
  if (nodes[at]?.kind !== 'comma' || nodes[at + 1]?.kind !== 'relative') return at;
  for (let next = at + 2; next < Math.min(nodes.length - 2, at + 14); next++) {
    if (nodes[next]!.kind === 'semicolon') return at;
    if (nodes[next]!.kind !== 'comma') continue;
    return nodes[next + 1]?.kind === 'conjunction' && nodes[next + 2]?.kind === 'phrase' && endsList(nodes, next + 2) ? next : at;
  }
  return at;
}

/** "Ana Ruiz, Chief of the Mission to A | ; Jan Roe, …": the semicolon after a person and their office, where another person follows; `at` itself elsewhere. */
export function afterOffice(nodes: readonly Node[], at: number, person: Phrase | undefined): number {
  if (!isPerson(person) || nodes[at]?.kind !== 'comma') return at;
  for (let next = at + 1; next < Math.min(nodes.length - 1, at + 16); next++) {
    const node = nodes[next]!;
    if (isPerson(node) || !oneOf(node.kind, 'phrase|preposition|comma|conjunction|open|close|semicolon')) return at;
    if (node.kind === 'semicolon') return isPerson(nodes[nodes[next + 1]?.kind === 'conjunction' ? next + 2 : next + 1]) ? next : at;
  }
  return at;
}

/** Whether the phrase at a node is followed by nothing that could be said of it alone. */
function endsList(nodes: readonly Node[], at: number): boolean {
  let after = skipBrackets(nodes, possessed(nodes, at) + 1);
  while (kind(nodes[after]) === 'preposition' && nodes[after + 1]?.kind === 'phrase')
    after = skipBrackets(nodes, possessed(nodes, after + 1) + 1);
  const node = nodes[after];
  return node === undefined || node.kind === 'other' || node.kind === 'semicolon' || (node.kind === 'comma' && !isFinite(nodes[after + 1]));
}

/** "the Tide Network, | an alliance of ports, firms and labs": what a name is, and of whom: those after it are its members, and none of the list. */
export function tellsOfMembers(name: Phrase, nodes: readonly Node[], at: number): boolean {
  const [told, link, member] = [nodes[at], nodes[at + 1], nodes[at + 2]];
  return (
    name.mention?.kind === 'name' &&
    told?.kind === 'phrase' &&
    !told.plural &&
    oneOf(told.determiner, 'a|an') &&
    oneOf(
      told.head,
      'alliance|coalition|network|consortium|group|partnership|association|federation|union|platform|organisation|organization|forum|community|collaboration',
    ) &&
    link?.kind === 'preposition' &&
    link.word === 'of' &&
    member?.kind === 'phrase' &&
    member.plural
  );
}

/** "the Tide Academy, | an initiative of A, B and C": what the name before is. */
export const isOneOf = ({ determiner, mention, head }: Phrase, next: Node | undefined): boolean =>
  oneOf(determiner, 'a|an') &&
  mention?.kind !== 'name' &&
  oneOf(head, 'initiative|programme|program|project|scheme|campaign|collaboration|partnership') &&
  (kind(next, 'of') === 'preposition' || kind(next, 'between') === 'preposition');
