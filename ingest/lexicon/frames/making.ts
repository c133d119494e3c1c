/** What verbs say: money, making and reporting. In order of priority. */
import { actors, texts, type Row } from './frame.ts';
import { words } from '../../words.ts';

/** To whom one reports by what one tells them: a public body; firms and people are only told. */
const accountable: Row['tails'] = ['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation'];

/** What is given to those to whom one reports. */
const reported = words(
  'findings report reports results update updates assessment conclusions plan information evaluation recommendations accounts account opinion opinions guideline guidelines review reviews audit audits analysis analyses summary statistics notification notifications outcome outcomes return returns questionnaire questionnaires briefing briefings presentation presentations overview evidence testimony reporting',
);

export const makingRows: readonly Row[] = [
  // "directed the Institute to draft": who directs others to a deed does not lead them
  { verbs: 'direct tell', type: 'CALLS_ON', tails: actors, demand: true },
  // "a bill sponsored by Senator Ana Ruiz": whose it is, and nobody's money
  { verbs: 'sponsor co-sponsor cosponsor author co-author', type: 'PROPOSES', tails: ['LegalAct'] },
  // Money
  // Sums that go from one to another are read by a rule of their own: verbs of paying stand in money-words.ts.
  {
    verbs:
      'fund finance co-fund cofund co-finance cofinance part-fund part-finance subsidise subsidize sponsor bankroll grant-aid underwrite',
    type: 'FUNDS',
  },
  { verbs: 'pay_for', type: 'FUNDS', tails: [...actors, 'Event', 'Programme', 'Initiative', 'InformationSystem', 'Document'] },
  {
    verbs: 'endow capitalise capitalize replenish recapitalise recapitalize reimburse remunerate',
    type: 'FUNDS',
    tails: [...actors, 'Programme', 'Initiative'],
  },
  { verbs: 'support', type: 'FUNDS', money: true },
  {
    verbs: 'provide supply furnish entrust award reward',
    type: 'FUNDS',
    withNouns: words('funding grant grants loan loans funds financing finance capital money'),
  },
  // Making
  // "launched a review of X", "called for a revision of X", "approved amendments to X"
  {
    verbs: 'launch begin initiate start undertake conduct carry_out complete call_for propose request',
    type: 'AMENDS',
    tail: 'prep:of',
    tails: [...texts, 'Programme', 'InformationSystem'],
    nouns: words('review revision overhaul recast reform amendment modernisation update'),
  },
  {
    verbs: 'adopt approve pass make introduce propose table agree accept endorse call_for',
    type: 'AMENDS',
    tail: 'prep:to',
    tails: texts,
    nouns: words('amendment change revision addition modification'),
  },
  {
    verbs: 'launch introduce',
    type: 'PUBLISHES',
    nouns: words('report outlook guide handbook toolkit manual paper index study edition version update'),
    tails: ['Document'],
  },
  { verbs: 'introduce reintroduce lay', type: 'PROPOSES', tails: ['LegalAct'], told: true },
  { verbs: 'draw_up', type: 'PUBLISHES', tails: ['Document'] },
  // "was created by the Act": a text makes nothing, it is what the thing stands on
  {
    verbs: 'establish create set_up institute constitute found form introduce',
    type: 'BASED_ON',
    head: 'object',
    tail: 'subject',
    tails: ['LegalAct'],
    named: true,
  },
  // "The Statutes regulate the functions of the Network"
  {
    verbs: 'regulate govern lay_down set_out define determine specify prescribe',
    type: 'BASED_ON',
    head: 'prep:of',
    tail: 'subject',
    heads: ['Body', 'Network', 'Agency', 'InternationalOrganisation', 'Programme', 'InformationSystem', 'Initiative'],
    tails: ['LegalAct', 'Policy'],
    nouns: words(
      'function functions functioning organisation organization composition power powers task tasks mandate operation operations structure status role remit working workings work activity activities competence competences membership',
    ),
  },
  {
    verbs:
      'establish create set_up launch found co-found cofound introduce form inaugurate initiate constitute institute stand_up kick_off',
    type: 'ESTABLISHES',
    // "establishes rules for pilots": what is laid down is no undertaking
    notNouns: words('rule rules condition conditions requirement requirements criterion criteria principle principles knowledge'),
  },
  {
    verbs: 'announce unveil',
    type: 'ESTABLISHES',
    fresh: true,
    tails: ['Programme', 'Initiative', 'Network', 'Body', 'InformationSystem'],
    notNouns: words('response reform effort action measure investigation inquiry inspection consultation operation service tool training'),
  },
  ...['existence', 'being'].map((state): Row => ({ verbs: `bring_into_${state} call_into_${state}`, type: 'ESTABLISHES' })),
  { verbs: 'incorporate', type: 'ESTABLISHES', tails: ['Company'] },
  {
    verbs: 'instigate build_up conceive devise design co-design originate spin_off spin_out put_together erect',
    type: 'ESTABLISHES',
    tails: ['Body', 'Network', 'InformationSystem', 'Programme', 'Initiative'],
  },
  // "will roll out a new portal"; what is rolled out again is carried out
  { verbs: 'roll_out deploy introduce', type: 'ESTABLISHES', fresh: true, tails: ['InformationSystem'] },
  { verbs: 'put_in_place put_into_place', type: 'ESTABLISHES', tails: ['Body', 'Network', 'InformationSystem', 'Programme', 'Initiative'] },
  { verbs: 'appoint designate', type: 'ESTABLISHES', tails: ['Body', 'Network'] },
  // "designate a competent authority"; a named one is there before
  { verbs: 'designate', type: 'ESTABLISHES', fresh: true, tails: ['Agency'] },
  // "convened an expert panel"; who convenes the panel again holds a meeting of it
  { verbs: 'convene assemble', type: 'ESTABLISHES', fresh: true, tails: ['Body', 'Network'] },
  // bonds and funds are made, where texts are published
  { verbs: 'issue price float', type: 'ESTABLISHES', tails: ['Programme'] },
  // "will lead the establishment of the Centre", "announced the creation of a Fund"
  {
    verbs: 'lead announce begin start complete undertake initiate conduct carry_out oversee drive spearhead',
    type: 'ESTABLISHES',
    tail: 'prep:of',
    tails: ['Body', 'Network', 'InformationSystem', 'Programme', 'Initiative', 'Agency', 'Company'],
    nouns: words('establishment creation launch opening formation founding setting-up inauguration'),
  },
  {
    verbs: 'develop draw_up elaborate',
    type: 'ESTABLISHES',
    tails: ['Policy'],
    notNouns: words('approach standard framework'),
  },
  // "will develop a strategic framework"
  {
    verbs: 'develop build create draw_up',
    type: 'ESTABLISHES',
    fresh: true,
    nouns: words('framework methodology toolkit taxonomy curriculum'),
    tails: ['Policy', 'Document', 'Initiative'],
  },
  {
    verbs: 'develop build open start',
    type: 'ESTABLISHES',
    notNouns: words('forum assembly congress'),
    tails: ['Body', 'Network', 'InformationSystem', 'Programme', 'Initiative', 'Agency'],
  },
  // Reporting
  { verbs: 'report report_on report_back', type: 'REPORTS_TO', tail: 'prep:to', tails: actors },
  // "to which Ana answered that": who talks to somebody does not account to them
  { verbs: 'answer account', type: 'REPORTS_TO', tail: 'prep:to', heads: actors.filter((label) => label !== 'Person'), tails: accountable },
  { verbs: 'report', type: 'REPORTS_TO', tail: 'prep:through', tails: actors },
  { verbs: 'be_accountable be_answerable be_responsible be_subordinate', type: 'REPORTS_TO', tail: 'prep:to', tails: actors },
  // "is an independent office accountable to the Minister"
  {
    verbs: 'be',
    type: 'REPORTS_TO',
    tail: 'prep:to',
    heads: actors,
    tails: actors,
    nouns: words('accountable answerable subordinate'),
  },
  {
    verbs:
      'present submit send deliver communicate forward transmit provide give render hand_over hand return address supply furnish relay',
    type: 'REPORTS_TO',
    tail: 'prep:to',
    tails: actors,
    nouns: reported,
  },
  // "laid its annual report before Parliament"
  { verbs: 'lay present submit place table bring', type: 'REPORTS_TO', tail: 'prep:before', tails: accountable, nouns: reported },
  { verbs: 'be_accountable be_answerable be_responsible report testify', type: 'REPORTS_TO', tail: 'prep:before', tails: accountable },
  { verbs: 'make', type: 'REPORTS_TO', tail: 'prep:to', tails: accountable, nouns: words('presentation') },
  // "notified the measure to the Council", "must disclose any incident to the Agency"
  { verbs: 'notify disclose', type: 'REPORTS_TO', tail: 'prep:to', tails: accountable },
  // "must lodge an annual return with the Registrar"
  {
    verbs: 'lodge',
    type: 'REPORTS_TO',
    tail: 'prep:with',
    tails: accountable,
    nouns: words('report return account accounts statement notification finding findings result results'),
  },
  // "has a direct reporting line to the Director"
  { verbs: 'have', type: 'REPORTS_TO', tail: 'prep:to', tails: actors, nouns: words('line') },
  // who notifies a firm, or tells the public, does not answer to them
  {
    verbs: 'brief inform notify update alert debrief apprise',
    type: 'REPORTS_TO',
    tails: actors.filter((label) => label !== 'Company' && label !== 'Person'),
    notNouns: words('public partner consumer citizen customer user voter reader'),
  },
  // "received a report from the Unit", "heard a briefing by the Envoy"
  ...['from', 'by'].map((whence): Row => ({
    verbs: 'receive get obtain hear',
    type: 'REPORTS_TO',
    head: `prep:${whence}`,
    tail: 'subject',
    heads: actors,
    tails: accountable,
    active: true,
    nouns: words('report update briefing notification presentation account summary statistics findings'),
  })),
  { verbs: 'oversee supervise', type: 'REPORTS_TO', head: 'object', tail: 'subject', heads: ['Agency'], tails: actors },
  {
    verbs: 'provide present supply furnish',
    type: 'REPORTS_TO',
    tails: actors,
    withNouns: words(
      'findings report reports results update updates assessment briefing recommendation statistics statement statements account accounts overview summary analysis notification',
    ),
  },
  // "returned to the Cabinet with its recommendations"
  {
    verbs: 'return come_back report_back go_back',
    type: 'REPORTS_TO',
    tail: 'prep:to',
    tails: accountable,
    withNouns: words('report reports recommendation recommendations findings finding results conclusions'),
  },
];
