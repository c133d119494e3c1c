/** "the national regulator, NERC, …", "its flagship event, the Policy Forum (GPF)": a description and, right after it, the name it describes. */
import type { Label } from '../../graph/ontology/labels.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Reading } from './reading.ts';
import { skipBrackets } from './steps.ts';

const bodies = new Set<Label>(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company']);
const undertakings = new Set<Label>(['Event', 'Initiative', 'Programme', 'Network', 'InformationSystem']);

/** Whom the name after a description names; `undefined` where no name follows, or one of another kind or of a list. */
export function apposedName(reading: Reading, phrase: Phrase): Referent | undefined {
  const { mention } = phrase;
  if (!mention || mention.plural || (mention.kind !== 'common' && mention.kind !== 'definite') || mention.label === undefined)
    return undefined;
  const { nodes } = reading;
  const at = nodes.indexOf(phrase);
  const named = nodes[at + 2];
  if (nodes[at + 1]?.kind !== 'comma' || named?.kind !== 'phrase' || named.possessive) return undefined;
  if (named.mention?.kind !== 'name' || named.mention.plural) return undefined;
  const after = skipBrackets(nodes, at + 3);
  const closes =
    nodes[after] === undefined || nodes[after].kind === 'comma' || nodes[after].kind === 'other' || nodes[after].kind === 'dash';
  if (!closes || nodes[after + 1]?.kind === 'conjunction' || (nodes[after]?.kind === 'comma' && nodes[after + 1]?.kind === 'phrase'))
    return undefined;
  const referent = reading.resolved.get(named.mention);
  return referent && fits(mention.label, referent) ? referent : undefined;
}

const fits = (described: Label, { label, guessed }: Referent): boolean =>
  guessed ||
  described === label ||
  (bodies.has(described) && bodies.has(label)) ||
  (undertakings.has(described) && undertakings.has(label));
