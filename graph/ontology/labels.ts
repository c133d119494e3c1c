/**
 * The 17 kinds of entity, as data. Meaning follows test/gold/GUIDELINES.md; colour and shape are
 * the ones of explorer/app/tokens.css, so that a kind looks the same on the canvas and in a figure.
 */

/** The eight families that share a hue. `rest` families are hollow grey. */
export const kinds = {
  inst: { title: 'institutions, agencies', colour: '#164a96', shape: 'ellipse', hollow: false },
  net: { title: 'networks, organisations', colour: '#0a807a', shape: 'hexagon', hollow: false },
  state: { title: 'countries, places', colour: '#5a4a00', shape: 'pentagon', hollow: false },
  group: { title: 'groups, companies, people', colour: '#bf5407', shape: 'round-rectangle', hollow: false },
  prog: { title: 'programmes, initiatives', colour: '#94134f', shape: 'tag', hollow: false },
  text: { title: 'laws, policies, documents', colour: '#8264c4', shape: 'page', hollow: false },
  system: { title: 'information systems', colour: '#5a656d', shape: 'barrel', hollow: true },
  event: { title: 'events', colour: '#5a656d', shape: 'diamond', hollow: true },
} as const;

export type Kind = keyof typeof kinds;

interface LabelDefinition {
  /** One sentence: what the label holds. */
  readonly meaning: string;
  readonly plural: string;
  readonly kind: Kind;
  /** One character that stands in the node: the icon in print and greyscale. */
  readonly letter: string;
}

export const labels = {
  Institution: {
    meaning: 'An EU institution or advisory body of the treaties, a national government or parliament.',
    plural: 'institutions',
    kind: 'inst',
    letter: 'I',
  },
  Agency: { meaning: 'An agency or authority with its own mandate, EU or national.', plural: 'agencies', kind: 'inst', letter: 'A' },
  Body: {
    meaning: 'A part or organ of an actor: centre, unit, board, committee, office, team, office holder named by title only.',
    plural: 'bodies',
    kind: 'inst',
    letter: 'B',
  },
  Network: {
    meaning: 'A network, forum, expert group, alliance, partnership or task force of several actors.',
    plural: 'networks',
    kind: 'net',
    letter: 'N',
  },
  InternationalOrganisation: {
    meaning: 'An organisation of states or one working across them.',
    plural: 'international organisations',
    kind: 'net',
    letter: 'O',
  },
  Company: { meaning: 'A firm.', plural: 'companies', kind: 'group', letter: 'F' },
  Country: { meaning: 'A state.', plural: 'countries', kind: 'state', letter: 'C' },
  Place: { meaning: 'A region, city or named spot.', plural: 'places', kind: 'state', letter: 'L' },
  ActorGroup: { meaning: 'Actors named together by kind.', plural: 'groups of actors', kind: 'group', letter: 'G' },
  Person: { meaning: 'A named human being.', plural: 'people', kind: 'group', letter: 'P' },
  Programme: { meaning: 'A funding or policy programme, a fund.', plural: 'programmes', kind: 'prog', letter: '€' },
  LegalAct: {
    meaning: 'A treaty, regulation, directive, decision, convention, or a proposal for one.',
    plural: 'legal acts',
    kind: 'text',
    letter: '§',
  },
  Policy: {
    meaning: 'A strategy, agenda, action plan, declaration, communication, conclusions, code, pillar or mandate.',
    plural: 'policies',
    kind: 'text',
    letter: '¶',
  },
  InformationSystem: {
    meaning: 'An information system, database, portal or network of machines.',
    plural: 'information systems',
    kind: 'system',
    letter: 'S',
  },
  Document: { meaning: 'A report, manual, toolkit, guideline, factsheet or assessment.', plural: 'documents', kind: 'text', letter: 'D' },
  Event: {
    meaning: 'A meeting, conference, summit, attack, exercise, operation or incident.',
    plural: 'events',
    kind: 'event',
    letter: 'E',
  },
  Initiative: {
    meaning: 'A project, pilot, campaign, scheme, action or tool that is none of the above.',
    plural: 'initiatives',
    kind: 'prog',
    letter: 'J',
  },
} as const satisfies Record<string, LabelDefinition>;

export type Label = keyof typeof labels;

/** All labels, in the order of the guidelines. */
export const labelNames = Object.keys(labels) as [Label, ...Label[]];

/** Labels that can act: take decisions, pay, meet. */
export const actorLabels = [
  'Institution',
  'Agency',
  'Body',
  'Network',
  'InternationalOrganisation',
  'Company',
  'Country',
  'Place',
  'ActorGroup',
  'Person',
] as const satisfies readonly Label[];

/** Whether a label is that of a text: an act, a policy, a report. */
export const isTextLabel = (label: Label): boolean => label === 'LegalAct' || label === 'Policy' || label === 'Document';
