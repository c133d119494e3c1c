/** What a sentence does not say to be so: conditions, questions told, and what somebody denies or has stopped. */
import type { Clause } from '../clause.ts';
import type { Node } from '../nodes.ts';
import type { TaggedToken } from '../../parse/tagged.ts';
import type { Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { oneOf } from '../../words.ts';

const conditional: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);

/** Words after which "that" brings what is said not to be so, or what may not be so. */
const denying: ReadonlySet<string> = new Set(
  'deny denies denied denying doubt doubts doubted dispute disputes disputed refute refutes refuted allegation allegations rumour rumours rumor rumors suspicion suspicions accusation accusations hypothesis assumption myth unlikely doubtful untrue false'.split(
    ' ',
  ),
);
/** Words before a gerund whose deed is done no more, or never was: "stopped funding", "avoid supporting". */
const ending: ReadonlySet<string> = new Set(
  'stop stops stopped stopping cease ceased ceases quit avoid avoids avoided avoiding oppose opposes opposed deny denies denied'.split(' '),
);
/** The same with a preposition: "refrained from supporting", "accused of funding", "instead of joining". */
const keptFrom =
  /^(?:refrain|abstain|prevent|prohibit|ban|barr?|dissuade|discourage|accus|suspect|desist|stopp?|deterr?)(?:s|ed|ing|es|e)?$/u;

/** Whether what a clause says is only supposed, asked, denied or over. */
export function isUnreal(reading: Reading, clause: Clause): boolean {
  for (let each: Clause | undefined = clause, hops = 0; each && hops < 3; each = each.governor, hops++)
    if (each.verb.form === 'finite' ? isSupposed(reading, each) : isKeptFrom(reading, each)) return true;
  return false;
}

function isSupposed(reading: Reading, clause: Clause): boolean {
  const { nodes, tokens } = reading;
  const acting = clause.voice === 'passive' ? clause.object : clause.subject;
  if (isNone(reading, acting[0]) || isNone(reading, nodes[clause.at - 1])) return true; // "no agreement was reached"
  let first = acting.length > 0 ? nodes.indexOf(acting[0]!) : clause.at;
  if (first < 0 || first > clause.at) first = clause.at;
  if (wordOf(nodes[first - 1]) === 'nor') return true; // "neither A nor B signed"
  while (nodes[first - 1]?.kind === 'adverb') first--;
  const link = nodes[first - 1];
  if (link?.kind !== 'subordinator') return false;
  if (conditional.has(link.word)) return true;
  return link.word === 'that' && denying.has(tokens[link.from - 1]?.lower ?? '');
}

/** "no agreement", "neither side": what is said not to be. */
export const isNone = ({ tokens }: Reading, node: Node | undefined): boolean =>
  node?.kind === 'phrase' && (isNo(tokens[node.from - 1]) || isNo(tokens[node.from]));

const isNo = (token: TaggedToken | undefined): boolean => token?.lower === 'no' || token?.lower === 'neither';

function isKeptFrom({ nodes, tokens }: Reading, { verb, at }: Clause): boolean {
  if (verb.form !== 'gerund') return false;
  if (ending.has(tokens[verb.from - 1]?.lower ?? '')) return true;
  const link = nodes[at - 1];
  if (link?.kind !== 'preposition') return false;
  if (link.word === 'instead of' || (link.word === 'of' && tokens[link.from - 1]?.lower === 'instead')) return true;
  return oneOf(link.word, 'from|of') && tokens.slice(Math.max(0, link.from - 6), link.from).some(({ lower }) => keptFrom.test(lower));
}
