/** What a page or a section is a fact sheet of: what its heading names, or the value of a line "Project: X". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { factOf } from '../lexicon/fact-labels.ts';
import { mentionOf } from '../mentions/mention.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import { foundAsName } from './found.ts';
import { wordsOf } from './ends.ts';
import type { Reading } from './reading.ts';

const things = new Set<Label>(['Initiative', 'Programme', 'Event', 'Network', 'Body', 'InformationSystem', 'Agency', 'Document', 'Policy']);

/** The one thing that a heading names; `undefined` where it names none or several. */
export function sheetNamed(named: readonly Referent[]): Referent | undefined {
  const found = [...new Set(named.filter(({ label }) => things.has(label)))];
  const [first, ...others] = found;
  return others.length === 0 ? first : undefined;
}

/** What the label of a name says that it names. */
const kinds: readonly (readonly [RegExp, Label])[] = [
  [/programme|program\b/u, 'Programme'],
  [/event|meeting|workshop|conference/u, 'Event'],
  [/project|initiative|campaign/u, 'Initiative'],
];

/** What is named under a label in small letters. */
export const kindNamed = (label: string): Label => kinds.find(([words]) => words.test(label))?.[1] ?? 'Initiative';

/** A title that is one name and nothing else, or such a name before what it stands for: "SEAWATCH", "CoastNet – Ports for all", "CoastNet project". */
const lone =
  /^(?:The |About (?:the )?)?(?<name>\p{Lu}[\p{L}\d]*(?:[-.+]\p{Lu}?[\p{L}\d]+){0,2}\+?(?: (?:\d{1,4}|[IVX]{1,4}))?)(?: (?:[Pp]roject|[Pp]rogramme|[Pp]rogram|[Ii]nitiative|[Cc]ampaign))?(?:\s*[:–—-]\s.*)?$/u;
/** As what a text speaks of itself throughout. */
const spokenOf = /\b(?:[Tt]h(?:e|is)|[Oo]ur) (?<kind>project|programme|program|initiative|campaign)\b/gu;

/** What a title names that is one unknown name alone, where the text below speaks of "the project", "the programme"; `undefined` elsewhere. */
export function sheetTitled(discourse: Discourse, title: string, text: string, sentence: number): Referent | undefined {
  const name = lone.exec(title)?.groups!['name'];
  if (name === undefined || !/\p{Lu}.*\p{Lu}/u.test(name) || isEverydayWord(name.toLowerCase())) return undefined;
  const kinds = new Set([...text.slice(0, reach).matchAll(spokenOf)].map((match) => kindNamed(match.groups!['kind']!)));
  const [label] = kinds;
  if (label === undefined || kinds.size > 1) return undefined;
  return refer(discourse, mentionOf({ from: 0, to: 1, name, label, head: '', kind: 'name', rule: 'name.sheet' }), sentence)?.referent;
}

/** So much of a text is looked through for what it calls itself. */
const reach = 20_000;

/** How many tokens a name may have. */
const longest = 14;

/** "Project title: Roads for Peace": the thing that the line names. */
export function sheetOf(reading: Reading): Referent | undefined {
  const { tokens } = reading;
  const colon = tokens.slice(0, 5).findIndex(({ text }) => text === ':');
  const value = { from: colon + 1, to: tokens.length };
  if (colon < 1 || value.to - value.from > longest || value.from === value.to || !tokens[value.from]!.capital) return undefined;
  const label = wordsOf(reading, { from: 0, to: colon });
  if (factOf(label)?.fact !== 'name' || /[.;:?!]/u.test(wordsOf(reading, value))) return undefined;
  const whole = reading.nodes.find((node) => node.from === value.from && node.kind === 'phrase');
  const known = whole?.kind === 'phrase' && whole.to === value.to && whole.mention ? reading.resolved.get(whole.mention) : undefined;
  if (known && !known.guessed && things.has(known.label)) return known;
  return foundAsName(reading, {
    ...value,
    name: wordsOf(reading, value),
    label: kindNamed(label.toLowerCase()),
    plural: false,
    rule: 'name.sheet',
  })?.referent;
}
