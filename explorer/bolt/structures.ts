/** Values of Cypher as Bolt's structures, and back: https://neo4j.com/docs/bolt/current/bolt/structure-semantics/ */
import type { GraphMap, GraphNode, GraphPath, GraphRelationship, GraphValue, Point, Temporal } from '../../graph/store/value.ts';
import { PackstreamError, Structure, type Packable } from './packstream.ts';

const signatures = {
  node: 0x4e,
  relationship: 0x52,
  unboundRelationship: 0x72,
  path: 0x50,
  date: 0x44,
  time: 0x54,
  localTime: 0x74,
  datetime: 0x49,
  zonedDatetime: 0x69,
  localDatetime: 0x64,
  duration: 0x45,
  point2d: 0x58,
  point3d: 0x59,
} as const;

/** A value ready to be packed. */
export function toPackable(value: GraphValue): Packable {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return (value as readonly GraphValue[]).map(toPackable);
  if (value instanceof Map) return mapToPackable(value);
  if (!('kind' in value)) return null;
  switch (value.kind) {
    case 'node':
      return node(value);
    case 'relationship':
      return relationship(value);
    case 'path':
      return path(value);
    case 'point':
      return point(value);
    default:
      return temporal(value);
  }
}

function mapToPackable(map: GraphMap): ReadonlyMap<string, Packable> {
  return new Map([...map].map(([key, value]) => [key, toPackable(value)]));
}

function node({ id, labels, properties, elementId }: GraphNode): Structure {
  return new Structure(signatures.node, [id, labels, mapToPackable(properties), elementId]);
}

function relationship(value: GraphRelationship): Structure {
  const { id, start, end, type, properties, elementId, startElementId, endElementId } = value;
  return new Structure(signatures.relationship, [id, start, end, type, mapToPackable(properties), elementId, startElementId, endElementId]);
}

/** Each node and relationship once, and the walk as indexes: relationships from 1, negative where walked against their direction. */
function path({ nodes, relationships }: GraphPath): Structure {
  const distinctNodes = new Map(nodes.map((each) => [each.elementId, each]));
  const distinctRelationships = new Map(relationships.map((each) => [each.elementId, each]));
  const nodeIndex = new Map([...distinctNodes.keys()].map((id, index) => [id, BigInt(index)]));
  const relationshipIndex = new Map([...distinctRelationships.keys()].map((id, index) => [id, BigInt(index + 1)]));
  const walk = relationships.flatMap((each, i) => {
    const index = relationshipIndex.get(each.elementId) ?? 0n;
    const forward = each.startElementId === nodes[i]?.elementId;
    return [forward ? index : -index, nodeIndex.get(nodes[i + 1]?.elementId ?? '') ?? 0n];
  });
  return new Structure(signatures.path, [[...distinctNodes.values()].map(node), [...distinctRelationships.values()].map(unbound), walk]);
}

function unbound({ id, type, properties, elementId }: GraphRelationship): Structure {
  return new Structure(signatures.unboundRelationship, [id, type, mapToPackable(properties), elementId]);
}

function point({ srid, coordinates }: Point): Structure {
  return new Structure(coordinates.length === 3 ? signatures.point3d : signatures.point2d, [srid, ...coordinates]);
}

function temporal(value: Temporal): Structure {
  switch (value.kind) {
    case 'date':
      return new Structure(signatures.date, [value.days]);
    case 'time':
      return new Structure(signatures.time, [value.nanoseconds, value.offset]);
    case 'localTime':
      return new Structure(signatures.localTime, [value.nanoseconds]);
    case 'datetime':
      return new Structure(signatures.datetime, [value.seconds, value.nanoseconds, value.offset]);
    case 'zonedDatetime':
      return new Structure(signatures.zonedDatetime, [value.seconds, value.nanoseconds, value.zone]);
    case 'localDatetime':
      return new Structure(signatures.localDatetime, [value.seconds, value.nanoseconds]);
    default:
      return new Structure(signatures.duration, [value.months, value.days, value.seconds, value.nanoseconds]);
  }
}

/** A parameter as it was meant. @throws PackstreamError where a structure is none of those above, or has wrong fields */
export function fromPackable(value: Packable): GraphValue {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  if (value instanceof Structure) return fromStructure(value);
  if (value instanceof Map) return mapFromPackable(value);
  return Array.isArray(value) ? (value as readonly Packable[]).map(fromPackable) : null;
}

/** All parameters of a statement. @throws PackstreamError as `fromPackable` does */
export function mapFromPackable(map: ReadonlyMap<string, Packable>): GraphMap {
  return new Map([...map].map(([key, value]) => [key, fromPackable(value)]));
}

function fromStructure({ signature, fields }: Structure): GraphValue {
  const count = (expected: number): void => {
    if (fields.length !== expected) throw wrongFields(signature);
  };
  const integer = (index: number): bigint => {
    const field = fields[index];
    if (typeof field !== 'bigint') throw wrongFields(signature);
    return field;
  };
  switch (signature) {
    case signatures.date:
      count(1);
      return { kind: 'date', days: integer(0) };
    case signatures.time:
      count(2);
      return { kind: 'time', nanoseconds: integer(0), offset: integer(1) };
    case signatures.localTime:
      count(1);
      return { kind: 'localTime', nanoseconds: integer(0) };
    case signatures.datetime:
      count(3);
      return { kind: 'datetime', seconds: integer(0), nanoseconds: integer(1), offset: integer(2) };
    case signatures.zonedDatetime: {
      count(3);
      const zone = fields[2];
      if (typeof zone !== 'string') throw wrongFields(signature);
      return { kind: 'zonedDatetime', seconds: integer(0), nanoseconds: integer(1), zone };
    }
    case signatures.localDatetime:
      count(2);
      return { kind: 'localDatetime', seconds: integer(0), nanoseconds: integer(1) };
    case signatures.duration:
      count(4);
      return { kind: 'duration', months: integer(0), days: integer(1), seconds: integer(2), nanoseconds: integer(3) };
    case signatures.point2d:
    case signatures.point3d: {
      count(signature === signatures.point2d ? 3 : 4);
      const coordinates = fields.slice(1).filter((field) => typeof field === 'number');
      if (coordinates.length !== fields.length - 1) throw wrongFields(signature);
      return { kind: 'point', srid: integer(0), coordinates };
    }
    default:
      throw new PackstreamError(`A structure 0x${signature.toString(16)} cannot be a parameter.`);
  }
}

function wrongFields(signature: number): PackstreamError {
  return new PackstreamError(`The structure 0x${signature.toString(16)} has wrong fields.`);
}
