/** "in close cooperation and consultation with": the many prepositions of several words that say who else takes part. */
import type { TaggedToken } from './tagged.ts';
import { wordSet } from '../words.ts';

const ties = wordSet(
  'cooperation|co-operation|collaboration|partnership|partnerships|conjunction|coordination|co-ordination|consultation|consultations|association|alliance|concert|tandem|liaison|dialogue|talks|contact|contacts|exchange|exchanges|discussion|discussions|negotiation|negotiations|agreement|communication|coalition|concertation|consortium|union|venture',
);

const manners = wordSet(
  'close|closer|closest|full|active|direct|strategic|continuous|continued|constant|regular|ongoing|joint|formal|strong|good|technical|international|bilateral|permanent|public-private|collaborative|prior|effective|mutual|further|intensive|fruitful|an|a',
);

/** Where "in close cooperation with" ends that starts at a token; -1 where none does. */
export function withOthersEnd(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]!.lower !== 'in') return -1;
  let next = at + 1;
  for (let guard = 0; guard < 4; guard++) {
    const word = tokens[next]?.lower ?? '';
    if (ties.has(word)) {
      const after = tokens[next + 1]?.lower;
      if (after === 'with') return next + 2;
      if (after !== 'and' && after !== 'or') return -1;
      next += 2;
    } else if (manners.has(word)) next += tokens[next + 1]?.lower === 'and' ? 2 : 1;
    else return -1;
  }
  return -1;
}
