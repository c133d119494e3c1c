/** One plural title for several: "the Presidents of the Senate, the Assembly and the Court" are three offices. */
import { allows } from '../../graph/ontology/relations.ts';
import { singular } from '../lexicon/singular.ts';
import { titleHeads } from '../lexicon/titles.ts';
import { mentionOf, type Mention } from '../mentions/mention.ts';
import { phraseOf, type Phrase } from '../mentions/phrase.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { kind } from './steps.ts';
import { oneOf } from '../words.ts';

/** The nodes of a sentence, each body of a list after a plural title read as the office that heads it. */
export function withSharedOffices(nodes: readonly Node[]): readonly Node[] {
  const offices = new Map<Node, Phrase>();
  nodes.forEach((node, at) => {
    const office = node.kind === 'phrase' ? pluralTitle(node) : undefined;
    if (node.kind !== 'phrase' || !office) return;
    const { title, rest } = office;
    const [, ...others] = listAt(nodes, at, true).members;
    if (others.length === 0) return;
    offices.set(node, phraseOf({ ...node, mention: mentionOf({ ...node.mention!, name: `${title}${rest}` }) }));
    for (const body of others)
      // "the United Arab Emirates (UAE)": the short name is the state's, and so is the long one
      if (isBody(body) && !comesFrom(nodes, body) && nodes[nodes.indexOf(body) + 1]?.kind !== 'open')
        offices.set(body, phraseOf({ ...body, head: headOf(title), mention: officeOf(title, body.mention) }));
  });
  return offices.size === 0 ? nodes : nodes.map((node) => offices.get(node) ?? node);
}

/** "the Directors of A and one member from B, | from C": no Director of C. */
const comesFrom = (nodes: readonly Node[], body: Phrase): boolean => kind(nodes[nodes.indexOf(body) - 1], 'from') === 'preposition';

/** "President" of "the Presidents of the Senate", "Foreign Minister" of "the Foreign Ministers of Norway", "Head of State" of "the Heads of State of Kenya"; and what follows it. */
function pluralTitle({ mention }: Phrase): { readonly title: string; readonly rest: string } | undefined {
  if (!mention?.name.includes(' of ') || !oneOf(mention.rule, 'noun.office|name.form')) return undefined;
  const title = /^(?<before>(?:\p{L}[\p{L}-]* ){0,2}?)(?<word>\p{L}+)(?<closing> of (?:State|Government)(?= of ))?(?<rest> of .+)/u.exec(
    mention.name,
  )?.groups;
  const word = title?.['word']!.toLowerCase() ?? '';
  const one = singular(word);
  if (!title || one === word || !titleHeads.has(one)) return undefined;
  return { title: `${title['before']}${one[0]!.toUpperCase()}${one.slice(1)}${title['closing'] ?? ''}`, rest: title['rest']! };
}

/** Whether a member of the list is a body that somebody can head, and no office or person itself. */
const isBody = (phrase: Phrase): phrase is Phrase & { readonly mention: Mention } => {
  const { mention } = phrase;
  return (
    mention?.kind === 'name' &&
    mention.label !== undefined &&
    mention.label !== 'Person' &&
    mention.rule !== 'noun.office' &&
    !titleHeads.has(mention.head) &&
    allows('COOPERATES_WITH', mention.label, mention.label)
  );
};

/** "head" of "Head of State". */
const headOf = (title: string): string => title.replace(/ of .+$/u, '').toLowerCase();

const officeOf = (title: string, body: Mention): Mention => {
  const article = body.label === 'Country' || body.label === 'Place' ? '' : 'the ';
  return mentionOf({
    ...body,
    name: `${title} of ${article}${body.known ?? body.name}`,
    alternatives: [`${title} of ${article}${body.name}`],
    label: 'Body',
    head: headOf(title),
    plural: false,
    kind: 'name',
    known: undefined,
    inner: [body],
    rule: 'noun.office',
  });
};
