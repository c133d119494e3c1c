/** Meetings that are called by those who sit in them: "Third Conference | of Heads of State or Government of the Tide Union", "Meeting | of Ministers of Health". */
import type { Token } from '../parse/tokens.ts';
import { isName } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

const meetings = wordSet('conference|assembly|summit|congress|meeting|council|forum|authority');
const holders = wordSet('ministers|speakers|presidents|mayors|ambassadors|chiefs|directors|rectors|commissioners|governors|premiers');

/** Where the name of such a meeting ends, which stands before "of"; `of` itself where those who sit in it do not follow in capitals. */
export function meetingOfHoldersEnd(tokens: readonly Token[], from: number, of: number): number {
  const head = tokens[of - 1]!;
  if (tokens[of]?.lower !== 'of' || !head.capital || !meetings.has(head.lower)) return of;
  if (head.lower === 'meeting' && of - from < 1) return of;
  const first = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const end = headsOfStateEnd(tokens, first) || ministersEnd(tokens, first);
  return end > 0 ? wholeEnd(tokens, end) : of;
}

/** "Heads of State", "Heads of State and Government", "Heads of Government" */
function headsOfStateEnd(tokens: readonly Token[], at: number): number {
  if (
    tokens[at]?.text !== 'Heads' ||
    tokens[at + 1]?.lower !== 'of' ||
    !oneOf(tokens[at + 2]?.text ?? '', 'State|States|Government|Governments')
  )
    return 0;
  const joined = oneOf(tokens[at + 3]?.lower ?? '', 'and|or') ? (tokens[at + 4]?.lower === 'of' ? at + 5 : at + 4) : 0;
  return joined > 0 && oneOf(tokens[joined]?.text ?? '', 'Government|Governments') ? joined + 1 : at + 3;
}

/** "Ministers of Health", "African Ministers of Trade and Industry", "Foreign Ministers" */
function ministersEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && isName(tokens[end], false) && !holders.has(tokens[end]!.lower)) end++;
  if (!tokens[end]?.capital || !holders.has(tokens[end]!.lower)) return 0;
  return oneOf(tokens[end + 1]?.lower ?? '', 'of|for|in|responsible') ? wholeEnd(tokens, end + 1) : end + 1;
}

/** "| of the Tide Union", "| of Non-Aligned Countries", "| for Trade and Industry": where the words in capitals end that say whose or for what they are. */
function wholeEnd(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.lower === 'responsible' ? at + 1 : at;
  if (!oneOf(tokens[link]?.lower ?? '', 'of|for|in')) return at;
  let end = oneOf(tokens[link + 1]?.lower ?? '', 'the|all') ? link + 2 : link + 1;
  if (!isName(tokens[end], false)) return at;
  while (
    isName(tokens[end], false) ||
    (tokens[end]?.lower === 'and' && isName(tokens[end + 1], false) && !holders.has(tokens[end + 1]!.lower))
  )
    end++;
  return end;
}
