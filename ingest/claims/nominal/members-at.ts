/** The members of a list after "between", "of" or "by". */
import type { Referent } from '../../entities/discourse.ts';
import { collegial } from '../belonging.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { attaching, listAt } from '../lists.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { skipBrackets } from '../steps.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** The members of a list after "between" or "of", where the last may stand right before a verb ("between A and B led to"). */
export function membersAt(reading: Reading, start: number): readonly Phrase[] {
  const after = afterAside(reading, start);
  if (after > start) {
    const others = listAt(reading.nodes, after, true).members;
    return [...listAt(reading.nodes, start).members.slice(0, 1), ...others];
  }
  const { members, end } = listAt(reading.nodes, start, true);
  const last = reading.nodes[end]?.kind === 'conjunction' ? phraseNode(reading, end + 1) : undefined;
  return last && members.length === 1 ? [...members, last] : members;
}

/** "between ports, such as ferry terminals and marinas, and | local authorities": where the list goes on after examples of its first member; `start` where none stand there. */
function afterAside(reading: Reading, start: number): number {
  const { nodes } = reading;
  let at = start + 1;
  while (nodes[at]?.kind === 'preposition' && attaching.has(word(reading, at)) && phraseNode(reading, at + 1)) at += 2;
  // "between universities, represented by their association, and | the Agency"
  const aside = nodes[at + 1];
  const represented = aside?.kind === 'verb' && oneOf(aside.lemma, 'represent|lead|head') && word(reading, at + 2) === 'by';
  if (nodes[at]?.kind !== 'comma' || !(represented || oneOf(word(reading, at + 1), 'such as|including|like|notably|in particular')))
    return start;
  for (at += 2; at < nodes.length; at++) {
    if (represented && nodes[at]!.kind === 'open') at = skipBrackets(nodes, at);
    const kind = nodes[at]?.kind;
    if (kind === 'comma' && nodes[at + 1]?.kind === 'conjunction' && phraseNode(reading, at + 2)) return at + 2;
    if (kind !== 'phrase' && kind !== 'comma' && kind !== 'conjunction' && kind !== 'preposition') return start;
  }
  return start;
}

/** Networks, organisations of several, and bodies in which several sit. */
export const hasMembers = ({ label, head }: Referent): boolean =>
  label === 'Network' || label === 'InternationalOrganisation' || collegial.has(head);

/** The actors that phrases name as members of a whole: no owners, no pronouns, and not the whole itself. */
export const membersIn = (reading: Reading, phrases: readonly Phrase[], whole: Found): Found[] =>
  entitiesOf(reading, phrases).filter(
    (member) => isActor(member) && !member.viaOwner && !member.pronoun && member.referent !== whole.referent,
  );
