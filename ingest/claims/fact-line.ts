/** The label of a line of a fact sheet, and what it is a fact of. */
import type { Label } from '../../graph/ontology/labels.ts';
import { allows } from '../../graph/ontology/relations.ts';
import { referentNamed } from '../entities/bearers.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { factOf, type Fact } from '../lexicon/fact-labels.ts';
import { namesIn } from './headings.ts';

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
  const about =
    told && (told.of === undefined ? aboutOf(discourse, told.fact) : (referentNamed(discourse, told.of) ?? lastOfKind(discourse, told.of)));
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

/** What gets the money and has the partners that a sheet names: of the report of a body, that body. */
function aboutOf(discourse: Discourse, fact: Fact): Referent | undefined {
  const { sheet } = discourse;
  if (sheet?.label !== 'Document' || !ofBodies.has(fact)) return sheet;
  const [body] = [...sheet.names.keys()].flatMap((name) => bodyOfReport(name) ?? []);
  return body === undefined ? sheet : (referentNamed(discourse, body) ?? bodyIn(discourse, body));
}

/** The body that some words name, though the text has not spoken of it before. */
function bodyIn(discourse: Discourse, words: string): Referent | undefined {
  const [mention, ...others] = namesIn(words);
  const found = mention && others.length === 0 ? refer(discourse, mention, 0)?.referent : undefined;
  return found && allows('COOPERATES_WITH', found.label, found.label) ? found : undefined;
}

/** Whose yearly report a title names. */
export const bodyOfReport = (title: string): string | undefined =>
  ofReport
    .exec(title)
    ?.slice(1)
    .find((part) => part !== undefined);

/** What a body has, and its report has not. */
const ofBodies: ReadonlySet<Fact> = new Set<Fact>(['funder', 'supporter', 'partner', 'leader', 'whole']);

/** "Harbour Institute Annual Report 2020", "Annual Report of the Harbour Institute". */
const ofReport =
  /^(?:the )?(\p{Lu}.+?)(?:['’]s?)? (?:\d{4}(?:[-–]\d{2,4})? )?(?:annual|biennial|activity|progress|impact|financial) (?:report|review)\b|^(?:annual|biennial|activity|progress|impact|financial) (?:report|review)(?: \d{4})? of (?:the )?(.+?)(?:,? \d{4}.*)?$/iu;
