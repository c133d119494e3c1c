/** What verbs say: working together and helping. In order of priority. Long because it is one table. */
import { actors, agreed, drawnOn, goods, help, helped, together, type Row } from './frame.ts';
import { words } from '../../words.ts';

export const togetherRows: readonly Row[] = [
  // Working together
  {
    verbs:
      'cooperate co-operate collaborate work work_together liaise partner engage team_up interact consult coordinate co-ordinate meet negotiate correspond join_forces join_hands link_up tie_up pair_up band_together compare_notes confer align communicate speak talk associate ally twin',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
  },
  { verbs: 'join', type: 'COOPERATES_WITH', tail: 'prep:with', tails: actors, noObject: true },
  // "convenes firms, schools and other partners"
  {
    verbs: 'convene',
    type: 'COOPERATES_WITH',
    heads: ['Institution', 'Agency', 'Body', 'InternationalOrganisation'],
    tails: ['ActorGroup', 'Company'],
  },
  { verbs: 'work', type: 'COOPERATES_WITH', tail: 'prep:in', tails: ['Network', 'InternationalOrganisation'] },
  {
    verbs: 'discuss exchange agree sign ink conclude develop explore',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
  },
  // who shares a border or a building with others does nothing with them
  {
    verbs: 'share',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    notNouns: words(
      'border building premises address roof name wall entrance boundary coastline coast river history concern view interest value conviction opinion heritage language belief characteristic feature fate',
    ),
  },
  {
    verbs: 'cooperate co-operate collaborate coordinate co-ordinate team_up partner twin work_together join_forces meet agree',
    type: 'COOPERATES_WITH',
    reciprocal: true,
  },
  {
    verbs:
      'commence begin start open resume initiate enjoy sign ink conclude reach strike seal clinch negotiate ratify renew reaffirm announce form agree hold strengthen deepen intensify enhance continue develop expand',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    nouns: agreed,
  },
  {
    verbs: 'continue pursue intensify step_up strengthen maintain redouble',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    joint: true,
    anyObject: true,
  },
  // What two exchange, or talk over, they do with each other.
  { verbs: 'exchange', type: 'COOPERATES_WITH', reciprocal: true, anyObject: true },
  {
    verbs: 'discuss',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    anyObject: true,
    heads: ['Person', 'Country', 'Institution', 'InternationalOrganisation', 'Agency', 'Company'],
  },
  {
    verbs: 'share pool',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    nouns: words('data information intelligence knowledge experience experiences expertise resources practice practices lessons'),
  },
  {
    verbs: 'hold have enjoy share step_up intensify strengthen deepen enhance maintain establish expand build',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    nouns: words(
      'contact contacts exchange exchanges meeting meetings coordination discussion discussions talks consultations partnership partnerships relationship relations ties friendship cooperation collaboration',
    ),
  },
  { verbs: 'enter_into', type: 'COOPERATES_WITH', reciprocal: true, nouns: agreed },
  {
    verbs: 'commence open begin start resume launch initiate conduct finalise finalize',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    nouns: words('talks negotiations consultations discussions dialogue engagement engagements cooperation collaboration partnership'),
  },
  {
    verbs:
      'sign issue release publish launch announce adopt agree_on agree draw_up draft prepare develop present make conduct organise organize host hold undertake run establish set_up write send',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    joint: true,
    anyObject: true,
  },
  {
    verbs: 'enter_into enter reach strike secure clinch seal ink',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: agreed,
  },
  {
    verbs: 'conduct hold carry_out organise organize run undertake launch issue make establish set_up',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    joint: true,
  },
  // "launched the programme with A and B"
  {
    verbs:
      'launch establish set_up create found co-found publish organise organize host produce prepare design run pilot co-organise co-host co-design co-create co-produce co-develop co-lead co-write co-publish',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
  },
  {
    verbs:
      'strengthen deepen intensify enhance continue develop foster promote build maintain reinforce step_up pursue establish have hold report initiate forge form launch announce conclude enjoy expand create renew explore seek enter open start begin commence resume conduct formalise formalize reestablish restore complete',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: together,
  },
  {
    verbs: 'maintain keep have enjoy strengthen deepen build develop',
    type: 'COOPERATES_WITH',
    tail: 'prep:to',
    tails: actors,
    nouns: words('ties tie links link'),
  },
  // "by concluding arrangements between the institutions": who is one of them
  {
    verbs: 'conclude sign negotiate reach agree make',
    type: 'COOPERATES_WITH',
    tail: 'prep:between',
    tails: ['ActorGroup'],
    nouns: words('arrangement agreement memorandum understanding protocol accord pact'),
  },
  { verbs: 'work', type: 'COOPERATES_WITH', tail: 'prep:through', tails: actors },
  { verbs: 'consult engage meet', type: 'COOPERATES_WITH', tails: actors },
  ...['from', 'of'].map((whence): Row => ({
    verbs: 'host welcome receive',
    type: 'COOPERATES_WITH',
    tail: `prep:${whence}`,
    heads: actors,
    tails: actors,
    nouns: words('delegation delegations'),
  })),
  // "received President Holm", "paid a courtesy call on the Minister"; who welcomes a deed of somebody does not meet him
  { verbs: 'welcome receive host', type: 'COOPERATES_WITH', heads: ['Person', 'Body'], tails: ['Person'], active: true },
  {
    verbs: 'pay make',
    type: 'COOPERATES_WITH',
    tail: 'prep:on',
    heads: ['Person', 'Body'],
    tails: ['Person', 'Body'],
    nouns: words('call'),
  },
  {
    verbs: 'receive',
    type: 'COOPERATES_WITH',
    tail: 'prep:from',
    heads: ['Person', 'Body'],
    tails: actors,
    nouns: words('call visit'),
  },
  // Helping
  { verbs: 'make_possible', type: 'SUPPORTS', heads: actors },
  { verbs: 'provide offer give lend extend deliver', type: 'SUPPORTS', tail: 'prep:to', nouns: help },
  { verbs: 'receive get obtain', type: 'SUPPORTS', head: 'prep:from', tail: 'subject', nouns: help },
  // "received 20 patrol boats from Norway"
  {
    verbs: 'receive get obtain',
    type: 'SUPPORTS',
    head: 'prep:from',
    tail: 'subject',
    heads: actors,
    tails: helped,
    nouns: words(
      'equipment vehicle boat vessel ambulance truck bus aircraft helicopter drone generator tent kit computer laptop tablet furniture bed ventilator laboratory machine instrument tool supplies vaccine dose medicine food ration seed fertiliser fertilizer livestock clothing book',
    ),
  },
  { verbs: 'provide offer give deliver supply', type: 'SUPPORTS', tail: 'prep:for', nouns: help },
  {
    verbs: 'provide offer deliver',
    type: 'SUPPORTS',
    tail: 'prep:for',
    tails: helped,
    nouns: words(
      'programme programmes program programs course courses workshop workshops tool tools materials equipment opportunities service services facilities',
    ),
  },
  // "expanding opportunities for artists", "improves access to markets for small farmers"
  {
    verbs: 'create offer expand enhance increase improve widen open open_up promote generate boost broaden advance strengthen foster',
    type: 'SUPPORTS',
    tail: 'prep:for',
    tails: helped,
    nouns: words('opportunity opportunities access prospects conditions outcome outcomes livelihood livelihoods'),
  },
  {
    verbs: 'offer give run teach',
    type: 'SUPPORTS',
    tail: 'prep:to',
    tails: helped,
    nouns: words(
      'course courses class classes lesson lessons workshop workshops tuition scholarship scholarships internship internships placement placements apprenticeship apprenticeships accommodation',
    ),
  },
  {
    verbs: 'provide supply deliver donate distribute',
    type: 'SUPPORTS',
    tail: 'prep:to',
    tails: helped,
    notNouns: words(
      'report reports findings update updates speech remarks statement message address presentation notice opinion response answer reply letter copy rise way evidence testimony proposal plan request',
    ),
  },
  {
    verbs: 'hand_over',
    type: 'SUPPORTS',
    tail: 'prep:to',
    tails: helped,
    notNouns: words(
      'power control responsibility responsibilities chair chairmanship presidency office suspect suspects evidence report leadership duties',
    ),
  },
  ...['for', 'of', 'to'].map((place): Row => ({
    verbs: 'provide host',
    type: 'SUPPORTS',
    tail: `prep:${place}`,
    tails: actors,
    nouns: words('secretariat secretariats'),
  })),
  { verbs: 'provide', type: 'SUPPORTS', tails: actors, notNouns: words('service services facility facilities secretariat secretariats') },
  { verbs: 'support', type: 'SUPPORTS', tail: 'prep:in', tails: ['Country', 'Place', 'ActorGroup'], noActorObject: true },
  { verbs: 'support assist help aid bolster train back', type: 'SUPPORTS' },
  // "will support the creation of the Network"
  {
    verbs: 'support assist facilitate aid help back',
    type: 'SUPPORTS',
    tail: 'prep:of',
    tails: [...actors, 'Programme', 'Initiative', 'InformationSystem'],
    nouns: words('creation establishment development launch formation setting-up expansion activity work operation functioning rollout'),
  },
  // "assisted in the drafting of the Act"
  ...['in', 'with'].map((place): Row => ({
    verbs: 'assist help aid',
    type: 'SUPPORTS',
    tail: `prep:${place}`,
    noObject: true,
    deeds: true,
  })),
  // "strengthened the capacity of the Bank"
  {
    verbs: 'build strengthen develop enhance increase boost improve expand reinforce raise',
    type: 'SUPPORTS',
    tails: helped,
    nouns: words('capacity capacities capability capabilities'),
  },
  { verbs: 'complement mentor coach tutor shore_up uplift', type: 'SUPPORTS', tails: actors },
  {
    verbs: 'stand_by stand_with stand_behind back_up care_for look_after nurture prop_up speak_up_for',
    type: 'SUPPORTS',
    heads: actors,
    tails: helped,
  },
  // "came to the aid of the islands", "lent the Service a helping hand"
  { verbs: 'come', type: 'SUPPORTS', tail: 'prep:to aid of', heads: actors, tails: helped },
  // "is at the service of small firms"
  { verbs: 'be stand', type: 'SUPPORTS', tail: 'prep:at service of', heads: actors, tails: helped },
  // "has put its specialists at the disposal of the Agency"
  { verbs: 'put place make', type: 'SUPPORTS', tail: 'prep:at service of', heads: actors, tails: helped },
  // "seconded two auditors to the Bureau"
  { verbs: 'second', type: 'SUPPORTS', tail: 'prep:to', heads: actors, tails: actors },
  // who travels with a person helps nobody by it
  { verbs: 'accompany', type: 'SUPPORTS', tails: actors.filter((label) => label !== 'Person') },
  { verbs: 'contribute', type: 'SUPPORTS', tail: 'prep:to' },
  {
    verbs: 'deploy send dispatch',
    type: 'SUPPORTS',
    tail: 'prep:to',
    tails: ['Country', 'Place', 'Agency', 'Body', 'ActorGroup', 'Institution'],
    nouns: words(
      'experts expert team teams staff officers troops personnel advisers advisors specialists engineers doctors nurses medics epidemiologists trainers instructors observers volunteers technicians rescuers firefighters investigators auditors scientists researchers',
    ),
  },
  // "is sending medical supplies to Moldova"
  {
    verbs: 'send dispatch airlift',
    type: 'SUPPORTS',
    tail: 'prep:to',
    heads: actors,
    tails: helped,
    nouns: goods,
  },
  // "makes experts available to the Agency"
  {
    verbs: 'make',
    type: 'SUPPORTS',
    tail: 'prep:to',
    heads: actors,
    tails: helped,
    nouns: new Set([...goods, ...words('expert experts staff specialist specialists personnel')]),
  },
  // "can count on the cooperation of the port authorities"
  {
    verbs: 'rely count draw depend',
    type: 'COOPERATES_WITH',
    tail: 'prep:of',
    heads: actors,
    tails: actors,
    onNouns: words('cooperation collaboration partnership'),
  },
  // "relies on the support of the Service"
  {
    verbs: 'rely count draw depend',
    type: 'SUPPORTS',
    head: 'prep:of',
    tail: 'subject',
    heads: actors,
    tails: helped,
    onNouns: drawnOn,
  },
  { verbs: 'advise remind warn press commission contract hire', type: 'CALLS_ON', tails: actors, demand: true },
  { verbs: 'advise equip enable', type: 'SUPPORTS', tails: actors },
];
