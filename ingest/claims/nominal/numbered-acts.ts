/** Legal acts by their numbers, and whose they are. */
import type { Span } from '../../../graph/model/span.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import { foundInside } from '../found.ts';
import { spanOf, type Found, type Reading } from '../reading.ts';
import { found, headWord, make, phraseNode, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** "Regulation (EU) No 910/2014": whether a phrase, with this head, is the number of an act. */
export const isNumberedAct = ({ mention }: Phrase, head: string): boolean =>
  (mention?.rule === 'name.number' || /\d\/\d/u.test(mention?.name ?? '')) && oneOf(head, 'regulation|directive|decision|recommendation');

/** "Regulation (EU) No 910/2014 of the European Parliament and of the Council of 23 July 2014": whose act it is. */
export function legislators(reading: Reading, phrase: Phrase, at: number, head: string): ClaimDraft[] {
  const act = found(reading, phrase);
  const after = legislatorsAfter(reading, at);
  const makers = after.length > 0 ? entitiesOf(reading, after) : legislatorInside(reading, phrase);
  if (!act || !makers.every(({ referent }) => referent.label === 'Institution')) return [];
  const to = after.length > 0 ? spanOf(reading, after.at(-1)!.from, after.at(-1)!.to) : act.span;
  const scope = withDay(reading, { start: act.span.start, end: to.end });
  return makers.flatMap((owner) =>
    make(reading, 'ADOPTS', { head: owner, tail: act }, headWord(phrase), `act.${head}`).map((draft) => ({ ...draft, scope })),
  );
}

const dayOfAct = /^ of \d{1,2} \p{Lu}\p{Ll}+ \d{4}/u;

/** "resolution 60/1 | of 16 September 2005": the words of an act with the day that stands right behind them. */
export const withDay = ({ text }: Reading, { start, end }: Span): Span => ({
  start,
  end: end + (dayOfAct.exec(text.slice(end, end + 40))?.[0].length ?? 0),
});

/** "Commission Decision (EU) 2019/1372": who opens the name. */
function legislatorInside(reading: Reading, { mention }: Phrase): Found[] {
  const owner = foundInside(
    reading,
    mention?.inner.find(({ from }) => from === mention.from),
  );
  return owner ? [owner] : [];
}

/** "of A and of B", "of A and B" after an act. */
function legislatorsAfter(reading: Reading, at: number): Phrase[] {
  const members: Phrase[] = [];
  for (let next = at + 1; ; next += 2) {
    if (members.length > 0 && oneOf(word(reading, next), 'and|,')) next++;
    const of = word(reading, next) === 'of';
    const phrase = phraseNode(reading, of ? next + 1 : next);
    const joins = of || (members.length > 0 && word(reading, next - 1) === 'and');
    if (!joins || phrase?.mention?.label !== 'Institution') return members;
    members.push(phrase);
    if (!of) return members;
  }
}
