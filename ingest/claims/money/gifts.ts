/** Sums with their givers and recipients, read to the right: "$60 million from A to B and $30 million for C" is two gifts. */
import type { Span } from '../../../graph/model/span.ts';
import { improvingVerbs } from '../../lexicon/money-words.ts';
import { studyNouns } from '../../lexicon/study-nouns.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { verbReadings } from '../../parse/verb-forms.ts';
import type { Node } from '../nodes.ts';
import { spanOf, type Reading } from '../reading.ts';
import { beforeBrackets, skipBrackets, wordOf } from '../steps.ts';
import { isMoney, isSum, isTime } from './sums.ts';
import { purposeAt, recipientsAt } from './targets.ts';
import { oneOf, wordSet } from '../../words.ts';

/** One sum and what the words after it say of it. */
export interface Gift {
  /** The words that name it. */
  readonly sum: Span;
  /** True for a part of the sum before it ("including €5 million"), which goes to nobody but its own recipients. */
  readonly part: boolean;
  readonly givers: Phrase[];
  readonly recipients: Phrase[];
  /** What it is for, where it goes to somebody besides. */
  readonly purposes: Phrase[];
  /** Programmes and bodies it goes through. */
  readonly through: Phrase[];
}

const toward = new Set(['to', 'towards', 'toward', 'into']);
const forWhat = new Set(['for', 'in', 'on', 'among', 'amongst', 'between', 'across']);
const carriedBy = new Set(['through', 'under', 'via']);
const skipped = new Set(['over', 'since', 'until', 'during', 'per', 'of', 'at', 'as', 'within', 'with', 'alongside', 'following']);

/** What money is given as. */
const helpNouns = wordSet('support|assistance|aid|help|relief');

const isHelp = (node: Node | undefined): boolean => node?.kind === 'phrase' && !node.mention && helpNouns.has(node.head);

/** Verbs that put money in a thing: "invests €5 million over three years | in". */
const investing = wordSet('invest|spend|put|inject|plough|channel|pour');

/** Words that only measure a sum: "and over €5 million" is another one. */
const measuring = new Set(['over', 'to', 'about', 'around', 'between', 'under', 'than']);

/** "grateful to A, which gave €2 million, and | to B": the words go on with what stands before the clause with the sum. */
const goesOnFromBefore = (nodes: readonly Node[], at: number): boolean =>
  wordOf(nodes[at]) === 'to' && nodes[at - 1]?.kind === 'conjunction' && nodes[at - 2]?.kind === 'comma';

/** A gift while it is being read. */
type Draft = { sum: Span; part: boolean } & Pick<Gift, 'givers' | 'recipients' | 'purposes' | 'through'>;

/**
 * The gifts from a node on, up to the end of what belongs to them.
 * @param at a phrase of money
 * @param verbAt the verb of the clause where the sum stands before it ("€5 million was awarded to …"); it is stepped over
 */
export function giftsFrom(reading: Reading, at: number, verbAt?: number): Gift[] {
  const { nodes } = reading;
  const verb = verbAt === undefined ? nodes.slice(Math.max(0, at - 6), at).findLast(({ kind }) => kind === 'verb') : nodes[verbAt];
  const invested = verb?.kind === 'verb' && investing.has(verb.lemma);
  const gifts: Draft[] = [];
  let part = false;
  let joins = false;
  let aimed = false;
  for (let guard = 0; at < nodes.length && guard < 120; guard++) {
    const node = nodes[at]!;
    const gift = gifts.at(-1);
    if (goesOnFromBefore(nodes, at) && gift?.recipients.length === 0) break;
    if (node.kind === 'phrase') {
      if (isMoney(reading, node) || gifts.length === 0) {
        const span = spanOf(reading, node.from, node.to);
        if (gift && joins) gift.sum = { start: gift.sum.start, end: span.end };
        else gifts.push({ sum: span, part, givers: [], recipients: [], purposes: [], through: [] });
        part = joins = false;
        at++;
      } else if (isMoney(reading, nodes[at + 1]) && gift && at > 0) {
        // "and Italy €1 million": the verb is left out the second time.
        const span = spanOf(reading, nodes[at + 1]!.from, nodes[at + 1]!.to);
        gifts.push({ sum: span, part: false, givers: [node], recipients: [], purposes: [], through: [] });
        at += 2;
      } else if (!node.mention) at++;
      else break;
    } else if (node.kind === 'verb') {
      if (node.form === 'gerund' && oneOf(node.lemma, 'total|amount|exceed') && isMoney(reading, nodes[at + 1])) {
        joins = true; // "grants totalling £3 million"
        at++;
      } else if (at === verbAt || (gift?.part === true && oneOf(node.lemma, 'go|come|be'))) at++;
      else if (gift && node.form === 'infinitive' && nodes[objectAt(nodes, at)]?.kind === 'phrase' && improvingVerbs.has(node.lemma)) {
        const list = purposeAt(reading, objectAt(nodes, at));
        // "to support research to improve the health of A", "for studies to build B": an aim of what is paid is not paid besides
        if (!aimed && !isStudy(nodes[at - 1])) (gift.recipients.length > 0 ? gift.purposes : gift.recipients).push(...list.phrases);
        aimed = nodes[list.end]?.kind === 'verb';
        at = list.end;
        if (nodes[at]?.kind === 'verb' || nodes[at]?.kind === 'preposition') at = nextGift(reading, at) ?? at;
      } else {
        const next = gift && node.form === 'infinitive' ? nextGift(reading, at) : undefined;
        if (next === undefined) break;
        at = next;
      }
    } else if (node.kind === 'preposition') {
      let next = at + 1;
      while (nodes[next]?.kind === 'adverb' || nodes[next]?.kind === 'quote') next++;
      const target = nodes[next];
      if (node.word === 'of' && target?.kind === 'relative') {
        part = true;
        at = next + 1;
      } else if (target?.kind === 'preposition') {
        joins ||= oneOf(node.word, 'of|in|worth');
        at = next;
      } else if (isMoney(reading, target)) {
        part = node.word === 'including';
        // "increased its contribution to X | to €12 million"
        const raised = node.word === 'to' && (gift?.recipients.length ?? 0) > 0;
        joins = !part && (joins || raised || !measuring.has(node.word));
        at = next;
      } else if (!gift || (node.word === 'under' && reading.tokens[node.from]!.lower !== 'under')) break; // "in line with": why it is given
      // "€5 million in humanitarian support | to help A": what kind of money it is, and nobody who gets it
      else if (target?.kind === 'phrase' && oneOf(node.word, 'in|of') && target.mention?.kind !== 'name' && helpNouns.has(target.head))
        at = next + 1;
      else if (
        target?.kind === 'verb' &&
        target.form === 'gerund' &&
        nodes[next + 1]?.kind === 'phrase' &&
        improvingVerbs.has(target.lemma)
      ) {
        const list = purposeAt(reading, next + 1);
        (gift.recipients.length > 0 ? gift.purposes : gift.recipients).push(...list.phrases);
        at = list.end;
      } else if (isTime(reading, target)) at = next + 1; // "over two years to 2025-26"
      else if (target?.kind === 'phrase') {
        const list = recipientsAt(reading, next);
        const used = node.word === 'by' && nodes[at - 1]?.kind === 'phrase' && (nodes[at - 1] as Phrase).head === 'use'; // "for use by A"
        if (!used && !isDeed(reading, target))
          attach(gift, node.word, list.phrases, invested || isMoney(reading, nodes[beforeBrackets(nodes, at - 1)]));
        at = list.end;
      } else break;
    } else if (node.kind === 'comma' && at + 1 === verbAt) at++; // "The grant, worth €2 million, | was awarded"
    else if (node.kind === 'comma' || node.kind === 'conjunction' || node.kind === 'semicolon') {
      const purpose = node.kind === 'comma' ? Math.max(afterStart(nodes, at), afterAside(nodes, at)) : at;
      if (purpose > at) {
        at = purpose;
        continue;
      }
      if (node.kind === 'conjunction' && gift && gift.recipients.length === 0 && isHelp(nodes[at + 1])) {
        at += 2; // "funding and technical support | for A"
        continue;
      }
      if (!goesOn(reading, at + 1)) break;
      if (
        gift &&
        node.kind === 'conjunction' &&
        isSum(reading, nodes[at + 1] as Phrase) &&
        /^between\b/iu.test(textBefore(reading, gift.sum))
      )
        joins = true;
      at++;
    } else if (node.kind === 'adverb' || node.kind === 'quote') at++;
    else if (node.kind === 'open' && skipBrackets(nodes, at) > at) at = skipBrackets(nodes, at);
    else break;
  }
  return shareRecipients(gifts);
}

/** Whether a phrase is work that finds things out, told before what it aims at. */
const isStudy = (node: Node | undefined): boolean => node?.kind === 'phrase' && studyNouns.has(node.head);

/** "to assist | with the repair", "to help | in the repair", "to build and expand | the ports": where that on which a verb of helping works stands. */
const objectAt = (nodes: readonly Node[], verb: number): number =>
  nodes[verb + 1]?.kind === 'conjunction' && nodes[verb + 2]?.kind === 'verb'
    ? objectAt(nodes, verb + 2)
    : oneOf(wordOf(nodes[verb + 1]), 'with|in')
      ? verb + 2
      : verb + 1;

/** "€3 million to A to help those who fled | and €1 million to B": where the next sum with its recipient is joined, past what the first is for. */
function nextGift(reading: Reading, from: number): number | undefined {
  const { nodes } = reading;
  for (let at = from + 1; at < Math.min(nodes.length - 2, from + 16); at++) {
    const node = nodes[at]!;
    if (node.kind === 'semicolon' || (node.kind === 'verb' && node.form === 'finite' && node.from !== node.main)) return undefined;
    const to = nodes[at + 2];
    if (
      (node.kind === 'conjunction' || node.kind === 'comma') &&
      isMoney(reading, nodes[at + 1]) &&
      to?.kind === 'preposition' &&
      (toward.has(to.word) || carriedBy.has(to.word) || to.word === 'for')
    )
      return at;
  }
  return undefined;
}

/** ", starting in 2024, | to launch": the purpose after the words that tell when payment starts; `at` itself where they do not stand there. */
function afterStart(nodes: readonly Node[], at: number): number {
  const verb = nodes[at + 1];
  if (verb?.kind !== 'verb' || !oneOf(verb.lemma, 'start|begin') || verb.form !== 'gerund') return at;
  const close = nodes.slice(at + 2, at + 7).findIndex(({ kind }) => kind === 'comma');
  const next = nodes[at + 3 + close];
  return close >= 0 && ((next?.kind === 'verb' && next.form === 'infinitive') || next?.kind === 'preposition') ? at + 3 + close : at;
}

/** ", subject to approval by Parliament, | to", ", over three years, | for": the preposition after what limits a sum; `at` itself where none stands there. */
function afterAside(nodes: readonly Node[], at: number): number {
  const opening = nodes[at + 1];
  if (!(opening?.kind === 'adverb' || opening?.kind === 'preposition') || !limiting.has(opening.word)) return at;
  for (let next = at + 2; next < Math.min(nodes.length - 1, at + 9); next++) {
    const node = nodes[next]!;
    if (node.kind === 'comma') return toward.has(wordOf(nodes[next + 1])) || wordOf(nodes[next + 1]) === 'for' ? next + 1 : at;
    if (node.kind !== 'phrase' && node.kind !== 'preposition' && node.kind !== 'adverb') return at;
  }
  return at;
}

/** What says for how long a sum is, or on what condition. */
const limiting = new Set(['subject to', 'over', 'depending on', 'within', 'during', 'in addition to', 'on top of', 'as of']);

/** "to developing new approaches": a deed that is read as a phrase. */
const isDeed = (reading: Reading, { from, to }: Phrase): boolean =>
  to - from > 1 && verbReadings(reading.tokens[from]!.lower).some(({ lemma, form }) => form === 'gerund' && improvingVerbs.has(lemma));

/** The words before a span, a few. */
const textBefore = (reading: Reading, span: Span): string => reading.text.slice(Math.max(0, span.start - 8), span.start).trim();

/** Puts what a preposition brings where it belongs. */
function attach(gift: Draft, word: string, phrases: readonly Phrase[], adjacent: boolean): void {
  if (word === 'from' || word === 'by') gift.givers.push(...phrases);
  else if (toward.has(word)) gift.recipients.push(...phrases);
  else if (forWhat.has(word)) {
    if (word !== 'for' && !adjacent) return;
    (gift.recipients.length > 0 ? gift.purposes : gift.recipients).push(...phrases);
  } else if (carriedBy.has(word)) gift.through.push(...phrases);
}

/** Whether after a comma or conjunction the gifts go on. */
function goesOn(reading: Reading, at: number): boolean {
  const { nodes } = reading;
  let next = at;
  while (nodes[next]?.kind === 'adverb' || nodes[next]?.kind === 'conjunction') next++;
  const node = nodes[next];
  if (node?.kind === 'phrase') return isMoney(reading, node) || isMoney(reading, nodes[next + 1]);
  if (node?.kind !== 'preposition') return false;
  return (
    node.word === 'including' ||
    node.word === 'of' ||
    toward.has(node.word) ||
    carriedBy.has(node.word) ||
    skipped.has(node.word) ||
    node.word === 'from' ||
    node.word === 'by' ||
    node.word === 'for'
  );
}

/** "a grant of A and a loan of B to X", "A gave €1 and B €2 to X": the first goes where the second goes. */
function shareRecipients(gifts: readonly Draft[]): Gift[] {
  for (let i = gifts.length - 2; i >= 0; i--) {
    const [gift, next] = [gifts[i]!, gifts[i + 1]!];
    if (gift.recipients.length === 0 && !next.part) gift.recipients.push(...next.recipients);
  }
  return [...gifts];
}
