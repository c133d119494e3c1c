/** Names that the words of a sentence give to what they speak of: "(RAN)", "known as ProDev", "titled Open Ports", "A second project, Clean Tide,". */
import type { Discourse } from '../entities/discourse.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { oneOf, wordSet } from '../words.ts';

/** What stands before the bracket that holds nothing but the phrase at a node: "the Network (RAN)", "the Agency (hereinafter ‘the Agency’)". */
export function beforeBracket(nodes: readonly Node[], at: number): Mention | undefined {
  let close = at + 1;
  if (nodes[close]?.kind === 'quote') close++;
  let open = at - 1;
  if (nodes[open]?.kind === 'quote') open--;
  const word = nodes[open];
  if (word && oneOf('head' in word ? word.head : 'word' in word ? word.word : '', 'hereinafter|hereafter|henceforth')) open--;
  const named = nodes[open - 1];
  return nodes[open]?.kind === 'open' && nodes[close]?.kind === 'close' && named?.kind === 'phrase' ? named.mention : undefined;
}

/** "the Committee on Data of the Science Council (CODATA)": the name that capitals in brackets are short for, where another stands in between. */
export function hostBefore(nodes: readonly Node[], at: number, short: Mention): Mention | undefined {
  if (!/^\p{Lu}{3,}$/u.test(short.name) || nodes[at - 1]?.kind !== 'open') return undefined;
  for (let near = at - 2; nodes[near - 1]?.kind === 'preposition' && nodes[near - 2]?.kind === 'phrase'; near -= 2) {
    const { mention } = nodes[near - 2] as Phrase;
    if (mention?.kind === 'name' && mention.name.includes(' ') && isAlias(mention, short)) return mention;
  }
  return undefined;
}

/** "known as | ProDev": whether the participle stands right before a node. */
const isKnownAs = (nodes: readonly Node[], at: number): boolean => {
  const [as, verb] = [nodes[at - 1], nodes[at - 2]];
  return as?.kind === 'preposition' && as.word === 'as' && verb?.kind === 'verb' && verb.lemma === 'know' && verb.from === verb.main;
};

/** "the Development Programme, known as ProDev": the name that the one at a node is another of. */
export function knownAs(nodes: readonly Node[], at: number): Mention | undefined {
  if (!isKnownAs(nodes, at)) return undefined;
  let before = at - 3;
  while (nodes[before]?.kind === 'adverb' || nodes[before]?.kind === 'comma') before--;
  if (nodes[before]?.kind === 'close') before -= 3;
  const named = nodes[before];
  return named?.kind === 'phrase' && named.mention?.kind === 'name' && named.mention.label !== 'Person' ? named.mention : undefined;
}

/** "the four-year programme, known as | TideWatch": what was only described so far. */
export function knownFrom(nodes: readonly Node[], at: number): Mention | undefined {
  const thing = nodes[at - 3]?.kind === 'comma' ? nodes[at - 4] : nodes[at - 3];
  const name = nodes[at];
  if (
    !isKnownAs(nodes, at) ||
    thing?.kind !== 'phrase' ||
    name?.kind !== 'phrase' ||
    name.mention?.kind !== 'name' ||
    name.mention.label !== undefined
  )
    return undefined;
  return thing.mention !== undefined && thing.mention.kind !== 'name' && thing.mention.kind !== 'pronoun' && !thing.plural
    ? thing.mention
    : undefined;
}

/** Verbs whose participle brings the name of what stands before it. */
const naming = wordSet('call|name|title|titled|entitle|entitled|dub|dubbed|nickname|nicknamed|brand');

/** How many nodes may stand between a thing and the participle that brings its name. */
const namedWithin = 7;

/** What is made or held, and has a name of its own. */
const isUndertaking = ({ label }: Mention): boolean =>
  oneOf(label ?? '', 'Initiative|Programme|Event|Policy|Document|InformationSystem|Network|LegalAct');

/** "an event in Lisbon titled Open Ports", "an agreement on fees, called ‘The Wider Approach’": the thing spoken of for the first time that the name at a node is of. */
export function namedAs(nodes: readonly Node[], at: number): Mention | undefined {
  const name = nodes[at];
  if (name?.kind !== 'phrase' || name.mention?.kind !== 'name' || name.mention.label === 'Person') return undefined;
  const before = nodes[at - 1]?.kind === 'quote' ? at - 2 : at - 1;
  const thing = nodes[before]?.kind === 'comma' ? nodes[before - 1] : undefined;
  // "A second project, Clean Tide, was": a name between commas right behind what it is of
  if (
    thing?.kind === 'phrase' &&
    thing.mention?.kind === 'common' &&
    thing.mention.indefinite &&
    !thing.plural &&
    name.mention.label === undefined
  ) {
    const closes = nodes[at + 1]?.kind === 'comma' && nodes[at + 2]?.kind === 'verb';
    return closes && isUndertaking(thing.mention) ? thing.mention : undefined;
  }
  const verb = nodes[before];
  if (verb?.kind !== 'verb' || !naming.has(verb.lemma) || verb.from !== verb.main) return undefined;
  for (let back = before - 1; back >= Math.max(0, before - namedWithin); back--) {
    const node = nodes[back]!;
    if (node.kind === 'relative' || node.kind === 'semicolon' || (node.kind === 'verb' && node.form === 'finite')) return undefined;
    if (node.kind === 'phrase' && node.mention?.kind === 'common' && node.mention.indefinite) return node.mention;
  }
  return undefined;
}

/** "the National Health Institute (Saniteo)": one word that tells nothing, by which the text goes on to speak of the body, and never as of a place. */
export function callsItself({ text }: Discourse, full: Mention, short: Mention): boolean {
  const [body, word] = / /u.test(full.name) ? [full, short] : [short, full];
  if (!/^\p{Lu}[\p{L}\d-]{2,20}$/u.test(word.name) || word.label !== undefined || word.known !== undefined) return false;
  if (body.kind !== 'name' || !called.has(body.label ?? '') || body.head === '' || !body.name.includes(' ')) return false;
  const start = text.slice(0, read);
  return start.split(word.name).length > 3 && !new RegExp(`\\b(?:in|at|from|of|near) ${word.name}\\b`, 'u').test(start);
}

/** In so many characters of a text it is looked for how it goes on. */
const read = 60_000;

/** What goes by one word of its own. */
const called = new Set(['Agency', 'Body', 'Institution', 'Network']);

/** Whether a bracketed name abbreviates the name before: capitals of its words in order, or a shorter name with the same head. */
export function isAlias(full: Mention, short: Mention): boolean {
  if (short.kind === 'definite' && short.head !== '')
    return short.head === full.head || full.name.toLowerCase().split(' ').includes(short.head);
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
