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
import { benefiting, helpedBy, inSupportOf } from './helped.ts';
import { hereby } from './hereby.ts';
import { increases } from './increases.ts';
import { investing, investmentsBacked } from './investing.ts';
import { joining, joint, madeTogether, sideBySide, withDoers } from './joint.ts';
import { keptInformed } from './kept-informed.ts';
import { keptWith } from './kept-with.ts';
import { leadership } from './leadership.ts';
import { costs } from './costs.ts';
import { mandate } from './mandates.ts';
import { metWith } from './met.ts';
import { newMembers } from './new-members.ts';
import { purposeOfMoney } from './money.ts';
import { ofWhich } from './of-which.ts';
import { onBehalf } from './on-behalf.ts';
import { onProposal } from './on-proposal.ts';
import { partInWork } from './part-in-work.ts';
import { participationOf } from './participation-of.ts';
import { payments } from './payments.ts';
import { placement } from './placement.ts';
import { posted } from './posted.ts';
import { preamble } from './preamble.ts';
import { requestedBy } from './requested.ts';
import { namedParticipants, remarks, speeches } from './remarks.ts';
import { proposedWithin } from './proposed-within.ts';
import { reportsHeard } from './reports-heard.ts';
import { serving } from './serving.ts';
import { statusOf } from './status.ts';
import { sharesOfProgrammes, sumsThatHelp } from './sums-that-help.ts';
import { throughArm } from './through.ts';
import { isUnreal } from './unreal.ts';
import { toldThat } from './told-that.ts';
import { venue } from './venue.ts';
import { withPartners } from './with-partners.ts';
import { oneOf } from '../../words.ts';

export function verbalClaims(reading: Reading): ClaimDraft[] {
  return reading.clauses.flatMap((clause) => claimsOfClause(reading, clause));
}

function claimsOfClause(reading: Reading, given: Clause): ClaimDraft[] {
  if (isUnreal(reading, given)) return [];
  const clause = withDoers(reading, given);
  const status = statusOf(clause, reading);
  const paid = purposeOfMoney(reading, clause, status);
  if (paid) return paid;
  const besides = [
    ...sharesOfProgrammes(reading, clause, status),
    ...investmentsBacked(reading, clause, status),
    ...payments(reading, clause, status),
    ...costs(reading, clause, status),
    ...increases(reading, clause, status),
    ...investing(reading, clause, status),
    ...budgetLines(reading, clause, status),
    ...paidBefore(reading, clause, status),
    ...mandate(reading, clause, status),
  ];
  // "signed a €3 million contract with A": who is paid works with who pays, too
  const together = besides.length > 0 && oneOf(clause.verb.lemma, 'sign|conclude|agree|enter_into|enter|ink');
  const said =
    besides.length > 0 ? [...besides, ...(together ? withPartner(reading, clause, status) : [])] : saidByVerb(reading, clause, status);
  return [
    ...said,
    ...helpedBy(reading, clause, status),
    ...inSupportOf(reading, clause, status, said),
    ...benefiting(reading, clause, status),
    ...demands(reading, clause, status),
    ...requestedBy(reading, clause, status),
    ...sideBySide(reading, given, status),
    ...joining(reading, clause, status),
    ...joint(reading, clause, status, said),
    ...withPartners(reading, clause, said),
    ...throughArm(reading, clause, said),
    ...madeTogether(reading, given, status, said),
    ...metWith(reading, clause, status, said),
    ...attendance(reading, clause, status, said),
    ...venue(reading, clause, status),
    ...received(reading, clause, status),
    ...gathered(reading, clause, status),
    ...withParticipation(reading, clause, status),
    ...joinedBy(reading, clause, status),
    ...representedAt(reading, clause, status),
    ...sentTo(reading, clause, status),
    ...withOthersThere(reading, clause),
    ...remarks(reading, clause, status),
    ...namedParticipants(reading, clause, status),
    ...speeches(reading, clause, status),
    ...newMembers(reading, clause),
    ...basis(reading, clause, status, said),
    ...fundedUnder(reading, clause, status),
    ...sumsThatHelp(reading, clause, status),
    ...leadership(reading, clause, status),
    ...keptInformed(reading, clause, status),
    ...partInWork(reading, clause, status),
    ...participationOf(reading, clause, status),
    ...serving(reading, clause, status),
    ...appointed(reading, clause, status),
    ...placement(reading, clause, status, said),
    ...ofWhich(reading, clause, status),
    ...byAgreement(reading, clause, status),
    ...preamble(reading, clause, status),
    ...approval(reading, clause, status),
    ...hereby(reading, clause),
    ...agreedTerms(reading, clause),
    ...onBehalf(reading, clause, status),
    ...keptWith(reading, clause, status),
    ...posted(reading, clause, status, said),
    ...onProposal(reading, clause),
    ...proposedWithin(reading, clause, status),
    ...reportsHeard(reading, clause, status),
    ...toldThat(reading, clause, status),
  ];
}

/** The frames of the verb of a clause, with its particle or else without, in order of priority. */
export function framesFor(clause: Clause): readonly Frame[] {
  return framesOf.get(clause.verb.lemma) ?? framesOf.get(withoutParticle(clause.verb.lemma)) ?? [];
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
