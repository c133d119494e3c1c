import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';

/** A graph laid out: what stands where, in px. Layouts make it, draw.ts paints it. */
export interface Scene {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** The entity in question, where a layout sets it apart. */
  readonly card?: PlacedCard;
  readonly height: number;
}

export interface PlacedNode {
  readonly entity: Entity;
  readonly x: number;
  readonly y: number;
  /** The side of the mark its name stands on. */
  readonly nameOn: 'left' | 'right';
  readonly lines: readonly string[];
}

export interface PlacedCard {
  readonly entity: Entity;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The full name, where the lines give the acronym. */
  readonly small: readonly string[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An edge from left to right: a level run that carries the words, bent towards both its ends. */
export interface PlacedEdge {
  readonly relation: Relation;
  readonly leftIsHead: boolean;
  readonly left: Point;
  /** The level run. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly right: Point;
  /** Where on the run its words stand. */
  readonly words: 'start' | 'end';
}

/** Radius of the marks of neighbours, and of the one in question. */
export const radius = { node: 15, card: 22 } as const;
