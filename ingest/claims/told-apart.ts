/** What the words behind a definite noun tell of which one is meant, whatever was spoken of before. */
import type { Referent } from '../entities/discourse.ts';
import { titleHeads } from '../lexicon/titles.ts';
import { isOwnRelative } from './antecedents.ts';
import type { Node } from './nodes.ts';
import { oneOf } from '../words.ts';

/** "the Director of the Centre", where the Director of National Parks was spoken of: whether who is meant heads something else than the words say. */
export function isOfficeElsewhere(nodes: readonly Node[], at: number, meant: Referent | undefined): boolean {
  const [office, of, whole] = [nodes[at], nodes[at + 1], nodes[at + 2]];
  if (!meant || office?.kind !== 'phrase' || office.mention?.kind !== 'definite' || !titleHeads.has(office.head)) return false;
  if (of?.kind !== 'preposition' || of.word !== 'of' || whole?.kind !== 'phrase' || !whole.mention) return false;
  const { head, name } = whole.mention;
  const wholes = [...meant.names.keys()].flatMap((known) => / (?:of|for) (?:the )?(\p{Lu}.+)$/u.exec(known)?.[1]?.toLowerCase() ?? []);
  return wholes.length > 0 && wholes.every((known) => !known.includes(name.toLowerCase()) && (head === '' || !known.includes(head)));
}

/** "the agreement signed between A and B": those who signed it tell which it is. */
export function isSignedBetween(nodes: readonly Node[], at: number): boolean {
  const [verb, link] = [nodes[at + 1], nodes[at + 2]];
  return (
    verb?.kind === 'verb' && verb.status === 'done' && verb.from === verb.main && link?.kind === 'preposition' && link.word === 'between'
  );
}

/** "the report the Court published", "the strategy that the Ministry presented": which one is meant the clause after it says, and no sentence before. */
export function isToldApart(nodes: readonly Node[], at: number): boolean {
  const [verb, by] = [nodes[at + 1], nodes[at + 2]];
  if (verb?.kind === 'verb' && verb.status === 'done' && verb.from === verb.main && by?.kind === 'preposition' && by.word === 'by')
    return true;
  if (verb?.kind === 'preposition' && oneOf(verb.word, 'by|from') && by?.kind === 'phrase' && by.mention?.kind === 'name') return true; // "the proposal by Hungary"
  const start = nodes[at + 1]?.kind === 'relative' ? at + 2 : at + 1;
  return (
    isOwnRelative(nodes, start) &&
    nodes[start + 1]?.kind !== 'comma' &&
    nodes.slice(start + 1, start + 8).some(({ kind }) => kind === 'verb')
  );
}

/** "The next meeting will be held in Oslo", "Ana Ruiz chaired the meeting": an event of which it is said who or where it was held by is one, whatever was spoken of before. */
export function isHeld(nodes: readonly Node[], at: number): boolean {
  const [doing, event, verb] = [nodes[at - 1], nodes[at], nodes[at + 1]];
  if (event?.kind !== 'phrase' || event.plural || event.mention?.label !== 'Event') return false;
  if (doing?.kind === 'verb' && doing.voice === 'active' && holding.has(doing.lemma)) return true;
  return (
    verb?.kind === 'verb' &&
    ((verb.voice === 'passive' && (holding.has(verb.lemma) || oneOf(verb.lemma, 'attend|open|close'))) ||
      oneOf(verb.lemma, 'take_place|bring_together'))
  );
}

/** What one does with an event as its host or in its chair. */
const holding: ReadonlySet<string> = new Set(
  'hold organise organize convene host co-host schedule chair co-chair moderate facilitate'.split(' '),
);
