/** What verbs say: coming to events and taking part in what others hold. In order of priority. */
import { actors, type Row } from './frame.ts';
import { words } from '../../words.ts';

export const attendingRows: readonly Row[] = [
  // "were present at the Conference", "was in attendance at the signing"
  ...['at', 'for'].map((place): Row => ({
    verbs: 'be_present be_in_attendance be_on_hand',
    type: 'PARTICIPATES_IN',
    tail: `prep:${place}`,
    heads: actors,
    tails: ['Event'],
  })),
  // "will travel to the Conference", "is coming to the Summit"
  {
    verbs: 'travel fly come go return',
    type: 'PARTICIPATES_IN',
    tail: 'prep:to',
    heads: ['Person', 'Body', 'Institution', 'Agency', 'ActorGroup'],
    tails: ['Event'],
    noObject: true,
    named: true,
    told: true,
  },
  // "sent a delegation to the Conference", "deployed 300 soldiers to Operation Blue Tide"
  {
    verbs: 'send dispatch deploy contribute commit',
    type: 'PARTICIPATES_IN',
    tail: 'prep:to',
    heads: actors,
    tails: ['Event'],
    nouns: words(
      'delegation team representative representatives observer delegate official expert athlete speaker minister envoy soldier troops troop sailor officer ship aircraft vessel personnel contingent',
    ),
  },
  // "competed in the Tide Challenge", "enrolled in the Fellowship"
  ...['in', 'on', 'for'].map((place): Row => ({
    verbs: 'compete enrol enroll',
    type: 'PARTICIPATES_IN',
    tail: `prep:${place}`,
    heads: actors,
    tails: ['Event', 'Initiative', 'Programme'],
    noObject: true,
  })),
  { verbs: 'perform', type: 'PARTICIPATES_IN', tail: 'prep:at', heads: actors, tails: ['Event'] },
  // "The Fellowship enrolled 40 nurses"
  {
    verbs: 'enrol enroll',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'subject',
    heads: actors,
    tails: ['Event', 'Initiative', 'Programme'],
  },
  // "completed the training", "underwent a course on fog"
  {
    verbs: 'complete undergo attend follow',
    type: 'PARTICIPATES_IN',
    heads: actors,
    tails: ['Initiative', 'Event', 'Programme'],
    nouns: words('training trainings course courses workshop internship internships apprenticeship class classes traineeship fellowship'),
  },
  // "responded to the consultation on ports"
  {
    verbs: 'contribute respond reply',
    type: 'PARTICIPATES_IN',
    tail: 'prep:to',
    heads: actors,
    tails: ['Initiative', 'Event'],
    toNouns: words('consultation consultations hearing inquiry debate discussion discussions negotiations talks dialogue'),
  },
  {
    verbs: 'submit send provide',
    type: 'PARTICIPATES_IN',
    tail: 'prep:to',
    heads: actors,
    tails: ['Initiative', 'Event'],
    nouns: words('comment contribution response input evidence submission feedback'),
    toNouns: words('consultation consultations hearing inquiry'),
  },
  // "The Conference convened ministers", "brought 40 pilots to Oslo"
  {
    verbs: 'convene gather assemble unite reunite bring',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'subject',
    heads: ['ActorGroup'],
    tails: ['Event'],
    active: true,
    told: true,
  },
  // "drew participants from Norland"
  {
    verbs: 'draw attract welcome',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'subject',
    heads: actors,
    tails: ['Event'],
    active: true,
    nouns: words(
      'participant delegate delegation speaker expert official representative scientist researcher exhibitor minister student team',
    ),
  },
];
