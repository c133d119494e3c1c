/** Two matters that share their noun: "a water and sanitation project", "health and education ministries", "technical and grant officers". */
import { groupHeads, groupSingulars, namesGroup } from '../lexicon/group-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { thingHeads } from '../lexicon/thing-heads.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf, wordSet } from '../words.ts';

/** Things that are called by what they are about; who works on two matters is told by both too. */
const ofMatters = wordSet(
  'programme|programmes|program|programs|project|projects|plan|plans|strategy|strategies|system|systems|initiative|initiatives|scheme|schemes|campaign|campaigns|' +
    'activities|services|policies|reforms|measures|framework|frameworks|unit|team|committee|centre|center|network|platform',
);
const bodies = wordSet(
  'committee|commission|council|board|panel|group|team|unit|office|body|agency|authority|service|department|division|mechanism|working',
);

/** No actor, no thing, and not counted. */
const isMatter = ({ lower }: TaggedToken): boolean =>
  singular(lower) === lower &&
  !bodies.has(lower) &&
  !groupHeads.has(lower) &&
  !groupSingulars.has(lower) &&
  (!thingHeads.has(lower) || lower === 'evaluation');

/** Whether the "and" at a token joins two matters of which the thing or the group after them is. */
export function joinsMatters(tokens: readonly TaggedToken[], at: number, and: number): boolean {
  const [first, second, head] = [tokens[and - 1], tokens[and + 1], tokens[and + 2]];
  if (!first || second?.part !== 'noun' || head?.part !== 'noun' || tokens[and + 3]?.part === 'noun' || !isMatter(second)) return false;
  if (first.part === 'adjective') return namesGroup(head.lower); // "technical and | grant officers": it lacks its noun
  const opens = and === at + 1 || (and === at + 2 && oneOf(tokens[at]!.lower, 'a|an|the|this|that|another'));
  return opens && first.part === 'noun' && isMatter(first) && (namesGroup(head.lower) || ofMatters.has(head.lower));
}
