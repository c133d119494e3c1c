import type { Relation } from '../../graph/model/relation.ts';
import { bandNames, bandOf, bands, type Band } from '../../graph/ontology/confidence.ts';
import { labels, kinds, type Kind, type Label } from '../../graph/ontology/labels.ts';
import { statuses, statusNames, type Status } from '../../graph/ontology/statuses.ts';
import { citation } from './phrases.ts';

/**
 * The legend is the filter: each of its lines has a token (`kind:inst`, `status:done`, `document:ID`, `confidence:low`),
 * and a view keeps the tokens that are switched off.
 */
interface Entity {
  readonly id: string;
  readonly label: Label;
}
interface DocumentName {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
}
type Filtered = Pick<Relation, 'head' | 'tail' | 'status' | 'documents' | 'confidence'>;

/** The relations that no filter hides. A relation is hidden with the kind of either end (never that of `about`), with its status, with the confidence of its surest claim, or with all its documents. */
export function filterRelations<R extends Filtered>(
  relations: readonly R[],
  entities: ReadonlyMap<string, Entity>,
  off: readonly string[],
  about?: string,
): R[] {
  if (off.length === 0) return [...relations];
  const hidden = new Set(off);
  const kindHidden = (id: string): boolean => {
    const entity = entities.get(id);
    return id !== about && entity !== undefined && hidden.has(`kind:${labels[entity.label].kind}`);
  };
  return relations.filter(
    (relation) =>
      !hidden.has(`status:${relation.status}`) &&
      !hidden.has(`confidence:${bandOf(relation.confidence)}`) &&
      !kindHidden(relation.head) &&
      !kindHidden(relation.tail) &&
      relation.documents.some((id) => !hidden.has(`document:${id}`)),
  );
}

export interface LegendLine {
  readonly token: string;
  readonly title: string;
  readonly count: number;
  readonly off: boolean;
}
export interface KindLine extends LegendLine {
  readonly kind: Kind;
  /** Letter of the commonest label of the kind in view. */
  readonly letter: string;
}
export interface StatusLine extends LegendLine {
  readonly status: Status;
}
export interface BandLine extends LegendLine {
  readonly band: Band;
}
export interface Legend {
  readonly kinds: readonly KindLine[];
  readonly statuses: readonly StatusLine[];
  readonly documents: readonly LegendLine[];
  /** How sure the surest claim of a relation is; surest first. */
  readonly bands: readonly BandLine[];
  /** Relations said by one, two, three or more documents, as drawn by the width of the line. */
  readonly widths: readonly { readonly documents: 1 | 2 | 3; readonly count: number }[];
}

/** Counts what is in view (before filtering), so that a filtered line can be switched on again. */
export function legendOf(
  entities: readonly Entity[],
  relations: readonly Filtered[],
  documents: readonly DocumentName[],
  off: readonly string[],
): Legend {
  const isOff = (token: string): boolean => off.includes(token);
  const kindNames = Object.keys(kinds) as Kind[];
  return {
    kinds: kindNames.flatMap((kind) => {
      const of = entities.filter((entity) => labels[entity.label].kind === kind);
      if (of.length === 0) return [];
      const token = `kind:${kind}`;
      return [
        {
          token,
          title: kinds[kind].title,
          count: of.length,
          off: isOff(token),
          kind,
          letter: commonest(of.map((entity) => labels[entity.label].letter)),
        },
      ];
    }),
    statuses: [...statusNames].reverse().flatMap((status) => {
      const count = relations.filter((relation) => relation.status === status).length;
      const token = `status:${status}`;
      return count === 0 ? [] : [{ token, title: statuses[status].title, count, off: isOff(token), status }];
    }),
    documents: documents.flatMap((document) => {
      const count = relations.filter((relation) => relation.documents.includes(document.id)).length;
      const token = `document:${document.id}`;
      return count === 0 ? [] : [{ token, title: citation(document), count, off: isOff(token) }];
    }),
    bands: bandNames.flatMap((band) => {
      const count = relations.filter((relation) => bandOf(relation.confidence) === band).length;
      const token = `confidence:${band}`;
      return count === 0 ? [] : [{ token, title: bands[band].title, count, off: isOff(token), band }];
    }),
    widths: ([1, 2, 3] as const).flatMap((step) => {
      const count = relations.filter((relation) => Math.min(3, relation.documents.length) === step).length;
      return count === 0 ? [] : [{ documents: step, count }];
    }),
  };
}

function commonest(letters: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** What a filter token is called: "done", "events", "Press release, 24 January 2018". */
export function filterName(token: string, documents: readonly DocumentName[]): string {
  const [group, name = ''] = token.split(/:(.*)/u);
  if (group === 'status' && name in statuses) return statuses[name as Status].title;
  if (group === 'confidence' && name in bands) return bands[name as Band].title;
  if (group === 'kind' && name in kinds) return kinds[name as Kind].title;
  const document = documents.find((one) => one.id === name);
  return document ? citation(document) : name;
}

/**
 * The confidence below which the filters hide everything, for what is made from a view elsewhere; 0 where they hide none,
 * or hide what is surer than something they show.
 */
export function leastConfidence(off: readonly string[]): number {
  const isOff = (band: Band): boolean => off.includes(`confidence:${band}`);
  const last = bandNames.findLast((band) => !isOff(band));
  const hidesSurer = last !== undefined && bandNames.slice(0, bandNames.indexOf(last)).some(isOff);
  return last === undefined || hidesSurer ? 0 : bands[last].from;
}
