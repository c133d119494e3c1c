/** Claims that nouns say: owners, parts, authors, roles, deeds as nouns, places of events. */
import type { ClaimDraft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { captioned, captionedPeople } from './captions.ts';
import { standingAs } from './standing-as.ts';
import { strike } from './strikes.ts';
import { innerChain, inTheAddress, unitOf } from './addresses.ts';
import { author } from './authors.ts';
import { beneficiaries } from './beneficiaries.ts';
import { belonging, ownKind } from './belonging.ts';
import { amongst } from './between.ts';
import { chairOf, inTheChair } from './chairs.ts';
import { compound, pair } from './compounds.ts';
import { deedNoun } from './deeds.ts';
import { donors } from './donors.ts';
import { listedVenue } from './listed-venue.ts';
import { meeting, namedAfterPlace, ownEvent, place } from './events.ts';
import { derived, programmeName, under } from './grounds.ts';
import { functionOf } from './functions.ts';
import { inAttendance } from './in-attendance.ts';
import { issuedTitle } from './issued-titles.ts';
import { leading } from './leading.ts';
import { legalBasis } from './legal-bases.ts';
import { bracketedPayers } from './bracketed-payers.ts';
import { bracketedVenue } from './bracketed-venue.ts';
import { boardMembers, collected, formedBy, includedIn } from './membership.ts';
import { memberNamed, memberPerson, memberWord, umbrellaOf } from './member-word.ts';
import { membersByName } from './members-by-name.ts';
import { bracketMembers, members } from './members.ts';
import { ofState } from './ministries.ts';
import { ofParent, ownOrgan } from './organs.ts';
import { comesFrom, fundedFrom, gift, pricedBy, pricedUnder } from './money.ts';
import { paidItem } from './paid-items.ts';
import { ownSystem } from './own-systems.ts';
import { includedParts, ministrysAgency, officeWithin, ownPart } from './own-parts.ts';
import { partOf } from './parts.ts';
import { organiser } from './organisers.ts';
import { ownImplementation } from './own-implementation.ts';
import { ownPolicy } from './own-policies.ts';
import { calledPartner, ownPartners } from './own-partners.ts';
import { partners } from './partners.ts';
import { presentAs } from './present-as.ts';
import { proposedText } from './proposed.ts';
import { role } from './roles.ts';
import { sharedPartner } from './shared-partner.ts';
import { sharedWork } from './shared-work.ts';
import { sideEvent } from './side-events.ts';
import type { Rule } from './shared.ts';
import { remembered } from '../../remembered.ts';
import { signing } from './signing.ts';
import { spokenAt } from './spoken-at.ts';
import { talks } from './talks.ts';
import { tableRow } from './tables.ts';
import { acknowledgedHelp, thankedHelp } from './thanked.ts';
import { venueOf } from './venues.ts';

const rules: readonly Rule[] = [
  tableRow,
  paidItem,
  gift,
  donors,
  bracketedPayers,
  beneficiaries,
  pair,
  comesFrom,
  fundedFrom,
  pricedUnder,
  pricedBy,
  programmeName,
  partOf,
  ofState,
  author,
  issuedTitle,
  ownPolicy,
  proposedText,
  deedNoun,
  ownImplementation,
  thankedHelp,
  acknowledgedHelp,
  amongst,
  meeting,
  ownEvent,
  spokenAt,
  inAttendance,
  presentAs,
  organiser,
  sideEvent,
  role,
  place,
  bracketedVenue,
  listedVenue,
  captioned,
  captionedPeople,
  strike,
  venueOf,
  under,
  belonging,
  ownKind,
  members,
  bracketMembers,
  memberWord,
  memberNamed,
  memberPerson,
  umbrellaOf,
  standingAs,
  ownOrgan,
  ofParent,
  inTheAddress,
  unitOf,
  innerChain,
  boardMembers,
  membersByName,
  includedIn,
  sharedPartner,
  sharedWork,
  formedBy,
  collected,
  partners,
  ownPartners,
  calledPartner,
  leading,
  inTheChair,
  chairOf,
  functionOf,
  ownSystem,
  ownPart,
  ministrysAgency,
  includedParts,
  officeWithin,
  talks,
  derived,
  legalBasis,
  namedAfterPlace,
  signing,
  compound,
];

/** The rules to ask of a phrase with a head: all whose nouns it is among, and those that ask for none. */
const rulesOf = remembered((head) => {
  const asked = rules.filter(({ nouns }) => nouns?.has(head) ?? true);
  return { ofMention: asked, ofOther: asked.filter(({ mentions }) => !mentions) };
});

/** What each rule reads from each phrase of a sentence, in the order of the phrases. */
export function nominalClaims(reading: Reading): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  for (const [at, node] of reading.nodes.entries()) {
    if (node.kind !== 'phrase') continue;
    const { ofMention, ofOther } = rulesOf(node.head);
    for (const rule of node.mention && node.mention.kind !== 'pronoun' ? ofMention : ofOther) {
      const said = rule(reading, node, at);
      if (said.length > 0) drafts.push(...said);
    }
  }
  return drafts;
}
