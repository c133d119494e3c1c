/** Lines that name who acts in the manner of headlines and lists: "Norad: supports the Alliance", "Denmark to fund a centre". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import type { Node } from './nodes.ts';
import { isFinite, isPerson, skipBrackets } from './steps.ts';
import { verbGroup } from './verb-group.ts';
import { oneOf } from '../words.ts';

const acting = new Set<Label>(['Country', 'Institution', 'Agency', 'Body', 'InternationalOrganisation', 'Company', 'Network']);

const isActing = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && !node.possessive && node.mention?.kind === 'name' && acting.has(node.mention.label ?? 'Place');

/** The nodes of a line, with who opens it as the subject of its verb. */
export function withLineSubject(tokens: readonly TaggedToken[], nodes: readonly Node[]): readonly Node[] {
  return headline(tokens, nodes) ?? listing(nodes) ?? nodes;
}

/** "Norad (NRD) – supports the Alliance": the mark between who acts and the verb goes. */
function listing(nodes: readonly Node[]): readonly Node[] | undefined {
  if (!isActing(nodes[0])) return undefined;
  const mark = skipBrackets(nodes, 1);
  const verb = nodes[mark + 1];
  if (nodes[mark]?.kind !== 'colon' && nodes[mark]?.kind !== 'dash') return undefined;
  const says =
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    verb.voice === 'active' &&
    ((verb.present && !verb.base) || verb.status === 'planned'); // "Norad: will support the Alliance"
  return says && nodes[mark + 2]?.kind !== 'dash' ? [...nodes.slice(0, mark), ...nodes.slice(mark + 1)] : undefined;
}

/** "Denmark to fund a centre", "ACTION: Harbour Agency to draft a plan": a line without another verb says what is to come. */
function headline(tokens: readonly TaggedToken[], nodes: readonly Node[]): readonly Node[] | undefined {
  const at = nodes.findIndex(({ kind }) => kind === 'verb');
  const verb = nodes[at];
  if (
    verb?.kind !== 'verb' ||
    verb.form !== 'infinitive' ||
    tokens[verb.from]?.lower !== 'to' ||
    !(isActing(nodes[at - 1]) || isPerson(nodes[at - 1]))
  )
    return undefined;
  const colon = nodes.findIndex(({ kind }) => kind === 'colon');
  const first = colon >= 0 && colon <= 2 && colon < at ? colon + 1 : 0;
  const opens = nodes.slice(first, at).every((node) => isActing(node) || isPerson(node) || oneOf(node.kind, 'comma|conjunction'));
  if (!opens || nodes.some(isFinite)) return undefined;
  return nodes.map((node) => (node === verb ? verbGroup({ ...verb, form: 'finite', status: 'planned' }) : node));
}
