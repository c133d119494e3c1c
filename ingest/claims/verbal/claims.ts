/** Claims that the verbs of a sentence say: each clause with the first of its verb's frames that fits. */
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { framesOf } from '../../lexicon/frames.ts';
import { withoutParticle } from '../../lexicon/particles.ts';
import type { Frame } from '../../lexicon/frames/frame.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { wordsOf } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { agreedTerms } from './agreed-terms.ts';
import { approval } from './approval.ts';
import { appointed } from './appointed.ts';
import { attendance, joinedBy, received, representedAt, sentTo, withOthersThere, withParticipation } from './attendance.ts';
import { basis } from './basis.ts';
import { demands } from './demands.ts';
import { budgetLines, paidBefore } from './budget-lines.ts';
import { byAgreement } from './by-agreement.ts';
import { claimsOfFrame } from './frames.ts';
import { fundedUnder } from './funded-under.ts';
import { gathered } from './gathered.ts';
import { benefiting, helpedBy, inSupportOf, trainingFor } from './helped.ts';
import { hereby } from './hereby.ts';
import { increases } from './increases.ts';
import { investing, investmentsBacked } from './investing.ts';
import { joining, joint, madeTogether, sideBySide, withDoers } from './joint.ts';
import { invitedToHold } from './invited-to-hold.ts';
import { keptInformed } from './kept-informed.ts';
import { keptWith } from './kept-with.ts';
import { broughtBefore } from './brought-before.ts';
import { leadership } from './leadership.ts';
import { composition } from './composition.ts';
import { loanAgreements } from './loan-agreements.ts';
import { costs } from './costs.ts';
import { mandate } from './mandates.ts';
import { metWith } from './met.ts';
import { joiningIn } from './joining-in.ts';
import { newMembers } from './new-members.ts';
import { purposeOfMoney } from './money.ts';
import { ofWhich } from './of-which.ts';
import { onBehalf } from './on-behalf.ts';
import { onProposal } from './on-proposal.ts';
import { partnersOfEachOther } from './partners-of-each-other.ts';
import { partInWork } from './part-in-work.ts';
import { openingTogether } from './opening-together.ts';
import { participationOf } from './participation-of.ts';
import { payments } from './payments.ts';
import { placement } from './placement.ts';
import { posted } from './posted.ts';
import { preamble } from './preamble.ts';
import { requestedBy } from './requested.ts';
import { namedParticipants, remarks, speeches } from './remarks.ts';
import { proposedWithin } from './proposed-within.ts';
import { reportsHeard } from './reports-heard.ts';
import { reportsMade } from './reports-made.ts';
import { serving } from './serving.ts';
import type { ClauseRule } from './shared.ts';
import { statusOf } from './status.ts';
import { sharesOfProgrammes, sumsThatHelp } from './sums-that-help.ts';
import { throughArm } from './through.ts';
import { throughSums } from './through-sums.ts';
import { isUnreal } from './unreal.ts';
import { toldThat } from './told-that.ts';
import { venue } from './venue.ts';
import { withPartners } from './with-partners.ts';
import { remembered } from '../../remembered.ts';
import { oneOf } from '../../words.ts';

/** Of money: what they say, the verb does not say besides. */
const ofMoney: readonly ClauseRule[] = [
  sharesOfProgrammes,
  investmentsBacked,
  payments,
  costs,
  increases,
  investing,
  budgetLines,
  paidBefore,
  mandate,
];

/** What is said besides what the verb says. */
const rules: readonly ClauseRule[] = [
  helpedBy,
  inSupportOf,
  benefiting,
  trainingFor,
  demands,
  requestedBy,
  sideBySide,
  joining,
  joint,
  withPartners,
  throughArm,
  madeTogether,
  metWith,
  attendance,
  venue,
  received,
  gathered,
  withParticipation,
  joinedBy,
  representedAt,
  sentTo,
  withOthersThere,
  remarks,
  namedParticipants,
  speeches,
  newMembers,
  composition,
  joiningIn,
  basis,
  fundedUnder,
  sumsThatHelp,
  throughSums,
  loanAgreements,
  leadership,
  keptInformed,
  broughtBefore,
  partInWork,
  participationOf,
  serving,
  appointed,
  placement,
  ofWhich,
  byAgreement,
  reportsMade,
  preamble,
  approval,
  hereby,
  agreedTerms,
  onBehalf,
  openingTogether,
  invitedToHold,
  partnersOfEachOther,
  keptWith,
  posted,
  onProposal,
  proposedWithin,
  reportsHeard,
  toldThat,
];

const askedOf = (all: readonly ClauseRule[], verb: string): readonly ClauseRule[] => all.filter(({ verbs }) => verbs?.has(verb) ?? true);
/** The rules to ask of the clause of a verb. */
const rulesOf = remembered((verb) => ({ ofMoney: askedOf(ofMoney, verb), others: askedOf(rules, verb) }));

export function verbalClaims(reading: Reading): ClaimDraft[] {
  const drafts = reading.clauses.flatMap((clause) => claimsOfClause(reading, clause));
  return drafts.some(isSideBySide)
    ? drafts.filter((draft) => !isSideBySide(draft) || !drafts.some((other) => saysTheSame(other, draft)))
    : drafts;
}

/** That two make or do one thing: where a verb says that they work together, nothing is added by it. */
const isSideBySide = ({ rule }: ClaimDraft): boolean => rule === 'side.by.side' || rule === 'joint.makers';

const saysTheSame = ({ type, head, tail, rule }: ClaimDraft, weaker: ClaimDraft): boolean =>
  type === 'COOPERATES_WITH' &&
  rule.startsWith('verb.') &&
  ((head === weaker.head && tail === weaker.tail) || (head === weaker.tail && tail === weaker.head));

function claimsOfClause(reading: Reading, given: Clause): ClaimDraft[] {
  if (isUnreal(reading, given)) return [];
  const clause = withDoers(reading, given);
  const status = statusOf(clause, reading);
  const paid = purposeOfMoney(reading, clause, status);
  if (paid) return paid;
  const drafts: ClaimDraft[] = [];
  const asked = rulesOf(clause.verb.lemma);
  const ask = (all: readonly ClauseRule[], said: readonly ClaimDraft[]): void => {
    for (const rule of all) {
      if (rule.links && !rule.links.some((link) => clause.complements.has(link))) continue;
      const more = rule(reading, clause, status, said, given);
      if (more.length > 0) drafts.push(...more);
    }
  };
  ask(asked.ofMoney, []);
  // "signed a €3 million contract with A": who is paid works with who pays, too
  const together = drafts.length > 0 && oneOf(clause.verb.lemma, 'sign|conclude|agree|enter_into|enter|ink');
  if (together) drafts.push(...withPartner(reading, clause, status));
  else if (drafts.length === 0) drafts.push(...saidByVerb(reading, clause, status));
  ask(asked.others, [...drafts]);
  return drafts;
}

/** The frames of the verb of a clause, with its particle or else without, in order of priority. */
export function framesFor(clause: Clause): readonly Frame[] {
  return framesOf.get(withState(clause)) ?? framesOf.get(clause.verb.lemma) ?? framesOf.get(withoutParticle(clause.verb.lemma)) ?? [];
}

/** "put the Strategy | into practice", "put the Fund | in place": the verb with the state it brings its object to; the verb alone where none is said. */
function withState({ verb: { lemma }, object, complements }: Clause): string {
  if (!oneOf(lemma, 'put|bring|call') || object.length === 0) return lemma;
  for (const link of ['into', 'in']) {
    const state = complements.get(link)?.[0];
    if (state && !state.mention) return `${lemma}_${link}_${state.head}`;
  }
  return lemma;
}

/** "The Climate Fund provides aid to A": what a fund gives is money. */
const isAidOfFund = (reading: Reading, clause: Clause, { type, head, rule }: ClaimDraft): boolean =>
  type === 'SUPPORTS' &&
  /^verb\.(?:provide|give|offer|deliver|grant)\./u.test(rule) &&
  head.label === 'Programme' &&
  (head.head === 'fund' || /\bFund$/u.test(head.known ?? '')) &&
  !clause.object.some((phrase) => /\b(?:technical|expertise|advice|training|legal)\b/iu.test(wordsOf(reading, phrase)));

const withPartner = (reading: Reading, clause: Clause, status: Status): ClaimDraft[] =>
  saidByVerb(reading, clause, status).filter(({ type }) => type === 'COOPERATES_WITH' || type === 'ADOPTS');

/** By the first frame that fits; working together may be said besides. */
function saidByVerb(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const frames = framesFor(clause);
  const drafts: ClaimDraft[] = [];
  const types = new Set<RelationType>();
  for (const frame of frames) {
    if (types.has(frame.type) || (frame.type !== 'COOPERATES_WITH' && [...types].some((type) => type !== 'COOPERATES_WITH'))) continue;
    const made = claimsOfFrame(reading, clause, frame, status);
    for (const draft of made) types.add(draft.type);
    drafts.push(...made.map((draft) => (isAidOfFund(reading, clause, draft) ? { ...draft, type: 'FUNDS' as const } : draft)));
  }
  return drafts;
}
