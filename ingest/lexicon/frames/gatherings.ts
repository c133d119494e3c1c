/** What verbs say: holding courses and meetings, and where events are. In order of priority. */
import { actors, type Row } from './frame.ts';
import { words } from '../../words.ts';

export const gatheringRows: readonly Row[] = [
  // "held a training course for pilots"
  {
    verbs: 'hold run conduct deliver give host arrange',
    type: 'ORGANISES',
    tails: ['Initiative', 'Event'],
    nouns: words('training trainings course courses class masterclass workshop'),
  },
  // "called an extraordinary session"
  {
    verbs: 'call',
    type: 'ORGANISES',
    heads: actors,
    tails: ['Event'],
    nouns: words('meeting session sitting summit conference assembly hearing'),
  },
  // "marked World Tide Day with a seminar"
  { verbs: 'celebrate mark commemorate observe', type: 'ORGANISES', tail: 'prep:with', heads: actors, tails: ['Event'] },
  // "plays host to the Symposium"
  { verbs: 'play', type: 'ORGANISES', tail: 'prep:to', heads: actors, tails: ['Event'], nouns: words('host') },
  // "are engaged in negotiations on the Treaty"
  {
    verbs: 'engage',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'prep:in',
    heads: actors,
    tails: ['Event'],
  },
  // Places
  { verbs: 'take_place occur happen', type: 'OCCURRED_IN', tail: 'prep:in', tails: ['Place', 'Country'] },
  { verbs: 'take_place occur happen', type: 'OCCURRED_IN', tail: 'prep:at', tails: ['Place'] },
  { verbs: 'hit strike devastate ravage', type: 'OCCURRED_IN', heads: ['Event'], tails: ['Place', 'Country'] },
  // "got under way in Oslo", "kicked off in Oslo"
  {
    verbs: 'get_under_way get_underway kick_off wrap_up',
    type: 'OCCURRED_IN',
    tail: 'prep:in',
    heads: ['Event'],
    tails: ['Place', 'Country'],
  },
  { verbs: 'return', type: 'OCCURRED_IN', tail: 'prep:to', heads: ['Event'], tails: ['Place', 'Country'] },
  // "Oslo is home to the Tide Festival"
  { verbs: 'be_home', type: 'OCCURRED_IN', head: 'prep:to', tail: 'subject', heads: ['Event'], tails: ['Place', 'Country'] },
];
