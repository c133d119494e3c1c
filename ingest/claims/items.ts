/** How the items of a list open: with the verb whose subject the words before the list name, or the text whose list it is. */
import { adverbs, modals } from '../lexicon/function-words.ts';
import type { Token } from '../parse/tokens.ts';
import { verbReadings, type VerbForm } from '../parse/verb-forms.ts';
import type { Stem } from './reading.ts';
import { isAsked } from './stems.ts';
import { oneOf, wordSet } from '../words.ts';

/** Nouns that have the form of a verb. */
const deedNouns = wordSet(
  'grant|support|fund|report|plan|launch|release|review|study|visit|award|loan|work|programme|program|use|start|design|survey|request|address|update|transfer|share|partner|host|guide|lead|project|deal|measure|need|aim|benefit|contact|focus|result|cost|answer|record|document|process|access|control|map|order|form',
);

/** "Organise regular meetings", "CALLS ON Member States to …", "Further requests": a sentence that opens with its verb has its subject elsewhere. */
export function opensAsItem(tokens: readonly Token[], stem: Stem): boolean {
  const { speaks, together, perfect, open, fact } = stem;
  const [opening, second, third] = tokens;
  if (fact && opening?.capital && second?.capital) return false; // "Finance Department" among those whom a label names
  // "Support and maintenance of X": what a noun is joined to by "and" makes it one too.
  if (second?.lower === 'and' && /(?:ance|ment|tion|sion)s?$/u.test(third?.lower ?? '') && verbReadings(third!.lower).length === 0)
    return false;
  if (open && second?.lower === 'of' && oneOf(opening?.lower ?? '', 'head|chair|lead|host')) return false; // "Head of Research"
  if (open && second?.capital && oneOf(opening?.lower ?? '', 'head|chair|lead|host|support')) return false; // "Head Nurse" among members
  if (second?.text === ':') return false; // "Finance: The Bank will …"
  if (opening?.lower === 'institute' && oneOf(second?.lower ?? '', 'for|of')) return false; // "Institute for Port Safety"
  // "Grant from A for B", "Support of the projects": a noun
  if (oneOf(second?.lower ?? '', 'from|of') && deedNouns.has((opening?.lower ?? '').replace(/s$/u, ''))) return false;
  if (opening?.lower === 'to' && !speaks) return second !== undefined && verbReadings(second.lower).some(({ form }) => form === 'base');
  // "May establish …", "Encouraged to engage …": what who is spoken of may do, or is asked to.
  if (!speaks && !perfect && (modals.has(opening?.lower ?? '') || isAsked(tokens))) return true;
  const plainly = speaks || /\p{Ll}ly$/u.test(opening?.lower ?? ''); // "Strongly encourages"
  const first = plainly ? tokens.find(({ lower }) => !(adverbs.has(lower) || lower.endsWith('ly'))) : tokens[0];
  const forms = first === undefined ? [] : verbReadings(first.lower.replace(/^co-/u, '')).map(({ form }) => form); // "Co-organised"
  if (!speaks && forms.includes('gerund') && isTitled(tokens)) return false;
  if (!speaks && !perfect && stem.status === undefined && !open && tellsPast(tokens, forms)) return true;
  if (together && first && isCommitting(tokens, tokens.indexOf(first), forms)) return true;
  return forms.some((form) =>
    speaks
      ? form === 'present' || form === 'gerund'
      : perfect === (form === 'past' || form === 'participle') || (!perfect && form !== 'past' && form !== 'participle'),
  );
}

/** "Agree to …", "CALL UPON the Bank", "Do hereby declare:": a bare verb with which those who say "we" commit themselves, and no noun of the same form. */
function isCommitting(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): boolean {
  const [{ text, lower }, next] = [tokens[at]!, tokens[at + 1]];
  if (oneOf(lower, 'do|have'))
    return oneOf(next?.lower ?? '', 'hereby|therefore|also') || verbReadings(next?.lower ?? '').some(({ form }) => form !== 'present');
  if (!forms.includes('base')) return false;
  if (deedNouns.has(lower) && oneOf(next?.lower ?? '', 'from|of|for|to|in|on|by')) return false;
  return (
    /^\p{Lu}{3,}$/u.test(text) ||
    next?.text === ':' ||
    oneOf(next?.lower ?? '', 'upon|our|this|these|not|further') ||
    afterVerb.has(next?.lower ?? '')
  );
}

/** Whether a paragraph opens with a verb of those who speak in a text: "*Calls upon* Member States", "REAFFIRM our support". */
export const opensAsSpoken = (paragraph: string, author: Stem): boolean =>
  /^\W{0,8}\p{Lu}[\p{L}]+(?:s|ing)\b/u.test(paragraph) ||
  (author.together === true && /^\W{0,8}(?:\p{Lu}{3,}|\p{Lu}\p{Ll}+) /u.test(paragraph));

/** "Launched the Forum", "Trained 200 officers", "Worked with A": an item that tells what was done, and names nothing by a participle ("Based on …", "Related texts"). */
function tellsPast([first, second, third]: readonly Token[], forms: readonly VerbForm[]): boolean {
  if (!forms.includes('past') || !second || !first || noDeeds.has(first.lower)) return false;
  if (oneOf(second.lower, 'by|as|from')) return false; // "Funded by A"
  if (adverbs.has(second.lower) || second.lower.endsWith('ly')) return third !== undefined && !oneOf(third.lower, 'by|as|from');
  if (oneOf(first.lower, 'continued|started|began|kept') && second.lower.endsWith('ing')) return true; // "Continued developing the Portal"
  return opensObject.has(second.lower) || /^\d/u.test(second.text) || second.capital;
}

/** "Helping fishers: the Coast Guard opens a hotline": a title, and a sentence with a subject of its own. */
function isTitled(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex(({ text }, at) => at > 1 && text === ':');
  return (
    colon > 0 &&
    oneOf(tokens[colon + 1]?.lower ?? '', 'the|a|an') &&
    tokens.slice(colon + 2, colon + 8).some(({ lower, capital }) => !capital && verbReadings(lower).some(({ form }) => form === 'present'))
  );
}

/** Participles that seldom open a deed. */
const noDeeds = wordSet(
  'based|related|united|limited|aimed|focused|located|headquartered|dedicated|committed|attached|updated|expected|proposed|planned|concerned|entitled|designed|born|known|founded|left|set|put|read|let|cost',
);

/** What can follow a verb in the past, and no participle before its noun. */
const opensObject = wordSet(
  'the|a|an|its|their|our|his|her|all|both|several|many|more|over|some|new|with|in|to|for|at|one|two|three|four|five|six|seven|eight|nine|ten|together|jointly|closely|up|out',
);

/** What an adjunct opens with: "at the request of A or on its own initiative, | advise B". */
const adjuncts = wordSet(
  'at|in|on|upon|where|when|whenever|if|within|by|through|with|for|as|subject|following|after|before|without|together',
);

/** What follows the verb of an item that has the form of a noun too. */
const afterVerb = wordSet('the|a|an|its|their|any|all|each|such|other|to|with|on|that');

/**
 * "In cooperation with A, assist B", "where appropriate, issue opinions": the token after the adjunct of an item whose verb a modal stands for before the list.
 * @returns 0 where there is none
 */
export function afterAdjunct(tokens: readonly Token[], stem: Stem): number {
  if (stem.status === undefined || stem.speaks || stem.perfect || stem.open || stem.fact || !adjuncts.has(tokens[0]?.lower ?? '')) return 0;
  for (let comma = 1; comma < tokens.length - 2; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    const at = tokens[comma + 1]!.lower.endsWith('ly') ? comma + 2 : comma + 1;
    const [verb, next] = [tokens[at], tokens[at + 1]];
    if (!verb || !next || verb.capital || !/^\p{L}/u.test(next.text)) continue;
    if (!verbReadings(verb.lower).some(({ form }) => form === 'base')) continue;
    if (afterVerb.has(next.lower) || !deedNouns.has(verb.lower)) return at;
  }
  return 0;
}

/** How many words the label of an item has at most. */
const longestLabel = 8;

/**
 * "Private sector: convening firms", "Training – Trained 200 officers": the token after the label of an item whose verb follows it.
 * @returns 0 where there is none
 */
export function afterLabel(tokens: readonly Token[], stem: Stem): number {
  if (stem.speaks || stem.open || stem.fact || !tokens[0]?.capital) return 0;
  const mark = tokens.findIndex(({ text }, at) => at > 0 && at <= longestLabel && oneOf(text, ':|–|—'));
  if (mark <= 0) return 0;
  let at = mark + 1;
  while (tokens[at] && /^[*_"“]+$/u.test(tokens[at]!.text)) at++;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next) return 0;
  const forms = verbReadings(verb.lower).map(({ form }) => form);
  const told =
    forms.includes('gerund') ||
    tellsPast([verb, next], forms) ||
    (forms.includes('base') && oneOf(next.lower, 'the|a|an|its|their|to|with'));
  return told && opensAsItem(tokens.slice(at), stem) ? at : 0;
}
