import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import { statuses } from '../ontology/statuses.ts';
import { relationSentence } from '../queries/sentence.ts';
import type { Sources } from './sources.ts';
import type { FigureView } from './view.ts';
import { capital, nameIn, placeOf, plural, statusesInOrder } from './words.ts';

/** The figure in words, for those who do not see it: every relation as a sentence with its source numbers, by status. */
export function descriptionOf(view: FigureView, sources: Sources, least = 0): string {
  const name = nameIn(view.entities);
  const groups = statusesInOrder.flatMap((status) => {
    const said = view.relations.filter((relation) => relation.status === status);
    if (said.length === 0) return [];
    const each = said.map(
      (relation) => `${relationSentence(relation, name)} [${(sources.numbers.get(relationKey(relation)) ?? []).join(', ')}]`,
    );
    return [`${capital(statuses[status].title)}: ${each.join('; ')}.`];
  });
  const whose = view.about
    ? `${plural(view.relations.length, 'relation')} of ${view.about.name}.`
    : `${view.subject}: ${plural(view.relations.length, 'relation')}.`;
  return [whose, ...groups, ...notesOf(view, least)].join(' ');
}

/** Says in which ways the figure does not show all. Empty where it does. */
export function notesOf({ leftOut, relations }: FigureView, least: number): string[] {
  return [
    ...(leftOut === 0 ? [] : [`These are the ${relations.length} best supported relations, and ${leftOut} more are not shown.`]),
    ...(least <= 0 ? [] : [`Claims whose confidence is below ${least} are left out.`]),
  ];
}

/** The edges as a table, tab-separated, one relation a line under a line of heads. */
export function edgeTable(view: FigureView, sources: Sources): string {
  const name = nameIn(view.entities);
  const cell = (text: string): string => text.replace(/\s+/gu, ' ');
  const rows = view.relations.map((relation) => [
    name(relation.head),
    relation.type,
    name(relation.tail),
    relation.negated ? 'denied' : relation.status,
    dates(relation),
    relation.amount === undefined ? '' : `${relation.amount} ${relation.currency ?? ''}`.trim(),
    relation.documents.map((id) => sources.documents.get(id)?.letter ?? id).join(' '),
    (sources.numbers.get(relationKey(relation)) ?? []).join(' '),
  ]);
  const heads = ['head', 'type', 'tail', 'status', 'date', 'amount', 'documents', 'sources'];
  const quotes = sources.list.map((source) => [
    String(source.number),
    source.document.id,
    placeOf(source, sources.documents),
    source.sentence,
  ]);
  return [heads, ...rows, [], ['source', 'document', 'place', 'sentence'], ...quotes].map((row) => row.map(cell).join('\t')).join('\n');
}

function dates({ firstDate, lastDate }: Relation): string {
  return firstDate === lastDate ? (firstDate ?? '') : `${firstDate} to ${lastDate}`;
}
