import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { relation as definition } from '../ontology/relations.ts';
import { statusNames, type Status } from '../ontology/statuses.ts';
import { amountInWords } from '../queries/amount.ts';
import { relationSentence, relationVerb } from '../queries/sentence.ts';
import { dateInWords } from './dates.ts';
import { shortName } from './short-name.ts';
import type { Source, Sources } from './sources.ts';
import type { FigureView } from './view.ts';

/** Statuses as figures list them: the surest first. */
export const statusesInOrder: readonly Status[] = statusNames.toReversed();

/** "1 relation", "2 relations". */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/**
 * What the figure states: "Europol: 12 relations done or under way, 5 planned". Where it cannot show all, it states that,
 * since counts of a part would be taken for counts of the whole. `depth` as asked for.
 */
export function titleOf({ about, relations, leftOut }: FigureView, depth: number): string {
  const subject = depth > 1 ? `Around ${shortName(about)}` : shortName(about);
  if (relations.length === 0) return `${subject}: no relations`;
  if (leftOut > 0) return `${subject}: the ${relations.length} best supported of ${relations.length + leftOut} relations`;
  const affirmed = relations.filter((relation) => !relation.negated);
  const denied = relations.length - affirmed.length;
  const parts = [
    ...countOf(affirmed, { done: 'done', ongoing: 'under way' }),
    ...countOf(affirmed, { planned: 'planned', 'called-for': 'called for' }),
    ...(denied > 0 ? [`${denied} denied`] : []),
  ];
  return `${subject}: ${parts.join(', ').replace(/^(\d+)/u, (count) => plural(Number(count), 'relation'))}`;
}

/** "12 done or under way"; only the words that apply, nothing where none does. */
function countOf(relations: readonly Relation[], words: Partial<Record<Status, string>>): string[] {
  const said = relations.filter((relation) => words[relation.status] !== undefined);
  const used = Object.entries(words).filter(([status]) => said.some((relation) => relation.status === status));
  return said.length === 0 ? [] : [`${said.length} ${used.map(([, word]) => word).join(' or ')}`];
}

/** "As said in Title (A, 29 June 2017) and Other title (B, 24 January 2018)"; beyond three documents, how many and from when to when. */
export function subtitleOf(documents: Sources['documents']): string {
  const all = [...documents.values()];
  const named = all.map(({ letter, document }) => `${document.title} (${[letter, ...dated(document)].join(', ')})`);
  if (all.length > 0 && all.length <= 3) return `As said in ${[named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(' and ')}`;
  const dates = all.flatMap(({ document }) => document.date ?? []);
  const range = dates.length === 0 ? '' : `, ${dateInWords(`${dates[0]}/${dates.at(-1)}`)}`;
  return `As said in ${plural(all.length, 'document')}${range}`;
}

const dated = (document: Document): string[] => (document.date === undefined ? [] : [dateInWords(document.date)]);

/** What stands along an edge, read from left to right: "will fund", "EUR 5 million". */
export function edgeWords(relation: Relation, leftIsHead: boolean): { readonly verb: string; readonly amount?: string } {
  const verb = relationVerb(relation, leftIsHead ? 'head' : 'tail');
  return relation.amount === undefined ? { verb } : { verb, amount: amountInWords(relation.amount, relation.currency) };
}

/**
 * What a source says, one line for each group of relations that share all but one end:
 * "Europol works with ENISA, Eurojust".
 */
export function sourceSays(source: Source, entities: ReadonlyMap<string, Entity>): string[] {
  const name = nameIn(entities);
  const said = (end: string, each: Relation): string => [end, each.type, each.status, each.negated, each.amount, each.lastDate].join('|');
  const groups = groupBy(source.relations, (each) => said(each.head, each));
  const singles = [...groups.values()].filter((group) => group.length === 1).flat();
  const together = [...groups.values()].filter((group) => group.length > 1);
  const byTail = groupBy(singles, (each) => said(each.tail, each));
  const lines = [
    ...together.map((group) => sentence(group[0]!, name(group[0]!.head), group.map((each) => name(each.tail)).join(', '))),
    ...[...byTail.values()].map((group) => sentence(group[0]!, group.map((each) => name(each.head)).join(', '), name(group[0]!.tail))),
  ];
  return lines.map(capital);
}

function groupBy(relations: readonly Relation[], key: (relation: Relation) => string): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) groups.set(key(relation), [...(groups.get(key(relation)) ?? []), relation]);
  return groups;
}

function sentence(relation: Relation, heads: string, tails: string): string {
  const said = relationSentence(relation, (id) => (id === relation.head ? heads : tails));
  return relation.lastDate === undefined ? said : `${said}, ${dateInWords(relation.lastDate)}`;
}

/** "A, characters 12,034–12,201": where a quote stands. */
export function placeOf(source: Source, documents: Sources['documents']): string {
  const { start, end } = source.evidence.sentence;
  const digits = (value: number): string => value.toLocaleString('en-GB');
  return `${documents.get(source.document.id)?.letter ?? source.document.id}, characters ${digits(start)}–${digits(end)}`.replaceAll(
    ' ',
    '\u00a0',
  );
}

/** Whether a relation points from head to tail, or both ways. */
export function isDirected(relation: Relation): boolean {
  return definition(relation.type).directed;
}

/** Names entities as the drawing does. */
export const nameIn =
  (entities: ReadonlyMap<string, Entity>) =>
  (id: string): string => {
    const entity = entities.get(id);
    return entity ? shortName(entity) : id;
  };

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
