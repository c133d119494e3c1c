/** Verb groups that an aside splits: "will, in close cooperation with A, adopt", "has, at the request of B, launched". */
import { controlVerbs, denyingVerbs } from '../lexicon/frames.ts';
import { modalStatus } from './modality.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { kind } from './steps.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf } from '../words.ts';

/** Joins each auxiliary that stands before an aside between commas with the verb after it; the auxiliary's node goes. */
export function joinSplitVerbs(tokens: readonly TaggedToken[], nodes: readonly Node[]): Node[] {
  const joined = [...nodes];
  for (let at = 0; at + 1 < joined.length; at++) {
    const main = asideEnd(joined, at + 1);
    const verb = joined[main];
    const whole = verb?.kind === 'verb' ? withAuxiliary(tokens, joined[at]!, verb) : undefined;
    if (whole) {
      joined[main] = whole;
      joined.splice(at, 1);
      continue;
    }
    const near = adjunctEnd(tokens, joined, at);
    const late = joined[near];
    const moved = late?.kind === 'verb' ? withAuxiliary(tokens, joined[at]!, late) : undefined;
    if (!moved) continue;
    joined.splice(near, 1); // what stood between goes on after the verb
    joined[at] = moved;
    if (near > at + 1 && kind(joined[near - 1], 'since') === 'preposition') joined.splice(near - 1, 1); // "has since published"
  }
  return joined;
}

/** The node after an aside that opens with a preposition or an adverb and holds no finite verb; -1 where none starts. */
function asideEnd(nodes: readonly Node[], comma: number): number {
  if (nodes[comma]?.kind !== 'comma' || !oneOf(nodes[comma + 1]?.kind ?? '', 'preposition|adverb')) return -1;
  for (let at = comma + 1; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.kind === 'verb' && node.form !== 'gerund') return nodes[at - 1]!.kind === 'comma' ? at : -1;
    if (node.kind === 'semicolon' || node.kind === 'colon') return -1;
  }
  return -1;
}

const when = new Set([
  'since',
  'in',
  'over',
  'during',
  'for',
  'by',
  'until',
  'before',
  'after',
  'from',
  'at',
  'on',
  'through',
  'throughout',
  'upon',
]);
const times =
  /^(?:\d{4}s?|year|month|week|decade|century|day|time|period|past|inception|creation|establishment|foundation|launch|beginning|outset|start|end|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|session|meeting|arrival|return|completion|request|receipt|expiry)$/u;

/** The verb after an adjunct that no commas set off: "has since 2020 | been helping", "is at present | run"; -1 where none does. */
function adjunctEnd(tokens: readonly TaggedToken[], nodes: readonly Node[], aux: number): number {
  const node = nodes[aux]!;
  if (node.kind !== 'verb' && node.kind !== 'other') return -1;
  const part = tokens[node.to - 1]!.part;
  if (part !== 'have' && part !== 'be' && part !== 'modal') return -1;
  let at = aux + 1;
  for (let hops = 0; hops < 3; hops++) {
    const [link, phrase] = [nodes[at], nodes[at + 1]];
    const upon = kind(nodes[aux + 1], 'upon') === 'preposition' && at > aux + 1; // "will upon arrival in Oslo | attend"
    if (link?.kind === 'adverb' || (part === 'have' && phrase?.kind === 'verb' && kind(link, 'since') === 'preposition')) at++;
    else if (
      link?.kind === 'preposition' &&
      phrase?.kind === 'phrase' &&
      (part === 'have' || isTime(link.word, phrase) || (upon && link.word === 'in'))
    )
      at += 2;
    else break;
  }
  return at > aux && nodes[at]?.kind === 'verb' ? at : -1;
}

const isTime = (link: string, { mention, head }: Phrase): boolean => mention?.kind !== 'name' && when.has(link) && times.test(head);

/** "will continue, | together with A, | to support": the deed of the verb after the aside, as the verb before it has it. */
function controlled(tokens: readonly TaggedToken[], governor: Node, verb: VerbGroup): VerbGroup | undefined {
  const control =
    governor.kind === 'verb' && governor.voice === 'active' && tokens[verb.from]!.part === 'to'
      ? controlVerbs.get(governor.lemma)
      : undefined;
  if (governor.kind !== 'verb' || !control) return undefined;
  const status = control === 'same' ? governor.status : governor.status === 'called-for' ? 'called-for' : control;
  const negated = governor.negated || verb.negated || denyingVerbs.has(governor.lemma);
  return verbGroup({
    ...verb,
    form: governor.form,
    status: governor.form === 'finite' ? status : verb.status,
    present: false,
    base: false,
    negated,
  });
}

function withAuxiliary(tokens: readonly TaggedToken[], auxiliary: Node, verb: VerbGroup): VerbGroup | undefined {
  const held = controlled(tokens, auxiliary, verb);
  if (held) return held;
  const form = tokens[verb.main]!.form;
  const alone = verb.from === verb.main;
  const token = tokens[auxiliary.to - 1]!;
  if (token.part === 'have' && auxiliary.kind === 'verb' && tokens[verb.from]!.lower === 'been') return afterBeen(auxiliary, verb, form);
  if (!alone) return undefined;
  if (token.part === 'modal' && form === 'base')
    return verbGroup({ ...verb, status: modalStatus(token.lower), present: false, base: false });
  if (auxiliary.kind !== 'verb' || auxiliary.lemma !== token.lemma || !oneOf(form ?? '', 'past|participle')) return undefined;
  if (token.part === 'have') return verbGroup({ ...verb, status: 'done', present: false, negated: auxiliary.negated });
  if (token.part === 'be')
    return verbGroup({
      ...verb,
      voice: 'passive',
      status: auxiliary.present ? 'ongoing' : 'done',
      present: auxiliary.present,
      negated: auxiliary.negated,
    });
  return undefined;
}

/** "has, since 2020, | been helping", "has since then | been run by A". */
function afterBeen({ negated }: VerbGroup, verb: VerbGroup, form: string | undefined): VerbGroup | undefined {
  if (form === 'gerund') return verbGroup({ ...verb, status: 'ongoing', present: false, negated });
  return form === 'past' || form === 'participle'
    ? verbGroup({ ...verb, voice: 'passive', status: 'done', present: false, negated })
    : undefined;
}
