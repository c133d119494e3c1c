/** Verbs that the frame lexicon knows, told from nouns and adjectives of the same form by the words around them. Long because it is one list of cases, tried in order. */

import { isDemandedOf } from './demanded-verb.ts';
import { moneyNouns } from '../lexicon/money-words.ts';
import { conjunctions, determiners, months, personalPronouns, prepositions } from '../lexicon/function-words.ts';
import { controlVerbs, framesOf } from '../lexicon/frames.ts';
import { singular } from '../lexicon/singular.ts';
import { groupHeads } from '../lexicon/group-heads.ts';
import { isGroupBeside, sharesNoun, tellsKind } from './joined-nouns.ts';
import type { WordClass } from './word-classes.ts';
import type { Reading, TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import { verbReadings, type VerbForm } from './verb-forms.ts';
import { isCountedThing, isHeadNoun, lastSolid } from './verb-or-noun.ts';
import {
  closesAside,
  closesAsideOfModal,
  closesDateOfModal,
  isAuxiliary,
  isCompound,
  opensWithActor,
  opensWithPlural,
  opensWithThing,
} from './verb-after-subject.ts';
import { withOthersEnd } from './with-others.ts';
import { oneOf, wordSet } from '../words.ts';

/** Gerunds that are mostly nouns: "funding", "training". */
export const nounGerunds: ReadonlySet<string> = new Set([
  'funding',
  'forecasting',
  'modelling',
  'modeling',
  'trafficking',
  'smuggling',
  'training',
  'policing',
  'spending',
  'meeting',
  'building',
  'sharing',
  'financing',
  'processing',
  'hosting',
  'shipping',
  'reporting',
  'monitoring',
]);

/** Verbs whose object may be a deed: "this includes developing …". */
const takesGerund = new Set(['include', 'involve', 'mean', 'consider', 'cover']);

/** Words with "to" and a deed in "-ing". */
const toGerund = wordSet(
  'committed|dedicated|commitment|contribute|contributes|contributed|contributing|contribution|view|approach|forward|addition|prior|key|close',
);

/** Gerunds that describe no noun after them, as "developing" and "existing" do. */
const doing = wordSet(
  'creating|establishing|improving|strengthening|enhancing|expanding|advancing|reducing|combating|promoting|protecting|fighting|delivering|providing|ensuring|tackling|addressing|preventing|achieving|increasing',
);

/** Words whose "to" is a preposition before a noun. */
const nounAfterTo = wordSet(
  'thanks|due|owing|addition|response|contrary|prior|subject|relation|regard|according|similar|access|alternative',
);

/** Plurals that do stand before nouns: "needs assessment". */
const modifyingPlurals = new Set([
  'needs',
  'works',
  'arms',
  'sports',
  'communications',
  'operations',
  'services',
  'sales',
  'reports',
  'plans',
]);

/** Whether a frame of a verb takes a preposition: "support ports and work with crews". */
const takes = (lemma: string, preposition: string): boolean =>
  (framesOf.get(lemma) ?? []).some(({ tail, head }) => tail === `prep:${preposition}` || head === `prep:${preposition}`);

/** The next word that is no adverb: "to" in "reports directly to". */
function afterAdverbs(tokens: readonly Token[], at: number): string {
  let next = at + 1;
  while (tokens[next]?.lower.endsWith('ly')) next++;
  return tokens[next]?.lower ?? '';
}

/** "founding members", "contributing partners": a gerund that tells which role one has. */
const isKindOfRole = (tokens: readonly Token[], at: number): boolean =>
  oneOf(tokens[at]!.lower, 'founding|leading|participating|contributing|implementing|executing|coordinating|cooperating|collaborating') &&
  oneOf(
    tokens[at + 1]?.lower ?? '',
    'member|members|partner|partners|donor|donors|sponsor|sponsors|supporter|supporters|contributor|contributors|signatory|signatories|shareholder|shareholders',
  );

/** "partnered with |", "agreements with |": whom somebody works with follows. */
const worksWith = (before: readonly TaggedToken[], at: number): boolean =>
  before[at - 1]?.lower === 'with' &&
  /^(?:partner|work|cooperat|co-operat|collaborat|partnership|agreement|contract|alliance|deal|tie|consult|meet|engag)/u.test(
    before[at - 2]?.lower ?? '',
  );

/** "Fisheries ministers | meeting in Lusk |": several people that open the sentence, without an article; where they meet follows. */
const meets = (before: readonly TaggedToken[], tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'meeting' &&
  oneOf(tokens[at + 1]?.lower ?? '', 'in|at') &&
  oneOf(
    before[at - 1]?.lower ?? '',
    'ministers|leaders|experts|officials|representatives|delegates|scientists|ambassadors|negotiators|mayors|envoys',
  ) &&
  before.every(({ part }) => oneOf(part, 'noun|adjective|name|conjunction'));

/** Reads a word that may be a verb of the lexicon in its context; `undefined` where it is no verb here. */
export function verbIn(
  readings: readonly { lemma: string; form: VerbForm }[],
  before: readonly TaggedToken[],
  tokens: readonly Token[],
  inName: ReadonlySet<number>,
  at: number,
  classAt: (index: number) => WordClass,
): Reading | undefined {
  const previous = lastSolid(before, sinceBefore(before, at));
  const next = tokens[at + 1];
  const nextStartsPhrase =
    next !== undefined &&
    (inName.has(at + 1) || (determiners.has(next.lower) && next.lower !== 'that') || personalPronouns.has(next.lower));
  const nextIsWord =
    next !== undefined && next.word && !prepositions.has(next.lower) && !conjunctions.has(next.lower) && next.lower !== 'to';
  const of = (form: VerbForm): Reading | undefined => {
    const reading = readings.find((each) => each.form === form);
    return reading && { part: 'verb', lemma: reading.lemma, form };
  };
  const base = of('base');
  if (next?.lower === 'from' && moneyNouns.has(tokens[at]!.lower) && (at === 0 || before[at - 1]!.part !== 'to')) return undefined; // "a €5,000 grant from"
  if (next?.lower === 'of' && moneyNouns.has(tokens[at]!.lower) && previous?.part !== 'to' && previous?.part !== 'modal') return undefined; // "an EU grant of"
  if (at === 0 && !tokens[0]!.capital && (base ?? of('present'))) return base ?? of('present'); // an item of a list: "Organise regular meetings"
  if (tokens[at]!.lower === 'institute' && oneOf(next?.lower ?? '', 'for|of')) return undefined; // "Institute for Port Safety"
  if (before[at - 1]?.text === '(' && next?.text === ':') return undefined; // "(lead: A)"
  if (tokens[at]!.lower === 'heads' && next?.lower === 'of') return undefined; // "ministers and heads of agencies"
  if (next?.lower === 'such' && tokens[at + 2]?.lower === 'as') return undefined; // "and partners such as A"
  if (isGroupBeside(before, tokens, at)) return undefined;
  const gerund = of('gerund');
  const participle = of('participle');
  const after = previous !== undefined && isYearOfDate(before, previous) ? 'noun' : previous?.part;
  if (after === 'to' && oneOf(tokens[at]!.lower, 'partner|member|host|state|target|pilot|lead|model') && groupHeads.has(next?.lower ?? ''))
    return undefined; // "to partner countries"
  if (after === 'to' && tokens[at]!.lower === 'care' && nextIsWord) return undefined; // "to care homes"
  if (after === 'to' && tokens[at]!.lower === 'research' && oneOf(next?.lower ?? '', 'on|into|in')) return undefined; // "€5 million to research on tides"
  if (gerund && after === 'to' && toGerund.has(before[at - 2]?.lower ?? '')) return gerund; // "is committed to helping"
  // "gave €3 million to building a pier", "to creating jobs"
  if (gerund && after === 'to' && !base && (nextStartsPhrase || (nextIsWord && doing.has(tokens[at]!.lower)))) return gerund;
  if (after === 'to' && nounAfterTo.has(before[at - 2]?.lower ?? '') && !nextStartsPhrase) return undefined; // "thanks to support from A"
  if (after === 'to' || after === 'modal' || after === 'do') return base ?? undefined;
  if (before[at - 1]?.lower === 'to' && !base && !gerund && !participle) return undefined; // "devoted to practices"
  if (base?.lemma === 'address' && oneOf(before[at - 1]?.lower ?? '', 'keynote|opening|closing|welcome|inaugural|plenary'))
    return undefined; // "the keynote address"
  // of "find": only where what was found follows ("The Panel found that")
  if (tokens[at]!.lower === 'found') return next?.lower === 'that' && oneOf(after ?? '', 'name|noun|pronoun|have') ? of('past') : undefined;
  // "will develop and implement, with …", "to plan, fund and run …": a base form joined to another.
  if (base && after === 'conjunction' && before[at - 2]?.part === 'verb' && before[at - 2]?.form === 'base') return base;
  if (base?.lemma === 'form' && next?.lower === 'together' && (after === 'name' || after === 'noun')) return base; // "A and B form together the Network"
  if (base && after === 'conjunction' && next?.lower === 'back' && tokens[at + 2]?.lower === 'to') return base; // "to review the plan and report back to A"
  // "We warmly | welcome three members": what is a subject and nothing else has its verb after it
  if (base && previous?.part === 'pronoun' && oneOf(previous.lower, 'we|they|i') && (nextIsWord || nextStartsPhrase) && !participle)
    return base;
  // "Norland and Kenya work together", "ports work hand in hand with A": no noun does
  if (
    base?.lemma === 'work' &&
    oneOf(after ?? '', 'name|noun|pronoun|relative') &&
    (next?.lower === 'together' ||
      (next?.lower === 'hand' && tokens[at + 2]?.lower === 'in') ||
      (next?.lower === 'side' && tokens[at + 2]?.lower === 'by'))
  )
    return base;
  // "agencies report back to A": no noun goes back to somebody
  const present = of('present');
  if ((base ?? present)?.lemma === 'report' && next?.lower === 'back' && tokens[at + 2]?.lower === 'to' && after !== 'determiner')
    return base ?? present;
  if (
    base &&
    previous?.lemma === 'help' &&
    previous.part === 'verb' &&
    before[at - 1] === previous &&
    (nextStartsPhrase || classAt(at) === 'verb')
  )
    return base; // "help create jobs"
  // "train crews and report monthly to A": an adverb stands between a verb and what it takes
  if (base && after === 'conjunction' && next?.lower.endsWith('ly') && takes(base.lemma ?? '', afterAdverbs(tokens, at))) return base;
  // "A and B both | report to C": what counts a subject from behind stands before its verb
  if (base && before[at - 1]?.part === 'adverb' && oneOf(before[at - 1]!.lower, 'both|all|each')) return base;
  // "help countries train workers": after whom is helped
  if (base && oneOf(after ?? '', 'noun|name') && (nextIsWord || /^[\d€$£]/u.test(next?.text ?? '')) && helpedBefore(before, at))
    return base;
  if (base && (after === 'mark' || before[at - 1]?.text === ',') && closesAsideOfModal(before, at)) return base; // "shall, as appropriate, | support A"
  if (base && closesDateOfModal(before, at)) return base;
  if (gerund) {
    if (sharesNoun(tokens, at) || tellsKind(tokens, at)) return undefined;
    if (tokens[at]!.lower === 'existing' && nextIsWord && !nextStartsPhrase) return undefined; // "expand existing programmes"
    const opens = (at === 0 || before[at - 1]?.text === ',') && afterAdverbs(tokens, at) === 'to'; // "Reporting to the Minister, …", ", reporting directly to"
    // "tasked A with training 500 nurses", "includes funding 200 scholarships"
    const counts = (before[at - 1]?.lower === 'with' || takesGerund.has(before[at - 1]?.lemma ?? '')) && /^\d/u.test(next?.text ?? '');
    if (nounGerunds.has(tokens[at]!.lower) && !nextStartsPhrase && after !== 'be' && !opens && !counts && !meets(before, tokens, at))
      return undefined;
    const controlled = previous?.part === 'verb' && (controlVerbs.has(previous.lemma ?? '') || takesGerund.has(previous.lemma ?? '')); // "continue working closely"
    if (after === 'verb' && !controlled && nextIsWord && !nextStartsPhrase && before[at - 1]?.part !== 'mark') return undefined;
    if (before[at - 1]?.lower === 'place' && nextIsWord && !nextStartsPhrase) return undefined;
    if (after === 'determiner' || after === 'possessive' || after === 'adjective' || (after === 'number' && nextIsWord)) return undefined;
    if (previous?.lower === 'whose') return undefined; // "whose steering committee"
    if (isKindOfRole(tokens, at)) return undefined; // "are founding members of"
    if (next?.lower === 'of' && gerund.lemma !== 'consist') return undefined;
    // "a flood warning system": the gerund says what the thing is for
    if (
      after === 'noun' &&
      !inName.has(at - 1) &&
      singular(previous!.lower) === previous!.lower &&
      (madeFor.has(next?.lower ?? '') || isCountedThing(next?.lower ?? ''))
    )
      return undefined;
    if (
      tokens[at]!.lower === 'working' &&
      oneOf(
        next?.lower ?? '',
        'document|documents|paper|papers|group|groups|party|parties|level|levels|arrangement|arrangements|session|sessions|relation|relations|relationship|relationships|tie|contacts|visit|visits|lunch|dinner|breakfast|definition|hours|conditions|language|languages|capital|age|families|class|life|meeting|meetings|method|methods|practices|programme|plan',
      )
    )
      return undefined;
    // "partnered with leading banks": nobody works with a deed.
    if (tokens[at]!.lower === 'leading' && nextIsWord && !(nextStartsPhrase && !inName.has(at + 1)) && worksWith(before, at))
      return undefined;
    if (after === 'noun' && before[at - 1]?.lower.endsWith('-')) return undefined;
    return gerund;
  }
  if (participle && !base && opensAdjective(before, tokens, inName, at)) return undefined; // "a new European Union funded project"
  const byAgent =
    afterAdverbs(tokens, at) === 'by' || (oneOf(next?.lower ?? '', 'up|out|forward') && afterAdverbs(tokens, at + 1) === 'by');
  if (participle && byAgent && after !== 'determiner')
    return after === 'be' || after === 'have' ? { ...participle, form: 'participle' } : (of('past') ?? participle);
  if (participle && base && opensAside(before, tokens, at)) return of('past') ?? participle;
  if (participle && !base && after === 'verb' && nextIsWord && !nextStartsPhrase) return undefined;
  if (participle && !base) {
    if (after === 'be' || after === 'have') return { ...participle, form: 'participle' };
    if (after === 'determiner' || after === 'possessive' || after === 'adjective') return undefined;
    if (after === 'number' && !(nextStartsPhrase && next.lower !== 'that')) return undefined; // "a grant of €5 million enabled the museum"
    if ((after === 'preposition' || (after === 'conjunction' && before[at - 2]?.part === 'adjective')) && nextIsWord && !nextStartsPhrase)
      return undefined;
    // "consists of a secretariat and established nodes": beside a verb in the present, what follows "and" only tells the noun after it
    const only = before.filter(({ part }) => part === 'verb');
    if (
      after === 'conjunction' &&
      before[at - 2]?.part === 'noun' &&
      nextIsWord &&
      !nextStartsPhrase &&
      !next.capital &&
      only.length > 0 &&
      only.every(({ form }) => form === 'present' || form === 'gerund') &&
      !before.some(({ part }) => part === 'have')
    )
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
  // "which Norland funds, …", "the Fund that Norland supports": what stands after a name in a relative clause, and before its end
  if ((present ?? base) && after === 'name' && framesOf.has((present ?? base)!.lemma ?? '') && endsRelative(before, tokens, at))
    return present ?? base;
  // "The Commission reports on …", "The Union and the States plan to …": a name, then a verb the lexicon knows.
  if (present && after === 'name' && oneOf(afterAdverbs(tokens, at), 'on|to|with|through|as') && framesOf.has(present.lemma ?? ''))
    return present;
  // "CINEA awards grants": money is given after it
  if (
    present?.lemma === 'award' &&
    after === 'name' &&
    /^(?:grants?|funding|contracts?|scholarships?|prizes|[€$£\d].*)$/u.test(next?.lower ?? '')
  )
    return present;
  // "chairs the Council and reports to the Cabinet": joined to a verb before, not to a noun in the plural ("studies and reports on").
  const joined = before[at - 2];
  if (
    present &&
    after === 'conjunction' &&
    oneOf(afterAdverbs(tokens, at), 'on|to|with') &&
    framesOf.has(present.lemma ?? '') &&
    (joined?.part === 'name' ||
      joined?.part === 'adverb' ||
      tokens[at + 1]!.lower.endsWith('ly') ||
      (joined?.part === 'noun' && singular(joined.lower) === joined.lower) ||
      (oneOf(joined?.part ?? '', 'number|adjective') && before.some(({ part }) => part === 'be'))) && // "was set up in 2009 and reports to A"
    before.some((token) => (token.part === 'verb' && token.form === 'present') || token.part === 'be' || token.lower === 'has')
  )
    return present;
  // "shall meet once a year and report to the Council": joined to the verb that a modal governs, not to a noun with an article of its own
  if (
    base?.lemma === 'report' &&
    after === 'conjunction' &&
    next?.lower === 'to' &&
    (joined?.part === 'adverb' || joined?.part === 'noun' || joined?.part === 'name') &&
    (joined.part === 'name' || !determiners.has(before[at - 3]?.lower ?? '') || /^(?:year|month|quarter|week)$/u.test(joined.lower)) &&
    before.some((token, i) => oneOf(token.part, 'to|modal') && before.slice(i + 1, i + 4).some(({ part }) => part === 'verb'))
  )
    return base;
  // "and sets | up the Network", "draws up a report": no noun stands before such a word and an article
  if (
    present &&
    oneOf(next?.lower ?? '', 'up|out|forward') &&
    determiners.has(tokens[at + 2]?.lower ?? '') &&
    framesOf.has(`${present.lemma}_${next!.lower}`)
  )
    return present;
  // "to coordinate spending and | support | regional schools": as a noun it would stand before no adjective
  if (
    base &&
    after === 'conjunction' &&
    oneOf(base.lemma ?? '', 'support|fund|finance|train|host|help|aid') &&
    nextIsWord &&
    verbReadings(next.lower).length === 0 &&
    before.some((token, i) => oneOf(token.part, 'to|modal') && before.slice(i + 1, i + 3).some(({ part }) => part === 'verb')) &&
    classAt(at + 1) === 'adjective'
  )
    return base;
  // "an annual activity report": after one of which a verb would have its "-s"
  if (base && !participle && !past && after === 'noun' && opensWithOne(before, at)) return undefined;
  // "members work closely with", "agencies report to": a plural is no modifier of a noun after it.
  if (base && after === 'noun' && groupHeads.has(before[at - 1]!.lower) && takes(base.lemma ?? '', afterAdverbs(tokens, at))) return base;
  // "the provinces share data": a plural for people or bodies, the first verb, and what it takes
  if (
    base &&
    ((after === 'noun' && groupHeads.has(before[at - 1]!.lower)) || (after === 'name' && before.some(({ lower }) => lower === 'and'))) &&
    nextIsWord &&
    framesOf.has(base.lemma ?? '') &&
    verbReadings(next.lower).length === 0 &&
    !before.some(({ part }) => oneOf(part, 'verb|be|have|do|modal')) &&
    oneOf(classAt(at + 1), 'noun|adjective')
  )
    return base;
  // "Norland exchanges data with A": a name, then what a verb takes, and no other verb in the sentence
  if (
    present &&
    after === 'name' &&
    before.at(-1) === previous &&
    nextIsWord &&
    framesOf.has(present.lemma ?? '') &&
    !modifyingPlurals.has(tokens[at]!.lower) &&
    verbReadings(next.lower).length === 0 &&
    !before.some(({ part }) => oneOf(part, 'verb|be|have|do|modal')) &&
    oneOf(classAt(at + 1), 'noun|adjective') &&
    !tokens.slice(at + 1).some(({ lower }) => isAuxiliary(lower))
  )
    return present;
  // ", trains statisticians", "and exchanges information": a plural is no modifier of the noun after it.
  if (
    present &&
    (after === 'conjunction' || after === 'mark') &&
    at > 1 &&
    nextIsWord &&
    (framesOf.has(present.lemma ?? '') || oneOf(present.lemma ?? '', 'link|connect|match|compare')) &&
    !modifyingPlurals.has(tokens[at]!.lower) &&
    verbReadings(next.lower).length === 0 &&
    (!before.some((token) => oneOf(token.part, 'verb|be|have|modal')) ||
      (after === 'conjunction' && before.some((token) => token.part === 'verb' && token.form === 'present'))) &&
    oneOf(classAt(at + 1), 'noun|adjective')
  )
    return present;
  // "works with donor | partners Australia and Japan": one without an article, after a preposition, has no verb of its own
  if (present && after === 'noun' && groupHeads.has(tokens[at]!.lower) && before[at - 2]?.part === 'preposition') return undefined;
  // "The projects offer training", "These labs support farmers": a plural with its article that opens the clause
  if (
    base &&
    (after === 'noun' || after === 'name') &&
    framesOf.has(base.lemma ?? '') &&
    opensWithPlural(before, at) &&
    !isCompound(tokens, at)
  )
    return base;
  // "The programme builds on the Charter": one thing with its article that opens the clause, and what its verb takes
  if (
    present &&
    after === 'noun' &&
    oneOf(next?.lower ?? '', 'on|upon|with|to') &&
    framesOf.has(present.lemma ?? '') &&
    takes(present.lemma ?? '', next!.lower) &&
    opensWithThing(before, at) &&
    !tokens.slice(at + 1, at + 8).some(({ lower }, index) => isAuxiliary(lower) && tokens[at + index]!.lower !== 'that')
  )
    return present;
  // "the organisation launches initiatives": one with its article that opens the clause has its verb right after it
  if (
    present &&
    after === 'noun' &&
    nextIsWord &&
    framesOf.has(present.lemma ?? '') &&
    opensWithActor(before, at) &&
    !isCompound(tokens, at)
  )
    return present;
  // "The Fund, which is run by A, | trains pilots", "… (run by A) | works with": what stands after an aside goes on with the subject before it.
  if (
    present &&
    after === 'mark' &&
    (nextIsWord || takes(present.lemma ?? '', afterAdverbs(tokens, at))) &&
    framesOf.has(present.lemma ?? '') &&
    closesAside(before, at)
  )
    return present;
  // "where appropriate, | support the Fund": an item that opens with an adjunct, and no noun before an article
  if (
    base &&
    before[at - 1]?.text === ',' &&
    oneOf(next?.lower ?? '', 'the|a|an|its|their|any|all') &&
    framesOf.has(base.lemma ?? '') &&
    oneOf(before[0]!.lower, 'where|when|if|upon|at|in|on|within|by|with|after|before') &&
    !before.some(({ part }) => oneOf(part, 'verb|be|have|do|modal'))
  )
    return base;
  // "A and B, which are members of C, | support the Fund"
  if (base && after === 'mark' && nextStartsPhrase && framesOf.has(base.lemma ?? '') && closesAside(before, at)) return base;
  // "not only supports A but also | cooperates with B"
  if (
    present &&
    before[at - 1]?.lower === 'also' &&
    before[at - 2]?.lower === 'but' &&
    framesOf.has(present.lemma ?? '') &&
    before.some(({ part, form }) => part === 'verb' && form === 'present')
  )
    return present;
  if (base && next && after === 'name' && isDemandedOf(before, at, next, oneOf(classAt(at + 1), 'noun|adjective'))) return base;
  if (base && after === 'name' && nextIsWord && oneOf(base.lemma ?? '', 'sign|announce|adopt|approve|agree|discuss|unveil|convene|urge'))
    return base; // "A, B sign pact": never nouns

  if (base && after === 'name' && moneyNouns.has(tokens[at]!.lower) && /[^s]$/u.test(previous?.lower ?? '')) return undefined; // "a Harbour Foundation grant"
  if (present && after === 'name' && withOthersEnd(tokens, at + 1) > 0) return present; // "The Agency acts in close cooperation with A"
  const controlling = present ?? base; // "The Institute plans to publish"
  if (controlling && after === 'name' && next?.lower === 'to' && controlVerbs.has(controlling.lemma ?? '')) return controlling;
  if (present && !nextStartsPhrase && isHeadNoun(tokens[at]!.lower) && (after === 'noun' || after === 'name'))
    return after === 'name' && nextIsWord && classAt(at) === 'verb' ? present : undefined;
  if (present) return nextStartsPhrase || oneOf(after ?? '', 'name|pronoun|relative') || classAt(at) === 'verb' ? present : undefined;
  if (base && participle && (after === 'noun' || after === 'name'))
    return nextStartsPhrase ||
      /^[\d€$£]/u.test(next?.text ?? '') ||
      prepositions.has(next?.lower ?? '') ||
      oneOf(next?.lower ?? '', 'up|out|forward|new')
      ? { ...base, form: 'past' }
      : undefined;
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
    if (nextStartsPhrase && (after !== 'mark' || classAt(at) === 'verb')) return base;
    const linked = oneOf(after ?? '', 'conjunction|relative') && takes(base.lemma ?? '', next?.lower ?? '');
    if (after === 'relative' && linked && oneOf(next?.lower ?? '', 'to|with')) return base; // "agencies, which report to A"
    return !(after === 'conjunction' && !nextIsWord && !linked) && classAt(at) === 'verb' ? base : undefined;
  }
  return undefined;
}

/** "The Fund, | set up in 2012 by": after a name or noun and a comma, a form that may be a participle, with its particle and a preposition. */
const opensAside = (before: readonly TaggedToken[], tokens: readonly Token[], at: number): boolean =>
  before[at - 1]?.text === ',' &&
  oneOf(before[at - 2]?.part ?? '', 'name|noun') &&
  oneOf(tokens[at + 1]?.lower ?? '', 'up|out|forward') &&
  oneOf(tokens[at + 2]?.lower ?? '', 'in|on|under|within|as|with|following|after');

/** Whether a relative word stands right before the name, and a mark or another verb right after the word. */
function endsRelative(before: readonly TaggedToken[], tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > 0 && before[first - 1]!.part === 'name') first--;
  if (before[first - 1]?.part === 'determiner') first--;
  const next = tokens[at + 1];
  const ends = next === undefined || (!next.word && next.text !== '-') || oneOf(next.lower, 'in|for|through');
  return oneOf(before[first - 1]?.lower ?? '', 'which|that|whom') && before[first - 1]!.part === 'relative' && ends;
}

/** "an annual activity |": a noun in the singular with "a", with nothing between but what tells more of it. */
function opensWithOne(before: readonly TaggedToken[], at: number): boolean {
  const noun = before[at - 1];
  if (noun?.part !== 'noun' || singular(noun.lower) !== noun.lower) return false;
  let back = at - 2;
  // "a $5 million technical assistance grant": sums measure the noun too
  while (back > at - 8 && (oneOf(before[back]?.part ?? '', 'noun|adjective|number') || oneOf(before[back]?.text ?? '', '€|$|£'))) back--;
  return (
    oneOf(before[back]?.lower ?? '', 'a|an|each|every|another') &&
    !before.some(({ part, lower }, index) => index < back && (part === 'modal' || lower === 'that'))
  );
}

/** "has since | published", "has since then | published": the token of a "since" that only says when; `at` itself where none stands there. */
function sinceBefore(before: readonly TaggedToken[], at: number): number {
  const since = before[at - 1]?.lower === 'then' ? at - 2 : at - 1;
  return before[since]?.lower === 'since' && (since === at - 2 || before[since - 1]?.part === 'have') ? since : at;
}

/** Whether "funded" after a name stands before what is funded, as an adjective: no article before the name but one that opens something new, none after. */
function opensAdjective(before: readonly TaggedToken[], tokens: readonly Token[], inName: ReadonlySet<number>, at: number): boolean {
  if (
    !oneOf(tokens[at]!.lower, 'funded|financed|led|backed|sponsored|supported|hosted|coordinated|managed|implemented') ||
    !inName.has(at - 1)
  )
    return false;
  const next = tokens[at + 1];
  if (!next?.word || determiners.has(next.lower) || prepositions.has(next.lower) || conjunctions.has(next.lower)) return false;
  let start = at - 1;
  while (start > 0 && inName.has(start - 1)) start--;
  const opener = before[start - 1];
  return (
    opener !== undefined &&
    (oneOf(
      opener.lower,
      'a|an|another|other|several|many|all|those|some|various|most|any|these|our|its|their|new|major|recent|first|large|ongoing|current|existing|joint',
    ) ||
      opener.part === 'adjective' ||
      (opener.part === 'number' && !/^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/u.test(opener.text)) || // "In 2007 Norland | supported | farmers"
      (opener.part === 'verb' && opener.form === 'gerund') || // "overseeing EU funded projects"
      oneOf(opener.lower, 'of|under|for|in|through|with|via'))
  );
}

/** Things that are called by what they are for. */
const madeFor = wordSet(
  'system|systems|programme|programmes|program|programs|scheme|schemes|centre|centres|center|centers|service|services|facility|facilities|network|networks|unit|units|committee|committees|board|boards|fund|funds|platform|platforms|tool|tools|mechanism|mechanisms|workshop|workshops|course|courses|mission|missions|capacity|capacities|station|stations|equipment|skills',
);

/** Whether a group or a name stands right before, and "help" before it. */
function helpedBefore(before: readonly TaggedToken[], at: number): boolean {
  if (before[at - 1]?.part === 'name') {
    let start = at - 1;
    while (start > 0 && oneOf(before[start - 1]!.part, 'name|determiner')) start--;
    return before[start - 1]?.part === 'verb' && before[start - 1]!.lemma === 'help';
  }
  return (
    groupHeads.has(before[at - 1]?.lower ?? '') &&
    before.slice(Math.max(0, at - 4), at - 1).some(({ part, lemma }) => part === 'verb' && lemma === 'help')
  );
}

/** "in 2012", "of May 2012": a year that ends a date, so that a verb may follow. */
function isYearOfDate(before: readonly TaggedToken[], year: TaggedToken): boolean {
  const word = before[before.indexOf(year) - 1]?.lower ?? '';
  const first = before[before.indexOf(year) - 2]; // "in 2006-2007 | sent", "from 2006 to 2007"
  if (oneOf(word, '-|–|to|and') && first && /^(?:19|20)\d\d$/u.test(first.text) && first !== year) return isYearOfDate(before, first);
  return /^(?:19|20)\d\d$/u.test(year.text) && (oneOf(word, 'in|since|of|from|by|until|before|after|during|between') || months.has(word));
}
