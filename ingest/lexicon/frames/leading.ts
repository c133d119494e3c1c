/** What verbs say: leading and chairing. In order of priority. */
import { isTextLabel } from '../../../graph/ontology/labels.ts';
import { words } from '../../words.ts';
import { actors, led, type Row } from './frame.ts';

export const leadingRows: readonly Row[] = [
  // one has the chair of a meeting or of those who sit together, and of no text and no power: "a Board to guide the Strategy, chaired by A"
  { verbs: 'chair co-chair cochair', type: 'LEADS', tails: led.filter((label) => !isTextLabel(label)), notNouns: words('authority power') },
  { verbs: 'lead head co-lead spearhead', type: 'LEADS', tails: led },
  // "the Experts' Groups, chaired by Norway"
  { verbs: 'lead chair head co-chair co-lead', type: 'LEADS', tails: ['ActorGroup'], named: true },
  { verbs: 'moderate', type: 'LEADS', tails: ['Event', 'Body', 'Network', 'Initiative'] },
  { verbs: 'lead_on preside_over', type: 'LEADS' },
  { verbs: 'command front helm captain', type: 'LEADS', heads: actors, tails: led.filter((label) => !isTextLabel(label)) },
  ...['in', 'on', 'of', 'for'].map((place): Row => ({
    verbs: 'take hold assume have take_over take_up',
    type: 'LEADS',
    tail: `prep:${place}`,
    nouns: words('lead chair chairmanship presidency leadership co-chairmanship'),
  })),
  // "took on the coordination of the Network", "provides the chair of the Board"
  {
    verbs: 'take_on ensure provide undertake assume take_over handle',
    type: 'LEADS',
    tail: 'prep:of',
    heads: actors,
    tails: led,
    nouns: words('coordination co-ordination chair chairmanship presidency'),
  },
  // "plays the leading role in the Forum"; many have "a leading role"
  ...['in', 'of', 'for', 'within'].map((place): Row => ({
    verbs: 'play take have assume hold',
    type: 'LEADS',
    tail: `prep:${place}`,
    tails: led,
    nouns: words('role'),
    objectWords: /^the (?:lead|leading|coordinating|co-ordinating) role$/u,
  })),
  {
    verbs: 'coordinate steer direct oversee orchestrate',
    type: 'LEADS',
    tails: ['Event', 'Initiative', 'Network', 'Body', 'Programme', 'Policy'],
  },
  {
    verbs: 'govern',
    type: 'LEADS',
    heads: actors,
    tails: ['Agency', 'Body', 'Network', 'InternationalOrganisation', 'Programme', 'Initiative'],
  },
];
