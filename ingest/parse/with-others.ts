/** "in close cooperation and consultation with": the many prepositions of several words that say who else takes part. */
import type { Token } from './tokens.ts';
import { oneOf, wordSet } from '../words.ts';

const ties = wordSet(
  'cooperation|co-operation|collaboration|partnership|partnerships|conjunction|coordination|co-ordination|consultation|consultations|association|alliance|concert|tandem|liaison|dialogue|talks|contact|contacts|touch|exchange|exchanges|discussion|discussions|negotiation|negotiations|agreement|communication|coalition|concertation|consortium|union|venture',
);

/** What one has with others before a deed that is one's own: "after consultation with". */
const asking = wordSet('consultation|consultations|dialogue|liaison|coordination|co-ordination');

const manners = wordSet(
  'close|closer|closest|full|active|direct|strategic|continuous|continued|constant|regular|ongoing|joint|formal|strong|good|technical|international|bilateral|permanent|public-private|collaborative|prior|effective|mutual|further|intensive|fruitful|extensive|broad|wide|public|lengthy|thorough|detailed|due|appropriate|in-depth|an|a',
);

/** Where "in close cooperation with" ends that starts at a token, or "after consultation with", "as part of a consortium with"; -1 where none does. */
export function withOthersEnd(tokens: readonly Token[], at: number): number {
  const partOf = tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'part' && tokens[at + 2]?.lower === 'of';
  const asked = oneOf(tokens[at]?.lower ?? '', 'after|following|upon') && !oneOf(tokens[at - 1]?.lower ?? '', 'the|these|those');
  if (!partOf && !asked && tokens[at]?.lower !== 'in') return -1;
  let next = partOf ? at + 3 : at + 1;
  for (let guard = 0; guard < 4; guard++) {
    const word = tokens[next]?.lower ?? '';
    if (asked ? asking.has(word) : ties.has(word)) {
      const after = tokens[next + 1]?.lower;
      if (after === 'with') return next + 2;
      if (after !== 'and' && after !== 'or') return -1;
      next += 2;
    } else if (manners.has(word)) next += tokens[next + 1]?.lower === 'and' ? 2 : 1;
    else return -1;
  }
  return -1;
}
