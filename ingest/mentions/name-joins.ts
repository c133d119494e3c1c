/** Words by which a name goes on, or does not: lands, fields, legal forms, years, and whose names have "in" and "for" after them. */
import type { Label } from '../../graph/ontology/labels.ts';
import { titleEnd } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { isName } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

export const complementPrepositions = new Set(['for', 'on', 'against', 'in']);
/** Names with "in": "Partnership for Advanced Computing in Europe"; a centre or a conference in a place is named without it. */
export const takesIn = wordSet(
  'partnership|committee|initiative|programme|program|network|alliance|report|dialogue|group|association|federation|council|mission|operation|delegation|embassy|consulate|consulate-general',
);
/** Those who are there: "Operation in Somalia". */
export const present = wordSet('mission|operation|delegation|embassy|consulate|consulate-general');
/** Those who are sent: "Delegation to Ukraine", "Special Envoy to the Sahel". */
export const sent = wordSet('mission|delegation|ambassador|envoy|representative|office|adviser|advisor|secretary|assistant|counsellor');
export const lowerParticles = new Set(
  'de la le des du von van der del della delle dei degli di da do für zur zum und pour para per por y et los las el dos das lo'.split(' '),
);

/** What stands between a head with "of" and its field: "Group of Experts on …". */
export const experts = wordSet('excellence|expertise|competence|experts|ministers|specialists|friends');
/** Bodies whose field is never said with "on": "updated the Board | on the Harbour Project". */
export const told = wordSet(
  'board|government|ministry|department|secretariat|minister|secretary|agency|team|bank|parliament|assembly|governor|chair',
);

/** Whether capitalised words from a token on end in the head of the name of a body, an act or an event. */
export function endsInActor(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end < from + 4 && isName(tokens[end], false)) end++;
  return (
    end > from &&
    oneOf(
      tokens[end - 1]!.lower,
      'institute|foundation|centre|center|trust|association|network|alliance|council|agency|fund|initiative|coalition|society|forum|partnership|act|bill|festival|summit|conference|symposium|marathon|accelerator|incubator|challenge|prize|lab|hub|programme|program|project|campaign|platform|facility|scheme',
    )
  );
}

/** What the name of a firm ends in. */
export const legalForms = wordSet('inc|inc.|ltd|ltd.|llc|llp|plc|corp|corporation|limited|gmbh');

/** Heads of what pays. */
export const paying = wordSet('fund|programme|program|scheme|facility');

/** "the Growth Fund for | Quayside Ports Inc.", "for | the Varna Bridge Project": whether a name follows of who or what can be paid. */
export function namesPaid(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end < from + 7 && (isName(tokens[end], false) || (tokens[end]?.lower === 'and' && isName(tokens[end + 1], false)))) end++;
  const last = tokens[end - 1];
  if (end < from + 2 || !last) return false;
  return (
    legalFormEnd(tokens, end) > end ||
    legalForms.has(last.lower) ||
    oneOf(last.lower, 'project|university|hospital|association|foundation|college')
  );
}

/** Acronyms of fields, which no body bears: "AI and Data Office". */
export const isField = (word: string): boolean =>
  oneOf(word, 'AI|ICT|ICTs|IT|IP|HR|HIV|AIDS|TB|STEM|ESG|GBV|DRR|SME|SMEs|MSME|MSMEs|NCD|NCDs|IoT|VR|R&D|STI|CCS|EV');

/** Endings of adjectives: what stands before "and" lacks its noun. */
export const adjectival = /(?:al|ic|ive|ous|ary|ental|ural)$/u;

export const isLand = (label: Label | undefined): boolean => label === 'Country' || label === 'Place';

/** "Harbour Cranes | , Inc.": where the form of a firm after its name ends; `at` where none stands there. */
export function legalFormEnd(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.text === ',' ? at + 1 : at;
  if (!oneOf(tokens[form]?.text ?? '', 'plc|gGmbH|Inc|Inc.|Ltd|Ltd.|LLC|LLC.|LLP|LLP.|PLC|PLC.|GmbH|GmbH.|S.A|S.A.|N.V|N.V.')) return at;
  return tokens[form + 1]?.text === '.' && tokens[form + 2] !== undefined ? form + 2 : form + 1;
}

/** "2015", "2010-2015" */
export const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/u.test(token?.text ?? '');
/** "Heads | of Government", "Heads | of State and Government": where the words after those who lead states end; `at` where none stand there. */
export function headsEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]!.lower !== 'heads' || tokens[at]!.lower !== 'of') return at;
  if (tokens[at + 1]?.text === 'Government') return at + 2;
  if (tokens[at + 1]?.text === 'State' && oneOf(tokens[at + 2]?.text ?? '', 'Summit|Meeting|Conference|Assembly')) return at + 2; // "Heads of State | Summit"
  const both = tokens[at + 1]?.text === 'State' && oneOf(tokens[at + 2]?.lower ?? '', 'and|or') && tokens[at + 3]?.text === 'Government';
  return both ? at + 4 : at;
}

/** Conferences and meetings of the parties to a treaty, which go by their number: "COP 26 in Glasgow". */
export const numberedSeries = new Set(['COP', 'MOP', 'CMP', 'CMA']);

/** "Statement | of the President of the Assembly": what somebody said has its speaker after it, and no name of an office. */
export const isWordOf = (tokens: readonly Token[], of: number, title: number): boolean =>
  oneOf(tokens[of - 1]!.lower, 'statement|remarks|speech|address|letter|message|communiqué|communique') && titleEnd(tokens, title) > title;

/** Adjectives that open the names of what several regions have. */
export const regional = wordSet('Latin American|Middle Eastern|Central|Eastern|Western|Northern|Southern|African|Asian|European');

/** Bodies of states that bear the name of theirs. */
export const stateBody = wordSet('ministry|department|bureau|agency|minister|secretary');

/** "Permanent Mission | of Norway", "Permanent Representation | of Norway" */
export const isMissionOfState = (tokens: readonly Token[], of: number): boolean =>
  oneOf(tokens[of - 1]!.lower, 'mission|delegation|representation') && tokens[of - 2]?.text === 'Permanent';

/** Years by which plans are to be fulfilled. */
export const targetYear = /^20(?:20|[3-6][05])$/u;
