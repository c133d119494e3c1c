/** Minutes, records and agendas of one meeting: what their title names is what the lines below it tell the place and the day of. */
import { mentionOf, type Mention } from '../mentions/mention.ts';
import type { Token } from '../parse/tokens.ts';
import { ordinalWords } from '../lexicon/number-words.ts';
import type { Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { factOf } from '../lexicon/fact-labels.ts';
import { toDocumentSpan, type Passage } from '../passage.ts';
import { labelEnd } from './fact-line.ts';
import { titlesAtMost } from './own-text.ts';
import type { Reading, Stem } from './reading.ts';
import { oneOf } from '../words.ts';

const meetings = 'meeting|session|workshop|conference|round ?table|seminar|webinar|hearing|assembly|summit|forum|consultation';
const record = new RegExp(
  `^(?:(?:draft|final|summary|short|approved|provisional|meeting) )*(?:minutes|records?|report|summary|notes|agenda|conclusions|outcomes?|proceedings) (?:of|from|for) (?:the )?.*\\b(?:${meetings})\\b`,
  'iu',
);
const counted = new RegExp(`^(?:the )?(?:\\d+(?:st|nd|rd|th)|${ordinalWords}|annual|regular|extraordinary) .*\\b(?:${meetings})\\b`, 'iu');

/** "Reef Committee meeting - 13/03/2019", "Board meeting minutes, 4 May 2021": a meeting and its day. */
const dated = new RegExp(
  `^\\p{Lu}.{2,80} (?:${meetings})(?: (?:minutes|notes|agenda|record))?,? ?(?:[–—-]|on|of)? ?\\(?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2} \\p{Lu}\\p{L}{2,8} \\d{4}|\\p{Lu}\\p{L}{2,8} \\d{1,2}, \\d{4})\\)?$`,
  'iu',
);

/** "Ana Ruiz (Tide Office), Jon (Interpol)", "Ana Ruiz, Jon Aro, Ola Berg": people in a row, each with a bracket or none, and nothing else. */
const rollCall = /^(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,4}(?: \([^()]{2,60}\))?(?:[,;]| and|$) ?){3,}\.?$/u;

/** Whether a line only lists people, as below the heading "Present". */
export const isRollCall = (line: string): boolean => line.length < longestCall && rollCall.test(line);

/** A longer line is no list of those in one room. */
const longestCall = 3_000;

/** Names before brackets in a list of those who were there are people, also where there is but one word: "Jon (Tide Office), Ola (Interpol)". */
export const calledPeople = (names: readonly Mention[], tokens: readonly Token[]): readonly Mention[] =>
  names.map((name) =>
    name.label === undefined && tokens[name.to]?.text === '(' ? mentionOf({ ...name, label: 'Person', rule: 'name.called' }) : name,
  );

/** "Board Meeting Minutes – 4 May 2021", "2021-05-04 Tide Committee Meeting", "Steering Committee Meeting, Oslo, 4 May 2021", "Tide Meeting 12". */
const occasion =
  /^(?<day>(?:\d{4}-\d\d-\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})[ :–—-]+)?(?<name>\p{Lu}[^.!?–—]{2,80}? (?:Meeting|Workshop|Session|Seminar|Roundtable|Round Table)(?: #?\d{1,3}(?!\d))?)(?<rest>(?:[ ,:#–—-]|No\.?|Minutes|Notes|Agenda|Record|Summary|minutes|notes|agenda|record|summary|on|of|in|at|held|\(|\)|\/|\d{1,4}(?:st|nd|rd|th)?|\p{Lu}[\p{L}.]+)*)$/u;
/** What shows that a title is of one meeting: its day or number, or that what follows is written of it. */
const nameOfOne = (title: string): string | undefined => {
  const { day, name = '', rest = '' } = occasion.exec(title)?.groups ?? {};
  return day !== undefined || /\d$/u.test(name) || /\d|minutes|notes|agenda|record|summary/iu.test(rest) ? name : undefined;
};

/** "Meeting of the Tide Board", "Board – minutes of the meeting held on 4 May". */
const meetingOf =
  /^(?:Meeting of the \p{Lu}[^.!?,]{3,80}|\p{Lu}[^.!?]{2,60} [–—-] (?:[Mm]inutes|[Nn]otes|[Rr]ecord) of (?:the )?[^.!?]{0,30}meeting\b[^.!?]*)$/u;

/** "Minutes of the 5th meeting of the Board", "Third session of the Committee": whether a title is of a text about one meeting. */
export const tellsMeeting = (title: string): boolean =>
  record.test(title) || counted.test(title) || dated.test(title) || nameOfOne(title) !== undefined || meetingOf.test(title);

/** The one meeting that such a title names. */
export function meetingNamed({ nodes, resolved, text, discourse, index }: Reading): Referent | undefined {
  const name = nameOfOne(text.trim());
  if (name !== undefined) {
    const mention = mentionOf({ from: 0, to: 1, name, label: 'Event', head: 'meeting', kind: 'name', rule: 'name.title' });
    return refer(discourse, mention, index)?.referent;
  }
  for (const node of nodes) {
    const referent = node.kind === 'phrase' && node.mention ? resolved.get(node.mention) : undefined;
    if (referent?.label === 'Event') return referent.plural ? undefined : referent;
  }
  return undefined;
}

/** "Lisbon, 4 May 2021", "Oslo, Norway, 3-4 June 2019": a place and a day, and nothing else. */
const placeAndDay =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?:, \p{Lu}[\p{L} ]{2,25}| \(\p{Lu}[\p{L} ]{2,25}\))?,? ?(?:on |[–-] )?(?:\d{1,2}(?:st|nd|rd|th)?(?: ?(?:[–-]|and) ?\d{1,2})? \p{Lu}\p{L}{2,8},? |\p{Lu}\p{L}{2,8} \d{1,2}(?: ?[–-] ?\d{1,2})?, )(?:19|20)\d\d\.?$/u;

/** The line right below the title of such a text says where the meeting was, and when. */
export const venueStem = (meeting: Referent, { text }: Passage): Stem | undefined =>
  placeAndDay.test(text) ? { referents: [meeting], status: undefined, fact: { fact: 'venue', label: 'venue', about: meeting } } : undefined;

/** "Date: 4 May 2021" on the sheet of an event: whose day the line tells. */
export function eventOfLine({ discourse: { sheet }, stem, tokens, text }: Reading): Referent | undefined {
  if (sheet?.label !== 'Event' || sheet.plural) return undefined;
  if (stem?.fact?.fact === 'venue') return sheet;
  const colon = labelEnd(tokens);
  return colon > 0 && oneOf(factOf(text.slice(tokens[0]!.start, tokens[colon - 1]!.end))?.fact ?? '', 'day|venue') ? sheet : undefined;
}

/** "Kick-off Meeting (5 December 2025)", at the top of its minutes: whose day the title tells. */
export function meetingOfTitle(reading: Reading): Referent | undefined {
  const { sheet } = reading.discourse;
  const titled = reading.index < titlesAtMost && sheet?.label === 'Event' && tellsMeeting(reading.text.trim());
  return titled && meetingNamed(reading) === sheet ? sheet : undefined;
}

/** "- [x] publish the report": an item of a list of things to do, with the status that its box tells. */
export function withBox(stem: Stem, text: string, passage: Passage): Stem {
  const { start } = toDocumentSpan(passage, { start: 0, end: 1 });
  const box = /\[(.)\] $/u.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  return box === undefined || stem.fact ? stem : { ...stem, status: box === ' ' ? 'planned' : 'done' };
}
