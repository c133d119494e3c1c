import { agreeing } from '../../graph/ontology/agreement.ts';
import { relation as definition, type RelationType } from '../../graph/ontology/relations.ts';
import { statuses, type Status } from '../../graph/ontology/statuses.ts';
import { amountInWords, capitalised, citation } from './phrases.ts';

/** How relations and claims read: "European Commission will fund Europol, EUR 5 million". */

interface Said {
  readonly type: RelationType;
  readonly status: Status;
  readonly negated: boolean;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
}
interface SaidOf extends Said {
  readonly head: string;
  readonly tail: string;
}

/** "will fund"; seen from the tail "will be funded by". */
export function verbOf(said: Said, from: 'head' | 'tail' = 'head'): string {
  const reading = from === 'head' ? definition(said.type).verb : definition(said.type).reverseVerb;
  return reading[said.negated ? 'denied' : said.status];
}

/** One sentence without its full stop; `nameOf` gives names by entity id. */
export function sentenceOf(said: SaidOf, nameOf: (id: string) => string): string {
  const amount = said.amount === undefined ? '' : `, ${amountInWords(said.amount, said.currency)}`;
  return `${nameOf(said.head)} ${agreeing(verbOf(said), nameOf(said.head))} ${nameOf(said.tail)}${amount}`;
}

/** What is read out for a relation: sentence, status, documents, each with its full stop. */
export function spoken(
  said: SaidOf & { readonly documents: readonly string[] },
  nameOf: (id: string) => string,
  documents: readonly { readonly id: string; readonly title: string; readonly date?: string | undefined }[],
): string {
  const sources = documents.filter((document) => said.documents.includes(document.id)).map(citation);
  const status = said.negated ? 'denied' : statuses[said.status].title;
  return `${[sentenceOf(said, nameOf), capitalised(status), ...sources].join('. ')}.`;
}

/** Title of a group of claims in a panel: "Works with", "Is made up of"; money stands under "Money". */
export function groupTitle(type: RelationType, from: 'head' | 'tail'): string {
  if (type === 'FUNDS') return 'Money';
  const { verb, reverse } = definition(type);
  return capitalised(from === 'head' ? verb.ongoing : reverse.replace(/\{(?:head|tail)\}/gu, '').trim());
}
