/** Complements that belong to the name of a text, an event or a system: "proposal on …", "conference for …". */

import { ordinalWords } from '../lexicon/number-words.ts';
import { namesGroup } from '../lexicon/group-heads.ts';
import { isOfHolders } from '../lexicon/titles.ts';
import { months } from '../lexicon/function-words.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { adjectivesEnd } from './adjectives.ts';
import { oneOf, wordSet } from '../words.ts';

/** Labels whose complement belongs to their name: "conference on …". */
export const withComplement: ReadonlySet<Label> = new Set([
  'LegalAct',
  'Policy',
  'Document',
  'Event',
  'Initiative',
  'InformationSystem',
  'Network',
]);
/** Labels whose purpose belongs to their name: "proposal to strengthen …". */
export const withPurpose: ReadonlySet<Label> = new Set(['LegalAct', 'Policy', 'Document']);
const complementStart = new Set(['on', 'for', 'of', 'between', 'against', 'concerning', 'regarding', 'to']);

/** Nouns that say with "to" what they are for: "amendments | to the Directive". */
const taking = wordSet('amendment|amendments|changes|access|annex|supplement|approach|accession|threat|threats|contribution|contributions');

/** Where the complement of a text or event ends: "proposal | to strengthen the mandate of eu-LISA". */
export function complementEnd(tokens: readonly TaggedToken[], from: number, purpose: boolean, meeting = false): number {
  const first = tokens[from];
  const start = from;
  if (
    !first ||
    !(
      complementStart.has(first.lower) ||
      (meeting && first.lower === 'with') ||
      (purpose && first.part === 'verb' && first.form === 'gerund' && !oneOf(first.lower, 'saying|stating|noting|adding|including'))
    )
  )
    return from;
  if (first.part === 'to' && oneOf(tokens[from - 1]?.lower ?? '', 'dataset|datasets|record|records')) return from; // "updates the dataset | to match the rules"
  if (first.lower === 'on' && tokens[start + 1]?.lower === 'behalf') return from; // "the agreement | on behalf of A"
  if (startsDate(tokens, start) || isOfHolders(tokens, start) || (first.part === 'to' && !purpose && tokens[start + 1]?.part === 'verb'))
    return from;
  let end = start;
  let verbs = 0;
  while (end < tokens.length && end - from < 26) {
    const token = tokens[end]!;
    if (adjectivesEnd(tokens, end) > end) {
      end = adjectivesEnd(tokens, end); // "workshop for the Polish, | Czech and Lithuanian governments"
      continue;
    }
    if (
      token.part === 'mark' ||
      token.part === 'relative' ||
      token.part === 'modal' ||
      token.part === 'be' ||
      token.part === 'have' ||
      token.part === 'do' ||
      token.part === 'subordinator'
    )
      break;
    if (
      token.part === 'preposition' &&
      !(meeting && end === from) &&
      oneOf(token.lower, 'by|with|from|at|during|as|since|until|under|through|per|after|before|following|via|within')
    )
      break;
    if (token.part === 'preposition' && startsDate(tokens, end)) break;
    if (token.part === 'determiner' && end > from + 1 && tokens[end - 1]!.part === 'name') break; // "At each session of the Assembly | the Committee shall"
    // "a meeting with the leaders | in New York | on the margins of": where it was
    if (meeting && token.lower === 'in' && tokens[end + 1]?.part === 'name' && first.lower === 'with') break;
    if (token.lower === 'on' && oneOf(tokens[end + 2]?.lower ?? '', 'margins|sidelines|occasion|fringes')) break;
    if (isTime(tokens, end) || isJoining(tokens, end)) break;
    if (token.lower === 'and' && oneOf(tokens[end + 1]?.lower ?? '', 'a|an')) break; // "a register of ships | and a website"
    if (token.lower === 'and' && first.part === 'to' && tokens[end + 1]?.form === 'gerund') break; // "updates the plan to match the rules | and publishing …"
    if (!purpose && token.part === 'verb' && end > from) break;
    if (
      token.part === 'verb' &&
      token.form !== 'gerund' &&
      !(tokens[end - 1]?.part === 'to' && token.form === 'base') &&
      !(token.form === 'base' && tokens[end - 1]?.lower === 'and' && verbs > 0)
    )
      break;
    const takesTo = taking.has(tokens[end - 1]?.lower ?? '') && tokens[end + 1]?.part !== 'verb';
    if ((token.part === 'to' || token.lower === 'to') && (tokens[end + 1]?.part !== 'verb' || !purpose) && end > from && !takesTo) break;
    if (token.lower === 'for' && whatFor.has(tokens[end + 1]?.lower ?? '')) break;
    if (isOccasion(tokens, end)) break;
    if (token.part === 'to' && end > from && verbs > 0) break;
    if (token.part === 'verb') verbs++;
    end++;
  }
  while (
    end > from &&
    !(
      tokens[end - 1]!.part === 'noun' ||
      tokens[end - 1]!.part === 'name' ||
      isTopic(tokens, end - 1) ||
      (end - 1 > from && isYear(tokens, end - 1))
    )
  )
    end--;
  return isHalf(tokens, from, end) ? from : end;
}

/** "established under this Act | for the purpose of", "a report | for the period": what something is done for, and when. */
const isOccasion = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]!.lower === 'for' &&
  oneOf(tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.lower ?? '', 'purpose|purposes|sake|duration');
/** "the dialogue between | Ana Ruiz, Minister of Trade, and B": one alone of the two that stand between, who are no part of a name. */
const isHalf = (tokens: readonly TaggedToken[], from: number, end: number): boolean =>
  tokens[from]!.lower === 'between' &&
  tokens[end]?.text === ',' &&
  end > from &&
  tokens.slice(from + 1, end).every(({ part }) => part === 'name');

/** "a report to the Board | for adoption": what somebody is to do with a text is no part of its name. */
const whatFor = wordSet('approval|adoption|endorsement|ratification|signature|consent|consideration|information|comment|comments');

/** "the meeting on trade | along with Norway": who joins is no part of a name. */
export const isJoining = (tokens: readonly TaggedToken[], at: number): boolean =>
  oneOf(tokens[at]!.lower, 'along|together|jointly') && tokens[at + 1]?.lower === 'with';

/** "last week", "next year", "today". */
const isTime = (tokens: readonly TaggedToken[], at: number): boolean =>
  oneOf(tokens[at]!.lower, 'today|yesterday|tomorrow') ||
  (oneOf(tokens[at]!.lower, 'last|next|this|each|every') &&
    oneOf(tokens[at + 1]?.lower ?? '', 'week|month|year|day|quarter|spring|summer|autumn|winter'));

/** "guidelines on metering": a gerund that ends a complement, and is all it says. */
const isTopic = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]!.form === 'gerund' &&
  oneOf(tokens[at - 1]?.lower ?? '', 'on|for|of|concerning|regarding') &&
  tokens[at + 1]?.part !== 'noun' &&
  tokens[at + 1]?.part !== 'name' &&
  tokens[at + 1]?.part !== 'determiner' &&
  tokens[at + 1]?.part !== 'adjective';

/** Whether the preposition at a token starts a date or another time: "in June", "on 5 May", "in the coming year". */
export function startsDate(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (oneOf(
      next.lower,
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter',
    ) ||
      (/^\d/u.test(next.text) && tokens[at]!.lower !== 'of' && tokens[at]!.lower !== 'for') ||
      (next.lower === 'the' && dayOrTime.test(tokens[at + 2]?.lower ?? '')))
  );
}

const dayOrTime = new RegExp(`^(?:${ordinalWords}|coming|next|end|past|last|meantime|future)$`, 'u');

/** "of 12 March 2014": the year that ends a date. */
const isYear = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '') && months.has(tokens[at - 1]!.lower);

/** "conclusions | of 1-2 October 2020", "report | of May 2019": where the date ends that tells which text is meant; `from` where none stands there. */
export function dateEnd(tokens: readonly TaggedToken[], from: number): number {
  if (tokens[from]?.lower !== 'of') return from;
  let end = from + 1;
  while (end < from + 6 && /^(?:\d{1,2}|[-–]|and)$/u.test(tokens[end]?.text ?? '')) end++;
  return months.has(tokens[end]?.lower ?? '') && isYear(tokens, end + 1) ? end + 2 : from;
}

/** Plural nouns for those who do something, or to whom it is done: what follows "of" says which. */
export const doers = wordSet(
  'owners|operators|providers|users|manufacturers|producers|suppliers|importers|exporters|developers|vendors|distributors|holders|victims|survivors|managers|heads|ministers|ministries|representatives|beneficiaries|recipients|signatories',
);

/** "social affairs": the plain words for a field, where they name no group; `at` itself where none stand there. */
function fieldEnd(tokens: readonly TaggedToken[], at: number): number {
  let end = at;
  while (tokens[end]?.part === 'adjective' || tokens[end]?.part === 'noun') end++;
  return end > at && tokens[end - 1]!.part === 'noun' && !namesGroup(tokens[end - 1]!.lower) ? end : at;
}

/** "operators | of critical infrastructure", "heads | of state or government": where the plain words after "of" end; no name and no determiner stands there. */
export function objectEnd(tokens: readonly TaggedToken[], from: number): number {
  if (tokens[from]?.lower !== 'of') return from;
  let end = from + 1;
  while (tokens[end]?.part === 'adjective' || tokens[end]?.part === 'noun') end++;
  // "ministries of health, labour and social affairs": each has its field
  if (oneOf(tokens[from - 1]?.lower ?? '', 'ministries|ministers'))
    while (end > from + 1 && (tokens[end]?.text === ',' || tokens[end]?.lower === 'and') && fieldEnd(tokens, end + 1) > end + 1)
      end = fieldEnd(tokens, end + 1);
  if (tokens[end]?.lower === 'or' && tokens[end - 1]?.lower === 'state' && tokens[end + 1]?.part === 'noun') end += 2;
  return end > from + 1 && tokens[end - 1]!.part === 'noun' && tokens[end]?.part !== 'name' ? end : from;
}
