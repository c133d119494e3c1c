import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { relation as definition } from '../ontology/relations.ts';
import { statusNames, type Status } from '../ontology/statuses.ts';
import { amountInWords } from '../queries/amount.ts';
import { agreeing } from '../ontology/agreement.ts';
import { relationVerb } from '../queries/sentence.ts';
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
 * since counts of a part would be taken for counts of the whole.
 */
export function titleOf({ subject, relations, leftOut }: FigureView): string {
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
 * What a source says, by its own status, amount and date; one line for each group of claims that share all but one end:
 * "Europol works with ENISA, Eurojust".
 */
export function sourceSays(source: Source, entities: ReadonlyMap<string, Entity>): string[] {
  const name = nameIn(entities);
  const names = (ids: readonly string[]): string => ids.map(name).join(', ');
  const said = (end: string, claim: Claim): string =>
    [end, claim.type, claim.status, claim.negated, claim.amount, claim.currency, claim.date].join('|');
  const byHead = [...groupBy(source.claims, (claim) => said(claim.head, claim)).values()];
  const single = byHead.filter((group) => group.length === 1).flat();
  const byTail = [...groupBy(single, (claim) => said(claim.tail, claim)).values()];
  return [
    ...byHead
      .filter((group) => group.length > 1)
      .map((group) => sentence(group[0]!, 'head', names(group.map((claim) => claim.tail)), name)),
    // Several heads read backwards, so that the verb agrees with the one tail.
    ...byTail.map((group) =>
      group.length === 1
        ? sentence(group[0]!, 'head', name(group[0]!.tail), name)
        : sentence(group[0]!, 'tail', names(group.map((claim) => claim.head)), name),
    ),
  ].map(capital);
}

function groupBy(claims: readonly Claim[], key: (claim: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(key(claim), [...(groups.get(key(claim)) ?? []), claim]);
  return groups;
}

function sentence(claim: Claim, from: 'head' | 'tail', others: string, name: (id: string) => string): string {
  const amount = claim.amount === undefined ? [] : [amountInWords(claim.amount, claim.currency)];
  const date = claim.date === undefined ? [] : [dateInWords(claim.date)];
  return [`${name(claim[from])} ${agreeing(relationVerb(claim, from), name(claim[from]))} ${others}`, ...amount, ...date].join(', ');
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
