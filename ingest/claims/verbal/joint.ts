/** Deeds done together. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import { asPartner } from '../../entities/as-partner.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { statusOf } from './status.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Two named actors that do one thing together, or anything "jointly", work with each other. */
export function sideBySide(reading: Reading, _: Clause, status: Status, __: readonly ClaimDraft[], clause: Clause): ClaimDraft[] {
  if (clause.verb.form !== 'finite' || clause.verb.negated || clause.subject.length < 2 || clause.subject.length > 4) return [];
  const words = reading.tokens.slice(Math.max(0, clause.verb.from - 2), clause.verb.to + 1).map((token) => token.lower);
  // "A and B will work together with C": with C
  const jointly =
    words.some((word) => oneOf(word, 'jointly|collaboratively|cooperatively|co-operatively')) ||
    inConcert(reading, clause) ||
    opensTogether(reading, clause) ||
    (clause.voice === 'active' && sharing.test(clause.verb.lemma)) ||
    (words.includes('together') && !clause.complements.has('with')) ||
    endsTogether(reading, clause);
  const actors = entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner && isActor(found));
  if (
    !jointly &&
    !(
      clause.voice === 'active' &&
      actors.length === 2 &&
      clause.subject.length === 2 &&
      actors.every((actor) => actor.referent.known !== undefined) &&
      (status === 'ongoing' || status === 'planned') &&
      !clause.verb.present
    )
  )
    return [];
  const rule = jointly ? 'jointly' : 'side.by.side';
  return actors.flatMap((head, i) =>
    actors
      .slice(i + 1)
      .filter((tail) => head.referent !== tail.referent)
      .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'COOPERATES_WITH', status, negated: false, rule })),
  );
}

/** "A and B work hand in hand", "have acted in a coordinated way": words right behind the verb, with nobody named after them. */
function inConcert({ tokens }: Reading, { verb, complements }: Clause): boolean {
  if (complements.has('with')) return false;
  const after = tokens
    .slice(verb.to, verb.to + 7)
    .map(({ lower }) => lower)
    .join(' ');
  return concerted.test(after);
}
const concerted =
  /^(?:\p{Ll}+ly )?(?:hand in hand|hand-in-hand|side by side|side-by-side|shoulder to shoulder|in concert|in tandem|in unison|in lockstep|as one|in an? (?:closely |well-)?(?:coordinated|co-ordinated|concerted|joint|collaborative|cooperative) (?:way|manner|fashion))/u;

/** "Together, | A and B will": right before them. */
const opensTogether = ({ tokens }: Reading, { subject: [first], voice }: Clause): boolean =>
  voice === 'active' &&
  first !== undefined &&
  tokens[first.from - 1]?.text === ',' &&
  oneOf(tokens[first.from - 2]?.lower ?? '', 'together|jointly');

/** What one does with others by the word for it: "A and B co-developed the tool". */
const sharing = /^co-?(?:develop|publish|author|create|design|write|fund|finance|manage|organi[sz]e|host|chair|lead|sponsor|produce)$/u;

/** "A and B are exploring the use of sensors | together": at the end of what is said, with nobody else named after it. */
function endsTogether({ tokens, clauses }: Reading, { verb }: Clause): boolean {
  if (oneOf(verb.lemma, 'bring|get|put|pull|draw|gather|come|join|tie|knit|piece|stitch')) return false; // "bring firms together"
  const next = clauses.find((other) => other.verb.from > verb.from)?.verb.from ?? tokens.length;
  const at = tokens.findIndex(({ lower }, index) => index > verb.to && index < next && lower === 'together');
  return at > 0 && /^[.;,]?$/u.test(tokens[at + 1]?.text ?? '');
}

/** "A and B launched C", "a workshop organised by A, B and D": who makes or holds one thing with others works with them. */
export function madeTogether(reading: Reading, _: Clause, status: Status, said: readonly ClaimDraft[], clause: Clause): ClaimDraft[] {
  const one = said.find(({ type, rule }) => oneOf(type, 'ESTABLISHES|ORGANISES|PUBLISHES') && rule.startsWith('verb.'));
  if (
    !one ||
    clause.verb.negated ||
    (clause.verb.form !== 'finite' && clause.voice === 'active') ||
    clause.subject.length < 2 ||
    clause.subject.length > (one.type === 'ORGANISES' ? 3 : 2)
  )
    return [];
  const makers = entitiesOf(reading, clause.subject).filter(({ referent }) =>
    said.some(({ head, tail }) => head === referent && tail === one.tail),
  );
  if (
    makers.length !== clause.subject.length ||
    makers.some(({ viaOwner, pronoun }) => viaOwner || pronoun) ||
    makers.every(({ referent }) => referent.label === 'Place')
  )
    return [];
  if (makers.every(({ referent }) => referent.plural && !referent.named)) return []; // "schools and firms created new tools"
  if (makers.every(({ referent }) => oneOf(referent.label, 'Person|Place'))) return []; // "The Mayor and the Governor issued an order": nobody says that they work together
  return makers.flatMap((head, i) =>
    makers
      .slice(i + 1)
      .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'COOPERATES_WITH', status, negated: false, rule: 'joint.makers' })),
  );
}

/** Who acts; of "This will be done in cooperation with A", those of the sentence before. */
function leadsOf(reading: Reading, clause: Clause): Found[] {
  // "A, together with B, is involved in": who is involved acts
  const taking = clause.voice === 'passive' && clause.subject.length === 0 && oneOf(clause.verb.lemma, 'involve|engage|commit');
  const acting = entitiesOf(reading, taking ? clause.object : clause.subject).filter(isActor);
  if (acting.length === 0 && clause.voice === 'active' && clause.object.length === 0 && clause.verb.status === 'done') {
    const owner = ownerOfMade(reading, clause); // "X, a programme of A, created in cooperation with B"
    return owner ? [owner] : [];
  }
  if (acting.length > 0 || clause.voice !== 'passive' || clause.subject.length > 0 || clause.joint.length === 0) return acting;
  // "A launched a portal, which was designed with B": who made what the clause speaks of
  const maker = reading.clauses.find(
    (each) => each.at < clause.at && each.voice === 'active' && each.object.some((made) => clause.object.includes(made)),
  );
  const here = maker ? entitiesOf(reading, maker.subject).filter((found) => isActor(found) && !found.viaOwner) : [];
  if (here.length > 0) return here;
  const made = makersBefore(reading, clause);
  if (made.length > 0) return made;
  const owner = ownerOfMade(reading, clause);
  if (owner) return [owner];
  if (winning.has(clause.verb.lemma)) return entitiesOf(reading, clause.object).filter((won) => isActor(won) && won.referent.named);
  if (!oneOf(clause.object[0]?.head ?? '', 'this|these|it')) return [];
  return reading.before.subjects.map((referent) => meantAt(reading, referent, clause.object[0]!)).filter(isActor);
}

/** "A's portal, built in cooperation with B", "X is a programme of A, created in cooperation with B": whose what is made is, where nobody is named who makes it. */
function ownerOfMade(reading: Reading, { at, verb, object }: Clause): Found | undefined {
  const { nodes } = reading;
  if (object.length > 1 || !owned.has(verb.lemma)) return undefined;
  const aside = verb.from === verb.main && oneOf(nodes[at - 1]?.kind ?? '', 'comma|open');
  const near = aside && nodes[at - 2]?.kind === 'phrase' ? nodes[at - 2] : undefined;
  const made = object[0] ?? near;
  if (!made || made.kind !== 'phrase') return undefined;
  const described = near && near.kind === 'phrase' && oneOf(wordOf(nodes[at - 3]), 'of|by') ? entitiesOf(reading, [near])[0] : undefined;
  const owner = described ?? ownerOf(reading, made);
  return owner && isActor(owner) && !owner.viaOwner && !oneOf(owner.referent.label, 'Country|Place') ? owner : undefined;
}
const owned = wordSet(
  'create|develop|set_up|launch|establish|produce|design|build|run|manage|implement|maintain|operate|prepare|write|deliver|organise|organize',
);

/** "A was awarded the contract, in consortium with B": what is given to those who do something with others. */
const winning = wordSet('award|select|choose|shortlist|commission|contract|task|hire|appoint|recruit');

/** "A launched a programme. It will be run in collaboration with B": who made what is spoken of. */
function makersBefore(reading: Reading, clause: Clause): Found[] {
  const [what, ...others] = entitiesOf(reading, clause.object);
  if (!what || others.length > 0 || isActor(what)) return [];
  const makers = reading.before.drafts.filter(
    ({ tail, type, negated }) =>
      tail === what.referent && !negated && oneOf(type, 'ESTABLISHES|IMPLEMENTS|ORGANISES|LEADS|OPERATES|PUBLISHES'),
  );
  const heads = [...new Set(makers.map(({ head }) => head))];
  return heads.map((referent) => meantAt(reading, referent, clause.object[0]!)).filter(isActor);
}

/** "A joined B in signing the pact": they work together. */
export const joining: ClauseRule = ofVerbs(wordSet('join'), (reading, clause, status) => {
  const { verb, voice } = clause;
  const shared = reading.clauses.some((each) => each.governor === clause && each.verb.form === 'gerund' && each.control === 'object');
  if (voice !== 'active' || verb.negated || !shared) return [];
  const tails = entitiesOf(reading, clause.object).filter((found) => isActor(found) && !found.pronoun);
  const rest = { type: 'COOPERATES_WITH', status, negated: false, rule: 'joining' } as const;
  return entitiesOf(reading, clause.subject)
    .filter(isActor)
    .flatMap((head) =>
      tails.filter((tail) => tail.referent !== head.referent).map((tail) => claimOf(reading, clause, { head, tail }, rest)),
    );
});

/** "was organised by A with B | and funded by C": those named after the verb before this one did that with its agent. */
function isOfVerbBefore({ nodes, clauses }: Reading, { at, voice }: Clause, partner: Phrase): boolean {
  const where = nodes.indexOf(partner);
  // "has a team | working alongside B"
  const nearer = nodes[where - 2];
  if (nearer?.kind === 'verb' && nearer.form === 'gerund' && where - 2 !== at) return true;
  return voice === 'passive' && where < at && clauses.some((each) => each.voice === 'passive' && each.at < where);
}

/** "Together with A and B, the Commission presented X": A and B do it too, and work with the first. */
export function joint(reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  if (clause.joint.length === 0) return [];
  const named = entitiesOf(
    reading,
    clause.joint.filter((partner) => !isOfVerbBefore(reading, clause, partner)),
  );
  for (const { referent, viaOwner } of named) if (!viaOwner) asPartner(referent); // "in partnership with the Tide Initiative"
  const partners = named.filter(isActor);
  // "a project that brings A together with B": those brought work with each other.
  const brought = /^(?:bring|unite|connect|link)/u.test(clause.verb.lemma);
  const leads = brought ? entitiesOf(reading, clause.object).filter(isActor) : leadsOf(reading, clause);
  const first = leads[0];
  if (!first) return [];
  if (partners.every(({ referent }) => leads.some((lead) => lead.referent === referent))) return []; // "decided by the Parties in consultation with the Parties"
  if (isComparison(reading, clause)) return [];
  // "seek to advance the principles presented in A, together with B": who does the main deed does it with B
  const main = clause.verb.voice === 'active' && clause.voice === 'passive' ? mainBefore(reading, clause) : undefined;
  const told = main ? statusOf(main, reading) : status;
  const rest = { type: 'COOPERATES_WITH', status: told, negated: false, rule: 'joint.partner' } as const;
  return partners.flatMap((partner) => [
    ...leads
      .filter((lead) => lead.referent !== partner.referent)
      .map((lead) => claimOf(reading, clause, { head: lead, tail: partner }, rest)),
    ...(brought || onlyConsulted(reading, clause) ? [] : said)
      .filter((claim) => claim.head === first.referent && claim.type !== 'COOPERATES_WITH' && claim.tail !== partner.referent)
      .map((claim) => ({
        ...claim,
        head: partner.referent,
        subject: partner.span,
        rule: 'joint.deed',
      })),
  ]);
}

/** The verb before a participle, where a comma sets off those named as partners after it. */
function mainBefore({ nodes, clauses }: Reading, { at, joint: [partner] }: Clause): Clause | undefined {
  const link = partner ? nodes.indexOf(partner) - 1 : -1;
  const apart = nodes[link - 1]?.kind === 'comma' && link > at;
  return apart ? clauses.findLast((each) => each.at < at && each.voice === 'active' && each.subject.length > 0) : undefined;
}

/** Deeds that those do who are named as partners in them, also where nobody else is: who only helps to develop a thing has not made it. */
const shared = new Set(
  'organise organize co-organise co-organize host co-host hold convene publish launch implement carry_out conduct deliver run undertake'.split(
    ' ',
  ),
);

/** "was organised in partnership with A and B": of a passive that names nobody else, they are those who did it. */
export function withDoers(reading: Reading, clause: Clause): Clause {
  if (clause.joint.length === 0 || clause.voice !== 'passive' || clause.subject.length > 0 || !shared.has(clause.verb.lemma)) return clause;
  return onlyConsulted(reading, clause) || leadsOf(reading, clause).length > 0 ? clause : { ...clause, subject: clause.joint, joint: [] };
}

/** "Alongside A, B is home to …": both are there, and do nothing together. */
function isComparison(reading: Reading, clause: Clause): boolean {
  const link = reading.nodes[reading.nodes.indexOf(clause.joint[0]!) - 1];
  return (
    link?.kind === 'preposition' &&
    reading.tokens[link.from]?.lower === 'alongside' &&
    /^(?:be|become|remain|have|rank|stand|sit|exist)/u.test(clause.verb.lemma)
  );
}

/** "in consultation with A": who is asked does not do the deed. */
function onlyConsulted(reading: Reading, clause: Clause): boolean {
  const link = reading.nodes[reading.nodes.indexOf(clause.joint[0]!) - 1];
  return (
    link?.kind === 'preposition' &&
    oneOf(
      reading.tokens[link.to - 2]?.lower ?? '',
      'consultation|consultations|coordination|co-ordination|dialogue|talks|discussion|discussions|negotiation|negotiations|contact|liaison',
    )
  );
}
