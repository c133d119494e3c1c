import type { Relation } from '../../graph/model/relation.ts';
import { statuses, statusNames } from '../../graph/ontology/statuses.ts';
import { capitalised, citation, counted, inWords, listed } from './phrases.ts';

/** Title and subtitle of a view: the title says what is shown, the subtitle from which documents and how much. */

type Shown = Pick<Relation, 'head' | 'tail' | 'type' | 'status' | 'documents'>;
interface DocumentName {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
}

/** "Europol: eight relations, one of them money". Counts the relations of the entity itself among those shown. */
export function entityTitle(name: string, id: string, relations: readonly Shown[]): string {
  const own = relations.filter((relation) => relation.head === id || relation.tail === id);
  if (own.length === 0) return `${name}: no relation in view`;
  const money = own.filter((relation) => relation.type === 'FUNDS').length;
  const start = `${name}: ${inWords(own.length)} ${own.length === 1 ? 'relation' : 'relations'}`;
  if (money === 0) return start;
  if (money === own.length) return own.length === 1 ? `${start}, about money` : `${start}, all of them money`;
  return `${start}, ${inWords(money)} of them money`;
}

/** "Who funds whom: seven relations, one done, one ongoing, five planned"; of many, only how many. */
export function questionTitle(question: string, relations: readonly Shown[]): string {
  const count = `${inWords(relations.length)} ${relations.length === 1 ? 'relation' : 'relations'}`;
  return [`${question.replace(/\?$/u, '')}: ${count}`, ...(relations.length > 12 ? [] : statusParts(relations))].join(', ');
}

function statusParts(relations: readonly Shown[]): string[] {
  return [...statusNames].reverse().flatMap((status) => {
    const count = relations.filter((relation) => relation.status === status).length;
    return count === 0 ? [] : [`${inWords(count)} ${statuses[status].title}`];
  });
}

/** "European Commission: 94 relations with 80 others": before it was chosen whose to show. */
export function unopenedTitle(name: string, relations: number, others: number): string {
  return `${name}: ${inWords(relations)} relations with ${inWords(others)} others`;
}

export interface Totals {
  readonly entities: number;
  readonly relations: number;
}

/** "Progress report, 29 June 2017, and press release, 24 January 2018. 14 of 226 entities, 30 of 272 relations in view." */
export function subtitle(relations: readonly Shown[], shownEntities: number, totals: Totals, documents: readonly DocumentName[]): string {
  const used = documents.filter((document) => relations.some((relation) => relation.documents.includes(document.id)));
  return [sources(used), `${shownEntities} of ${totals.entities} entities, ${relations.length} of ${totals.relations} relations in view.`]
    .filter((part) => part !== '')
    .join(' ');
}

function sources(documents: readonly DocumentName[]): string {
  if (documents.length === 0) return '';
  if (documents.length > 3) return `${counted(documents.length, 'document')}.`;
  const names = documents.map(citation);
  const rest = names.slice(1).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  const [first = ''] = names;
  if (rest.length === 0) return `${first}.`;
  return `${[first, ...rest.slice(0, -1)].join(', ')}, and ${rest.at(-1)}.`;
}

/** "One claim in one document, 24 January 2018". */
export function relationSubtitle(claims: number, documents: readonly string[]): string {
  const where = `${inWords(claims)} ${claims === 1 ? 'claim' : 'claims'} in ${inWords(documents.length)} ${documents.length === 1 ? 'document' : 'documents'}`;
  return capitalised(documents.length === 0 ? where : `${where}: ${listed(documents)}`);
}
