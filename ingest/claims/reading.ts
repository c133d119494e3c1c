import type { Span } from '../../graph/model/span.ts';
import { alias, refer, type Discourse, type Referent } from '../entities/discourse.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import type { Clause } from './clause.ts';
import type { Node } from './nodes.ts';

export interface Topic {
  readonly referent: Referent;
  readonly at: number;
}

/** One sentence, read: what claims are made from. */
export interface Reading {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly nodes: readonly Node[];
  readonly clauses: readonly Clause[];
  readonly discourse: Discourse;
  /** Who the sentence and those before spoke of as acting, antecedents of "it" and "they"; `at` is the token, -1 for earlier sentences. Last first. */
  readonly topics: readonly Topic[];
  /** Who the items of a list speak of: the subject of the stem before them. */
  readonly stem: Referent | undefined;
  /** Who "we" is. */
  readonly speaker: Referent | undefined;
  readonly resolved: ReadonlyMap<Mention, Referent>;
}

/** Resolves all mentions of a sentence, in order, and registers acronyms in brackets. */
export function resolveAll(nodes: readonly Node[], discourse: Discourse, index: number): Map<Mention, Referent> {
  const resolved = new Map<Mention, Referent>();
  const resolve = (mention: Mention): void => {
    mention.inner.forEach(resolve);
    const referent = refer(discourse, mention, index);
    if (referent) resolved.set(mention, referent);
  };
  nodes.forEach((node, at) => {
    if (node.kind !== 'phrase' || !node.mention) return;
    const open = nodes[at - 1];
    const named = nodes[at - 2];
    if (
      open?.kind === 'open' &&
      named?.kind === 'phrase' &&
      named.mention &&
      nodes[at + 1]?.kind === 'close' &&
      isAlias(named.mention, node.mention)
    ) {
      const referent = resolved.get(named.mention);
      if (referent) {
        alias(discourse, referent, node.mention.name);
        resolved.set(node.mention, referent);
        return;
      }
    }
    resolve(node.mention);
    const previous = nodes[at - 1];
    const referent = resolved.get(node.mention);
    if (
      previous?.kind === 'phrase' &&
      previous.possessive &&
      referent &&
      previous.mention &&
      node.mention.kind !== 'definite' &&
      (node.mention.kind === 'name' || referent.label === 'Body')
    )
      referent.names.set(`${previous.mention.name}'s ${node.mention.name}`, 1);
  });
  return resolved;
}

/** Whether a bracketed name abbreviates the name before: capitals of its words in order, or a shorter name with the same head. */
function isAlias(full: Mention, short: Mention): boolean {
  if (short.name.includes(' ')) return short.head !== '' && short.head === full.head && short.name.length < full.name.length;
  if (!/\p{Lu}/u.test(short.name) || short.name.length > 12) return false;
  if (short.known !== undefined && short.known === full.known) return true;
  const letters = full.name.toLowerCase();
  let at = 0;
  let found = 0;
  const wanted = short.name.toLowerCase().replace(/[^\p{L}]/gu, '');
  for (const letter of wanted) {
    const next = letters.indexOf(letter, at);
    if (next < 0) continue;
    found++;
    at = next + 1;
  }
  return found >= Math.ceil(wanted.length * 0.6);
}

/** Offsets of a run of tokens. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

/** A run of tokens: `from` (inclusive) to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What a phrase refers to, as an end of a claim. */
export interface Found {
  readonly referent: Referent;
  readonly span: Span;
  /** True where the phrase itself is no entity and its owner stands for it ("Europol's capabilities"). */
  readonly viaOwner: boolean;
  readonly pronoun: boolean;
}

const belongings = new Set(
  'capability capacity mandate work effort activity resilience resource role development budget security implementation cohesion ability operation staff service need interest right action progress expertise competence power task decision-making preparedness infrastructure defence'.split(
    ' ',
  ),
);

/** What a phrase refers to, as an end of a claim. */
export function entityOf(reading: Reading, phrase: Phrase): Found | undefined {
  const span = spanOf(reading, phrase.mention?.from ?? phrase.from, phrase.mention?.to ?? phrase.to);
  if (phrase.mention) {
    const referent = phrase.mention.kind === 'pronoun' ? pronoun(reading, phrase.mention) : reading.resolved.get(phrase.mention);
    if (referent) return { referent, span, viaOwner: false, pronoun: phrase.mention.kind === 'pronoun' };
  }
  if (!belongings.has(phrase.head)) return undefined;
  const owner = ownerOf(reading, phrase);
  return owner && { ...owner, viaOwner: true };
}

/** A referent that a run of tokens names. */
export function foundAt(reading: Reading, referent: Referent, run: Run): Found {
  return { referent, span: spanOf(reading, run.from, run.to), viaOwner: false, pronoun: false };
}

/** What a mention by name refers to, at its own words. */
function named(reading: Reading, mention: Mention): Found | undefined {
  const referent = reading.resolved.get(mention);
  return referent && foundAt(reading, referent, mention);
}

/** Whose the thing of a phrase is: "Europol's X", "X of Europol", "its X". */
export function ownerOf(reading: Reading, phrase: Phrase): Found | undefined {
  const at = reading.nodes.indexOf(phrase);
  const before = reading.nodes[at - 1];
  if (before?.kind === 'phrase' && before.possessive && before.mention) {
    const owner = named(reading, before.mention);
    if (owner) return owner;
  }
  if (phrase.determiner === 'its' || phrase.determiner === 'their') {
    const referent = topic(reading, phrase.from, (each) => (phrase.determiner === 'their' || !each.plural) && each.label !== 'Person');
    if (referent) return { ...foundAt(reading, referent, { from: phrase.from, to: phrase.from + 1 }), pronoun: true };
  }
  const of = reading.nodes[at + 1];
  const target = reading.nodes[at + 2];
  if (of?.kind === 'preposition' && of.word === 'of' && target?.kind === 'phrase' && target.mention) {
    return named(reading, target.mention);
  }
  return undefined;
}

/** The last topic before a token that fits. */
function topic(reading: Reading, before: number, fits: (referent: Referent) => boolean): Referent | undefined {
  return reading.topics.find((each) => each.at < before && fits(each.referent))?.referent;
}

function pronoun(reading: Reading, mention: Mention): Referent | undefined {
  const find = (fits: (referent: Referent) => boolean): Referent | undefined => topic(reading, mention.from, fits);
  if (mention.head === 'stem') return reading.stem;
  if (mention.head === 'we' || mention.head === 'us') return reading.speaker;
  if (mention.head === 'he' || mention.head === 'she') return find((referent) => referent.label === 'Person');
  if (mention.head === 'it') return find((referent) => !referent.plural && referent.label !== 'Person');
  if (mention.head === 'they' || mention.head === 'them') return find((referent) => referent.plural);
  return undefined;
}
