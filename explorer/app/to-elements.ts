import type { Relation } from '../../graph/model/relation.ts';
import { labels, type Kind, type Label } from '../../graph/ontology/labels.ts';
import { relation as definition } from '../../graph/ontology/relations.ts';
import { strongestStatus, type Status } from '../../graph/ontology/statuses.ts';
import { edgeId, pairId } from './edge-ids.ts';
import { canvasName, inLines } from './names.ts';
import { amountShort } from './phrases.ts';
import { verbOf } from './readings.ts';

/** What the canvas draws, decided from entities and relations alone: no coordinates, no colours. */
export interface CanvasNode {
  readonly id: string;
  readonly kind: Kind;
  readonly letter: string;
  readonly name: string;
  /** The name in the lines in which it is drawn. */
  readonly lines: readonly string[];
  /** Relations in view. */
  readonly degree: number;
  /** Three sizes by relations in view, and the entity the view is about. */
  readonly size: 's' | 'm' | 'l' | 'focus';
}
export interface CanvasEdge {
  /** A relation id; of joined relations the pair id. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relations: readonly string[];
  readonly status: Status;
  readonly denied: boolean;
  /** Documents that say it, in three steps. */
  readonly width: 1 | 2 | 3;
  readonly directed: boolean;
  readonly joined: boolean;
  /** Verb in reading direction, without chevron: "will fund · €5 million", "5 relations". */
  readonly words: string;
  /** Place among the edges of the pair: 0 to `of` - 1. */
  readonly index: number;
  readonly of: number;
}
export interface Elements {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}
export interface Entity {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  readonly names: readonly string[];
}
export interface ElementOptions {
  readonly about?: string | undefined;
  /** Pair ids whose relations are to be fanned out, however many they are. */
  readonly fanned: readonly string[];
}

/** Parallel relations above this number are joined; those of the entity the view is about may be one more. */
const fanAtMost = 2;

/**
 * Nodes by id and edges by id, code-unit order. Relations whose ends are not both among the entities are left out,
 * as are relations of an entity with itself.
 */
export function toElements(entities: readonly Entity[], relations: readonly Relation[], options: ElementOptions): Elements {
  const known = new Set(entities.map((entity) => entity.id));
  const drawn = relations.filter((one) => known.has(one.head) && known.has(one.tail) && one.head !== one.tail);
  const degrees = new Map<string, number>();
  for (const one of drawn) for (const id of [one.head, one.tail]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = entities.map((entity): CanvasNode => {
    const degree = degrees.get(entity.id) ?? 0;
    const { kind, letter } = labels[entity.label];
    const name = canvasName(entity);
    return { id: entity.id, kind, letter, name, lines: inLines(name), degree, size: sizeOf(entity.id === options.about, degree) };
  });
  const edges = [...groups(drawn).entries()].flatMap(([pair, group]) => {
    const most = fanAtMost + (group.some((one) => one.head === options.about || one.tail === options.about) ? 1 : 0);
    if (group.length > most && !options.fanned.includes(pair)) return [joinedEdge(pair, group)];
    return group.map((one, index) => singleEdge(one, index, group.length));
  });
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function sizeOf(focus: boolean, degree: number): CanvasNode['size'] {
  if (focus) return 'focus';
  if (degree >= 8) return 'l';
  return degree >= 4 ? 'm' : 's';
}

function groups(relations: readonly Relation[]): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const one of relations) {
    const pair = pairId(one.head, one.tail);
    const group = found.get(pair);
    if (group) group.push(one);
    else found.set(pair, [one]);
  }
  return found;
}

function widthStep(documents: number): CanvasEdge['width'] {
  if (documents >= 3) return 3;
  return documents === 2 ? 2 : 1;
}

function singleEdge(one: Relation, index: number, of: number): CanvasEdge {
  const amount = one.amount === undefined ? '' : ` · ${amountShort(one.amount, one.currency)}`;
  return {
    id: edgeId(one),
    source: one.head,
    target: one.tail,
    relations: [edgeId(one)],
    status: one.status,
    denied: one.negated,
    width: widthStep(one.documents.length),
    directed: definition(one.type).directed,
    joined: false,
    words: verbOf(one) + amount,
    index,
    of,
  };
}

/** Joined relations take the strongest status said, and have no direction of their own. */
function joinedEdge(pair: string, group: readonly Relation[]): CanvasEdge {
  const [source = '', target = ''] = pair.split('.');
  return {
    id: pair,
    source,
    target,
    relations: group.map(edgeId).sort(),
    status: strongestStatus(group.map((one) => one.status)) ?? 'done',
    denied: group.every((one) => one.negated),
    width: widthStep(new Set(group.flatMap((one) => one.documents)).size),
    directed: false,
    joined: true,
    words: `${group.length} relations`,
    index: 0,
    of: 1,
  };
}
