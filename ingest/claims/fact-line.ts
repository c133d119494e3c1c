/** The label of a line of a fact sheet, and what it is a fact of. */
import type { Label } from '../../graph/ontology/labels.ts';
import { referentNamed } from '../entities/bearers.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { factOf, type Fact } from '../lexicon/fact-labels.ts';

/** What a label says, and of what. */
export interface FactOf {
  readonly fact: Fact;
  readonly label: string;
  readonly about: Referent;
  /** True where the label itself says of what ("President of the Board"). */
  readonly told?: true;
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
  const about = told && (told.of === undefined ? discourse.sheet : (referentNamed(discourse, told.of) ?? lastOfKind(discourse, told.of)));
  return about && { fact: told.fact, label: label.toLowerCase(), about, ...(told.of === undefined ? {} : { told: true }) };
}

/** "Coordinator of the consortium", "Secretary of the Board": the named one of its kind that the text spoke of last, else the only one that may be called so. */
function lastOfKind({ referents }: Discourse, name: string): Referent | undefined {
  if (!/^\p{L}\p{Ll}+$/u.test(name)) return undefined;
  const word = name.toLowerCase();
  let last: Referent | undefined;
  let called: Referent | 'several' | undefined;
  for (const each of referents) {
    if (!each.named || each.plural) continue;
    if (each.head === word && each.lastSeen >= (last?.lastSeen ?? 0)) last = each;
    else if (kinds[each.label]?.test(word)) called = called ? 'several' : each;
  }
  return last ?? (called === 'several' ? undefined : called);
}

const kinds: Readonly<Partial<Record<Label, RegExp>>> = {
  Network: /^(?:consortium|alliance|network|partnership|platform|group|coalition|association|initiative)$/u,
  Initiative: /^(?:project|initiative|campaign|action|consortium)$/u,
  Programme: /^(?:programme|program|fund|scheme|project)$/u,
  Event: /^(?:event|meeting|workshop|conference|session|panel|seminar)$/u,
};
