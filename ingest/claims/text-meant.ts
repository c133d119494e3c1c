/** "urges States that are not parties to the Convention to accede to it": of what is ratified or carried out, "it" is a text. */
import type { Referent } from '../entities/discourse.ts';
import { isTextLabel } from '../../graph/ontology/labels.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from './reading.ts';
import { wordOf } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** What is done to texts and to nothing else that acts. */
const toTexts = wordSet('accede|adhere|ratify|sign|transpose|implement|enforce|apply|comply|domesticate');

/** The last text that the sentence names before a pronoun which stands for one by its verb. */
export function textMeant({ clauses, nodes, resolved }: Reading, { from }: Mention): Referent | undefined {
  const own = clauses.find(({ verb, object, complements }) => {
    const means = [...object, ...(complements.get('to') ?? []), ...(complements.get('with') ?? [])];
    return toTexts.has(verb.lemma) && means.some((phrase) => phrase.mention?.from === from);
  });
  if (!own) return undefined;
  for (const node of nodes.filter((each) => each.from < from).reverse()) {
    const referent = node.kind === 'phrase' && node.mention?.kind === 'name' ? resolved.get(node.mention) : undefined;
    if (referent && isTextLabel(referent.label)) return referent;
  }
  return undefined;
}

/** "recommended to the Office that | it | amend the Rules": to whom it is said what they are to do. */
export function toldBefore({ nodes, resolved }: Reading, mention: Mention): Referent | undefined {
  const at = nodes.findIndex((node) => node.kind === 'phrase' && node.mention === mention);
  const [verb, to, told, that] = [nodes[at - 4], nodes[at - 3], nodes[at - 2], nodes[at - 1]];
  const said = verb?.kind === 'verb' && oneOf(verb.lemma, 'recommend|propose|suggest|write') && wordOf(to) === 'to';
  return said && told?.kind === 'phrase' && told.mention && wordOf(that) === 'that' ? resolved.get(told.mention) : undefined;
}
