/** What a sentence is taken apart into, in order: its verbs, its noun phrases and the marks between. Long because one walk tells them apart, case by case. */
import type { Status } from '../../graph/ontology/statuses.ts';
import { controlVerbs, denyingVerbs, framesOf } from '../lexicon/frames.ts';
import { compoundAt } from './compound-marks.ts';
import { withoutParticle } from '../lexicon/particles.ts';
import { payingVerbs } from '../lexicon/money-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../mentions/phrases.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { timeEnd } from '../parse/time-adjunct.ts';
import { predicateAt } from '../parse/predicates.ts';
import type { Part, TaggedToken } from '../parse/tagged.ts';
import type { Mark } from './mark.ts';
import { modalStatus } from './modality.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';
import { oneOf } from '../words.ts';

/** What a sentence is taken apart into, in order. */
export type Node = Phrase | VerbGroup | Mark;

export function nodesOf(tokens: readonly TaggedToken[], names: readonly Mention[], textOf: (from: number, to: number) => string): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length;) {
    const node = compoundAt(tokens, at) ?? verbGroupAt(tokens, at) ?? phraseAt(tokens, names, at, textOf) ?? markAt(tokens, at);
    nodes.push(node);
    at = Math.max(node.to, at + 1);
    const last = tokens[at];
    if (node.kind === 'phrase' && node.possessive && last?.part === 'possessive') at++;
    if (node.kind === 'close' && isGenitive(last) && ownsBehindBracket(nodes)) at++;
  }
  return nodes;
}

const isGenitive = (token: TaggedToken | undefined): boolean => token?.part === 'possessive' || oneOf(token?.text ?? '', "'s|’s");

/** "the Tide Agency (TA) | 's Office": the owner before its short name in brackets, which are left out. */
function ownsBehindBracket(nodes: Node[]): boolean {
  const [owner, open, short] = nodes.slice(-4);
  if (owner?.kind !== 'phrase' || !owner.mention || open?.kind !== 'open' || short?.kind !== 'phrase' || short.to - short.from > 1)
    return false;
  nodes.splice(-4, 4, { ...owner, possessive: true });
  return true;
}

function markAt(tokens: readonly TaggedToken[], at: number): Mark {
  const token = tokens[at]!;
  const mark = (kind: Mark['kind']): Mark => ({ kind, from: at, to: at + 1, word: token.lower });
  switch (token.part) {
    case 'preposition':
      return mark('preposition');
    case 'to':
      return mark('preposition');
    case 'conjunction':
      return mark('conjunction');
    case 'relative':
      return mark('relative');
    case 'subordinator':
      return mark('subordinator');
    case 'adverb':
    case 'negation':
      return mark('adverb');
    default:
      break;
  }
  if (token.text === '&') return { kind: 'conjunction', from: at, to: at + 1, word: 'and' };
  if (token.text === ',') return mark('comma');
  if (token.text === ';') return mark('semicolon');
  if (token.text === ':') return mark('colon');
  if (token.text === '(' || token.text === '[') return mark('open');
  if (token.text === ')' || token.text === ']') return mark('close');
  if (/^[–—-]$/u.test(token.text)) return mark('dash');
  if (!token.word && oneOf(token.text, `"|“|”|«|»|‘|’|'`)) return mark('quote');
  return mark('other');
}

interface Open {
  modal: string;
  be: boolean;
  being: boolean;
  have: boolean;
  to: boolean;
  negated: boolean;
  past: boolean;
  /** "has to submit": bound to do it. */
  bound: boolean;
}

/** Parts with which a verb group starts; it may also start with "in order to". */
const startsGroup: ReadonlySet<Part> = new Set<Part>(['modal', 'be', 'have', 'do', 'to', 'negation', 'verb']);

/** Reads the verb group that starts at a token; `undefined` where none does. */
function verbGroupAt(tokens: readonly TaggedToken[], at: number): VerbGroup | undefined {
  if (!startsGroup.has(tokens[at]!.part) && tokens[at]!.lower !== 'in') return undefined;
  let i = at;
  const state: Open = { modal: '', be: false, being: false, have: false, to: false, negated: false, past: false, bound: false };
  if (tokens[i]?.lower === 'in' && tokens[i + 1]?.lower === 'order' && tokens[i + 2]?.part === 'to') i += 2;
  let lastAux = -1;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.part === 'modal') state.modal = token.lower;
    else if (staysBound(tokens, i)) {
      state.be = true;
      if (token.form === 'past') state.past = true;
    } else if (token.part === 'be') {
      if (state.be && token.lower === 'being') state.being = true;
      state.be = true;
      if (token.lower === 'was' || token.lower === 'were') state.past = true;
      if (token.lower === 'being' && i === at) return undefined;
    } else if (token.part === 'have' || token.part === 'do') {
      if (
        token.part === 'have' &&
        i > at &&
        tokens[i - 1]?.part !== 'modal' &&
        tokens[i - 1]?.part !== 'to' &&
        tokens[i - 1]?.part !== 'adverb' &&
        !(token.lower === 'had' && tokens[i - 1]?.part === 'have') && // "has had"
        !(tokens[i - 1]?.part === 'negation' && oneOf(tokens[i - 2]?.part ?? '', 'do|modal'))
      )
        break;
      state.have = token.part === 'have' || state.have;
      if (token.lower === 'did' || token.lower === 'had') state.past = true;
    } else if (
      token.part === 'to' &&
      i + 1 < tokens.length &&
      (i === at || state.be || tokens[i - 1]?.lower === 'order' || lastAux === i - 1 || (state.have && lastAux === i - 2)) &&
      startsBase(tokens, i + 1)
    ) {
      state.to = true;
      state.bound = tokens[lastAux]?.part === 'have';
      if (tokens[i - 1]?.lower === 'yet') state.negated = true; // "has yet to publish"
    } else if (token.part === 'preposition' && (state.modal !== '' || state.have) && lastAux === i - 1 && timeEnd(tokens, i) > i) {
      i = timeEnd(tokens, i) - 1; // "will on Friday next week | sign"
      lastAux = i;
      continue;
    } else if (token.part === 'adverb' && i > at) continue;
    else if (token.part === 'negation' && (i > at || tokens[i + 1]?.part === 'to')) {
      state.negated = true;
      continue;
    } else break;
    lastAux = i;
  }
  const main = tokens[i];
  if (main?.part === 'verb' && (lastAux >= 0 || i === at)) return finish(tokens, at, i, state);
  if (lastAux < 0) return undefined;
  const aux = tokens[lastAux]!;
  if (aux.part !== 'be' && aux.part !== 'have' && aux.part !== 'do') return undefined;
  const awaited = tokens[at]!.part === 'to' && awaiting.has(tokens[at - 1]?.lower ?? ''); // "is expected | to be"
  const status: Status = state.modal ? modalStatus(state.modal) : awaited ? 'planned' : state.past ? 'done' : 'ongoing';
  const predicate = aux.part === 'be' ? predicateAt(tokens, lastAux + 1) : undefined;
  return verbGroup({
    from: at,
    to: predicate?.to ?? lastAux + 1,
    lemma: predicate?.word ?? aux.lemma ?? 'be',
    form: state.to && !state.be ? 'infinitive' : 'finite',
    voice: 'active',
    status,
    present: !state.past && !state.modal && !awaited,
    negated: state.negated,
    base: false,
    number: numberOf(tokens[at]!),
    main: lastAux,
  });
}

/** "remains | fully committed to helping": as who "is committed" to it. */
function staysBound(tokens: readonly TaggedToken[], at: number): boolean {
  if (!oneOf(tokens[at]!.lemma ?? '', 'remain|stand|stay')) return false;
  let next = at + 1;
  while (tokens[next]?.part === 'adverb') next++;
  return oneOf(tokens[next]?.lower ?? '', 'committed|dedicated') && tokens[next + 1]?.part === 'to';
}

/** Words before "to be" that say it is still to come. */
const awaiting = new Set('expected set due likely scheduled planned intended projected proposed going about'.split(' '));

function startsBase(tokens: readonly TaggedToken[], at: number): boolean {
  let i = at;
  while (tokens[i]?.part === 'adverb') i++;
  const token = tokens[i];
  return (
    token !== undefined && ((token.part === 'verb' && (token.form === 'base' || token.form === 'past')) || oneOf(token.lower, 'be|have|do'))
  );
}

function finish(tokens: readonly TaggedToken[], from: number, main: number, state: Open): VerbGroup {
  const token = tokens[main]!;
  const lemma = token.lemma ?? token.lower;
  const stays = tokens.slice(from, main).some((_, at) => staysBound(tokens, from + at)); // "remains committed"
  const passive = state.be && (token.form === 'participle' || stays);
  const progressive = state.be && token.form === 'gerund';
  let form: VerbGroup['form'] = 'finite';
  let status: Status | undefined;
  let present = false;
  if (state.modal) status = modalStatus(state.modal);
  else if (state.bound) status = state.past ? 'done' : 'called-for';
  else if (state.to && state.be) status = 'planned';
  else if (state.to) form = 'infinitive';
  else if (progressive) status = 'ongoing';
  else if (state.have) {
    status = 'done';
    if (tokens[from]!.lower === 'having') form = 'gerund'; // "for having organised"
  } else if (passive) {
    status = state.being ? 'ongoing' : state.past ? 'done' : 'ongoing';
    present = !state.past && !state.being;
  } else if (token.form === 'gerund') form = 'gerund';
  else if (token.form === 'past' || token.form === 'participle') status = 'done';
  else {
    status = 'ongoing';
    present = true;
  }
  const group = verbGroup({
    from,
    to: main + 1,
    lemma,
    form,
    voice: passive ? 'passive' : 'active',
    status,
    present,
    negated: state.negated,
    base: token.form === 'base' && from === main,
    infinitive: form === 'finite' && tokens[main - 1]?.part === 'to',
    toBe: passive && tokens[from]!.part === 'to',
    number: numberOf(tokens[from]!),
    main,
  });
  return chain(tokens, withParticle(tokens, group));
}

/** Verbs of which the lexicon knows some with a particle. */
const withParticles = new Set(
  [...framesOf.keys(), ...controlVerbs.keys(), ...payingVerbs].filter((lemma) => lemma.includes('_')).map(withoutParticle),
);

/** "set up", "call on", "put in place": the particle belongs to the verb where the lexicon knows the pair. */
function withParticle(tokens: readonly TaggedToken[], group: VerbGroup): VerbGroup {
  if (!withParticles.has(group.lemma)) return group;
  for (let length = 2; length >= 1; length--) {
    const rest = tokens.slice(group.to, group.to + length).map((token) => token.lower);
    const lemma = [group.lemma, ...rest].join('_');
    // "agreed on 19 June": the preposition opens a date.
    if (/^\d/u.test(tokens[group.to + length]?.text ?? '') && rest.at(-1) === 'on') continue;
    if (rest.length === length && (framesOf.has(lemma) || controlVerbs.has(lemma) || payingVerbs.has(lemma)))
      return verbGroup({ ...group, lemma, to: group.to + length });
  }
  return group;
}

/** What the first word of a verb group says of how many act. */
const numberOf = ({ lower, part, form }: TaggedToken): VerbGroup['number'] =>
  oneOf(lower, 'is|was|has') || (part === 'verb' && form === 'present')
    ? 'one'
    : oneOf(lower, 'are|were|have') || (part === 'verb' && form === 'base')
      ? 'many'
      : undefined;

/** Verbs that bind who does the deed after "to". */
const promising = new Set(['commit', 'dedicate']);
/** What is committed to a deed, and does not do it. */
const moneyWords = /^(?:million|billion|trillion|funds?|funding|money|resources|budget|percent|[\d.,]+)$/u;

/** "intends to adopt", "will continue working", "agreed to develop": the controlled verb is the deed, the controlling one its status. */
function chain(tokens: readonly TaggedToken[], group: VerbGroup): VerbGroup {
  const control = controlVerbs.get(group.lemma);
  let at = group.to;
  while (tokens[at]?.part === 'adverb') at++;
  // "commits to supporting", "is committed to supporting", "are dedicated to helping"
  const bound =
    promising.has(group.lemma) &&
    !moneyWords.test(tokens[group.from - 1]?.lower ?? '') &&
    tokens[at]?.part === 'to' &&
    tokens[at + 1]?.form === 'gerund';
  // "looks forward to | working with A"
  const awaited =
    group.lemma === 'look' && tokens[at - 1]?.lower === 'forward' && tokens[at]?.lower === 'to' && tokens[at + 1]?.form === 'gerund';
  if (bound || awaited) at++;
  if (!bound && !awaited && (!control || group.voice === 'passive')) return group;
  const bare = group.lemma === 'help' && tokens[at]?.part === 'verb' && tokens[at]?.form === 'base';
  const infinitive = bare || (tokens[at]?.part === 'to' && startsBase(tokens, at + 1));
  const next = infinitive || (tokens[at]?.part === 'verb' && tokens[at]?.form === 'gerund') ? verbGroupAt(tokens, at) : undefined;
  if (!next || (group.lemma === 'work' && !infinitive)) return group;
  if (bound || awaited)
    return verbGroup({
      ...next,
      from: group.from,
      form: group.form,
      status: 'planned',
      present: false,
      number: group.number,
      negated: group.negated || next.negated,
    });
  // "will work to establish": it is not at work yet
  const kept = control === 'same' || (group.lemma === 'work' && group.status === 'planned');
  const asked = group.status === 'called-for' || (!kept && !control);
  // "agreed to continue working together": they do already
  const goesOn = !asked && tokens[infinitive ? at + 1 : at]?.lemma === 'continue';
  const status = kept ? group.status : asked ? 'called-for' : control;
  return verbGroup({
    ...next,
    from: group.from,
    form: group.form,
    status: group.form === 'infinitive' || group.form === 'gerund' ? next.status : goesOn ? 'ongoing' : status,
    present: false,
    number: group.number,
    negated: group.negated || next.negated || denyingVerbs.has(group.lemma),
    infinitive: group.form === 'finite' && next.form === 'infinitive',
  });
}
