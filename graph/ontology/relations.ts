/** The 20 relation types, as data. Long because it is one table, read in one piece. */

import { actorLabels, labelNames, type Label } from './labels.ts';
import type { Status } from './statuses.ts';

/** How a relation reads for each status, head first ("{head} funds {tail}") or tail first ("{tail} is funded by {head}"). */
type Reading = Readonly<Record<Status | 'denied', string>>;

interface RelationDefinition {
  /** One sentence: what the claim says. */
  readonly meaning: string;
  /** `{head} … {tail}`, in the present: the sentence template. */
  readonly template: string;
  /** `{tail} … {head}`: the same seen from the tail. */
  readonly reverse: string;
  /** The verb alone, for labels along edges, by status. */
  readonly verb: Reading;
  readonly reverseVerb: Reading;
  readonly heads: readonly Label[];
  readonly tails: readonly Label[];
  readonly directed: boolean;
  /** Colour and icon of the type in lists and menus: the edge itself is neutral ink, since colour means kind of actor. */
  readonly colour: string;
  readonly icon: string;
}

const any = labelNames;
const actors = actorLabels;
const made = [
  'Body',
  'Agency',
  'Network',
  'InternationalOrganisation',
  'InformationSystem',
  'Programme',
  'Initiative',
  'Institution',
  'ActorGroup',
  'Policy',
  'Document',
  'Event',
  'Company',
  'LegalAct',
] as const;
const texts = ['LegalAct', 'Policy', 'Document'] as const;
const deeds = ['LegalAct', 'Policy', 'Document', 'Initiative', 'InformationSystem', 'Programme'] as const;

/** Puts a verb into its five readings. `base` is the infinitive, the others as English forms them. */
function verb(base: string, present: string, past: string, rest = ''): Reading {
  const tail = rest ? ` ${rest}` : '';
  return {
    done: past + tail,
    ongoing: present + tail,
    planned: `will ${base}${tail}`,
    'called-for': `should ${base}${tail}`,
    denied: `does not ${base}${tail}`,
  };
}
const be = (rest: string, done: 'is' | 'was' = 'was'): Reading => ({
  done: `${done} ${rest}`,
  ongoing: `is ${rest}`,
  planned: `will be ${rest}`,
  'called-for': `should be ${rest}`,
  denied: `is not ${rest}`,
});

export const relations = {
  FUNDS: {
    meaning: 'Head pays or finances tail.',
    template: '{head} funds {tail}',
    reverse: '{tail} is funded by {head}',
    verb: verb('fund', 'funds', 'funded'),
    reverseVerb: be('funded by'),
    heads: [...actors, 'Programme', 'Initiative'],
    tails: any,
    directed: true,
    colour: '#94134f',
    icon: '€',
  },
  ESTABLISHES: {
    meaning: 'Head sets up, launches or creates tail.',
    template: '{head} establishes {tail}',
    reverse: '{tail} is established by {head}',
    verb: verb('set up', 'sets up', 'set up'),
    reverseVerb: be('set up by'),
    heads: [...actors, ...texts, 'Initiative', 'Programme', 'Event'],
    tails: made,
    directed: true,
    colour: '#1f6b3a',
    icon: '+',
  },
  REPORTS_TO: {
    meaning: 'Head reports or presents its findings to tail.',
    template: '{head} reports to {tail}',
    reverse: '{tail} receives reports from {head}',
    verb: verb('report', 'reports', 'reported', 'to'),
    reverseVerb: be('reported to by'),
    heads: actors,
    tails: actors,
    directed: true,
    colour: '#164a96',
    icon: '↗',
  },
  COOPERATES_WITH: {
    meaning: 'Head and tail work together.',
    template: '{head} cooperates with {tail}',
    reverse: '{tail} cooperates with {head}',
    verb: verb('work', 'works', 'worked', 'with'),
    reverseVerb: verb('work', 'works', 'worked', 'with'),
    heads: actors,
    tails: actors,
    directed: false,
    colour: '#0a807a',
    icon: '⇄',
  },
  SUPPORTS: {
    meaning: 'Head helps tail, not with money.',
    template: '{head} supports {tail}',
    reverse: '{tail} is supported by {head}',
    verb: verb('support', 'supports', 'supported'),
    reverseVerb: be('supported by'),
    heads: [...actors, 'Programme', 'Initiative', 'InformationSystem', ...texts, 'Event'],
    tails: any,
    directed: true,
    colour: '#0a807a',
    icon: '♢',
  },
  PART_OF: {
    meaning: 'Head is a part or organ of tail.',
    template: '{head} is part of {tail}',
    reverse: '{tail} is made up of {head}',
    verb: be('part of', 'is'),
    reverseVerb: verb('include', 'includes', 'includes'),
    heads: [...actors, 'InformationSystem', 'Initiative', 'Programme', 'Event', 'Policy'],
    tails: [...actors, 'InformationSystem', 'Initiative', 'Programme', 'Event', 'Policy'],
    directed: true,
    colour: '#434e56',
    icon: '⊂',
  },
  MEMBER_OF: {
    meaning: 'Head belongs to the network, organisation or agreement that is tail.',
    template: '{head} is a member of {tail}',
    reverse: '{tail} has the member {head}',
    verb: be('a member of', 'is'),
    reverseVerb: verb('have as member', 'has as member', 'has as member'),
    heads: actors,
    tails: [...actors, ...texts, 'Programme', 'Initiative'],
    directed: true,
    colour: '#434e56',
    icon: '∈',
  },
  PARTICIPATES_IN: {
    meaning: 'Head takes part in tail.',
    template: '{head} takes part in {tail}',
    reverse: '{tail} is attended by {head}',
    verb: verb('take part', 'takes part', 'took part', 'in'),
    reverseVerb: be('attended by'),
    heads: actors,
    tails: ['Event', 'Initiative', 'Programme', 'Body', 'Network', 'Policy', 'LegalAct', 'InformationSystem'],
    directed: true,
    colour: '#5a656d',
    icon: '◇',
  },
  LEADS: {
    meaning: 'Head leads, chairs or coordinates tail.',
    template: '{head} leads {tail}',
    reverse: '{tail} is led by {head}',
    verb: verb('lead', 'leads', 'led'),
    reverseVerb: be('led by'),
    heads: actors,
    tails: any,
    directed: true,
    colour: '#164a96',
    icon: '▲',
  },
  PROPOSES: {
    meaning: 'Head proposes or tables tail.',
    template: '{head} proposes {tail}',
    reverse: '{tail} is proposed by {head}',
    verb: verb('propose', 'proposes', 'proposed'),
    reverseVerb: be('proposed by'),
    heads: actors,
    tails: deeds,
    directed: true,
    colour: '#8264c4',
    icon: '?',
  },
  ADOPTS: {
    meaning: 'Head adopts, signs, agrees or endorses tail.',
    template: '{head} adopts {tail}',
    reverse: '{tail} is adopted by {head}',
    verb: verb('adopt', 'adopts', 'adopted'),
    reverseVerb: be('adopted by'),
    heads: [...actors, 'Event'],
    tails: deeds,
    directed: true,
    colour: '#8264c4',
    icon: '✓',
  },
  PUBLISHES: {
    meaning: 'Head publishes or presents tail.',
    template: '{head} publishes {tail}',
    reverse: '{tail} is published by {head}',
    verb: verb('publish', 'publishes', 'published'),
    reverseVerb: be('published by'),
    heads: [...actors, 'Event'],
    tails: ['Document', 'Policy', 'LegalAct', 'InformationSystem', 'Initiative'],
    directed: true,
    colour: '#8264c4',
    icon: '¶',
  },
  ORGANISES: {
    meaning: 'Head organises or hosts the event that is tail.',
    template: '{head} organises {tail}',
    reverse: '{tail} is organised by {head}',
    verb: verb('organise', 'organises', 'organised'),
    reverseVerb: be('organised by'),
    heads: actors,
    tails: ['Event', 'Initiative'],
    directed: true,
    colour: '#5a656d',
    icon: '◆',
  },
  CALLS_ON: {
    meaning: 'Head urges, invites or asks tail to act.',
    template: '{head} calls on {tail}',
    reverse: '{tail} is called on by {head}',
    verb: verb('call', 'calls', 'called', 'on'),
    reverseVerb: be('called on by'),
    heads: [...actors, ...texts, 'Event'],
    tails: actors,
    directed: true,
    colour: '#bf5407',
    icon: '!',
  },
  IMPLEMENTS: {
    meaning: 'Head carries out tail.',
    template: '{head} implements {tail}',
    reverse: '{tail} is implemented by {head}',
    verb: verb('implement', 'implements', 'implemented'),
    reverseVerb: be('implemented by'),
    heads: [...actors, 'Programme', 'Initiative'],
    tails: [...deeds],
    directed: true,
    colour: '#1f6b3a',
    icon: '▶',
  },
  BASED_ON: {
    meaning: 'Head stands under, or is carried out through, tail.',
    template: '{head} is based on {tail}',
    reverse: '{tail} is the basis of {head}',
    verb: be('based on', 'is'),
    reverseVerb: be('the basis of', 'is'),
    heads: any,
    tails: any,
    directed: true,
    colour: '#434e56',
    icon: '⊥',
  },
  AMENDS: {
    meaning: 'Head reviews, changes or strengthens tail.',
    template: '{head} amends {tail}',
    reverse: '{tail} is amended by {head}',
    verb: verb('amend', 'amends', 'amended'),
    reverseVerb: be('amended by'),
    heads: [...actors, ...texts, 'Initiative'],
    tails: any,
    directed: true,
    colour: '#8264c4',
    icon: '∆',
  },
  OPERATES: {
    meaning: 'Head runs or is responsible for tail.',
    template: '{head} operates {tail}',
    reverse: '{tail} is operated by {head}',
    verb: verb('operate', 'operates', 'operated'),
    reverseVerb: be('operated by'),
    heads: actors,
    tails: ['InformationSystem', 'Initiative', 'Programme', 'Body', 'Network', 'Document', 'Place'],
    directed: true,
    colour: '#1f6b3a',
    icon: '⚙',
  },
  HOLDS_ROLE: {
    meaning: 'Head, a person, has an office in the actor or policy field that is tail.',
    template: '{head} holds a role in {tail}',
    reverse: '{tail} is represented by {head}',
    verb: verb('hold a role', 'holds a role', 'holds a role', 'in'),
    reverseVerb: be('represented by', 'is'),
    heads: ['Person'],
    tails: [...actors, 'Policy', 'Programme', 'Initiative'],
    directed: true,
    colour: '#bf5407',
    icon: '●',
  },
  OCCURRED_IN: {
    meaning: 'Head, an event, took place in tail.',
    template: '{head} took place in {tail}',
    reverse: '{tail} was the place of {head}',
    verb: verb('take place', 'takes place', 'took place', 'in'),
    reverseVerb: be('the place of'),
    heads: ['Event', 'Initiative'],
    tails: ['Place', 'Country', 'InternationalOrganisation'],
    directed: true,
    colour: '#5a4a00',
    icon: '⌖',
  },
} as const satisfies Record<string, RelationDefinition>;

export type RelationType = keyof typeof relations;

export const relationTypes = Object.keys(relations) as [RelationType, ...RelationType[]];

/** The definition of a type, seen through its common shape. */
export function relation(type: RelationType): RelationDefinition {
  return relations[type];
}

/** Whether a claim of this type may stand between these labels. */
export function allows(type: RelationType, head: Label, tail: Label): boolean {
  const definition = relation(type);
  return definition.heads.includes(head) && definition.tails.includes(tail);
}
