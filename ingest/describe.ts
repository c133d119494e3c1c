import { clean } from './clean/clean.ts';
import { frontMatterOf } from './clean/front-matter.ts';
import { dayAtFoot, dayInAddress, dayOfPosting, dayPosted } from './dated-lines.ts';
import { dayOfLinked } from './dated-link.ts';
import { gazetteer } from './lexicon/gazetteer.ts';
import { languageOf } from './language.ts';
import type { Passage } from './passage.ts';
import { findDates } from './qualifiers/dates.ts';

/** How much of a document says what it is. */
const HEAD = 12_000;
/** Passages among which title, date line and publisher stand. */
const TOP = 12;

/** Headings that every report has: they name a section, not the document. */
const SECTIONS =
  /^(?:introduction|(?:executive )?summary|(?:table of )?contents|background|abstract|overview|foreword|preface|purpose|context|conclusions?|acknowledge?ments|about|scope)\b[.: ]*$/iu;
/** Kinds of publication, as a line "Publisher - Press release" names them. */
const KINDS =
  '(?:press|news|media) (?:release|statement)|press briefing|statement|fact ?sheet|memo(?:randum)?|speech|news(?:letter)?|announcement|communiqu[eé]|report';

/**
 * Reads title, date, publisher and language off the top of a document and its id.
 * @param id name of the source without its ending, `2018-01-24-press-release`
 */
export function describeDocument(id: string, text: string): { title: string; date?: string; publisher?: string; language: string } {
  const top = clean(text.slice(0, HEAD)).slice(0, TOP);
  const fields = frontMatterOf(text.slice(0, HEAD))?.fields;
  const told = dateOf(id, top);
  const isYear = told?.length === 4;
  const date =
    dayIn(fields) ??
    (isYear ? undefined : told) ??
    dayInAddress(fields) ??
    dayPosted(text.slice(0, HEAD)) ??
    dayOfLinked(text.slice(0, HEAD)) ??
    dayAtFoot(text) ??
    told;
  const publisher = fields?.get('publisher') ?? publisherOf(top);
  const title = fields?.get('title');
  return {
    title: (title !== undefined && !SECTIONS.test(title) ? title : titleOf(top)) ?? titleFromId(id),
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    language: languageOf(text.slice(0, HEAD)),
  };
}

/** The day that the fields of a file give it. */
function dayIn(fields: ReadonlyMap<string, string> | undefined): string | undefined {
  for (const key of ['date', 'published', 'published_time', 'pubdate', 'publication_date', 'issued']) {
    const day = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/u.exec(fields?.get(key)?.replace(/^["']/u, '') ?? '')?.[0];
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The first heading, unless it opens a section or stands far below running text. */
function titleOf(top: readonly Passage[]): string | undefined {
  const paragraphsAbove = 2;
  let paragraphs = 0;
  for (const passage of top) {
    if (passage.kind === 'paragraph' && ++paragraphs > paragraphsAbove) return undefined;
    if (passage.kind !== 'heading' || publisherLine(passage.text) !== undefined || passage.text.length > 200 || isPlace(passage.text))
      continue;
    return SECTIONS.test(passage.text) || paragraphs > 0 ? undefined : passage.text;
  }
  return undefined;
}

/** "Lusk, Norway": where a text was made, and no title. */
function isPlace(line: string): boolean {
  const [, land] = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?, (\p{Lu}[\p{L} ]+)$/u.exec(line) ?? [];
  return land !== undefined && gazetteer.get(land)?.label === 'Country';
}

/** `2017-06-29-eighth-progress-report` → "Eighth progress report". */
function titleFromId(id: string): string {
  const words = id
    .replace(/^\d{4}(?:[-_]?\d\d){0,2}(?!\d)[-_ ]*/u, '')
    .replace(/[-_]+/gu, ' ')
    .trim()
    .replace(/\b(?:eu|us|uk|un|nato|osce|enisa)\b/giu, (name) => name.toUpperCase());
  return words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1);
}

function dateOf(id: string, top: readonly Passage[]): string | undefined {
  const named = /(?:^|[^\d])((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?!\d)/u.exec(id)?.[1];
  if (named !== undefined) return named;
  for (const [at, passage] of top.entries()) {
    const line = dateline(passage.text) ?? dayOfPosting(passage.text) ?? dayUnder(top[at - 1], passage);
    if (line !== undefined) return line;
    // A date line is short and no sentence: "Brussels, 24 January 2018".
    if (passage.text.length > 80 || /[.!?]$/u.test(passage.text)) continue;
    const day = findDates(passage.text, undefined).find((date) => /^\d{4}-\d\d-\d\d$/u.test(date.value));
    if (day && day.end >= passage.text.length - 12) return day.value;
  }
  // "year-in-review-2013": what names a month tells no year of its own; "port-strategy-2030" is for a year, and not of it
  const year = /(?:^|[-_ ])((?:19|20)\d\d)(?:$|[-_ .])/u.exec(id)?.[1];
  return year !== undefined && Number(year) >= 2030 ? undefined : year;
}

/** "Date" and below it "24 June 2015 Approach to ports": a letter names its fields in lines of their own. */
function dayUnder(above: Passage | undefined, { text }: Passage): string | undefined {
  if (text.length > 100 || !/^\W*date\W*$/iu.test(above?.text ?? '')) return undefined;
  const [day] = findDates(text, undefined);
  return day?.start === 0 && /^\d{4}-\d\d-\d\d$/u.test(day.value) ? day.value : undefined;
}

/** "Geneva, 12 March 2019 – The Fund …", "Published: 3 June 2020", "25 November 2020 — Today": the day before the dash or colon with which a report opens. */
function dateline(text: string): string | undefined {
  const opening = text.slice(0, 90);
  const day = findDates(opening, undefined).find(({ value }) => /^\d{4}-\d\d-\d\d$/u.test(value));
  if (!day) return undefined;
  const before = opening.slice(0, day.start);
  const labelled =
    /^(?:date|published|posted|released|issued|updated|adopted|last updated|release date|for immediate release)(?: on)?:? ?$/iu.test(
      before,
    );
  const placed =
    /^[(“"]?(?:\p{Lu}[\p{L}.’'-]*,? ?){0,6}[,(–—-]* ?$/u.test(before) && /^\)? ?(?:\([^)]{1,20}\) ?)?[–—:-]/u.test(opening.slice(day.end));
  return labelled || placed ? day.value : undefined;
}

function publisherOf(top: readonly Passage[]): string | undefined {
  for (const passage of top) {
    const named =
      publisherLine(passage.text) ?? /^(?:publisher|published by|issued by):? (?:the )?(\p{Lu}.{1,80}?)\.?$/iu.exec(passage.text)?.[1];
    if (named !== undefined) return named;
    const report =
      /\b[Tt]his is (?:the|a|an) (?:[\p{L}-]+ ){0,5}report (?:of|by) the (\p{Lu}[\p{L}'’-]*(?: (?:of|for|on|and|the|\p{Lu}[\p{L}'’-]*)){0,6}(?<=\p{Lu}[\p{L}'’-]*))/u.exec(
        passage.text.slice(0, 300),
      );
    if (report?.[1]) return report[1];
  }
  return undefined;
}

/** "European Commission - Press release". */
function publisherLine(text: string): string | undefined {
  if (text.length > 120) return undefined;
  return new RegExp(`^(.{2,80}?) ?[-–—|:] ?(?:${KINDS})$`, 'iu').exec(text)?.[1];
}
