/** Help somebody is thanked for: "thanked A and B for their financial support of the session; and C for its assistance in the preparations". */
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { isMoney } from '../money/sums.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { thankedBefore } from '../thanks.ts';
import { deeds } from './deeds.ts';
import { following, found, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf } from '../../words.ts';

const help = new Set('support assistance help contribution funding sponsorship donation'.split(' '));

/** Who is thanked for help with something, or for help alone in a sentence that thanks another for holding an event. */
export const thankedHelp: Rule = ofNouns(help, (reading, phrase, at) => {
  if (!oneOf(phrase.determiner, 'its|their|his|her')) return [];
  const heads = entitiesOf(reading, thankedBefore(reading.nodes, at - 1) ?? []).filter((each) => !each.viaOwner);
  const tail = heads.length > 0 ? (helped(reading, phrase.head, at) ?? thanker(reading, at)) : undefined;
  if (!tail) return [];
  const financial = reading.tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'financial');
  const type = financial || isMoney(reading, phrase) || oneOf(phrase.head, 'funding|sponsorship|donation') ? 'FUNDS' : 'SUPPORTS';
  return heads.flatMap((head): ClaimDraft[] => make(reading, type, { head, tail }, headWord(phrase), `noun.${phrase.head}`));
});

/** "A gratefully acknowledges the support of B and C": they have helped who says so. */
export const acknowledgedHelp: Rule = ofNouns(help, (reading, phrase, at) => {
  const clause = reading.clauses.find(
    ({ verb, voice, object }) => oneOf(verb.lemma, 'acknowledge|appreciate|welcome|value') && voice === 'active' && object[0] === phrase,
  );
  if (
    clause &&
    clause.verb.lemma !== 'acknowledge' &&
    (phrase.head === 'contribution' || clause.complements.has('for') || clause.complements.has('to'))
  )
    return []; // "welcomed the support of A for B"
  const link = following(reading, at, /^(?:of|from|by|provided by)$/u);
  const [tail, ...others] = clause ? entitiesOf(reading, clause.subject) : [];
  if (!link || !tail || others.length > 0 || tail.viaOwner || tail.referent.label === 'Person' || !isActor(tail)) return [];
  const type = isMoney(reading, phrase) || oneOf(phrase.head, 'funding|sponsorship|donation') ? 'FUNDS' : 'SUPPORTS';
  return entitiesOf(reading, listAt(reading.nodes, link.at, true).members)
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head): ClaimDraft[] => make(reading, type, { head, tail }, headWord(phrase), `noun.${phrase.head}`));
});

/** "in the preparations for the session", or nothing where the event another is thanked for holding is meant. */
function helped(reading: Reading, head: string, at: number): Found | undefined {
  let next = at + 1;
  if (deeds.get(head)?.tail.test(word(reading, next))) return undefined; // the rule for deeds reads it
  while (oneOf(word(reading, next), 'in|with|during|to|for|of|toward|towards') && phraseNode(reading, next + 1)) {
    const thing = found(reading, phraseNode(reading, next + 1));
    if (thing) return thing.referent.label === 'Event' ? thing : undefined;
    next += 2;
  }
  return next === at + 1 ? heldBefore(reading, at) : undefined;
}

/** "The Trust thanks A for its support": who thanks has had the help, where nothing after it says otherwise. */
function thanker(reading: Reading, at: number): Found | undefined {
  const after = reading.nodes[at + 1];
  if (after?.kind === 'preposition' || after?.kind === 'verb') return undefined;
  const clause = reading.clauses.findLast((each) => each.at < at && oneOf(each.verb.lemma, 'thank|be') && each.voice === 'active');
  const [who, ...others] = clause ? entitiesOf(reading, clause.subject) : [];
  return who && others.length === 0 && !who.viaOwner && who.referent.label !== 'Person' && isActor(who) ? who : undefined;
}

/** "thanked A for hosting | the session": the one event that somebody is thanked for holding. */
function heldBefore(reading: Reading, at: number): Found | undefined {
  const held = reading.clauses.find(
    (each) => each.at < at && each.verb.form === 'gerund' && oneOf(each.verb.lemma, 'host|hold|organise|organize|convene'),
  );
  const event = held && entitiesOf(reading, held.object)[0];
  return event?.referent.label === 'Event' ? event : undefined;
}
