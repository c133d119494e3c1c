/** Items of a list under a sentence that pays: "Galway Museum – €45,000", "€5 million for X", "X". */
import { moneyByContext } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import { giftsFrom } from '../money/gifts.ts';
import { isMoney } from '../money/sums.ts';
import { foundAt, spanOf, type Found } from '../reading.ts';
import { headWord, make, phraseNode, type Rule } from './shared.ts';

export const paidItem: Rule = (reading, phrase, at) => {
  const payers = reading.stem?.payers ?? [];
  if (payers.length === 0 || reading.nodes.findIndex((node) => node.kind === 'phrase') !== at || at > 2) return [];
  const heads = payers.map((referent) => ({ ...foundAt(reading, referent, headWord(phrase)), pronoun: true }));
  const status = reading.stem!.paying ?? 'done';
  const claim = (givers: readonly Found[], tails: readonly Found[], sum: Phrase | undefined): ClaimDraft[] =>
    givers.flatMap((head) =>
      tails.flatMap((tail) =>
        make(reading, 'FUNDS', { head, tail }, headWord(sum ?? phrase), 'money.item', status).map((draft) => ({
          ...draft,
          ...(sum ? { sum: spanOf(reading, sum.from, sum.to) } : {}),
        })),
      ),
    );
  if (isMoney(reading, phrase) || moneyByContext.has(phrase.head))
    return giftsFrom(reading, at).flatMap((gift) => {
      const own = entitiesOf(reading, gift.givers);
      const tails = entitiesOf(reading, gift.recipients.length > 0 ? gift.recipients : gift.through);
      return claim(own.length > 0 ? own : heads, tails, undefined).map((draft) => ({ ...draft, sum: gift.sum }));
    });
  const { members, end } = listAt(reading.nodes, at);
  const mark = reading.nodes[end]?.kind;
  const sum = phraseNode(reading, end + 1);
  const priced =
    (mark === 'dash' || mark === 'colon' || mark === 'comma' || mark === 'open') && sum && isMoney(reading, sum) ? sum : undefined;
  const alone = end === reading.nodes.length || (end === reading.nodes.length - 1 && (mark === 'semicolon' || mark === 'other'));
  return priced || (alone && reading.clauses.length === 0) ? claim(heads, entitiesOf(reading, members), priced) : [];
};
