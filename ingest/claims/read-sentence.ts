import type { Span } from '../../graph/model/span.ts';
import { findNames } from '../mentions/names.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { verbReadings } from '../parse/verb-forms.ts';
import { classOf, wordClasses, type ClassedWord, type WordClass } from '../parse/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { tagParts } from '../parse/parts.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { tokenize } from '../parse/tokens.ts';
import { clausesOf } from './clauses.ts';
import type { ClaimDraft } from './draft.ts';
import { nominalClaims } from './nominal/rules.ts';
import { nodesOf, type Node } from './nodes.ts';
import { resolveAll, type Reading, type Topic } from './reading.ts';
import { verbalClaims } from './verbal/claims.ts';

/** What reading on from a sentence needs of it. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly drafts: ClaimDraft[];
  /** Who acted, for pronouns of the sentences after; last first. */
  readonly topics: readonly Referent[];
}

/**
 * Reads one sentence: tokens, names, parts of speech, phrases and verbs, clauses, claims.
 * @param text the passage's text; all spans are offsets into it
 */
export function readSentence(
  text: string,
  sentence: Span,
  index: number,
  discourse: Discourse,
  earlier: readonly Referent[],
  speaker: Referent | undefined,
  stem: Referent | undefined,
): ReadSentence {
  const plain = tokenize(text, sentence.start, sentence.end);
  const textOf = (from: number, to: number): string => (to > from ? text.slice(plain[from]!.start, plain[to - 1]!.end) : '');
  const opensWithVerb =
    stem !== undefined &&
    plain[0] !== undefined &&
    verbReadings(plain[0].lower).some((reading) => reading.form !== 'past' && reading.form !== 'participle');
  const words = opensWithVerb ? [{ ...plain[0]!, capital: false }, ...plain.slice(1)] : plain;
  const names = findNames(words, textOf);
  const tokens = tagParts(words, names, lazyClasses(text, sentence, words));
  const nodes = opensWithVerb ? withStem(tokens, nodesOf(tokens, names, textOf)) : nodesOf(tokens, names, textOf);
  const resolved = resolveAll(nodes, discourse, index);
  const clauses = clausesOf(nodes);
  const topics: Topic[] = [];
  for (const clause of clauses) {
    for (const phrase of clause.voice === 'passive' ? clause.object : clause.subject) {
      const referent = phrase.mention && resolved.get(phrase.mention);
      if (referent && clause.verb.form === 'finite') topics.unshift({ referent, at: phrase.from });
    }
  }
  const reading: Reading = {
    index,
    text,
    tokens,
    nodes,
    clauses,
    discourse,
    speaker,
    stem,
    resolved,
    topics: [...topics, ...earlier.map((referent) => ({ referent, at: -1 }))],
  };
  const drafts = [...verbalClaims(reading), ...nominalClaims(reading)];
  const next = topics.length > 0 ? [...topics].reverse().map((topic) => topic.referent) : [];
  return { reading, drafts, topics: [...new Set([...next, ...earlier])].slice(0, 6) };
}

/** The item of a list ("Organise regular meetings") takes its subject from the stem: a phrase without words of its own, at its verb. */
function withStem(tokens: readonly TaggedToken[], nodes: Node[]): Node[] {
  const first = nodes[0];
  if (first?.kind !== 'verb') return nodes;
  const mention: Mention = {
    from: 0,
    to: first.to,
    name: tokens[0]!.text,
    alternatives: [],
    label: undefined,
    head: 'stem',
    plural: false,
    kind: 'pronoun',
    indefinite: false,
    inner: [],
    rule: 'stem',
  };
  return [{ kind: 'phrase', from: 0, to: first.to, head: 'stem', plural: false, determiner: '', mention, possessive: false }, ...nodes];
}

/** Word classes, computed only when the first word asks for one. */
function lazyClasses(text: string, sentence: Span, tokens: readonly Span[]): (index: number) => WordClass {
  let words: readonly ClassedWord[] | undefined;
  return (index) => {
    words ??= wordClasses(text.slice(sentence.start, sentence.end));
    const { start, end } = tokens[index]!;
    return classOf(words, { start: start - sentence.start, end: end - sentence.start });
  };
}
