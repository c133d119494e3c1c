/** Programmes and acts under which deeds are done. */
import type { Span } from '../../../graph/model/span.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import { giftsFrom } from '../money/gifts.ts';
import { isMoney } from '../money/sums.ts';
import type { Found, Reading } from '../reading.ts';
import { claimOf, type ClauseRule, cueOf, ofLinks } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const grounds = new Set(['Programme', 'LegalAct', 'Policy']);
const founding = wordSet(
  'establish|create|set_up|launch|implement|found|introduce|adopt|carry_out|base|fund|finance|develop|provide|define|propose|hold|organise|organize|conduct|open|complete|prepare|draw_up|form|constitute|appoint|designate|elect|produce|run|operate|manage|deliver|collect|compile|govern|regulate|register|license|undertake|perform|roll_out|initiate|inaugurate|select|convene|institute|constitute|issue|publish|make|update|schedule|make_available|approve|endorse|agree|sign|review|amend|revise|monitor|process|handle|use|apply|award|grant|allocate|authorise|authorize|extend|expand|name|administer|maintain|draft|write|negotiate|oversee|coordinate|supervise|employ|hire|admit|submit',
);

/** "funds B under programme P": P is the basis, and where money is named P pays too. "established under the Directive": the Directive is the basis. */
export const basis: ClauseRule = ofLinks(
  ['under', 'through', 'in context of', 'according to', 'in response to', 'as'],
  (reading, clause, status, claims) => {
    const funded = claims.filter((claim) => claim.type === 'FUNDS');
    const said = clause.voice === 'passive' ? ['according to', 'in response to'] : [];
    const phrases = complementsOf(clause, 'under', 'through', 'in context of', ...said);
    return entitiesOf(reading, [...phrases, ...wholesOf(reading, clause), ...payingIn(reading, phrases)])
      .filter((ground) => grounds.has(ground.referent.label))
      .flatMap((ground) => {
        // a budget is no programme that pays
        if (funded.length > 0 && ground.referent.label === 'Programme')
          return ground.referent.head === 'budget' ? [] : paidBy(ground, funded);
        if (clause.voice === 'active')
          return isOwn(reading, clause, ground)
            ? madeBy(ground, claims)
            : [...madeUnder(reading, clause, ground, claims), ...goingOn(reading, clause, status, ground, claims)];
        return founding.has(clause.verb.lemma) ? basedOn(reading, clause, status, ground) : [];
      });
  },
);

/** "The Bank, through its Coast Facility, launched": through what is its own somebody acts, and nothing stands under that. */
const isOwn = (reading: Reading, clause: Clause, { span }: Found): boolean =>
  (clause.complements.get('through') ?? []).some(
    ({ determiner, from }) => oneOf(determiner, 'its|their') && span.start - reading.tokens[from]!.end <= 1,
  );

const madeBy = (own: Found, said: readonly ClaimDraft[]): ClaimDraft[] =>
  said
    .filter(({ type, tail }) => making.has(type) && tail !== own.referent)
    .map((claim) => ({ ...claim, head: own.referent, subject: own.span, rule: 'basis.own' }));

/** "through an investment of €5 million | through the Fund": what the sum comes through. */
const payingIn = (reading: Reading, phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases
    .filter((phrase) => isMoney(reading, phrase))
    .flatMap((phrase) => giftsFrom(reading, reading.nodes.indexOf(phrase)).slice(0, 1))
    .flatMap(({ through }) => through);

/** "as part of the Plan": the plan. */
function wholesOf(reading: Reading, clause: Clause): Phrase[] {
  return (clause.complements.get('as') ?? []).flatMap((phrase) => {
    const at = reading.nodes.indexOf(phrase);
    const of = reading.nodes[at + 1];
    const whole = reading.nodes[at + 2];
    return phrase.head === 'part' && of?.kind === 'preposition' && of.word === 'of' && whole?.kind === 'phrase' ? [whole] : [];
  });
}

function paidBy(programme: Found, funded: readonly ClaimDraft[]): ClaimDraft[] {
  return funded
    .filter((claim) => claim.tail !== programme.referent && claim.head !== programme.referent)
    .map((claim) => ({ ...claim, head: programme.referent, subject: programme.span, rule: 'basis.funds' }));
}

const making = new Set(['ESTABLISHES', 'PROPOSES', 'ADOPTS', 'ORGANISES', 'PUBLISHES']);
const standing = new Set([
  'Body',
  'Agency',
  'Network',
  'ActorGroup',
  'InformationSystem',
  'Programme',
  'Initiative',
  'Policy',
  'Event',
  'LegalAct',
  'Document',
]);

/** "As part of the Deal, the Government set up the Council": what is made under a programme or an act stands under it. */
function madeUnder(reading: Reading, clause: Clause, ground: Found, said: readonly ClaimDraft[]): ClaimDraft[] {
  return said
    .filter(({ type, tail, negated }) => making.has(type) && !negated && tail !== ground.referent && standing.has(tail.label))
    .filter(({ object }) => belongsTo(reading, clause, ground, object))
    .map((claim) => ({
      ...claimOf(
        reading,
        clause,
        { head: { referent: claim.tail, span: claim.object }, tail: ground },
        { type: 'BASED_ON', status: claim.status, negated: false, rule: 'basis.made', noDate: true },
      ),
    }));
}

/** Whether "under the Act" stands where it can speak of what is made: before the verb, right after it, or right after what is made. */
function belongsTo(reading: Reading, clause: Clause, ground: Found, made: Span): boolean {
  if (ground.span.start < cueOf(reading, clause).start) return true;
  const between = (span: Span): boolean =>
    reading.nodes.some(({ kind, from }) => {
      const { start } = reading.tokens[from]!;
      return (kind === 'phrase' || kind === 'verb') && start >= span.end && start < ground.span.start - 4; // less an article
    });
  return !between(cueOf(reading, clause)) || !between(made);
}

/** What goes on under a text, where it is no actor: it acts as who runs it does. */
const undertakings = new Set(['Programme', 'Initiative', 'Policy', 'Event', 'InformationSystem', 'Document']);

/** "The Project, in line with the Strategy, trains pilots": what goes on under a policy or an act stands under it. */
function goingOn(reading: Reading, clause: Clause, status: Status, ground: Found, claims: readonly ClaimDraft[]): ClaimDraft[] {
  if (clause.verb.negated || clause.verb.form !== 'finite' || claims.some(({ type, tail }) => making.has(type) && standing.has(tail.label)))
    return [];
  const link = reading.nodes.find(
    ({ kind, from, to }) =>
      kind === 'preposition' &&
      to - from > 1 &&
      reading.tokens[to]!.start <= ground.span.start &&
      reading.tokens[to]!.start > ground.span.start - 5,
  );
  if (!link || !('word' in link) || link.word !== 'under') return [];
  return entitiesOf(reading, clause.subject)
    .filter(({ referent, viaOwner }) => undertakings.has(referent.label) && referent.named && !viaOwner && referent !== ground.referent)
    .map((head) =>
      claimOf(
        reading,
        clause,
        { head, tail: ground },
        { type: 'BASED_ON', status: status === 'ongoing' ? 'done' : status, negated: false, rule: 'basis.going', noDate: true },
      ),
    );
}

function basedOn(reading: Reading, clause: Clause, status: Status, ground: Found): ClaimDraft[] {
  return entitiesOf(reading, clause.object)
    .filter((based) => based.referent !== ground.referent && !based.viaOwner)
    .map((based) =>
      claimOf(
        reading,
        clause,
        { head: based, tail: ground },
        {
          type: 'BASED_ON',
          status: status === 'ongoing' && clause.verb.present ? 'done' : status,
          negated: clause.verb.negated,
          rule: 'basis.under',
          noDate: true,
        },
      ),
    );
}
