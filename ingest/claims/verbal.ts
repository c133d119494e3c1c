import { allows, type RelationType } from '../../graph/ontology/relations.ts';
import type { Status } from '../../graph/ontology/statuses.ts';
import type { Span } from '../../graph/model/span.ts';
import { framesOf, type Frame, type Slot } from '../lexicon/frames.ts';
import type { Phrase } from '../mentions/phrases.ts';
import type { Clause } from './clauses.ts';
import { infinitiveNouns } from './clauses.ts';
import type { ClaimDraft } from './draft.ts';
import { entityOf, spanOf, type Found, type Reading } from './reading.ts';

const isActor = (found: Found): boolean => allows('COOPERATES_WITH', found.referent.label, found.referent.label);

/** Claims that the verbs of a sentence say: each clause with the first of its verb's frames that fits. */
export function verbalClaims(reading: Reading): ClaimDraft[] {
  return reading.clauses.flatMap((clause) => claimsOfClause(reading, clause));
}

function claimsOfClause(reading: Reading, clause: Clause): ClaimDraft[] {
  const status = statusOf(clause, reading);
  const drafts: ClaimDraft[] = [];
  const paid = purposeOfMoney(reading, clause, status);
  if (paid) return paid;
  const frames = framesOf.get(clause.verb.lemma) ?? framesOf.get(clause.verb.lemma.split('_')[0]!) ?? [];
  const groups = new Set<RelationType>();
  for (const frame of frames) {
    if (groups.has(frame.type) || (frame.type !== 'COOPERATES_WITH' && [...groups].some((type) => type !== 'COOPERATES_WITH'))) continue;
    const made = claimsOfFrame(reading, clause, frame, status);
    for (const draft of made) groups.add(draft.type);
    drafts.push(...made);
  }
  drafts.push(
    ...side(reading, clause, status),
    ...joint(reading, clause, status, drafts),
    ...attendance(reading, clause, status, drafts),
    ...basis(reading, clause, status, drafts),
  );
  return drafts;
}

const paying =
  /^(?:make|provide|allocate|devote|commit|earmark|mobili[sz]e|invest|spend|announce|contribute|award|deliver|dedicate|pledge)$/u;

/** "make €5 million available to reinforce X": money named for a purpose funds whom the purpose helps. */
function purposeOfMoney(reading: Reading, clause: Clause, status: Status): ClaimDraft[] | undefined {
  const governor = clause.governor;
  if (
    clause.verb.form !== 'infinitive' ||
    !governor ||
    clause.control !== 'subject' ||
    !paying.test(governor.verb.lemma) ||
    !hasMoney(reading, governor)
  )
    return undefined;
  if (
    !/^(?:support|reinforce|strengthen|help|assist|improve|boost|fund|finance|develop|upgrade|implement|expand)$/u.test(clause.verb.lemma)
  )
    return undefined;
  const cue = spanOf(reading, governor.verb.from, governor.verb.to);
  const scope = { start: cue.start, end: scopeOf(reading, clause).end };
  return governor.subject.flatMap((payer) => {
    const head = entityOf(reading, payer);
    return clause.object.flatMap((object) => {
      const tail = entityOf(reading, object);
      if (!head || !tail || head.viaOwner || head.referent === tail.referent || !allows('FUNDS', head.referent.label, tail.referent.label))
        return [];
      return [
        {
          head: head.referent,
          type: 'FUNDS' as const,
          tail: tail.referent,
          status,
          negated: governor.verb.negated,
          subject: head.span,
          cue,
          object: tail.span,
          scope,
          rule: 'money.purpose',
          confidence: 0.8,
        },
      ];
    });
  });
}

/** Verbs that do by saying: in the simple present the deed is done. */
const performative = new Set<RelationType>([
  'CALLS_ON',
  'ADOPTS',
  'PUBLISHES',
  'PROPOSES',
  'PART_OF',
  'MEMBER_OF',
  'HOLDS_ROLE',
  'OCCURRED_IN',
]);

/** What tense, modality and the governing verb say of a deed. */
export function statusOf(clause: Clause, reading: Reading): Status {
  if (clause.verb.status) return clause.verb.status;
  const governor = clause.governor;
  if (clause.control === 'noun') {
    const noun = clause.subject[0];
    const before = nounBefore(reading, clause);
    if (
      before === 'proposal' ||
      noun?.head === 'proposal' ||
      before === 'call' ||
      before === 'request' ||
      before === 'need' ||
      before === 'invitation'
    )
      return 'called-for';
    if (before === 'intention' || before === 'plan' || before === 'commitment' || before === 'decision') return 'planned';
    if (clause.verb.form === 'gerund' || before === 'work' || before === 'effort') return 'ongoing';
  }
  if (!governor) return 'planned';
  const frames = framesOf.get(governor.verb.lemma) ?? [];
  if (frames.some((frame) => frame.type === 'CALLS_ON') && clause.control === 'object') return 'called-for';
  const inherited = statusOf(governor, reading);
  if (clause.verb.form === 'infinitive' && governor.verb.lemma.startsWith('agree')) return 'planned';
  return inherited;
}

function nounBefore(reading: Reading, clause: Clause): string {
  const promise = reading.nodes
    .slice(0, clause.at)
    .findLast(
      (each, index) => each.kind === 'phrase' && infinitiveNouns.has(each.head) && reading.nodes[index + 1]?.kind === 'preposition',
    );
  if (clause.subject.length > 1 && promise?.kind === 'phrase') return promise.head;
  const node = reading.nodes[clause.at - 1];
  return node?.kind === 'phrase' && infinitiveNouns.has(node.head) ? node.head : '';
}

function statusFor(type: RelationType, clause: Clause, status: Status): Status {
  if (clause.verb.present && status === 'ongoing' && performative.has(type)) return 'done';
  if ((type === 'PART_OF' || type === 'MEMBER_OF') && status === 'ongoing') return 'done';
  return status;
}

function slot(clause: Clause, which: Slot): readonly Phrase[] {
  if (which === 'subject') return clause.subject;
  if (which === 'object') return clause.object;
  return clause.complements.get(which.slice(5)) ?? [];
}

const moneyMark = /[€$£]|\b(?:EUR|USD|GBP|euros?|dollars?|million|billion)\b/u;

function scopeOf(reading: Reading, clause: Clause): Span {
  const first = Math.min(clause.verb.from, ...clause.subject.map((phrase) => phrase.from), ...clause.object.map((phrase) => phrase.from));
  const last = reading.nodes[Math.max(clause.end - 1, clause.at)]!;
  return { start: reading.tokens[first]!.start, end: reading.tokens[Math.max(last.to, clause.verb.to) - 1]!.end };
}

function hasMoney(reading: Reading, clause: Clause): boolean {
  const scope = { start: reading.tokens[clause.verb.to - 1]!.end, end: scopeOf(reading, clause).end };
  return (
    moneyMark.test(reading.text.slice(scope.start, scope.end)) ||
    clause.object.some((phrase) =>
      moneyMark.test(reading.text.slice(reading.tokens[phrase.from]!.start, reading.tokens[phrase.to - 1]!.end)),
    )
  );
}

function claimsOfFrame(reading: Reading, clause: Clause, frame: Frame, status: Status): ClaimDraft[] {
  if (frame.money && !hasMoney(reading, clause)) return [];
  if (frame.nouns && !clause.object.some((phrase) => frame.nouns!.has(phrase.head) || frame.nouns!.has(`${phrase.head}s`))) return [];
  const heads = slot(clause, frame.head).map((phrase) => entityOf(reading, phrase));
  if (heads.length === 0 && frame.type === 'CALLS_ON' && clause.voice === 'passive' && frame.head === 'subject')
    heads.push(plainAgent(reading, clause));
  const tails = frame.reciprocal ? heads : slot(clause, frame.tail).map((phrase) => entityOf(reading, phrase));
  if (frame.reciprocal && (heads.length < 2 || clause.object.length > 0)) return [];
  if (
    frame.noActorObject &&
    clause.object.some((phrase) => {
      const found = entityOf(reading, phrase);
      return found !== undefined && isActor(found);
    })
  )
    return [];
  const cue = spanOf(reading, clause.verb.from, clause.verb.to);
  const drafts: ClaimDraft[] = [];
  heads.forEach((head, i) => {
    tails.forEach((tail, j) => {
      if (!head || !tail || head.referent === tail.referent || (frame.reciprocal && j <= i)) return;
      if (head.viaOwner && frame.head === 'subject' && clause.control !== 'object') return;
      if (tail.viaOwner && !['SUPPORTS', 'AMENDS', 'FUNDS'].includes(frame.type)) return;
      if (frame.tails && !frame.tails.includes(tail.referent.label)) return;
      if (frame.heads && !frame.heads.includes(head.referent.label)) return;
      if (!allows(frame.type, head.referent.label, tail.referent.label)) return;
      const certainty =
        frame.confidence -
        (head.pronoun || tail.pronoun ? 0.15 : 0) -
        (clause.control === 'own' || clause.control === 'relative' ? 0 : 0.1) -
        (tail.viaOwner ? 0.1 : 0);
      drafts.push({
        head: head.referent,
        // "intends to adopt a proposal": what is still to be proposed is not adopted as law.
        type: frame.type === 'ADOPTS' && tail.referent.head === 'proposal' && status === 'planned' ? 'PROPOSES' : frame.type,
        tail: tail.referent,
        status: statusFor(frame.type, clause, status),
        negated: clause.verb.negated,
        subject: head.span,
        cue,
        object: tail.span,
        scope: scopeOf(reading, clause),
        rule: frame.id,
        confidence: Math.max(0.3, certainty),
      });
    });
  });
  return drafts;
}

/** Two named actors that do one thing together, or anything "jointly", work with each other. */
function side(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  if (
    clause.voice === 'passive' ||
    clause.verb.form !== 'finite' ||
    clause.verb.negated ||
    clause.subject.length < 2 ||
    clause.subject.length > 4
  )
    return [];
  const words = reading.tokens.slice(Math.max(0, clause.verb.from - 2), clause.verb.to + 1).map((token) => token.lower);
  const jointly = words.includes('jointly') || words.includes('together');
  const actors = clause.subject
    .map((phrase) => entityOf(reading, phrase))
    .filter((found): found is Found => found !== undefined && !found.viaOwner && isActor(found));
  if (
    !jointly &&
    !(
      actors.length === 2 &&
      clause.subject.length === 2 &&
      actors.every((actor) => actor.referent.known !== undefined) &&
      (status === 'ongoing' || status === 'planned') &&
      !clause.verb.present
    )
  )
    return [];
  const cue = spanOf(reading, clause.verb.from, clause.verb.to);
  return actors.flatMap((head, i) =>
    actors.slice(i + 1).flatMap((tail) =>
      head.referent === tail.referent
        ? []
        : [
            {
              head: head.referent,
              type: 'COOPERATES_WITH' as const,
              tail: tail.referent,
              status,
              negated: false,
              subject: head.span,
              cue,
              object: tail.span,
              scope: scopeOf(reading, clause),
              rule: jointly ? 'jointly' : 'side.by.side',
              confidence: jointly ? 0.8 : 0.55,
            },
          ],
    ),
  );
}

/** A demand in the passive without agent ("are invited to"): who acted in the sentence before, where that is an actor of one name. */
function plainAgent(reading: Reading, clause: Clause): Found | undefined {
  const before = reading.topics.find((topic) => topic.at < 0)?.referent;
  if (!before || before.plural || !allows('COOPERATES_WITH', before.label, before.label)) return undefined;
  return { referent: before, span: spanOf(reading, clause.verb.from, clause.verb.to), mention: undefined, viaOwner: false, pronoun: true };
}

/** "Together with A and B, the Commission presented X": A and B do it too, and work with the first. */
function joint(reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  const partners = clause.joint
    .map((phrase) => entityOf(reading, phrase))
    .filter((found): found is Found => found !== undefined && isActor(found));
  const leads = clause.subject
    .map((phrase) => entityOf(reading, phrase))
    .filter((found): found is Found => found !== undefined && isActor(found));
  if (partners.length === 0 || leads.length === 0) return [];
  const cue = spanOf(reading, clause.verb.from, clause.verb.to);
  const drafts: ClaimDraft[] = [];
  for (const partner of partners) {
    for (const lead of leads) {
      if (lead.referent === partner.referent) continue;
      drafts.push({
        head: lead.referent,
        type: 'COOPERATES_WITH',
        tail: partner.referent,
        status,
        negated: false,
        subject: lead.span,
        cue,
        object: partner.span,
        scope: scopeOf(reading, clause),
        rule: 'joint.partner',
        confidence: 0.85,
      });
    }
    const first = leads[0]!;
    for (const claim of said) {
      if (claim.head !== first.referent || claim.type === 'COOPERATES_WITH' || claim.tail === partner.referent) continue;
      drafts.push({ ...claim, head: partner.referent, subject: partner.span, rule: 'joint.deed', confidence: claim.confidence - 0.1 });
    }
  }
  return drafts;
}

const noAttendance = /^(?:organi[sz]e|host|hold|convene|take_place|occur|happen|call_on|announce|be|schedule|welcome)$/u;

/** "At the Council on 8 June, Ministers …", "discussed with experts in a series of workshops": who acts at an event takes part in it. */
function attendance(reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  if (clause.voice === 'passive' || noAttendance.test(clause.verb.lemma) || clause.verb.form !== 'finite' || clause.verb.negated) return [];
  const events = ['at', 'in', 'during']
    .flatMap((word) => clause.complements.get(word) ?? [])
    .map((phrase) => entityOf(reading, phrase))
    .filter(
      (found): found is Found => found !== undefined && found.referent.label === 'Event' && !/attack|incident/u.test(found.referent.head),
    );
  const partners = said
    .filter((claim) => claim.type === 'COOPERATES_WITH' || claim.type === 'REPORTS_TO')
    .map((claim) => ({ referent: claim.tail, span: claim.object }));
  const attending = [...clause.subject, ...clause.joint]
    .map((phrase) => entityOf(reading, phrase))
    .filter((found): found is Found => found !== undefined && isActor(found));
  const cue = spanOf(reading, clause.verb.from, clause.verb.to);
  return events.flatMap((event) =>
    [...attending, ...partners].map((actor) => ({
      head: actor.referent,
      type: 'PARTICIPATES_IN' as const,
      tail: event.referent,
      status,
      negated: false,
      subject: actor.span,
      cue,
      object: event.span,
      scope: scopeOf(reading, clause),
      rule: 'attendance',
      confidence: 0.75,
    })),
  );
}

/** "funds B under programme P": P is the basis, and where money is named P pays too. "established under the Directive": the Directive is the basis. */
function basis(reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const cue = spanOf(reading, clause.verb.from, clause.verb.to);
  for (const word of ['under', 'through', 'in context of']) {
    for (const phrase of clause.complements.get(word) ?? []) {
      const ground = entityOf(reading, phrase);
      if (!ground || !['Programme', 'LegalAct', 'Policy'].includes(ground.referent.label)) continue;
      const funded = said.filter((claim) => claim.type === 'FUNDS');
      if (funded.length > 0 && ground.referent.label === 'Programme') {
        for (const claim of funded)
          if (claim.tail !== ground.referent && claim.head !== ground.referent)
            drafts.push({ ...claim, head: ground.referent, subject: ground.span, rule: 'basis.funds', confidence: 0.75 });
        continue;
      }
      if (clause.voice !== 'passive') continue;
      for (const object of clause.object) {
        const based = entityOf(reading, object);
        if (
          !based ||
          based.referent === ground.referent ||
          based.viaOwner ||
          !/^(?:establish|create|set_up|launch|implement|found|introduce|adopt|carry_out|base|fund|finance|develop|provide|define|propose)$/u.test(
            clause.verb.lemma,
          )
        )
          continue;
        drafts.push({
          head: based.referent,
          type: 'BASED_ON',
          tail: ground.referent,
          status: status === 'ongoing' && clause.verb.present ? 'done' : status,
          negated: clause.verb.negated,
          subject: based.span,
          cue,
          object: ground.span,
          scope: scopeOf(reading, clause),
          rule: 'basis.under',
          confidence: 0.8,
          noDate: true,
        });
      }
    }
  }
  return drafts;
}
