/** The label of a line of a fact sheet, and what it is a fact of. */
import { referentNamed } from '../entities/bearers.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { factOf, type Fact } from '../lexicon/fact-labels.ts';

/** What a label says, and of what. */
export interface FactOf {
  readonly fact: Fact;
  readonly label: string;
  readonly about: Referent;
}

/** How many tokens a label may have. */
const longestLabel = 8;

/** The colon after a label that opens a line and has something after it; -1 where none does. */
export function labelEnd(tokens: readonly { readonly text: string }[]): number {
  for (let at = 1; at <= longestLabel && at + 1 < tokens.length; at++) if (tokens[at]!.text === ':') return at;
  return -1;
}

/** What a label says of the sheet it stands in, or of what it names itself ("Donors to the Trust Fund"). */
export function factNamed(discourse: Discourse, label: string): FactOf | undefined {
  const told = factOf(label);
  const about = told && (told.of === undefined ? discourse.sheet : referentNamed(discourse, told.of));
  return about && { fact: told.fact, label: label.toLowerCase(), about };
}
