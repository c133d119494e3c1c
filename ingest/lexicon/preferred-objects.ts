/**
 * Nouns that name a thing only as the object of some verbs: who adopts a compact adopts a text, where "a compact car" is none.
 * By what the verb says; singular; each with the label that the verb gives it. Nouns that name a thing anywhere stand in thing-heads.ts.
 */
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';

type Labelled = readonly (readonly [Label, string])[];

const rules: Labelled = [
  [
    'Policy',
    'ban moratorium embargo tariff cap levy tax duty quota restriction prohibition limit ceiling freeze curfew lockdown blockade boycott exemption waiver derogation ' +
      'surcharge excise penalty fine requirement safeguard price-cap tax-break subsidy quarantine wage allowance pension bonus',
  ],
];

const undertakings: Labelled = [
  ['Policy', 'compact pact deal truce ceasefire armistice contract undertaking understanding concordat settlement covenant pledge mou'],
];

const guiding: Labelled = [
  [
    'Policy',
    'practice budget mandate package blueprint manifesto motion principle commitment target goal objective schedule timetable calendar doctrine ' +
      'criterion definition rulebook programme workplan work-plan outcome text instrument mission vision platform list annex template procedure',
  ],
];

const texts: Labelled = [
  [
    'Document',
    'detail information record form list notice advisory alert bulletin circular leaflet pamphlet flyer poster infographic map article op-ed essay book e-book ebook blog blogpost ' +
      'post column video film documentary podcast dataset data statistic figure forecast outlook projection estimate ranking barometer snapshot update brief ' +
      'briefing note memo sheet prospectus catalogue catalog directory inventory annex appendix summary synthesis transcript minute proceeding questionnaire ' +
      'template tender rulebook explainer primer module syllabus textbook handout worksheet resource material finding result series edition volume chapter ' +
      'document text letter release verdict ruling judgment judgement warning invitation draft blueprint benchmark profile overview digest bibliography memoir log diary ' +
      'specification whitepaper think-piece piece monograph thesis timeline calendar schedule programme agenda clarification advice evidence calculator standard framework',
  ],
];

/** What a meeting approves of its record. */
const recorded: Labelled = [['Document', 'minute proceeding term specification']];

/** What is set for others to reach or to keep; "goals" stays a plural, as `singular` leaves it. */
const aims: Labelled = [['Policy', 'goals goal target objective criterion requirement priority principle']];

const deeds: Labelled = [
  [
    'Initiative',
    'intervention census survey inspection visit assessment evacuation check trial test vaccination immunisation immunization distribution repair rehabilitation ' +
      'renovation restoration upgrade monitoring sweep raid search rescue screening sampling mapping excavation demolition clearance ' +
      'relocation resettlement airlift airdrop delivery transfer swap exchange crackdown drive blitz audit simulation fieldwork ' +
      'outreach awareness-raising experimentation demining clean-up cleanup refurbishment construction procurement purchase auction',
  ],
];

const duties: Labelled = [
  [
    'Policy',
    'practice commitment promise pledge undertaking principle priority mandate budget obligation provision procedure requirement compact pact deal ceasefire truce target goal',
  ],
];

const gatherings: Labelled = [
  [
    'Event',
    'show expo gala concert tournament rally march protest vigil ballot vote poll bootcamp webcast teleconference videoconference video-conference ' +
      'meet-up meetup breakfast lunch luncheon banquet townhall town-hall roadshow masterclass screening launch auction parade colloquium ' +
      'stocktake negotiation mediation commemoration anniversary inauguration marathon regatta camp day week dialogue forum retreat orientation ' +
      'bazaar sprint hackday unconference plenary',
  ],
];

const run: Labelled = [
  [
    'Body',
    'camp shelter kitchen orphanage nursery kindergarten creche prison farm factory plant refinery mine station port terminal depot warehouse store shop ' +
      'market canteen archive park reserve zoo garden lab orchestra hostel hotel hospice sanctuary playground workshop studio theatre theater campus desk club',
  ],
  [
    'InformationSystem',
    'blog channel app site page server list inventory index catalogue catalog directory archive mailing-list listserv account wiki podcast feed',
  ],
  ['Initiative', 'line route fleet grid pipeline dam reservoir ferry satellite telescope ship vessel tip-line shuttle'],
];

const started: Labelled = [['Initiative', 'proceeding probe lawsuit audit census crackdown procedure challenge']];

const helped: Labelled = [
  ['Initiative', 'effort process response drive movement struggle talks talk negotiation transition reconciliation truce ceasefire'],
];

const ledThings: Labelled = [
  [
    'Initiative',
    'effort response drive transition reconstruction recovery restoration clean-up cleanup consultation negotiation evacuation drill rollout roll-out process reform',
  ],
  ['Event', 'segment'],
];

const paid: Labelled = [
  [
    'Initiative',
    'research study innovation construction rehabilitation renovation restoration conservation expansion refurbishment purchase installation upgrade trial ' +
      'development deployment training education relief reconstruction recovery prevention treatment protection adaptation mitigation manufacturing production ' +
      'infrastructure healthcare housing technology exploration testing modernisation modernization electrification decarbonisation decarbonization ' +
      'resilience preparedness sanitation surveillance response sector equipment',
  ],
];

const listed = (...of: readonly Labelled[]): ReadonlyMap<string, Label> =>
  new Map(of.flatMap((each) => each.flatMap(([label, nouns]) => nouns.split(' ').map((noun) => [noun, label] as const))));

/** What a relation shows its tail to be, by its head noun. */
export const preferredObjects: ReadonlyMap<RelationType, ReadonlyMap<string, Label>> = new Map<RelationType, ReadonlyMap<string, Label>>([
  ['ADOPTS', listed(rules, undertakings, guiding, recorded)],
  ['PROPOSES', listed(rules, undertakings, guiding)],
  ['AMENDS', listed(rules, guiding)],
  ['PUBLISHES', listed(texts, aims)],
  ['IMPLEMENTS', listed(rules, duties, deeds)],
  ['ORGANISES', listed(gatherings)],
  ['PARTICIPATES_IN', listed(gatherings)],
  ['OPERATES', listed(run)],
  ['ESTABLISHES', listed(rules, started)],
  ['FUNDS', listed(paid)],
  ['SUPPORTS', listed(helped)],
  ['LEADS', listed(ledThings)],
]);

/** Whether a noun alone names a field of work that is paid for. */
export const isPaidTopic = (noun: string): boolean => preferredObjects.get('FUNDS')?.has(noun) === true;
