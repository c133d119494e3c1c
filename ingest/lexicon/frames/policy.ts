/** What verbs say: law and policy, carrying out and running. In order of priority. Long because it is one table. */
import { actors, law, run, texts, type Row } from './frame.ts';
import { demandRows } from './demands.ts';
import { words } from '../../words.ts';

/** What is done, day by day, with what is run. */
const upkeep = words('running operation management administration maintenance upkeep hosting');

export const policyRows: readonly Row[] = [
  // "The Order gives effect to the Protocol", "The Act transposes the Directive"
  { verbs: 'give', type: 'BASED_ON', tail: 'prep:to', heads: law, tails: law, nouns: words('effect') },
  { verbs: 'transpose implement', type: 'BASED_ON', heads: ['LegalAct'], tails: law },
  // Law and policy
  { verbs: 'table', type: 'PUBLISHES', tails: ['Document'] },
  { verbs: 'propose table put_forward suggest', type: 'PROPOSES' },
  { verbs: 'come_forward_with come_up_with', type: 'PROPOSES', tails: [...law, 'Programme', 'Initiative', 'InformationSystem'] },
  { verbs: 'recommend advocate', type: 'PROPOSES', tails: law, told: true, fresh: true },
  // "is working on a proposal for a Mooring Code"
  { verbs: 'work', type: 'PROPOSES', tail: 'prep:on', tails: law, onNouns: words('proposal draft bill') },
  // "proposed the creation of a Quay Fund", "floated the idea of a levy"
  {
    verbs: 'propose table put_forward suggest recommend float raise advance advocate',
    type: 'PROPOSES',
    tail: 'prep:of',
    tails: [...law, 'Programme', 'Initiative', 'InformationSystem'],
    told: true,
    nouns: words('creation establishment introduction launch adoption development formation setting-up idea imposition enactment'),
  },
  { verbs: 'unveil publish release issue circulate', type: 'PROPOSES', tails: ['LegalAct'], nouns: words('bill proposal') },
  { verbs: 'float', type: 'PROPOSES', tails: law },
  // "circulated a draft declaration": no final one
  { verbs: 'circulate offer submit present publish issue release share unveil draw_up', type: 'PROPOSES', tails: law, draft: true },
  { verbs: 'present submit envisage prepare draft bring_forward', type: 'PROPOSES', tails: ['LegalAct'], told: true },
  { verbs: 'draft formulate prepare', type: 'PROPOSES', tails: ['Policy'] },
  {
    verbs: 'make present submit table put_forward bring_forward issue prepare',
    type: 'PROPOSES',
    tail: 'prep:for',
    tails: law,
    nouns: words('proposal proposals'),
  },
  // "set out its plans for a levy on plastic"
  {
    verbs: 'set_out outline unveil announce present publish put_forward bring_forward',
    type: 'PROPOSES',
    tail: 'prep:for',
    tails: law,
    told: true,
    nouns: words('plan proposal idea'),
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
  {
    verbs: 'reach strike secure clinch seal',
    type: 'ADOPTS',
    tails: law,
    notNouns: words('goal target objective aim milestone level standard'),
  },
  {
    verbs: 'give grant',
    type: 'ADOPTS',
    tail: 'prep:to',
    tails: texts,
    nouns: words('approval assent endorsement consent blessing nod go-ahead seal'),
  },
  { verbs: 'put set', type: 'ADOPTS', tail: 'prep:to', tails: texts, nouns: words('signature signatures') },
  // "cleared the Policy", "waved through the Decision"
  { verbs: 'clear', type: 'ADOPTS', tails: law, named: true, told: true },
  {
    verbs:
      'wave_through vote_through vote_for vote_in_favour_of vote_in_favor_of sign_off_on nod_through green-light greenlight rubber-stamp finalise finalize formalise formalize sign_into_law pass_into_law',
    type: 'ADOPTS',
    tails: [...texts, 'Programme', 'Initiative'],
  },
  { verbs: 'validate', type: 'ADOPTS', tails: [...texts, 'Programme', 'Initiative'], heads: actors },
  { verbs: 'co-sign cosign countersign initial co-adopt', type: 'ADOPTS', tails: texts },
  { verbs: 'promulgate proclaim', type: 'ADOPTS', tails: law },
  {
    verbs: 'adopt sign sign_on_to ink approve endorse ratify enact conclude agree_on agree accept pass',
    type: 'ADOPTS',
    tails: [...texts, 'Programme', 'Initiative'],
  },
  { verbs: 'enter_into enter', type: 'ADOPTS', tails: texts },
  { verbs: 'enter', type: 'ADOPTS', tail: 'prep:into', tails: texts },
  { verbs: 'sign_up sign-on accede subscribe', type: 'ADOPTS', tail: 'prep:to', tails: texts },
  // "The Protocol, agreed between A and B in 2011"
  { verbs: 'agree sign conclude negotiate', type: 'ADOPTS', head: 'prep:between', tail: 'object', tails: texts },
  { verbs: 'agree', type: 'ADOPTS', tail: 'prep:on', tails: [...texts, 'Programme', 'Initiative'], noObject: true },
  // "have agreed to the Principles", "settled on a work plan"
  { verbs: 'agree', type: 'ADOPTS', tail: 'prep:to', heads: actors, tails: law, noObject: true, named: true, active: true },
  { verbs: 'settle decide', type: 'ADOPTS', tail: 'prep:on', heads: actors, tails: law, noObject: true },
  { verbs: 'embrace', type: 'ADOPTS', heads: actors, tails: law, named: true, told: true },
  // "the rules laid down by the Board"
  { verbs: 'lay_down', type: 'ADOPTS', heads: actors, tails: law },
  // "the Secretary of State makes the Order"
  {
    verbs: 'make',
    type: 'ADOPTS',
    heads: actors,
    tails: ['LegalAct'],
    named: true,
    nouns: words('order regulation rule scheme direction bylaw'),
  },
  // "has given the green light to the Rules"
  {
    verbs: 'give',
    type: 'ADOPTS',
    tail: 'prep:to',
    heads: actors,
    tails: [...texts, 'Programme', 'Initiative'],
    objectWords: /green light$/u,
  },
  // "bears the signatures of the ministers"
  { verbs: 'bear', type: 'ADOPTS', head: 'prep:of', tail: 'subject', heads: actors, tails: texts, nouns: words('signature signatures') },
  {
    verbs:
      'publish issue release unveil circulate disseminate compile disclose bring_out put_out come_out_with co-publish reissue republish make_public gazette upload print',
    type: 'PUBLISHES',
    tails: texts,
  },
  { verbs: 'present produce', type: 'PUBLISHES', tails: ['Document', 'Policy'], told: true },
  { verbs: 'deliver', type: 'PUBLISHES', tails: ['Document'] },
  { verbs: 'prepare write co-write author co-author compile circulate', type: 'PUBLISHES', tails: ['Document'] },
  // "provided its Opinion": who is given nothing is helped by nothing
  {
    verbs: 'provide give',
    type: 'PUBLISHES',
    tails: ['Document', 'Policy'],
    nouns: words(
      'opinion opinions report reports statement statements recommendation recommendations guideline guidelines analysis findings',
    ),
  },
  { verbs: 'make_available make_publicly_available', type: 'PUBLISHES', tails: ['Document'], told: true },
  { verbs: 'report_on', type: 'PUBLISHES', tails: ['Document'] },
  // "Doha will host the Games": where they are
  { verbs: 'host welcome', type: 'OCCURRED_IN', head: 'object', tail: 'subject', heads: ['Event'], tails: ['Place'], active: true },
  { verbs: 'organise organize host hold convene co-organise co-organize co-host stage arrange', type: 'ORGANISES', tails: ['Event'] },
  { verbs: 'organise organize', type: 'ORGANISES', tails: ['Initiative'] },
  // "organised the third edition of the Forum"
  {
    verbs: 'organise organize host hold convene',
    type: 'ORGANISES',
    tail: 'prep:of',
    tails: ['Event', 'Network'],
    nouns: words('edition'),
  },
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
    nouns: words(
      'exercise workshop seminar webinar conference roundtable symposium hackathon drill festival competition school camp congress masterclass bootcamp',
    ),
  },
  { verbs: 'host', type: 'OPERATES', tails: ['InformationSystem', 'Document'] },
  { verbs: 'host provide', type: 'OPERATES', tails: ['Body'], nouns: words('secretariat secretariats') },
  { verbs: 'host', type: 'LEADS', tails: ['Network', 'Initiative', 'Programme'] },
  ...demandRows,
  // Carrying out
  {
    verbs: 'pilot implement carry_out put_in_place deliver_on execute transpose roll_out enforce apply operationalise operationalize',
    type: 'IMPLEMENTS',
  },
  {
    verbs:
      'take_forward carry_forward carry_through see_through act_on act_upon make_good_on follow_through_on embark_on domesticate localise localize realise realize effectuate trial practise',
    type: 'IMPLEMENTS',
    tails: [...texts, 'Programme', 'Initiative'],
    named: true,
  },
  // "continue its reform agenda", "pressed ahead with the Strategy"
  {
    verbs: 'continue',
    type: 'IMPLEMENTS',
    heads: actors,
    tails: ['Policy', 'Programme'],
    nouns: words('agenda reform reforms programme program strategy plan policy'),
  },
  {
    verbs: 'press_ahead go_ahead move_ahead proceed',
    type: 'IMPLEMENTS',
    heads: actors,
    tail: 'prep:with',
    tails: ['Policy', 'Programme', 'Initiative'],
  },
  // "follows the Guidelines", "translates the Strategy into local plans"
  { verbs: 'follow translate', type: 'IMPLEMENTS', heads: actors, tails: texts, named: true, told: true },
  // "put the Package into practice", "bring the Tariff into operation"
  ...['practice', 'operation', 'effect', 'force', 'action'].map((state): Row => ({
    verbs: `put_into_${state} bring_into_${state}`,
    type: 'IMPLEMENTS',
    tails: [...texts, 'Programme', 'Initiative'],
  })),
  { verbs: 'comply', type: 'IMPLEMENTS', tail: 'prep:with', tails: texts },
  // "complied with its obligations under the Convention", "with the requirements of the Code"
  ...['under', 'of'].map((place): Row => ({
    verbs: 'comply conform',
    type: 'IMPLEMENTS',
    tail: `prep:${place}`,
    tails: texts,
    withNouns: words(
      'commitment commitments obligation obligations requirement requirements duty duties undertaking undertakings provision provisions term terms rule rules condition conditions',
    ),
  })),
  { verbs: 'incorporate administer', type: 'IMPLEMENTS', tails: ['LegalAct'] },
  {
    verbs: 'ensure pursue continue begin start undertake complete lead',
    type: 'IMPLEMENTS',
    tail: 'prep:of',
    tails: [...texts, 'Programme', 'Initiative'],
    nouns: words('implementation execution application enforcement roll-out rollout delivery'),
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
    verbs: 'meet fulfil fulfill deliver uphold honour honor respect implement discharge observe live_up_to abide_by perform execute',
    type: 'IMPLEMENTS',
    tail: 'prep:under',
    tails: texts,
    nouns: words('commitment commitments obligation obligations requirement requirements target targets'),
  },
  // "comply with their obligations under the Convention"
  {
    verbs: 'comply adhere abide conform',
    type: 'IMPLEMENTS',
    tail: 'prep:under',
    tails: texts,
    noObject: true,
    named: true,
    withNouns: words('obligation obligations commitment commitments requirement requirements duty duties undertaking undertakings'),
  },
  { verbs: 'comply adhere abide conform', type: 'IMPLEMENTS', tail: 'prep:with', tails: texts },
  { verbs: 'adhere conform', type: 'IMPLEMENTS', tail: 'prep:to', tails: texts, lasting: true },
  // "adhered to the Declaration on 13 December": they adopt it
  { verbs: 'adhere', type: 'ADOPTS', tail: 'prep:to', heads: actors, tails: law },
  { verbs: 'abide', type: 'IMPLEMENTS', tail: 'prep:by', tails: texts },
  {
    verbs: 'deliver',
    type: 'IMPLEMENTS',
    tails: ['Programme', 'Initiative', 'Policy'],
    notNouns: words('training service response course tool support'),
  },
  {
    verbs: 'amend revise repeal replace recast update modernise modernize supplement change',
    type: 'AMENDS',
    tails: [...texts, 'InformationSystem', 'Programme'],
    notNouns: words('dataset datasets data'), // kept up to date, and no text
  },
  // "tightened the Standard", "rewrote the Rules", "adapts the Protocol to new data"
  {
    verbs:
      'tighten loosen relax rewrite redraft overhaul adapt adjust vary alter modify reauthorise reauthorize water_down redesign simplify consolidate codify augment abridge correct curtail deepen dilute enrich fine-tune lengthen prolong rationalise rationalize rectify redefine redraw refine remodel renegotiate reopen rephrase rescind reshape restructure revamp revoke shorten soften streamline supersede sharpen rework reword roll_back scale_back trim',
    type: 'AMENDS',
    tails: [...law, 'InformationSystem', 'Programme'],
    named: true,
    told: true,
  },
  // "broadening the scope of the Regulation"
  {
    verbs: 'broaden extend widen expand narrow restrict limit enlarge clarify',
    type: 'AMENDS',
    tail: 'prep:of',
    tails: law,
    nouns: words('scope coverage application remit reach'),
  },
  // "rolls back parts of the Code", "added a chapter to the Handbook"
  {
    verbs: 'roll_back repeal amend revise change alter replace rewrite modify suspend abolish scrap reword delete',
    type: 'AMENDS',
    tail: 'prep:of',
    tails: texts,
    named: true,
    nouns: words('part provision section chapter article clause paragraph annex rule'),
  },
  {
    verbs: 'add append attach',
    type: 'AMENDS',
    tail: 'prep:to',
    tails: [...texts, 'Programme'],
    named: true,
    nouns: words('chapter section article annex paragraph clause protocol provision appendix module schedule title part'),
  },
  { verbs: 'insert', type: 'AMENDS', tail: 'prep:into', heads: law, tails: law },
  // who reviews a report reads it
  {
    verbs: 'review',
    type: 'AMENDS',
    tails: [...texts, 'InformationSystem', 'Programme'],
    notNouns: words(
      'report finding result evaluation assessment application submission study evidence progress proposal request comment recommendation document paper',
    ),
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
  // "keeps a register of licensed dealers"
  {
    verbs: 'keep hold',
    type: 'OPERATES',
    tails: run,
    nouns: words('register registry database list roll inventory archive repository record records catalogue'),
  },
  { verbs: 'curate', type: 'OPERATES', tails: run },
  { verbs: 'be_responsible', type: 'OPERATES', tail: 'prep:for', tails: run.filter((label) => label !== 'Document') },
  // "took over the Scheme", "the Scheme passes to the Agency"
  { verbs: 'take_over', type: 'OPERATES', tails: run },
  {
    verbs: 'take_over assume undertake handle ensure continue',
    type: 'OPERATES',
    tail: 'prep:of',
    heads: actors,
    tails: run,
    nouns: upkeep,
  },
  // "outsourced the running of the Helpdesk to Tide Ltd"
  {
    verbs: 'outsource entrust assign transfer hand_over',
    type: 'OPERATES',
    head: 'prep:to',
    tail: 'prep:of',
    heads: actors,
    tails: run,
    nouns: upkeep,
  },
  { verbs: 'be_home', type: 'OPERATES', tail: 'prep:to', heads: actors, tails: ['InformationSystem'] },
  { verbs: 'man staff moderate', type: 'OPERATES', heads: actors, tails: ['InformationSystem', 'Initiative'] },
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
  // "The consortium involves six universities"
  {
    verbs: 'involve',
    type: 'MEMBER_OF',
    head: 'object',
    tail: 'subject',
    heads: actors,
    tails: ['Network'],
    active: true,
  },
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
  // "conducted a survey of sailors", "will undertake a joint study"
  {
    verbs: 'undertake conduct perform',
    type: 'IMPLEMENTS',
    tails: ['Document', 'Initiative'],
    nouns: words('review study survey analysis assessment evaluation audit appraisal stocktake mapping'),
  },
  // "is carrying out the second phase of the Programme"
  {
    verbs: 'carry_out implement complete begin start enter conclude execute deliver undertake',
    type: 'IMPLEMENTS',
    tail: 'prep:of',
    tails: [...law, 'Programme', 'Initiative'],
    told: true,
    nouns: words('phase stage component tranche part parts provision measure recommendation'),
  },
  // "provides an online portal", "offers a helpline"
  { verbs: 'provide offer make_available', type: 'OPERATES', heads: actors, tails: ['InformationSystem'] },
  // "is involved in the Project"
  {
    verbs: 'involve',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'prep:in',
    heads: actors,
    tails: ['Initiative', 'Programme', 'Event'],
  },
  // "is involved with the Harbour Agenda"
  ...['in', 'with'].map((link): Row => ({
    verbs: 'involve',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: `prep:${link}`,
    heads: actors,
    tails: link === 'in' ? ['Network', 'Policy'] : ['Initiative', 'Programme', 'Network', 'Policy'],
    named: true,
  })),
  { verbs: 'give assign grant', type: 'OPERATES', head: 'object', tail: 'prep:of', tails: run, nouns: words('responsibility') },
  {
    verbs: 'assign give',
    type: 'CALLS_ON',
    heads: actors,
    tails: actors,
    beside: words('task job responsibility duty mandate assignment'),
  },
];
