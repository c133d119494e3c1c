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

/** Who can be told by several matters at once: "the health, education and water ministries". */
const ofSeveral = wordSet(
  'companies|firms|industries|businesses|operators|sectors|ministries|ministers|departments|agencies|authorities|organisations|organizations|groups|bodies|officials|experts|specialists|professionals|practitioners|workers|institutions|committees|teams|regulators|associations|unions|communities',
);

/** "oil, | gas, and | mining companies": the token after "and", where commas and "and" join plain matters of one noun; the comma itself where they do not. */
export function mattersEnd(tokens: readonly TaggedToken[], at: number, comma: number): number {
  const from = oneOf(tokens[at]!.part, 'determiner|number') ? at + 1 : at;
  const isPlain = (start: number, end: number): boolean =>
    end > start &&
    end - start <= 2 &&
    tokens.slice(start, end).every((token) => (token.part === 'noun' || token.part === 'adjective') && isMatter(token)) &&
    tokens[end - 1]!.part === 'noun';
  if (tokens[comma]!.text !== ',' || !isPlain(from, comma)) return comma;
  for (let start = comma + 1; start < comma + 10;) {
    const joined = tokens[start]?.lower === 'and' || tokens[start]?.lower === 'or';
    if (joined) {
      let head = start + 1;
      while (
        head < start + 4 &&
        (oneOf(tokens[head]?.part ?? '', 'noun|adjective') || tokens[head]?.form === 'gerund') &&
        !ofSeveral.has(tokens[head]!.lower)
      )
        head++;
      const told = head > start + 1 && tokens.slice(start + 1, head).every((token) => token.part !== 'noun' || isMatter(token));
      return told && ofSeveral.has(tokens[head]?.lower ?? '') && tokens[head]!.part === 'noun' ? start + 1 : comma;
    }
    let end = start;
    while (oneOf(tokens[end]?.part ?? '', 'noun|adjective')) end++;
    if (!isPlain(start, end) && !(end === start + 1 && tokens[start]!.part === 'adjective')) return comma;
    start = tokens[end]?.text === ',' ? end + 1 : end;
    if (start === end && tokens[end]?.lower !== 'and' && tokens[end]?.lower !== 'or') return comma;
  }
  return comma;
}
