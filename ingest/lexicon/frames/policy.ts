/** What verbs say: law and policy, demands, carrying out, places, and standing under. In order of priority. */
import { actors, law, run, texts, type Row } from './frame.ts';
import { words } from '../../words.ts';

/** What can stand under a text: what is made, held or run. */
const standing: Row['heads'] = [
  'Body',
  'Agency',
  'Network',
  'InformationSystem',
  'Programme',
  'Initiative',
  'Event',
  'Policy',
  'Document',
  'LegalAct',
];

export const policyRows: readonly Row[] = [
  // "The Order gives effect to the Protocol", "The Act transposes the Directive"
  { verbs: 'give', type: 'BASED_ON', tail: 'prep:to', heads: law, tails: law, nouns: words('effect') },
  { verbs: 'transpose implement', type: 'BASED_ON', heads: ['LegalAct'], tails: law },
  // Law and policy
  { verbs: 'propose table put_forward suggest', type: 'PROPOSES' },
  { verbs: 'present submit envisage prepare draft bring_forward', type: 'PROPOSES', tails: ['LegalAct'] },
  { verbs: 'draft formulate prepare', type: 'PROPOSES', tails: ['Policy'] },
  {
    verbs: 'make present submit table put_forward bring_forward issue prepare',
    type: 'PROPOSES',
    tail: 'prep:for',
    tails: law,
    nouns: words('proposal proposals'),
  },
  {
    verbs: 'issue',
    type: 'ADOPTS',
    tails: ['LegalAct'],
    nouns: words('order decree proclamation regulation law directive ordinance decision bylaw'),
  },
  {
    verbs: 'reach find strike secure clinch seal broker',
    type: 'ADOPTS',
    tail: 'prep:on',
    tails: [...texts, 'InformationSystem', 'Programme', 'Initiative'],
    nouns: words('agreement deal consensus compromise accord'),
  },
  // "committed to secure a binding treaty"
  { verbs: 'reach strike secure clinch seal', type: 'ADOPTS', tails: law },
  { verbs: 'give grant', type: 'ADOPTS', tail: 'prep:to', tails: texts, nouns: words('approval assent endorsement consent') },
  { verbs: 'promulgate proclaim', type: 'ADOPTS', tails: law },
  {
    verbs: 'adopt sign ink approve endorse ratify enact conclude agree_on agree accept pass',
    type: 'ADOPTS',
    tails: [...texts, 'Programme', 'Initiative'],
  },
  { verbs: 'enter_into enter', type: 'ADOPTS', tails: texts },
  { verbs: 'enter', type: 'ADOPTS', tail: 'prep:into', tails: texts },
  { verbs: 'sign_up accede', type: 'ADOPTS', tail: 'prep:to', tails: texts },
  { verbs: 'agree', type: 'ADOPTS', tail: 'prep:on', tails: [...texts, 'Programme', 'Initiative'], noObject: true },
  { verbs: 'publish issue release unveil circulate disseminate compile', type: 'PUBLISHES', tails: texts },
  { verbs: 'present produce deliver', type: 'PUBLISHES', tails: ['Document', 'Policy'] },
  { verbs: 'prepare write co-write author co-author compile circulate', type: 'PUBLISHES', tails: ['Document'] },
  { verbs: 'report_on', type: 'PUBLISHES', tails: ['Document'] },
  { verbs: 'organise organize host hold convene co-organise co-organize co-host stage arrange', type: 'ORGANISES', tails: ['Event'] },
  { verbs: 'organise organize', type: 'ORGANISES', tails: ['Initiative'] },
  {
    verbs: 'hold organise organize convene run conduct',
    type: 'ORGANISES',
    tails: ['Initiative'],
    nouns: words('consultation consultations'),
  },
  {
    verbs: 'run conduct deliver',
    type: 'ORGANISES',
    tails: ['Event'],
    nouns: words('exercise workshop seminar webinar conference roundtable symposium hackathon drill festival competition'),
  },
  { verbs: 'host', type: 'OPERATES', tails: ['InformationSystem', 'Document'] },
  { verbs: 'host provide', type: 'OPERATES', tails: ['Body'], nouns: words('secretariat secretariats') },
  { verbs: 'host', type: 'LEADS', tails: ['Network', 'Initiative', 'Programme'] },
  // Demands
  {
    verbs: 'call_on call_upon urge invite expect request ask task encourage instruct mandate',
    type: 'CALLS_ON',
    tails: actors,
  },
  { verbs: 'direct require order charge entrust oblige', type: 'CALLS_ON', tails: actors },
  {
    verbs: 'empower',
    type: 'CALLS_ON',
    heads: ['Institution', 'LegalAct', 'Policy', 'Person'],
    tails: ['Agency', 'Body', 'Institution', 'Network'],
    demand: true,
  },
  { verbs: 'appeal plead', type: 'CALLS_ON', tail: 'prep:to', tails: actors },
  { verbs: 'call_for', type: 'CALLS_ON', tail: 'prep:between', tails: actors },
  { verbs: 'call_for', type: 'CALLS_ON', tails: actors, demand: true },
  { verbs: 'call_for', type: 'CALLS_ON', tail: 'prep:from', tails: actors },
  // Carrying out
  {
    verbs: 'pilot implement carry_out put_in_place deliver_on execute transpose roll_out enforce apply operationalise operationalize',
    type: 'IMPLEMENTS',
  },
  { verbs: 'comply', type: 'IMPLEMENTS', tail: 'prep:with', tails: texts },
  { verbs: 'incorporate administer', type: 'IMPLEMENTS', tails: ['LegalAct'] },
  {
    verbs: 'ensure pursue continue begin start undertake complete',
    type: 'IMPLEMENTS',
    tail: 'prep:of',
    tails: [...texts, 'Programme', 'Initiative'],
    nouns: words('implementation'),
  },
  {
    verbs: 'meet achieve fulfil fulfill deliver reach uphold honour respect implement attain',
    type: 'IMPLEMENTS',
    tail: 'prep:of',
    tails: [...texts, 'Programme'],
    nouns: words(
      'goal goals target targets objective objectives commitment commitments obligation obligations requirement requirements provision provisions aim aims ambition',
    ),
  },
  {
    verbs: 'meet fulfil fulfill deliver uphold honour respect implement',
    type: 'IMPLEMENTS',
    tail: 'prep:under',
    tails: texts,
    nouns: words('commitment commitments obligation obligations requirement requirements target targets'),
  },
  { verbs: 'comply adhere abide conform', type: 'IMPLEMENTS', tail: 'prep:with', tails: texts },
  { verbs: 'adhere conform', type: 'IMPLEMENTS', tail: 'prep:to', tails: texts },
  { verbs: 'abide', type: 'IMPLEMENTS', tail: 'prep:by', tails: texts },
  {
    verbs: 'deliver',
    type: 'IMPLEMENTS',
    tails: ['Programme', 'Initiative'],
    notNouns: words('training service response course tool support'),
  },
  {
    verbs: 'amend revise repeal replace recast update modernise modernize',
    type: 'AMENDS',
    tails: [...texts, 'InformationSystem', 'Programme'],
  },
  // who reviews a report reads it
  {
    verbs: 'review',
    type: 'AMENDS',
    tails: [...texts, 'InformationSystem', 'Programme'],
    notNouns: words('report finding result evaluation assessment application submission study evidence progress'),
  },
  { verbs: 'strengthen extend reinforce upgrade', type: 'AMENDS', tails: [...law, 'InformationSystem'], named: true, told: true },
  { verbs: 'strengthen reinforce extend', type: 'AMENDS', heads: law },
  // "put the Agency on a stronger footing"
  { verbs: 'put place set', type: 'AMENDS', onNouns: words('footing basis') },
  { verbs: 'reinforce strengthen', type: 'SUPPORTS', tails: actors },
  {
    verbs: 'run operate manage maintain administer',
    type: 'OPERATES',
    tails: run,
  },
  { verbs: 'be_responsible', type: 'OPERATES', tail: 'prep:for', tails: run },
  // "took over the Scheme", "the Scheme passes to the Agency"
  { verbs: 'take_over', type: 'OPERATES', tails: run },
  {
    verbs: 'pass',
    type: 'OPERATES',
    head: 'prep:to',
    tail: 'subject',
    heads: actors,
    tails: ['InformationSystem', 'Initiative', 'Programme'],
  },
  {
    verbs: 'transfer hand_over',
    type: 'OPERATES',
    head: 'prep:to',
    tail: 'object',
    heads: actors,
    tails: ['InformationSystem', 'Initiative', 'Programme'],
  },
  { verbs: 'be_in_charge', type: 'OPERATES', tail: 'prep:of', tails: run },
  {
    verbs: 'integrate incorporate mainstream embed insert',
    type: 'AMENDS',
    tail: 'prep:into',
    heads: actors,
    tails: [...texts, 'Programme'],
  },
  { verbs: 'have hold assume take bear', type: 'OPERATES', tail: 'prep:for', tails: run, nouns: words('responsibility') },
  // "will give the Agency responsibility for the Register"
  { verbs: 'give assign grant', type: 'OPERATES', head: 'object', tail: 'prep:for', tails: run, nouns: words('responsibility') },
  // "projects involving museums"
  {
    verbs: 'involve',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'subject',
    heads: actors,
    tails: ['Initiative', 'Programme', 'Event'],
  },
  // "imposes sanctions on firms"
  { verbs: 'impose', type: 'ADOPTS', tails: law },
  { verbs: 'renew', type: 'AMENDS', tails: law },
  // "took an active part in the Project"
  { verbs: 'take', type: 'PARTICIPATES_IN', tail: 'prep:in', nouns: words('part') },
  { verbs: 'undertake conduct', type: 'ORGANISES', tails: ['Event'] },
  { verbs: 'conduct', type: 'IMPLEMENTS', tails: ['Initiative', 'Programme'] },
  // "is involved in the Project"
  {
    verbs: 'involve',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'prep:in',
    heads: actors,
    tails: ['Initiative', 'Programme', 'Event'],
  },
  { verbs: 'give assign grant', type: 'OPERATES', head: 'object', tail: 'prep:of', tails: run, nouns: words('responsibility') },
  // Places
  { verbs: 'take_place occur happen', type: 'OCCURRED_IN', tail: 'prep:in', tails: ['Place', 'Country'] },
  { verbs: 'take_place occur happen', type: 'OCCURRED_IN', tail: 'prep:at', tails: ['Place'] },
  { verbs: 'hit strike', type: 'OCCURRED_IN', heads: ['Event'], tails: ['Place', 'Country'] },
  // Standing under
  {
    verbs: 'underpin guide govern',
    type: 'BASED_ON',
    head: 'object',
    tail: 'subject',
    tails: texts,
    heads: [...law, 'Programme', 'Initiative', 'Network'],
  },
  // "The Strategy guides the work of the Ministry"
  {
    verbs: 'guide steer shape frame',
    type: 'IMPLEMENTS',
    head: 'object',
    tail: 'subject',
    heads: actors,
    tails: [...law, 'Programme'],
    told: true,
  },
  {
    verbs: 'align harmonise harmonize',
    type: 'BASED_ON',
    head: 'object',
    tail: 'prep:with',
    heads: [...texts, 'Programme', 'Initiative'],
    tails: law,
  },
  { verbs: 'base ground', type: 'BASED_ON', head: 'object', tail: 'prep:on', tails: [...texts, 'Programme'] },
  {
    verbs: 'build',
    type: 'BASED_ON',
    tail: 'prep:on',
    heads: [...texts, 'Programme', 'Initiative'],
    tails: [...texts, 'Programme', 'Initiative'],
  },
  {
    verbs: 'fall come sit be',
    type: 'BASED_ON',
    tail: 'prep:under',
    heads: ['Initiative', 'Programme'],
    tails: [...texts, 'Programme', 'Initiative'],
  },
  // "is anchored in the Charter", "derives from the Convention"
  ...['in', 'on'].map((place): Row => ({
    verbs: 'anchor enshrine ground embed found',
    type: 'BASED_ON',
    head: 'object',
    tail: `prep:${place}`,
    heads: standing,
    tails: texts,
  })),
  { verbs: 'derive arise originate emanate', type: 'BASED_ON', tail: 'prep:from', heads: standing, tails: law },
  {
    verbs: 'derive draw take receive have',
    type: 'BASED_ON',
    tail: 'prep:from',
    tails: law,
    nouns: words('mandate powers power authority competence competences legitimacy remit tasks'),
  },
  { verbs: 'adapt', type: 'BASED_ON', head: 'object', tail: 'prep:from', heads: standing, tails: texts },
  // "inspired by the Pledge", "mandated by the Statute"
  {
    verbs: 'inspire mandate require regulate authorise authorize prescribe',
    type: 'BASED_ON',
    head: 'object',
    tail: 'subject',
    heads: ['Initiative', 'Programme', 'Event', 'Policy', 'Document', 'LegalAct', 'InformationSystem'],
    tails: law,
  },
  // "a fund called for in the Statement", "the authority foreseen in the Accords"
  {
    verbs: 'foresee envisage call_for lay_down set_out provide_for enshrine stipulate prescribe outline announce mandate',
    type: 'BASED_ON',
    head: 'object',
    tail: 'prep:in',
    heads: standing,
    tails: law,
  },
  // "operates under a Royal Charter"
  {
    verbs: 'operate function act work take_place',
    type: 'BASED_ON',
    tail: 'prep:under',
    heads: standing,
    tails: [...law, 'Programme'],
    noObject: true,
  },
  { verbs: 'draw', type: 'BASED_ON', tail: 'prep:on', heads: [...texts, 'Programme', 'Initiative'], tails: texts },
];
