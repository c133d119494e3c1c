/** Parts of speech: what each token does in its sentence. Long because the tests of one word ask each other in order. */

import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  doForms,
  haveForms,
  modals,
  negations,
  personalPronouns,
  prepositions,
  relatives,
  subordinators,
} from '../lexicon/function-words.ts';
import { namesGroup } from '../lexicon/group-heads.ts';
import { numberWords } from '../lexicon/number-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isLevel } from '../mentions/levels.ts';
import { isCurrencyCode, isCurrencySign } from '../qualifiers/currencies.ts';
import { deedSuffix } from '../mentions/name-words.ts';
import { classAlone, type WordClass } from './word-classes.ts';
import type { Reading, TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import { unknownVerb } from './unknown-verb.ts';
import { verbReadings } from './verb-forms.ts';
import { nounGerunds, verbIn } from './verb-in-context.ts';
import { neverVerbs } from './verb-or-noun.ts';
import { isNearThing } from './near.ts';
import { oneOf } from '../words.ts';

/** Words in "-ly" that are no adverbs. */
const notAdverbs = new Set([
  'family',
  'supply',
  'only',
  'assembly',
  'early',
  'monthly',
  'daily',
  'friendly',
  'italy',
  'july',
  'anomaly',
  'reply',
  'rely',
  'apply',
  'comply',
  'ally',
  'yearly',
  'quarterly',
  'costly',
  'timely',
]);

const aName: Reading = { part: 'name' };
const numbers = new Set([...Object.keys(numberWords), 'million', 'billion', 'hundred', 'thousand', 'dozen', 'lakh', 'crore']);
const standAlone = new Set(['this', 'these', 'those', 'both', 'all']);
/** What counts a subject from behind it: "A and B have both signed". */
const floating = new Set(['both', 'all', 'each']);
/** All small words of the language: one look-up tells that most words are none. */
const closed = new Set([
  ...negations,
  ...modals,
  ...beForms,
  ...haveForms,
  ...doForms,
  ...relatives,
  ...personalPronouns,
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...subordinators,
  ...adverbs,
  'to',
  'long',
  'so',
  'following',
]);

/** What stands beside a noun in one place and beside a verb in another: "the first port", "was first opened". */
const turning = new Set(['first', 'much', 'better', 'half', 'part']);

const givesNow = new Set([
  'grants',
  'awards',
  'pledges',
  'funds',
  'lends',
  'loans',
  'commits',
  'captures',
  'totals',
  'tracks',
  'records',
  'manages',
]);
const sizes = new Set(['small', 'medium', 'micro', 'large', 'medium-sized']);

/**
 * Gives each token its part. The frame lexicon decides for the verbs it knows, in their context;
 * a tagger decides only for the rest.
 * @param classAt class of the word at token i, by its context
 */
export function tagParts(tokens: readonly Token[], names: readonly Mention[], classAt: (index: number) => WordClass): TaggedToken[] {
  const inName = new Set<number>();
  for (const name of names) for (let at = name.from; at < name.to; at++) inName.add(at);
  const tagged: TaggedToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text, lower, start, end, capital, word, upper } = tokens[at]!;
    const { part, lemma, form } = inName.has(at) ? aName : partAt(tokens, tagged, inName, at, classAt);
    // Written out: tokens of one shape are read much faster.
    tagged.push({ text, lower, start, end, capital, word, upper, part, lemma, form });
  }
  return tagged;
}

function partAt(
  tokens: readonly Token[],
  before: readonly TaggedToken[],
  inName: ReadonlySet<number>,
  at: number,
  classAt: (index: number) => WordClass,
): Reading {
  const token = tokens[at]!;
  const word = token.lower;
  const previous = before[at - 1];
  const next = tokens[at + 1];
  if (!token.word) return markAt(tokens, previous, next, inName, at);
  if (isLevel(tokens, at)) return { part: 'adjective' };
  if (neverVerbs.has(word)) return { part: word === 'key' ? 'adjective' : 'noun' };
  if (word === 'like' && previous?.lower === 'would' && next?.word) return { part: 'verb', lemma: 'like', form: 'base' }; // "would like to thank"
  if (word === 'thanks' && next?.lower !== 'to' && oneOf(previous?.part ?? '', 'name|noun'))
    return { part: 'verb', lemma: 'thank', form: 'present' };
  if (word === 'further' && previous?.part === 'determiner' && next && isCurrencySign(next.text)) return { part: 'adjective' }; // "a further €5 million"
  if (word === 'ever' && next?.word && /(?:est|first|only)$/u.test(previous?.lower ?? '')) return { part: 'adjective' }; // "its largest ever mission"
  if (
    word === 'further' &&
    next?.word &&
    (next.lower.endsWith('ed') || !verbReadings(next.lower).length) &&
    previous?.part !== 'modal' &&
    previous?.part !== 'be'
  )
    return { part: 'adjective' };
  // "help countries | better | report on X"
  if (
    word === 'better' &&
    oneOf(previous?.part ?? '', 'noun|name|pronoun|to') &&
    next &&
    verbReadings(next.lower).some(({ form }) => form === 'base')
  )
    return { part: 'adverb' };
  if (word === 'become' && oneOf(previous?.part ?? '', 'noun|name') && next?.word) return { part: 'verb', lemma: word, form: 'base' }; // "States become parties to X"
  // "The Council | grants | DKK 10 million to X"
  if (next && givesNow.has(word) && oneOf(previous?.part ?? '', 'name|noun') && (isCurrencySign(next.text) || isCurrencyCode(next.text)))
    return { part: 'verb', lemma: word.slice(0, -1), form: 'present' };
  if (
    word === 'goes' &&
    (previous?.part === 'number' || isCurrencyCode(previous?.text ?? '') || isCurrencySign(tokens[at - 2]?.text ?? ''))
  )
    return { part: 'verb', lemma: 'go', form: 'present' }; // "a further €5 million | goes | to A"
  const small = closed.has(word) || word === 'near' ? smallWordAt(tokens, previous, inName, at, classAt) : undefined;
  if (small) return small;
  if (numbers.has(word) || /^[\d.,/]+(?:st|nd|rd|th)?$/u.test(word)) return { part: 'number' };
  if (sizes.has(word) && (next?.word || next?.text === '-')) return { part: 'adjective' };
  if (word.includes('-') && deedSuffix.test(token.text) && verbReadings(word).length === 0) return { part: 'adjective' }; // "industry-led"
  if (word === 'head' && previous?.lower === 'then' && next?.lower === 'of') return { part: 'noun' }; // "Ana Ruiz, then head of X"
  if (word.endsWith('-elect')) return { part: 'noun' }; // "President-elect"
  if (isStageOfGrowth(tokens, before, at)) return { part: 'adjective' };
  if (word === 'managing' && oneOf(next?.lower ?? '', 'director|directors|partner|editor|agent')) return { part: 'adjective' };
  if (word === 'lead' && leadingOnes.has(next?.lower ?? '')) return { part: 'adjective' }; // "Lead partner of X is A"
  const readings = verbReadings(word);
  if (readings.length > 0 && !(token.capital && at > 0 && previous?.part !== 'mark')) {
    const verb = verbIn(readings, before, tokens, inName, at, classAt);
    return (
      verb ?? {
        part:
          /(?:ed|ing)$/u.test(word) && !nounGerunds.has(word) && next?.word && !determiners.has(next.lower) && !prepositions.has(next.lower)
            ? 'adjective'
            : 'noun',
      }
    );
  }
  if (oneOf(word, 'nationwide|worldwide|countrywide|overseas') && !next?.word) return { part: 'adverb' };
  if (oneOf(word, 'nearly|almost|virtually') && oneOf(next?.lower ?? '', 'every|all|each')) return { part: 'determiner' };
  if (lying.has(word) && next !== undefined && namesGroup(next.lower)) return { part: 'adjective' }; // "upstream countries"
  if (word.endsWith('ly') && !notAdverbs.has(word)) return { part: 'adverb' };
  const alone = classAlone(token.text);
  const tagged = (alone !== 'verb' && oneOf(previous?.part ?? '', 'to|modal')) || turning.has(word) ? classAt(at) : alone;
  if (tagged === 'verb') return unknownVerb(word, before, at, next);
  if (previous?.part === 'modal' && next && determiners.has(next.lower) && !token.capital)
    return { part: 'verb', lemma: word, form: 'base' }; // "will double its contribution"
  return {
    part:
      tagged === 'adjective' || (tagged === 'adverb' && word.includes('-') && next?.word)
        ? 'adjective'
        : tagged === 'adverb' && !/^(?:key|online|offline|new|part)$|-/u.test(word)
          ? 'adverb'
          : 'noun',
  };
}

/** The part of a word of a closed class; `undefined` where it is used as another. */
function smallWordAt(
  tokens: readonly Token[],
  previous: TaggedToken | undefined,
  inName: ReadonlySet<number>,
  at: number,
  classAt: (index: number) => WordClass,
): Reading | undefined {
  const { lower: word, capital } = tokens[at]!;
  const next = tokens[at + 1];
  if (negations.has(word)) return { part: 'negation' };
  if (modals.has(word) && !(word === 'may' && capital && at > 0) && !(word === 'will' && previous?.part === 'determiner'))
    return { part: 'modal' };
  if (beForms.has(word)) return { part: 'be', lemma: 'be' };
  if (haveForms.has(word)) return { part: 'have', lemma: 'have' };
  if (doForms.has(word)) return { part: 'do', lemma: 'do' };
  if (word === 'to') return { part: 'to' };
  if (word === 'that' || word === 'so' || word === 'as') return thatOrAs(word, previous, next, inName.has(at + 1));
  if (relatives.has(word)) return { part: 'relative' };
  if (personalPronouns.has(word)) return { part: 'pronoun' };
  if (word === 'following' && previous?.part === 'determiner') return { part: 'adjective' };
  if (word === 'earlier' && previous?.part === 'determiner' && next?.word === true) return { part: 'adjective' }; // "an earlier project"
  if (word === 'long' && previous?.part === 'have') return { part: 'adverb' }; // "has long supported"
  if (floating.has(word) && floats(tokens, previous, at)) return { part: 'adverb' };
  if (standAlone.has(word) && standsAlone(tokens, at, classAt)) return { part: 'pronoun' };
  if (determiners.has(word)) return { part: 'determiner' };
  if (oneOf(word, 'over|about|around') && isCount(next)) return { part: 'adverb' }; // "over 40 countries"
  if (word === 'thanks' && next?.lower !== 'to') return { part: 'noun' };
  if (prepositions.has(word) || isNearThing(word, previous, next)) return { part: 'preposition' };
  if (conjunctions.has(word)) return { part: 'conjunction' };
  if (subordinators.has(word)) return { part: 'subordinator' };
  if (word === 'forward' && previous?.part === 'modal' && next && (determiners.has(next.lower) || next.lower === 'to'))
    return { part: 'verb', lemma: 'forward', form: 'base' }; // "shall forward its report"
  if (adverbs.has(word)) return { part: 'adverb' };
  return undefined;
}

/** Where those lie or are, said before who they are. */
const lying = new Set(['upstream', 'downstream', 'offshore', 'onshore', 'overseas', 'inland', 'online', 'nearby']);

const growing = new Set(['developing', 'emerging', 'developed']);

/** "developing countries", "emerging economies": what they are, not what is done to them; "is developing countries' skills" has a verb. */
const isStageOfGrowth = (tokens: readonly Token[], before: readonly TaggedToken[], at: number): boolean =>
  growing.has(tokens[at]!.lower) &&
  oneOf(tokens[at + 1]?.lower ?? '', 'country|countries|nation|nations|state|states|economy|economies|world|region|regions') &&
  before[at - 1]?.part !== 'be';

/** Who may be called the lead one, with no article where it opens a line; as a verb, "lead" takes none of them without one. */
const leadingOnes = new Set(
  'partner agency organisation organization ministry department institution beneficiary applicant contractor donor author responsibility'.split(
    ' ',
  ),
);

/** Bodies that are called by the people they are made of, or are for: "the teachers' union", "a women's network". */
const madeOf = new Set(
  'association associations union unions federation federations confederation society societies organisation organisations organization organizations group groups network networks cooperative cooperatives co-operative co-operatives council councils club clubs committee committees board party parties league leagues guild guilds alliance collective collectives hospital hospitals home homes centre centres center centers shelter shelters parliament assembly commission foundation charity charities movement movements representatives advocates'.split(
    ' ',
  ),
);

/** "the farmers' | union": a genitive that says of which kind it is. */
const isOfKind = (previous: TaggedToken | undefined, next: Token | undefined): boolean =>
  previous?.part === 'noun' && next !== undefined && !next.capital && madeOf.has(next.lower) && namesGroup(previous.lower);

function markAt(
  tokens: readonly Token[],
  previous: TaggedToken | undefined,
  next: Token | undefined,
  inName: ReadonlySet<number>,
  at: number,
): Reading {
  const { text } = tokens[at]!;
  if (oneOf(text, "'|'s|’|’s") && isOfKind(previous, next)) return { part: 'noun' };
  if (oneOf(text, "'s|’s")) return { part: 'possessive' };
  if (
    oneOf(text, "'|’") &&
    previous &&
    previous.lower.endsWith('s') &&
    next &&
    (next.word || inName.has(at + 1)) &&
    !hasOpenQuote(tokens, at)
  )
    return { part: 'possessive' };
  return { part: isCurrencySign(text) ? 'number' : 'mark' };
}

/** "This includes …", "These will be …": a demonstrative without a noun speaks of what was said before. */
function standsAlone(tokens: readonly Token[], at: number, classAt: (index: number) => WordClass): boolean {
  const next = tokens[at + 1];
  if (!next?.word) return false;
  if (modals.has(next.lower) || beForms.has(next.lower) || haveForms.has(next.lower)) return true;
  const readings = verbReadings(next.lower);
  return readings.length > 0
    ? readings.some(({ form }) => form === 'present' || form === 'base') && classAt(at + 1) === 'verb'
    : next.lower.endsWith('s') && classAlone(next.text) === 'verb';
}

/** "have all joined", "will each pay", "are both members", "A and B both support C", "they all have": what only says that it is so of each of them. */
function floats(tokens: readonly Token[], previous: TaggedToken | undefined, at: number): boolean {
  let to = at + 1;
  while (tokens[to] && (tokens[to]!.lower.endsWith('ly') || adverbs.has(tokens[to]!.lower))) to++;
  const next = tokens[to];
  if (!next?.word || determiners.has(next.lower)) return false;
  const { lower: word } = tokens[at]!;
  const readings = verbReadings(next.lower);
  const has = (forms: string): boolean => readings.some(({ form }) => oneOf(form, forms));
  switch (previous?.part) {
    case 'have':
      return word === 'each' || has('past|participle') || next.lower === 'been' || next.lower.endsWith('ed');
    case 'modal':
    case 'be':
      return word === 'each' || readings.length > 0 || /(?:ed|ing|s)$/u.test(next.lower) || prepositions.has(next.lower);
    case 'noun':
    case 'name':
    case 'pronoun':
      return modals.has(next.lower) || haveForms.has(next.lower) || beForms.has(next.lower) || (has('base|past|present') && !next.capital);
    default:
      return false;
  }
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d/u.test(token.text) || Object.hasOwn(numberWords, token.lower));

function hasOpenQuote(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) if (oneOf(tokens[back]!.text, "'|‘")) return true;
  return false;
}

function thatOrAs(word: string, previous: TaggedToken | undefined, next: Token | undefined, nextIsName: boolean): Reading {
  if (word === 'as') return { part: 'preposition' };
  if (word === 'so') return { part: 'adverb' };
  if (previous && (previous.part === 'noun' || previous.part === 'name') && next && !nextIsName) return { part: 'relative' };
  if (
    next &&
    !nextIsName &&
    !determiners.has(next.lower) &&
    !verbReadings(next.lower).length &&
    !modals.has(next.lower) &&
    !beForms.has(next.lower) &&
    previous?.part === 'preposition'
  )
    return { part: 'determiner' };
  return { part: 'subordinator' };
}
