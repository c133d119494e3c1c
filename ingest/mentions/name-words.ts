/** Which words a name is made of: capitalised words that are no mere sentence starts, months or currencies, and the head nouns that tell its label. */

import type { Label } from '../../graph/ontology/labels.ts';
import { adverbs, determiners, modals, months, prepositions, relatives, subordinators, weekdays } from '../lexicon/function-words.ts';
import { groupHeads, groupSingulars, namesGroup } from '../lexicon/group-heads.ts';
import { moneyByContext, moneyNouns } from '../lexicon/money-words.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { thingHeads } from '../lexicon/thing-heads.ts';
import { lowerOf, type Token } from '../parse/tokens.ts';
import { isCurrencyCode } from '../qualifiers/currencies.ts';
import { actNumberEnd } from './act-numbers.ts';
import { verbReadings } from '../parse/verb-forms.ts';
import { remembered } from '../remembered.ts';
import { oneOf } from '../words.ts';

/** Words that start a sentence with a capital and are no names. */
const starters = new Set([
  ...determiners,
  ...prepositions,
  ...subordinators,
  ...relatives,
  ...adverbs,
  'and',
  'but',
  'or',
  'it',
  'they',
  'we',
  'he',
  'she',
  'there',
  'together',
  'please',
  'see',
  'half',
  'today',
  'tomorrow',
  'yesterday',
]);

/** "-led", "-organised": the name before it is who did the deed. */
export const deedSuffix = /-(?:\p{Ll}+ed|led|run|level|wide|made|backed|based|related)$/u;

/** Whether a token can stand in a name. `first`: it opens a sentence or a quotation, where any word has a capital. */
export const isName = (token: Token | undefined, first: boolean): boolean =>
  token !== undefined && token.word && token.capital && namesSomething(token.text) && !(first && starters.has(token.lower));

const namesSomething = remembered((word) => {
  const lower = lowerOf(word);
  if (
    months.has(lower) ||
    weekdays.has(lower) ||
    oneOf(lower, 'today|tomorrow|yesterday') ||
    /^(?:i(?:['’]|$)|fy['’]?\d|q[1-4]$)/u.test(lower)
  )
    return false; // "FY15", "Q2" are times
  if ((isCurrencyCode(word) && word !== 'CFA') || modals.has(lower)) return false; // "MUST", "SHOULD" as in rules
  if (oneOf(lower, 'million|billion|trillion|there')) return false;
  if (/^(?:Have|Has|Had|Having|Was|Were|Are|Being)$/u.test(word)) return false; // "; Have agreed as follows"
  return !deedSuffix.test(word) || oneOf(word, 'High-level|Medium-sized|Small-scale'); // "Commission-organised": a modifier that holds a name, read by the nominal rules
});

/** A capitalised word that could be part of a person's name. */
export const plainCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.word && token.text !== token.lower && namesPerson(token.text);

const namesPerson = remembered((word) => {
  const lower = lowerOf(word);
  return (
    /^(?:Mc|Mac|O['’]|D['’]|De|Le|La|Di|Fitz|Al-)?\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) &&
    !months.has(lower) &&
    !nameHeads.has(singular(lower)) &&
    !groupHeads.has(lower) &&
    !starters.has(lower)
  );
});

/** Label of a capitalised name by its head noun. */
export function labelOfHead(head: string): Label | undefined {
  return nameHeads.get(head);
}

/** Common nouns that open sentences about bodies. */
const openers = new Set(['membership', 'composition', 'responsibility', 'management', 'chairmanship', 'leadership', 'secretariat']);

/** Adjectives that open sentences before a noun in small letters: "National authorities", "Small and medium enterprises". */
const openingAdjectives = new Set(
  'small medium large new national local regional international global public private civil young human medical key major relevant additional joint federal municipal rural urban foreign domestic technical financial environmental social economic political military digital early strong close free better effective common individual multiple numerous current previous recent future'.split(
    ' ',
  ),
);

/** "Implementation", "Enforcement": nouns of deeds, which are no names before a word in small letters. */
const isDeed = (word: string): boolean => /(?:tion|sion|ment)$/u.test(word) && labelOfHead(word) === undefined;

/** "Support for …", "Ministers also …", "Building on …": a common word that has its capital from opening the sentence, before a word without one. */
export function opensInCapitals(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || isName(tokens[at + 1], false)) return false;
  // "Department of Energy", "Office for the Budget": a name with its complement.
  if (actNumberEnd(tokens, at + 1) > at + 1) return false; // "Directive 95/46/EC"
  const target = tokens[at + 2]?.lower === 'the' ? tokens[at + 3] : tokens[at + 2];
  if (labelOfHead(lower) && oneOf(tokens[at + 1]?.lower ?? '', 'of|for|on') && isName(target, false)) return false;
  if (moneyNouns.has(singular(lower)) || moneyByContext.has(singular(lower))) return true;
  return (
    openers.has(singular(lower)) ||
    openingAdjectives.has(lower) ||
    verbReadings(lower).length > 0 ||
    /\p{Ll}ly$/u.test(lower) || // "Strongly encourages"
    namesGroup(lower) ||
    groupSingulars.has(lower) ||
    thingHeads.has(singular(lower)) ||
    isDeed(lower)
  );
}

/** Whether a word has the ending of an everyday noun or adjective, which surnames seldom have. */
export const endsLikeCommonWord = (lower: string): boolean =>
  /(?:ment|tion|sion|ity|ness|ing|ance|ence|ics|ogy|ship|ism|ies|airs|ources|ture|ade|wth|omy|rgy|alth|ices|ters|ights|fare|urity|al|ic|ive|ous|ary|able|ern)$/u.test(
    lower,
  );
