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
import { controlVerbs, framesOf } from '../lexicon/frames.ts';
import { groupHeads, nameHeads, singular, thingHeads } from '../lexicon/heads.ts';
import type { Mention } from '../mentions/mention.ts';
import type { PartOfSpeech } from './compromise.ts';
import type { Token } from './tokens.ts';
import { verbReadings, type VerbForm } from './verb-forms.ts';

/** What a word does in its sentence, as far as clause reading needs to know. */
export type Part =
  | 'name'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'negation'
  | 'pronoun'
  | 'adverb'
  | 'verb'
  | 'adjective'
  | 'noun'
  | 'number'
  | 'possessive'
  | 'to'
  | 'mark';

export interface TaggedToken extends Token {
  readonly part: Part;
  readonly lemma?: string;
  readonly form?: VerbForm;
}

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

/**
 * Gives each token its part. The frame lexicon decides for the verbs it knows, in their context;
 * compromise's tag decides only for the rest, since it agrees with careful annotation on about four words in five.
 * @param posOf compromise's tag of the word at token i
 */
export function tagParts(tokens: readonly Token[], names: readonly Mention[], posOf: (index: number) => PartOfSpeech): TaggedToken[] {
  const inName = new Set<number>();
  for (const name of names) for (let at = name.from; at < name.to; at++) inName.add(at);
  const tagged: TaggedToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    tagged.push({ ...token, ...(inName.has(at) ? { part: 'name' as const } : partAt(tokens, tagged, inName, at, posOf)) });
  }
  return tagged;
}

type Reading = Pick<TaggedToken, 'part' | 'lemma' | 'form'>;

function partAt(
  tokens: readonly Token[],
  before: readonly TaggedToken[],
  inName: ReadonlySet<number>,
  at: number,
  posOf: (index: number) => PartOfSpeech,
): Reading {
  const token = tokens[at]!;
  const word = token.lower;
  const previous = before[at - 1];
  const next = tokens[at + 1];
  if (/^['’]s$/u.test(token.text)) return { part: 'possessive' };
  if (
    /^['’]$/u.test(token.text) &&
    previous &&
    previous.lower.endsWith('s') &&
    next &&
    (next.word || inName.has(at + 1)) &&
    !hasOpenQuote(tokens, at)
  )
    return { part: 'possessive' };
  if (/^[€$£]$/u.test(token.text)) return { part: 'number' };
  if (!token.word) return { part: 'mark' };
  if (neverVerbs.has(word)) return { part: word === 'key' || word === 'online' || word === 'offline' ? 'adjective' : 'noun' };
  if (
    word === 'further' &&
    next?.word &&
    (next.lower.endsWith('ed') || !verbReadings(next.lower).length) &&
    previous?.part !== 'modal' &&
    previous?.part !== 'be'
  )
    return { part: 'adjective' };
  if (negations.has(word)) return { part: 'negation' };
  if (modals.has(word) && !(word === 'may' && token.capital && at > 0) && !(word === 'will' && previous?.part === 'determiner'))
    return { part: 'modal' };
  if (beForms.has(word)) return { part: 'be', lemma: 'be' };
  if (haveForms.has(word)) return { part: 'have', lemma: 'have' };
  if (doForms.has(word)) return { part: 'do', lemma: 'do' };
  if (word === 'to') return { part: 'to' };
  if (
    /^[\d.,/]+(?:st|nd|rd|th)?$/u.test(word) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|million|billion|hundred|thousand|dozen)$/u.test(word)
  )
    return { part: 'number' };
  if (word === 'that' || word === 'so' || word === 'as') return thatOrAs(word, previous, next, inName.has(at + 1));
  if (relatives.has(word)) return { part: 'relative' };
  if (personalPronouns.has(word)) return { part: 'pronoun' };
  if (word === 'following' && previous?.part === 'determiner') return { part: 'adjective' };
  if (determiners.has(word)) return { part: 'determiner' };
  if (prepositions.has(word)) return { part: 'preposition' };
  if (conjunctions.has(word)) return { part: 'conjunction' };
  if (subordinators.has(word)) return { part: 'subordinator' };
  if (adverbs.has(word)) return { part: 'adverb' };
  const readings = verbReadings(word);
  if (readings.length > 0 && !(token.capital && at > 0 && previous?.part !== 'mark')) {
    const verb = verbIn(readings, before, tokens, inName, at, posOf);
    return (
      verb ?? {
        part:
          /(?:ed|ing)$/u.test(word) && next?.word && !determiners.has(next.lower) && !prepositions.has(next.lower) ? 'adjective' : 'noun',
      }
    );
  }
  if (word.endsWith('ly') && !notAdverbs.has(word)) return { part: 'adverb' };
  const tagged = posOf(at);
  if (tagged === 'verb') return unknownVerb(word, before, at, next);
  return {
    part: tagged === 'adjective' ? 'adjective' : tagged === 'adverb' && !/^(?:key|online|offline|new)$/u.test(word) ? 'adverb' : 'noun',
  };
}

function hasOpenQuote(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) if (/^['‘]$/u.test(tokens[back]!.text)) return true;
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

function lastSolid(before: readonly TaggedToken[], at: number): TaggedToken | undefined {
  for (let back = at - 1; back >= 0; back--) if (before[back]!.part !== 'adverb' && before[back]!.part !== 'negation') return before[back];
  return undefined;
}

/** Reads a word that may be a verb of the lexicon in its context; `undefined` where it is no verb here. */
function verbIn(
  readings: readonly { lemma: string; form: VerbForm }[],
  before: readonly TaggedToken[],
  tokens: readonly Token[],
  inName: ReadonlySet<number>,
  at: number,
  posOf: (index: number) => PartOfSpeech,
): Reading | undefined {
  const previous = lastSolid(before, at);
  const next = tokens[at + 1];
  const nextStartsPhrase = next !== undefined && (inName.has(at + 1) || determiners.has(next.lower) || personalPronouns.has(next.lower));
  const nextIsWord =
    next !== undefined && next.word && !prepositions.has(next.lower) && !conjunctions.has(next.lower) && next.lower !== 'to';
  const of = (form: VerbForm): Reading | undefined => {
    const reading = readings.find((each) => each.form === form);
    return reading && { part: 'verb', lemma: reading.lemma, form };
  };
  const base = of('base');
  if (at === 0 && !tokens[0]!.capital && (base ?? of('present'))) return base ?? of('present'); // an item of a list: "Organise regular meetings"
  const gerund = of('gerund');
  const participle = of('participle');
  const after = previous?.part;
  if (after === 'to' || after === 'modal' || after === 'do') return base ?? undefined;
  if (gerund) {
    if (nounGerunds.has(tokens[at]!.lower) && !nextStartsPhrase && after !== 'be') return undefined;
    const controlled = previous?.part === 'verb' && Object.hasOwn(controlVerbs, previous.lemma ?? ''); // "continue working closely"
    if (after === 'verb' && !controlled && nextIsWord && !nextStartsPhrase && before[at - 1]?.part !== 'mark') return undefined;
    if (before[at - 1]?.lower === 'place' && nextIsWord && !nextStartsPhrase) return undefined;
    if (after === 'determiner' || after === 'possessive' || after === 'adjective') return undefined;
    if (next?.lower === 'of') return undefined;
    if (after === 'noun' && before[at - 1]?.lower.endsWith('-')) return undefined;
    return gerund;
  }
  const byAgent = next?.lower === 'by' || (/^(?:up|out|forward)$/u.test(next?.lower ?? '') && tokens[at + 2]?.lower === 'by');
  if (participle && byAgent && after !== 'determiner')
    return after === 'be' || after === 'have' ? { ...participle, form: 'participle' } : (of('past') ?? participle);
  if (participle && !base && after === 'verb' && nextIsWord && !nextStartsPhrase) return undefined;
  if (participle && !base) {
    if (after === 'be' || after === 'have') return { ...participle, form: 'participle' };
    if (after === 'determiner' || after === 'possessive' || after === 'adjective' || after === 'number') return undefined;
    if ((after === 'preposition' || (after === 'conjunction' && before[at - 2]?.part === 'adjective')) && nextIsWord && !nextStartsPhrase)
      return undefined;
    return of('past') ?? participle;
  }
  if (participle && (after === 'be' || after === 'have')) return { ...participle, form: 'participle' };
  if (
    after === 'determiner' ||
    after === 'possessive' ||
    after === 'preposition' ||
    after === 'adjective' ||
    after === 'be' ||
    after === 'number'
  )
    return undefined;
  const past = of('past');
  if (past && !participle && !base) return past; // "took", "gave": never nouns
  const present = of('present');
  // "The Commission reports on …", "The Union and the States plan to …": a name, then a verb the lexicon knows.
  if (present && after === 'name' && next !== undefined && /^(?:on|to|with)$/u.test(next.lower) && framesOf.has(present.lemma ?? ''))
    return present;
  if (base && after === 'name' && next?.lower === 'to' && Object.hasOwn(controlVerbs, base.lemma ?? '')) return base;
  if (present && !nextStartsPhrase && isHeadNoun(tokens[at]!.lower) && (after === 'noun' || after === 'name')) return undefined;
  if (present)
    return posOf(at) === 'verb' || nextStartsPhrase || after === 'name' || after === 'pronoun' || after === 'relative'
      ? present
      : undefined;
  if (base && participle && (after === 'noun' || after === 'name'))
    return nextStartsPhrase || prepositions.has(next?.lower ?? '') ? { ...base, form: 'past' } : undefined;
  if (
    base &&
    (after === 'noun' ||
      after === 'name' ||
      after === 'pronoun' ||
      after === 'relative' ||
      after === 'conjunction' ||
      after === 'mark' ||
      after === undefined)
  ) {
    if (nextStartsPhrase && (after !== 'mark' || posOf(at) === 'verb')) return base;
    return posOf(at) === 'verb' && !(after === 'conjunction' && !nextIsWord) ? base : undefined;
  }
  return undefined;
}

/** Nouns and adjectives that compromise often reads as verbs. */
const neverVerbs = new Set([
  'key',
  'online',
  'offline',
  'state',
  'states',
  'subject',
  'police',
  'models',
  'approaches',
  'practices',
  'assets',
  'budgets',
  'programs',
  'down',
  'resilience',
  'security',
]);

const isHeadNoun = (word: string): boolean =>
  groupHeads.has(word) || Object.hasOwn(thingHeads, singular(word)) || Object.hasOwn(nameHeads, singular(word));

/** Gerunds that are mostly nouns: "funding", "training". */
const nounGerunds = new Set([
  'funding',
  'training',
  'policing',
  'spending',
  'meeting',
  'building',
  'sharing',
  'financing',
  'processing',
  'hosting',
  'reporting',
  'monitoring',
]);

function unknownVerb(word: string, before: readonly TaggedToken[], at: number, next: Token | undefined): Reading {
  const after = lastSolid(before, at)?.part;
  if (after === 'determiner' || after === 'possessive' || after === 'preposition' || after === 'adjective' || after === 'number') {
    return {
      part: /(?:ed|ing)$/u.test(word) && next?.word ? 'adjective' : after === 'preposition' && word.endsWith('ing') ? 'verb' : 'noun',
      ...(after === 'preposition' && word.endsWith('ing') ? { lemma: word, form: 'gerund' as const } : {}),
    };
  }
  const nextStarts = next !== undefined && (determiners.has(next.lower) || next.capital);
  if (neverVerbs.has(word) || (!nextStarts && isHeadNoun(word) && (after === 'noun' || after === 'name' || after === 'conjunction')))
    return { part: word === 'key' ? 'adjective' : 'noun' };
  const form: VerbForm = word.endsWith('ing') ? 'gerund' : /(?:ed|en)$/u.test(word) ? 'past' : word.endsWith('s') ? 'present' : 'base';
  return { part: 'verb', lemma: word, form };
}
