/**
 * How sure a claim is: the share of claims of its kind that are right by the reference annotation. Data, and how it is looked up.
 *
 * The method, which `npm run score -- --rules` repeats and prints beside these numbers: claims are counted over all annotated documents by
 * the family of their rule. Of those without a doubt (see below), `(right + 4 × 0.8) / (said + 4)` is the confidence of the family:
 * a family starts at 0.8, as good as unknown, and four claims weigh as much as that start. A doubt multiplies it by the share right of the
 * claims with that doubt, smoothed alike, over the share right of those without any; of several the weightiest counts, since claims with
 * two turn out no worse. All are rounded down to a twentieth. What stands is the lower of two such measurements: over the annotation that is
 * shipped, and over 24 further documents of other kinds, annotated once each for development, whose texts are not ours to ship.
 */
import { remembered } from '../remembered.ts';

/** What makes a claim less sure than its rule is, whatever the rule. */
export type Doubt =
  /** An end is a pronoun or another word that refers back. */
  | 'reference'
  /** The head stands in another clause: an infinitive or a deed said as a noun has none of its own. */
  | 'borrowed'
  /** An owner stands for what it owns ("Europol's capabilities"). */
  | 'owner'
  /** The label of an end is a guess: its name has no word that tells what it is. */
  | 'guessed';

export const doubtFactors: Readonly<Record<Doubt, number>> = { reference: 0.8, borrowed: 0.75, owner: 0.8, guessed: 0.7 };

/** Families of which no annotated document has a claim: as sure as a family is at its start. */
export const unmeasured = 0.8;

/** By family. A family that is not here is unmeasured. */
export const familyConfidence: Readonly<Record<string, number>> = {
  attendance: 0.7,
  author: 0.6,
  basis: 0.85,
  compound: 0.8,
  derived: 0.6,
  joint: 0.8,
  leadership: 0.6,
  meeting: 0.6,
  members: 0.8,
  money: 0.5,
  name: 0.8,
  noun: 0.75,
  part: 0.85,
  place: 0.6,
  priced: 0.8,
  role: 0.85,
  side: 0.9,
  table: 0.9,
  under: 0.8,
  'verb.adopts': 0.85,
  'verb.amends': 0.6,
  'verb.based_on': 0.3,
  'verb.calls_on': 0.9,
  'verb.cooperates_with': 0.85,
  'verb.establishes': 0.75,
  'verb.funds': 0.75,
  'verb.implements': 0.75,
  'verb.leads': 0.8,
  'verb.member_of': 0.8,
  'verb.occurred_in': 0.8,
  'verb.operates': 0.6,
  'verb.organises': 0.8,
  'verb.participates_in': 0.8,
  'verb.proposes': 0.65,
  'verb.publishes': 0.7,
  'verb.reports_to': 0.9,
  'verb.supports': 0.75,
};

/** `verb.fund.funds.0` is of the family `verb.funds`: the relation counts, not the verb. Else the first part: `author.report` is of `author`. */
export const familyOf = remembered((rule) => {
  const [first = rule, ...rest] = rule.split('.');
  const relation = rest.length > 1 ? rest.at(-2) : undefined;
  return first === 'verb' && relation !== undefined ? `verb.${relation}` : first;
});

/** The confidence of a claim by its rule and its doubts: 0 to 1, in twentieths. */
export function confidenceOf(rule: string, doubts: readonly Doubt[]): number {
  const family = familyOf(rule);
  const measured = Object.hasOwn(familyConfidence, family) ? familyConfidence[family]! : unmeasured;
  return inTwentieths(measured * Math.min(1, ...doubts.map((doubt) => doubtFactors[doubt])));
}

/** Rounded down, for none should look surer than it is. */
export function inTwentieths(share: number): number {
  return Math.floor(share * 20 + 1e-9) / 20;
}
