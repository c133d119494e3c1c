/** Verb groups that an aside splits: "will, in close cooperation with A, adopt", "has, at the request of B, launched". */
import { controlVerbs, denyingVerbs } from '../lexicon/frames.ts';
import { modalStatus } from './modality.ts';
import type { Node } from './nodes.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';
import type { TaggedToken } from '../parse/tagged.ts';

/** Joins each auxiliary that stands before an aside between commas with the verb after it; the auxiliary's node goes. */
export function joinSplitVerbs(tokens: readonly TaggedToken[], nodes: readonly Node[]): Node[] {
  const joined = [...nodes];
  for (let at = 0; at + 1 < joined.length; at++) {
    const main = asideEnd(joined, at + 1);
    const verb = joined[main];
    const whole = verb?.kind === 'verb' ? withAuxiliary(tokens, joined[at]!, verb) : undefined;
    if (!whole) continue;
    joined[main] = whole;
    joined.splice(at, 1);
  }
  return joined;
}

/** The node after an aside that opens with a preposition or an adverb and holds no finite verb; -1 where none starts. */
function asideEnd(nodes: readonly Node[], comma: number): number {
  if (nodes[comma]?.kind !== 'comma' || !/^(?:preposition|adverb)$/u.test(nodes[comma + 1]?.kind ?? '')) return -1;
  for (let at = comma + 1; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.kind === 'verb' && node.form !== 'gerund') return nodes[at - 1]!.kind === 'comma' ? at : -1;
    if (node.kind === 'semicolon' || node.kind === 'colon') return -1;
  }
  return -1;
}

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
  if (!alone) return undefined;
  if (token.part === 'modal' && form === 'base')
    return verbGroup({ ...verb, status: modalStatus(token.lower), present: false, base: false });
  if (auxiliary.kind !== 'verb' || auxiliary.lemma !== token.lemma || !/^(?:past|participle)$/u.test(form ?? '')) return undefined;
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
