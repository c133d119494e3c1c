/** What a row of the table of frames is, and the labels and nouns that rows share. */

import { actorLabels, labelNames, type Label } from '../../../graph/ontology/labels.ts';
import type { RelationType } from '../../../graph/ontology/relations.ts';
import { oneOf, words } from '../../words.ts';

/** Where a frame finds its head or tail: the subject, the object, or the object of a preposition after the verb. */
export type Slot = 'subject' | 'object' | `prep:${string}`;

/** What must hold for a frame to speak; most frames ask for little of it. */
interface Conditions {
  /** Only where the tail has one of these labels. */
  readonly tails?: readonly Label[];
  readonly heads?: readonly Label[];
  /** Light verbs: only where the object is one of these nouns ("provide support to"). */
  readonly nouns?: ReadonlySet<string>;
  /** Not where the object is one of these nouns. */
  readonly notNouns?: ReadonlySet<string>;
  /** Only where one of these nouns stands right after the verb, beside the object: "was granted membership". */
  readonly beside?: ReadonlySet<string>;
  /** Only where these are the words of the object: "the leading role". */
  readonly objectWords?: RegExp;
  /** Only where the object is done by several ("joint patrols"). */
  readonly joint?: true;
  /** Only where the object is spoken of as new: "announced a programme". */
  readonly fresh?: true;
  /** Only where the object is a draft: "circulated a draft declaration". */
  readonly draft?: true;
  /** Only where "with" says what is given: "provides the Board with advice". */
  readonly given?: true;
  /** Only where the object of "with" is one of these nouns. */
  readonly withNouns?: ReadonlySet<string>;
  /** Only where the object of "on" is one of these nouns. */
  readonly onNouns?: ReadonlySet<string>;
  /** Only where the object of "to" is one of these nouns. */
  readonly toNouns?: ReadonlySet<string>;
  /** Only where the object is to do something: "advised the Ministry to publish". */
  readonly demand?: true;
  /** Only where the object is to do nothing: "authorised by the Act", not "authorised by the Act to hire". */
  readonly idle?: true;
  /** Only where the clause names money. */
  readonly money?: true;
  /** Only where there is no object: "agreed on the Directive", not "agreed its position on the Directive". */
  readonly noObject?: true;
  /** Only where the object is no actor: "support prevention in Turkey". */
  readonly noActorObject?: true;
  /** Only in the active: who "is joined by" others has no members by that. */
  readonly active?: true;
  /** Not of single deeds in the past: who "brought together" others at a meeting has no members by that. */
  readonly lasting?: true;
  /** Only where the tail bears a name: "strengthen the Register", not "strengthen health systems". */
  readonly named?: true;
  /** Only where the name of the tail tells what it is: "guided by the Strategy", not "guided by Aro". */
  readonly told?: true;
  /** The ends tell whether the head is a member of the tail or a part of it; `members`: only where it can be a member. */
  readonly whole?: 'any' | 'members';
  /** Members of a plural subject stand for both ends ("A and B cooperate"). */
  readonly reciprocal?: true;
  /** Only what a deed is done to: "assisted in the drafting of the Act". */
  readonly deeds?: true;
  /** A reciprocal deed that may have an object, whatever it is ("A and B exchanged letters"). */
  readonly anyObject?: true;
}

/** What a verb says: which relation, and which slot is head and which is tail. All frames have the same keys: they are read much faster so. */
export interface Frame extends Whole<Conditions> {
  readonly id: string;
  readonly type: RelationType;
  readonly head: Slot;
  readonly tail: Slot;
}

type Whole<T> = { readonly [Key in keyof T]-?: T[Key] | undefined };

export const texts: readonly Label[] = ['LegalAct', 'Policy', 'Document'];
export const law: readonly Label[] = ['LegalAct', 'Policy'];
export const actors: readonly Label[] = actorLabels;
export const helped: readonly Label[] = [
  'Country',
  'Place',
  'ActorGroup',
  'Agency',
  'Body',
  'Institution',
  'InternationalOrganisation',
  'Network',
  'Person',
];
/** What can stand within another, and what it can stand within. */
export const organs: readonly Label[] = ['Body', 'Agency', 'Network'];
export const wholes: readonly Label[] = ['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company'];
/** What is led: no country, no region, no person. */
export const led: readonly Label[] = labelNames.filter((label) => !oneOf(label, 'Country|Place|Person|ActorGroup'));
/** What is run. */
export const run: readonly Label[] = ['InformationSystem', 'Initiative', 'Programme', 'Body', 'Network', 'Document'];
export const help = words(
  'support assistance help aid guidance training advice expertise protection feedback backing services information treatment care shelter relief mentoring mentorship coaching tutoring counselling counseling logistics translation interpretation childcare healthcare',
);
/** What is sent to those in need. */
export const goods = words(
  'aid relief assistance equipment vehicle boat vessel ambulance truck aircraft helicopter drone generator tent kit blanket medicine food supplies supply vaccine dose mask ventilator pump shelter consignment shipment convoy cargo relief-item weapon ammunition',
);
/** What of others one can draw on. */
export const drawnOn = words('support assistance help backing backstopping expertise advice guidance experience knowledge contribution');
export const together = words(
  'cooperation collaboration partnership partnerships relationship relationships connection connections engagement dialogue exchanges exchange links contacts ties talks negotiations relations discussions consultations coordination meeting meetings call calls conversation conversations',
);

/** What several agree on, or have with each other. */
export const agreed = words(
  'cooperation collaboration partnership partnerships dialogue ties talks negotiations relations consultations coordination agreement agreements letter memorandum memoranda understanding arrangement arrangements treaty accord pact mou mous deal compact alliance commitment contract convention',
);

/** A row: the frame of each of its verbs. Head is the subject and tail the object where it names no other. */
export interface Row extends Conditions {
  readonly verbs: string;
  readonly type: RelationType;
  readonly head?: Slot;
  readonly tail?: Slot;
}

/** The frame of one verb of a row. Each key is written out, so that all frames have one shape. */
export const frameOf = (id: string, row: Omit<Row, 'verbs'>): Frame => ({
  id,
  type: row.type,
  head: row.head ?? 'subject',
  tail: row.tail ?? 'object',
  tails: row.tails,
  heads: row.heads,
  nouns: row.nouns,
  notNouns: row.notNouns,
  beside: row.beside,
  objectWords: row.objectWords,
  joint: row.joint,
  fresh: row.fresh,
  draft: row.draft,
  given: row.given,
  withNouns: row.withNouns,
  onNouns: row.onNouns,
  toNouns: row.toNouns,
  demand: row.demand,
  idle: row.idle,
  money: row.money,
  noObject: row.noObject,
  noActorObject: row.noActorObject,
  active: row.active,
  lasting: row.lasting,
  named: row.named,
  told: row.told,
  whole: row.whole,
  reciprocal: row.reciprocal,
  deeds: row.deeds,
  anyObject: row.anyObject,
});
