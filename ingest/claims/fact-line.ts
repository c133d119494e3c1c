/** The label of a line of a fact sheet, and what it is a fact of. */
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
  const about = told && (told.of === undefined ? aboutOf(discourse, told.fact) : referentNamed(discourse, told.of));
  return about && { fact: told.fact, label: label.toLowerCase(), about };
}

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
