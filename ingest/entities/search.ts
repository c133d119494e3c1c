/** Which entity spoken of before a mention means, and why; several that fit equally well leave it open. */
import { mentionOf, type Mention } from '../mentions/mention.ts';
import { byInitials, fuller, mayShorten, samePerson, similar, withKind } from './alike.ts';
import { meant } from './antecedent.ts';
import { bearer, referentNamed, type Sought } from './bearers.ts';
import type { Discourse, Match, Referent } from './discourse.ts';
import { contentWords, isOneOfARow } from './name-key.ts';

/** The entity that a mention without entry in the gazetteer means; `undefined` where it is none of those before. */
export function search(discourse: Discourse, mention: Mention, sentence: number): Sought {
  if (mention.indefinite && mention.kind === 'common' && (!mention.plural || mention.label !== 'ActorGroup')) return undefined;
  const own = mention.own && ownText(discourse, mention);
  if (own) return own;
  if (mention.kind === 'definite' && isOneOfARow(mention.name)) return bearer(discourse, mention.name);
  if (mention.kind === 'definite' && contentWords(mention.name).length <= 1)
    return governmentLed(discourse, mention) ?? meant(discourse, mention, sentence);
  for (const name of mention.kind === 'common' ? [mention.name] : [mention.name, ...mention.alternatives]) {
    const same = bearer(discourse, name);
    if (same === 'unclear') return same;
    if (same && fits(same.referent, mention) && (name === mention.name || mayShorten(same.referent, mention)))
      return name === mention.name ? spelled(same, name) : { ...same, reason: /\d\/\d/u.test(name) ? 'number' : 'similar' };
  }
  const kind = mention.label === undefined ? shortKinds.get(mention.name) : undefined;
  const one =
    kind !== undefined &&
    meant(discourse, mentionOf({ ...mention, name: kind, head: kind.split(' ').at(-1)!, kind: 'definite' }), sentence);
  if (one && one !== 'unclear') return one;
  const plain = withKind(discourse, mention);
  if (plain) return plain;
  if (mention.kind === 'definite') return meant(discourse, mention, sentence);
  if (mention.kind !== 'name' || (mention.indefinite && mention.label === 'Event')) return undefined; // "held a Strategic Dialogue": another one
  const other = samePerson(discourse, mention) ?? byInitials(discourse, mention);
  if (other !== undefined || !mention.head) return other;
  return mention.alternatives.length > 0 ? similar(discourse, mention) : fuller(discourse, mention);
}

/** What letters stand for that are short for a kind of body: "the WG". */
const shortKinds: ReadonlyMap<string, string> = new Map([
  ['WG', 'working group'],
  ['TWG', 'technical working group'],
  ['TF', 'task force'],
  ['SC', 'steering committee'],
  ['SG', 'steering group'],
  ['EG', 'expert group'],
  ['AG', 'advisory group'],
]);

/** "the Government" where the text calls it "the Ruiz Government". */
function governmentLed(discourse: Discourse, { head, plural }: Mention): Match | undefined {
  const led =
    head === 'government' && !plural && discourse.ledGovernment !== undefined && referentNamed(discourse, discourse.ledGovernment);
  return led ? { referent: led, reason: 'head' } : undefined;
}

/** "this Regulation": the text itself, where it is of that kind. */
function ownText({ ownText: referent }: Discourse, { label, head }: Mention): Match | undefined {
  return referent && (referent.label === label || referent.head === head) ? { referent, reason: 'kind' } : undefined;
}

function fits(referent: Referent, mention: Mention): boolean {
  return mention.label === undefined || referent.label === mention.label || referent.known !== undefined || referent.head === mention.head;
}

/** The reason why a name that a referent bears is its name, seen from a mention that is written so. */
function spelled({ referent, reason }: Match, name: string): Match {
  if (reason === 'shortened' && /\d\/\d/u.test(name)) return { referent, reason: 'number' };
  return { referent, reason: reason === 'same-name' && !referent.names.has(name) ? 'spelling' : reason };
}
