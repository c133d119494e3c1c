/** What verbs say: helping. In order of priority. Long because it is one table. */
import { actors, drawnOn, goods, help, helped, type Row } from './frame.ts';
import { words } from '../../words.ts';

/** What help with is a purpose, and of nobody. */
const choices = words('decision decision-making policymaking policy-making planning');

export const helpingRows: readonly Row[] = [
  { verbs: 'make_possible', type: 'SUPPORTS', heads: actors },
  { verbs: 'provide offer give lend extend deliver', type: 'SUPPORTS', tail: 'prep:to', nouns: help },
  // "makes in-kind contributions to the Project"
  {
    verbs: 'make provide offer give',
    type: 'SUPPORTS',
    tail: 'prep:to',
    heads: actors,
    tails: [...helped, 'Programme', 'Initiative', 'Event', 'InformationSystem'],
    nouns: words('contribution contributions'),
    objectWords: /\bin-kind\b|\bvaluable\b|\btechnical\b/u,
  },
  // "shared 2 million vaccines with Kenya"
  { verbs: 'share', type: 'SUPPORTS', tail: 'prep:with', heads: actors, tails: helped, nouns: goods },
  // "coordinated the delivery of generators to the islands"
  {
    verbs: 'coordinate co-ordinate organise organize arrange ensure carry_out handle oversee undertake',
    type: 'SUPPORTS',
    tail: 'prep:to',
    heads: [...actors, 'Programme', 'Initiative'],
    tails: helped,
    nouns: words('delivery deliveries distribution dispatch airlift'),
  },
  // "will seek advice from the Institute", "seeks the advice of experts"
  ...['from', 'of'].map((whence): Row => ({
    verbs: 'seek take',
    type: 'SUPPORTS',
    head: `prep:${whence}`,
    tail: 'subject',
    heads: actors,
    tails: helped,
    nouns: words('advice guidance support assistance help'),
  })),
  // "supported plans for the Conference"
  {
    verbs: 'support back assist',
    type: 'SUPPORTS',
    tail: 'prep:for',
    tails: ['Event', 'Initiative', 'Programme', 'Network', 'Body', 'InformationSystem'],
    nouns: words('plan plans preparation preparations bid'),
  },
  { verbs: 'receive get obtain', type: 'SUPPORTS', head: 'prep:from', tail: 'subject', nouns: help },
  // "enjoys the support of Norland"
  {
    verbs: 'enjoy have win',
    type: 'SUPPORTS',
    head: 'prep:of',
    tail: 'subject',
    heads: actors,
    tails: [...helped, 'Programme', 'Initiative', 'InformationSystem'],
    nouns: words('support backing assistance help'),
  },
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
  {
    // "provides the Board with advice"
    verbs: 'provide',
    type: 'SUPPORTS',
    tails: actors,
    given: true,
  },
  // "offers small farmers free training"
  {
    verbs: 'offer give lend afford provide',
    type: 'SUPPORTS',
    tails: helped,
    beside: new Set([...help, ...words('skills tools access')].filter((noun) => noun !== 'services')),
  },
  // "Under the Project, small farmers receive training"
  {
    verbs: 'receive get obtain',
    type: 'SUPPORTS',
    head: 'prep:under',
    tail: 'subject',
    heads: ['Programme', 'Initiative'],
    tails: helped,
    nouns: help,
  },
  // "reached 500 families with food aid"
  {
    verbs: 'reach',
    type: 'SUPPORTS',
    heads: [...actors, 'Programme', 'Initiative'],
    tails: ['ActorGroup'],
    withNouns: new Set([...help, ...goods]),
  },
  // "distributed 3,000 kits among farmers", "facilitates cooperation among the ports"
  { verbs: 'distribute', type: 'SUPPORTS', tail: 'prep:among', heads: actors, tails: helped },
  {
    verbs: 'facilitate foster promote',
    type: 'SUPPORTS',
    tail: 'prep:among',
    heads: [...actors, 'Programme', 'Initiative'],
    tails: ['ActorGroup'],
    nouns: words('cooperation collaboration coordination dialogue exchange exchanges networking learning communication'),
  },
  // "expressed its solidarity with the islands"
  {
    verbs: 'express reaffirm reiterate extend convey show demonstrate declare',
    type: 'SUPPORTS',
    tail: 'prep:with',
    heads: actors,
    tails: helped,
    nouns: words('solidarity'),
  },
  // "improves the lives of small farmers"
  {
    verbs: 'improve transform save change enhance better',
    type: 'SUPPORTS',
    tail: 'prep:of',
    heads: [...actors, 'Programme', 'Initiative'],
    tails: ['ActorGroup'],
    nouns: words('life lives livelihood livelihoods'),
  },
  { verbs: 'support', type: 'SUPPORTS', tail: 'prep:in', tails: ['Country', 'Place', 'ActorGroup'], noActorObject: true },
  { verbs: 'support assist help aid bolster train back', type: 'SUPPORTS', notNouns: choices },
  // "will support the creation of the Network"
  {
    verbs: 'support assist facilitate aid help back',
    type: 'SUPPORTS',
    tail: 'prep:of',
    tails: [...actors, 'Programme', 'Initiative', 'InformationSystem'],
    nouns: words(
      'creation establishment development launch formation setting-up expansion activity work operation functioning rollout transformation transition recovery neutrality resilience integration inclusion modernisation modernization rehabilitation reconstruction stabilisation stabilization accession',
    ),
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
  { verbs: 'complement mentor coach tutor shore_up uplift champion', type: 'SUPPORTS', tails: actors },
  // "accelerates the Green Ports Programme"
  { verbs: 'accelerate advance boost', type: 'SUPPORTS', tails: ['Programme', 'Initiative', 'Network'], heads: actors, named: true },
  { verbs: 'accelerate advance boost', type: 'SUPPORTS', tails: ['ActorGroup'], heads: actors },
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
  // "shall place 2 million euro at the disposal of the Agency"
  { verbs: 'put place make', type: 'FUNDS', tail: 'prep:at service of', heads: actors, tails: helped, money: true },
  // "has put its specialists at the disposal of the Agency"
  { verbs: 'put place make', type: 'SUPPORTS', tail: 'prep:at service of', heads: actors, tails: helped },
  // "seconded two auditors to the Bureau"
  { verbs: 'second', type: 'SUPPORTS', tail: 'prep:to', heads: actors, tails: actors },
  // who travels with a person helps nobody by it
  { verbs: 'accompany', type: 'SUPPORTS', tails: actors.filter((label) => label !== 'Person') },
  // "contributed to the Fund in total with the amount of €2 million"
  {
    verbs: 'contribute',
    type: 'FUNDS',
    tail: 'prep:to',
    heads: actors,
    tails: [...actors, 'Programme', 'Initiative'],
    money: true,
    noObject: true,
  },
  // "contributes to the budget of the Secretariat"
  {
    verbs: 'contribute',
    type: 'FUNDS',
    tail: 'prep:of',
    heads: actors,
    tails: [...actors, 'Programme', 'Initiative', 'Event'],
    toNouns: words('budget cost costs expense expenses expenditure financing funding'),
  },
  // "contributed to the implementation of the Plan": they carry out their share of it
  {
    verbs: 'contribute',
    type: 'IMPLEMENTS',
    tail: 'prep:of',
    heads: actors,
    tails: ['LegalAct', 'Policy'],
    toNouns: words('implementation execution enforcement fulfilment realisation realization'),
  },
  // what is no name is a purpose: "contribute to the operation of", "to the goal of"
  {
    verbs: 'contribute',
    type: 'SUPPORTS',
    tail: 'prep:to',
    tails: [...actors, 'Programme', 'Initiative', 'Policy', 'LegalAct'],
    named: true,
  },
  {
    verbs: 'contribute',
    type: 'SUPPORTS',
    tail: 'prep:to',
    toNouns: words('response effort efforts work project campaign mission initiative'),
  },
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
  { verbs: 'advise equip', type: 'SUPPORTS', tails: actors },
  { verbs: 'enable', type: 'SUPPORTS', tails: actors.filter((label) => label !== 'ActorGroup') },
  { verbs: 'enable', type: 'SUPPORTS', tails: ['ActorGroup'], named: true },
];
