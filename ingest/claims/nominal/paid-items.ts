/** Items of a list under a sentence that pays: "Galway Museum – €45,000", "€5 million for X", "X". */
import { moneyByContext } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { giftsFrom } from '../money/gifts.ts';
import { isMoney } from '../money/sums.ts';
import { meantAt, spanOf, type Found, type Reading } from '../reading.ts';
import { foundAsName } from '../found.ts';
import { headWord, make, phraseNode, type Rule } from './shared.ts';

export const paidItem: Rule = (reading, phrase, at) => {
  const payers = reading.stem?.payers ?? [];
  if (payers.length === 0 || reading.nodes.findIndex((node) => node.kind === 'phrase') !== at || at > 2) return [];
  const heads = payers.map((referent) => meantAt(reading, referent, headWord(phrase)));
  const said = reading.stem!.paying ?? 'done';
  const status = said === 'ongoing' ? 'planned' : said; // "The Budget provides: €5 million over five years for X"
  const claim = (givers: readonly Found[], tails: readonly Found[], sum: Phrase | undefined): ClaimDraft[] =>
    givers.flatMap((head) =>
      tails.flatMap((tail) =>
        make(reading, 'FUNDS', { head, tail }, headWord(sum ?? phrase), 'money.item', status).map((draft) => ({
          ...draft,
          ...(sum ? { sum: spanOf(reading, sum.from, sum.to) } : {}),
        })),
      ),
    );
  const granted = titleOfGrant(reading, at);
  if (granted)
    return claim(
      heads,
      [granted.work, ...granted.recipients].filter((tail) => tail !== undefined),
      undefined,
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

/** "Tide tables for schools (Anna Holm).": a work that is paid for, and in brackets at its end who gets the money. */
function titleOfGrant(reading: Reading, at: number): { work: Found | undefined; recipients: readonly Found[] } | undefined {
  const { nodes } = reading;
  const open = nodes.findIndex(({ kind }) => kind === 'open');
  const end = nodes.at(-1)?.kind === 'other' ? nodes.length - 1 : nodes.length;
  const first = phraseNode(reading, open + 1);
  if (
    open <= at ||
    nodes[end - 1]?.kind !== 'close' ||
    nodes.slice(open + 1, end - 1).some(({ kind }) => kind === 'open' || kind === 'close')
  )
    return undefined;
  if (
    first?.mention?.kind !== 'name' ||
    isMoney(reading, first) ||
    reading.clauses.some(({ at: verb, subject }) => verb > at && subject.length > 0 && verb < open)
  )
    return undefined;
  const { members, end: after } = listAt(nodes, open + 1);
  const recipients = entitiesOf(reading, after === end - 1 ? members : [first]).filter(isActor);
  if (recipients.length === 0) return undefined;
  const from = nodes[0]!.from;
  const to = nodes[open]!.from;
  const { start, end: close } = spanOf(reading, from, to);
  const name = reading.text.slice(start, close);
  const work = foundAsName(reading, { from, to, name, label: 'Initiative', plural: false, rule: 'money.item' });
  return { work, recipients };
}
