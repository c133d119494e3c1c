/** The columns of rosters, tables that list people and bodies: "| Name | Position | Organisation |", "| Institution | Representative | Deputy |". */
import type { Span } from '../../graph/model/span.ts';
import { honorifics } from '../lexicon/titles.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { isEverydayWord, isGivenName } from '../parse/compromise.ts';
import { labelOfHead } from '../mentions/name-words.ts';

/** What the cells of a column tell. `member` may be a person or a body. */
export type RosterColumn = 'person' | 'member' | 'body' | 'office' | 'country' | 'authority' | 'other';

/** A cell with something in it. */
export interface RosterCell extends Span {
  readonly is: RosterColumn;
  readonly label: string;
}

const kinds: readonly (readonly [RosterColumn, RegExp])[] = [
  [
    'person',
    /^(?:(?:full |first and last )?names?(?: and (?:surname|title))?|(?:main |deputy |alternate |permanent |official |nominated |national |principal |substitute |first |second )?(?:representatives?|delegates?|deput(?:y|ies)|alternates?|substitutes?|nominees?|experts?|contact persons?)(?: members?| names?| representatives?| delegates?)?|person|people|(?:name of|named) (?:the )?(?:representative|person|member|participant|expert|delegate)s?|speakers?|panell?ists?|attendees?|participant names?|member names?|staff(?: members?)?|president|chair(?:person|man)?|(?:co-)?chairs?|vice-chairs?|principal investigators?|pi|focal persons?|researchers?|authors?|commissioner|minister)$/iu,
  ],
  ['member', /^(?:(?:board |committee |group |current |voting |full |core )?members?|participants?|stakeholders?|observers?)$/iu],
  [
    'body',
    /^(?:(?:name of (?:the )?)?(?:(?:home |host |member |partner |participating |nominating |represented |parent |lead )?(?:organi[sz]ations?|institutions?|institutes?|affiliations?|agenc(?:y|ies)|ministr(?:y|ies)|departments?|compan(?:y|ies)|employers?|universit(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|associations?|authorit(?:y|ies)|units?|directorates?|firms?|office|workplace))(?: names?| represented)?|representing|represents|on behalf of|company\/organi[sz]ation|(?:organi[sz]ation|institution|agency|affiliation|company|department|ministry) ?(?:\/|and|or) ?(?:organi[sz]ation|institution|agency|affiliation|company|department|ministry|country|entity))$/iu,
  ],
  [
    'office',
    /^(?:(?:job |official )?(?:positions?|roles?|titles?|functions?|designations?|posts?|capacity)(?: (?:in|on|within) (?:the )?.{3,30})?|title ?\/ ?(?:position|role)|(?:position|role) ?\/ ?title)$/iu,
  ],
  ['country', /^(?:countr(?:y|ies)|member states?|states?|nations?|(?:partner|participating|member) countr(?:y|ies)|country name)$/iu],
];

/** Whom states have for something; a mere "agency" may be any that works there. */
const authority =
  /^(?:(?:national |competent |designated |supervisory |relevant |central )*(?:authorit(?:y|ies)|ministr(?:y|ies)|regulators?|focal points?|contact points?)|(?:national |competent |responsible |designated |supervisory |central )+(?:agenc(?:y|ies)|bod(?:y|ies)|institutions?|departments?|office|entit(?:y|ies)))$/iu;

/** The columns under a row of headings; `undefined` where it heads no roster. */
export function rosterColumns(cells: readonly string[]): readonly { readonly is: RosterColumn; readonly label: string }[] | undefined {
  const columns = cells.map((cell) => ({
    is: kinds.find(([, words]) => words.test(cell))?.[0] ?? ('other' as const),
    label: cell.toLowerCase(),
  }));
  const has = (...wanted: readonly RosterColumn[]): boolean => columns.some(({ is }) => wanted.includes(is));
  if (has('person', 'member') && has('body', 'office', 'country')) return columns;
  if (has('body') && has('country') && columns.filter(({ is }) => is === 'body').length === 1 && !isOfStates(cells)) return columns;
  if (!has('country') || has('person', 'member')) return undefined;
  const ofStates = columns.map((column) => (authority.test(column.label) ? { ...column, is: 'authority' as const } : column));
  return ofStates.some(({ is }) => is === 'authority') ? ofStates : undefined;
}

/** "| Country | Competent authority |": a table of whom states have for something. */
const isOfStates = (cells: readonly string[]): boolean =>
  kinds.at(-1)![1].test(cells[0] ?? '') || /authorit|competent|responsible|focal|contact point/iu.test(cells.join(' '));

const name =
  /^(?:\p{Lu}[\p{L}’'.-]*)(?: (?:(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|al|el|bin|ter|ten|zu|y) ){0,2}\p{Lu}[\p{L}’'.-]*){1,4}$/u;
const noName = /\b(?:tb[cd]|n\/?a|vacant|to be|none|various|all|members?|head|director|chair|office|team|unit)\b/iu;

/** The people whom a cell names, without the words that address them; none where it names something else. `sure`: whoever stands there is a person. */
export function peopleIn(text: string, cell: Span, sure: boolean): Span[] {
  const people: Span[] = [];
  for (const { index, 0: part } of text.slice(cell.start, cell.end).matchAll(/[^,;/&()]+(?:\([^)]*\))?/gu)) {
    const span = bare(text, cell.start + index, cell.start + index + part.replace(/\(.*/u, '').length);
    if (isPerson(text.slice(span.start, span.end), sure)) people.push({ start: span.start, end: span.end });
  }
  return people;
}

/** A stretch without blanks at its ends, and without the forms of address before the name. */
function bare(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (to > from && text[to - 1] === ' ') to--;
  for (;;) {
    while (from < to && /[ .]/u.test(text[from]!)) from++;
    const word = /^[\p{L}.]+/u.exec(text.slice(from, Math.min(to, from + 20)))?.[0] ?? '';
    const address = word.replace(/\.$/u, '').toLowerCase();
    if (!honorifics.has(address) || from + word.length >= to) return { start: from, end: to };
    from += word.length;
  }
}

function isPerson(words: string, sure: boolean): boolean {
  if (!name.test(words) || noName.test(words) || gazetteer.has(words)) return false;
  const parts = words.split(' ');
  if (parts.some((part) => labelOfHead(part.toLowerCase()) !== undefined)) return false;
  if (isGivenName(parts[0]!)) return true;
  return sure && !parts.every((part) => isEverydayWord(part.toLowerCase())); // "Enterprise Architect"
}
