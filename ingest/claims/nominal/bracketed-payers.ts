/** Who pays, in the brackets after a name: "the Green Ports Programme (Tide Bank, €12 million)", "the Tide Bridge (funded by the Harbour Fund)". */
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { isSum } from '../money/sums.ts';
import { spanOf } from '../reading.ts';
import { found, make, ofMentions, phraseNode, type Rule } from './shared.ts';
import { oneOf } from '../../words.ts';

/** The payers in the brackets after what is paid; with a sum after them, or a word that says that they pay before. */
export const bracketedPayers: Rule = ofMentions((reading, phrase, at) => {
  const { nodes } = reading;
  if (nodes[at + 1]?.kind !== 'open') return [];
  const verb = nodes[at + 2];
  const says = verb?.kind === 'verb' && oneOf(verb.lemma, 'fund|finance|co-fund|co-finance|sponsor') && isBy(nodes[at + 3]);
  const first = phraseNode(reading, says ? at + 4 : at + 2);
  const thing = first && found(reading, phrase);
  if (!thing || !oneOf(thing.referent.label, 'Initiative|Programme|InformationSystem|Document|Network|Event|Policy')) return [];
  const { members, end } = listAt(nodes, says ? at + 4 : at + 2);
  const payers = members.filter((member) => !isSum(reading, member));
  const sum = members.find((member) => isSum(reading, member)) ?? phraseNode(reading, nodes[end]?.kind === 'comma' ? end + 1 : end);
  const priced = sum !== undefined && isSum(reading, sum);
  if (!says && !priced) return [];
  return entitiesOf(reading, payers)
    .filter((head) => (isActor(head) || head.referent.label === 'Programme') && !head.viaOwner && head.referent.named)
    .flatMap((head): ClaimDraft[] =>
      make(reading, 'FUNDS', { head, tail: thing }, first, 'money.bracketed', 'ongoing').map((draft) =>
        priced ? { ...draft, sum: spanOf(reading, sum.from, sum.to) } : draft,
      ),
    );
});

const isBy = (node: { readonly kind: string; readonly word?: string } | undefined): boolean =>
  node?.kind === 'preposition' && node.word === 'by';
