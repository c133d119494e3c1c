/** What verbs say: working together. In order of priority. */
import { actors, agreed, goods, together, type Row } from './frame.ts';
import { words } from '../../words.ts';

export const togetherRows: readonly Row[] = [
  // Working together
  {
    verbs:
      'cooperate co-operate collaborate work work_together liaise partner engage team_up consult coordinate co-ordinate meet negotiate correspond join_forces join_hands link_up tie_up pair_up band_together compare_notes confer align communicate speak talk associate ally twin',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
  },
  // how citizens interact with their government is no work of both
  { verbs: 'interact', type: 'COOPERATES_WITH', tail: 'prep:with', heads: actors.filter((label) => label !== 'ActorGroup'), tails: actors },
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
    notNouns: new Set([
      ...goods,
      ...words(
        'border building premises address roof name wall entrance boundary coastline coast river history concern view interest value conviction opinion heritage language belief characteristic feature fate',
      ),
    ]),
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
  // "shall consult each other", "keep one another informed"
  {
    verbs: 'consult inform update meet keep engage notify visit',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    anyObject: true,
    objectWords: /^(?:each other|one another)$/u,
  },
  {
    verbs: 'commence open begin start resume launch initiate conduct finalise finalize',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    nouns: words('talks negotiations consultations discussions dialogue engagement engagements cooperation collaboration partnership'),
  },
  {
    verbs:
      'sign issue release publish launch announce adopt agree_on agree draw_up draft prepare develop present make conduct carry_out perform complete organise organize host hold undertake run establish set_up write send submit file',
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
  // "formed a consortium with three ports"
  {
    verbs: 'form build forge create establish set_up lead join enter assemble make',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: words('consortium consortia coalition coalitions alliance alliances venture team'),
  },
  // "leads outreach efforts with partner countries"
  {
    verbs: 'lead pursue undertake drive coordinate conduct',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: words('effort efforts work outreach activity activities campaign campaigns programme project projects research'),
  },
  {
    verbs: 'make come_into get_in establish',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: words('contact contacts touch'),
  },
  {
    verbs: 'have operate conduct hold carry_out organise organize run undertake launch issue make establish set_up',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    joint: true,
  },
  // "launched the programme with A and B"
  {
    verbs:
      'launch initiate establish set_up create found co-found publish organise organize host produce prepare design run pilot co-organise co-host co-design co-create co-produce co-develop co-lead co-chair cochair co-write co-author co-publish co-manage co-sponsor',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
  },
  {
    verbs:
      'strengthen deepen intensify enhance continue develop foster facilitate promote build build_up keep_up set_up maintain reinforce step_up pursue establish have hold report initiate forge form launch announce conclude enjoy expand create renew explore seek enter open start begin commence resume conduct formalise formalize reestablish restore complete extend broaden',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: together,
  },
  // "welcomed the excellent cooperation with A": one's own, and not "Kenya's cooperation with A"
  {
    verbs: 'welcome value appreciate praise commend highlight cherish underline acknowledge note discuss',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: words('cooperation collaboration partnership relationship dialogue coordination'),
    objectWords:
      /^(?:the|its|our|their|closer|enhanced|deeper|continued|increased|further|growing|excellent|strong|ongoing|good|close)\b/iu,
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
  // "was received by the Minister", "joined the Minister for a walk"
  { verbs: 'receive', type: 'COOPERATES_WITH', heads: ['Person'], tails: ['Person'] },
  { verbs: 'join', type: 'COOPERATES_WITH', heads: ['Person'], tails: ['Person'], active: true },
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
];
