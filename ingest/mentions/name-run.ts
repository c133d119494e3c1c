/** Runs of capitalised words with the connectors, commas and brackets that belong to a name. Long because it is one loop of cases, tried in order. */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import { prepositions } from '../lexicon/function-words.ts';
import { namesGroup } from '../lexicon/group-heads.ts';
import { complementHeads, nameHeads } from '../lexicon/name-heads.ts';
import { isOfHolders, titleEnd, titleHeads } from '../lexicon/titles.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { isCommonAcronym } from '../entities/guess.ts';
import { isGathering, isOfficeOf } from './genitive-names.ts';
import { actNumberEnd } from './act-numbers.ts';
import { known } from './known-names.ts';
import { meetingOfHoldersEnd } from './meetings-of-holders.ts';
import {
  actAfterBrackets,
  afterCommonWord,
  campusEnd,
  closesList,
  closesListOfNames,
  endsInText,
  fieldListEnd,
  headAfterBracket,
  isStrategyAndPlan,
  isWorkingParty,
  namesHolder,
  opensWithField,
  purposeEnd,
} from './name-continued.ts';
import { isName, labelOfHead } from './name-words.ts';
import { startsLikePerson } from './people.ts';
import { goesOnInTitle, isActNoun, joinsLands } from './titles-go-on.ts';
import { fieldInEnd, twoFieldsEnd } from './two-fields.ts';
import { landOf } from '../lexicon/demonyms.ts';
import { oneOf, wordSet } from '../words.ts';
import {
  complementPrepositions,
  takesIn,
  present,
  sent,
  lowerParticles,
  experts,
  told,
  endsInActor,
  legalForms,
  paying,
  namesPaid,
  isField,
  adjectival,
  isLand,
  legalFormEnd,
  isYear,
  headsEnd,
  numberedSeries,
  isMissionOfState,
  isWordOf,
  regional,
  stateBody,
  targetYear,
} from './name-joins.ts';

/**
 * Where a run of capitalised words with its inner connectors ends, and at which token its head stands.
 * @param stops tokens at which something else starts: a person, or the title before one
 */
export function run(
  tokens: readonly Token[],
  from: number,
  text: (from: number, to: number) => string,
  stops: ReadonlySet<number> = new Set(),
): { to: number; head: number } {
  let end = from + 1;
  let head = from;
  let complement = false;
  /** Whether a preposition with a capital stands in it. */
  let titled = false;
  // "Secretary of State | of Norland": the title ends here.
  if (tokens[from]!.lower === 'state' && tokens[from - 1]?.lower === 'of' && titleHeads.has(tokens[from - 2]?.lower ?? ''))
    return { to: end, head };
  /** Whether an "and" has ended the list of fields: what stands after the next comma is somebody or something else. */
  let closed = false;
  /** Whether the fields of a body are being listed. */
  let listed = false;
  const endsInHead = (): boolean => nameHeads.has(singular(tokens[end - 1]!.lower));
  const goesOn = afterCommonWord(tokens, from, text);
  if (goesOn > end && !stops.has(goesOn)) {
    const tail = run(tokens, goesOn, text, stops);
    return { to: tail.to, head: labelOfHead(singular(tokens[tail.head]!.lower)) ? tail.head : tail.to - 1 };
  }
  for (;;) {
    const next = tokens[end];
    if (!next || stops.has(end)) break;
    // "Cybersecurity Strategy 2024-2030": years, and no number
    const years = !complement && isYear(next) && endsInHead() && /^[-–]$/u.test(tokens[end + 1]?.text ?? '') && isYear(tokens[end + 2]);
    if (next.text === 'AND' && known(tokens, from, text)?.to === end) break; // "THE COUNCIL AND THE COMMISSION"
    const numbered = complement || years ? end : actNumberEnd(tokens, end);
    if (numbered > end) {
      end = numbered;
      break;
    }
    if (!complement && isYear(next) && endsInHead() && labelOfHead(singular(tokens[end - 1]!.lower)) !== 'Body') {
      end += /^[-–]$/u.test(tokens[end + 1]?.text ?? '') && isYear(tokens[end + 2]) ? 3 : 1; // "Health Strategy 2010–2015"
      break;
    }
    const after = tokens[end + 1];
    // "the Clean Ports Act | of 2022"
    if (next.lower === 'of' && isYear(after) && isActNoun(tokens[head]!.lower) && !tokens[end + 2]?.capital) {
      end += 2;
      break;
    }
    const article = after?.lower === 'the' || after?.lower === 'an' || after?.lower === 'a';
    const target = article ? tokens[end + 2] : after;
    const step = article ? 3 : 2;
    const form = legalFormEnd(tokens, end);
    if (form > end) {
      end = form;
      break;
    }
    const fields = next.text === ',' && !complement && !closed ? fieldListEnd(tokens, from, end, text) : undefined;
    if (
      isName(next, false) ||
      (/^\d{1,4}$/u.test(next.text) &&
        !complement &&
        end - from >= 1 &&
        !(isYear(next) && labelOfHead(singular(tokens[end - 1]!.lower)) === 'Body') &&
        (!tokens[end + 1]?.word ||
          isTargetYear(tokens, from, end, text) ||
          numberedSeries.has(tokens[from]!.text) ||
          oneOf(tokens[end - 1]!.lower, 'line|phase|stage|terminal|runway|tranche|lot')))
    ) {
      end++;
      if (prepositions.has(next.lower)) complement = titled = true; // "Network Against Arms Trade"
      else if (!complement) head = end - 1;
    } else if (
      next.lower === 'of' &&
      after?.lower !== 'a' &&
      after?.lower !== 'an' && // "the Committee | of a Task Force"
      isName(target, false) &&
      !isOfHolders(tokens, end) &&
      !isWordOf(tokens, end, end + step - 1) &&
      !(end === from + 1 && article && oneOf(tokens[from]!.lower, 'council|commission|parliament') && isTextAt(tokens, end + 2, text)) && // "by the Council | of the Ports Act"
      (complementHeads.has(singular(tokens[end - 1]!.lower)) ||
        oneOf(
          tokens[end - 1]!.lower,
          'port|bay|gulf|republic|kingdom|city|province|canton|municipality|county|institute|horn|strait|house|isle',
        ) ||
        isMissionOfState(tokens, end) ||
        isWorkingParty(tokens, end) ||
        (tokens[end - 1]!.lower === 'general' &&
          !(tokens[from - 1]?.text === ',' && isName(tokens[from - 2], false)) && // "Ana Ruiz, Director General of | the Bank"
          !namesHolder(tokens, end + 1, text) &&
          oneOf(tokens[end - 2]?.lower ?? '', 'secretary|director|attorney|inspector|auditor')))
    ) {
      // "Committee of the People's Republic of China", "Office of the WIPO Arbitration and Mediation Center"
      end = Math.max(
        end + step,
        known(tokens, end + step - 1, text)?.to ?? 0,
        article ? joinedEnd(tokens, end + step - 1, text, stops) : 0,
      );
      complement = true;
    } else if (!complement && end > from + 1 && headsEnd(tokens, end) > end) {
      end = headsEnd(tokens, end); // "Commonwealth Heads of Government", "Commonwealth Heads of Government | Meeting"
    } else if (!complement && meetingOfHoldersEnd(tokens, from, end) > end) {
      end = meetingOfHoldersEnd(tokens, from, end); // "Conference of Heads of State of the Union"
      complement = closed = true;
    } else if (!complement && oneOf(tokens[end - 1]!.lower, 'board|college') && isOfHolders(tokens, end)) {
      end += step; // "Board of Governors | of the Reserve Bank"
      break;
    } else if (next.lower === 'of' && !article && !complement && isName(target, false) && endsInText(tokens, end + 1)) {
      // "Freedom of Information Act"
      const tail = run(tokens, end + 1, text);
      end = tail.to;
      head = tail.head;
    } else if (complementPrepositions.has(next.lower) && !complement && headAfterBracket(tokens, end + step - 1) > 0) {
      end = headAfterBracket(tokens, end + step - 1); // "Results for Europe (R4E) Fund"
      head = end - 1;
    } else if (
      (next.lower === 'for' || (next.lower === 'in' && end === from + 1 && namesGroup(tokens[from]!.lower))) &&
      !article &&
      !complement &&
      !endsInHead() &&
      isName(target, false) &&
      endsInActor(tokens, end + 1)
    ) {
      // "Results for Development Institute", "Youth in Trade Network"
      const tail = run(tokens, end + 1, text);
      end = tail.to;
      head = tail.head;
    } else if (
      complementPrepositions.has(next.lower) &&
      !(next.lower === 'for' && paying.has(tokens[end - 1]!.lower) && namesPaid(tokens, end + step - 1)) &&
      !(next.lower === 'on' && end === from + 1 && told.has(tokens[from]!.lower)) &&
      !(next.lower === 'for' && article && worksFor(tokens, end)) &&
      !(article && landOf(target?.text ?? '') !== undefined && peoples.has(tokens[end + step]?.text ?? '')) && // "a Plan | for the British government"
      !(end === from + 1 && article && oneOf(tokens[from]!.lower, 'council|commission|parliament') && isTextAt(tokens, end + 2, text)) &&
      !(end === from + 1 && tokens[from]!.text === 'Union' && tokens[from - 2]?.lower === 'of') && // "the Representative of the Union | for Trade"
      !(next.lower === 'in' && (article || !takesIn.has(tokens[end - 1]!.lower))) &&
      isName(target, false) &&
      (complementHeads.has(singular(tokens[end - 1]!.lower)) || present.has(tokens[end - 1]!.lower) || isWorkingParty(tokens, end)) &&
      (!known(tokens, end + step - 1, text) ||
        (next.lower === 'on' && isName(tokens[known(tokens, end + step - 1, text)!.to], false)) || // "Working Group on Europol Audit"
        ((next.lower === 'for' || present.has(tokens[end - 1]!.lower)) && isLand(known(tokens, end + step - 1, text)?.label)))
    ) {
      end += step;
      complement = true;
    } else if (oneOf(next.lower, 'on|for|against') && experts.has(tokens[end - 1]!.lower) && isName(target, false)) {
      end += step; // "Centre of Excellence on Cyber Defence"
    } else if (
      complement &&
      next.lower === 'of' &&
      stateBody.has(tokens[from]!.lower) &&
      known(tokens, end + step - 1, text)?.label === 'Country'
    ) {
      end = known(tokens, end + step - 1, text)!.to; // "Ministry of Energy | of Norway"
      break;
    } else if (
      complement &&
      next.lower === 'on' &&
      oneOf(tokens[end - 1]!.lower, 'research|education|information|training|studies') &&
      isName(after, false)
    ) {
      end += 2; // "Agency for Research | on Cancer"
    } else if (
      complement &&
      next.lower === 'in' &&
      !article &&
      isName(after, false) &&
      oneOf(
        tokens[end - 1]!.lower,
        'approaches|methods|research|education|training|studies|excellence|leadership|innovation|careers|advances|participation|trafficking',
      ) &&
      !known(tokens, end + 1, text)
    ) {
      end += 2; // "Centre of Excellence for Approaches | in Tide Science"
    } else if (complement && !article && goesOnInTitle(tokens, head, end, text)) {
      end += 2; // "Handbook on Access | to Justice", "Agreement on Trade | in Services"
    } else if (complement && !closed && next.lower === 'in' && fieldInEnd(tokens, end) > end) {
      end = fieldInEnd(tokens, end); // "Committee on Reforms | in the Insurance Sector"
      closed = true;
    } else if (complement && oneOf(next.lower, 'of|with') && !article && isName(after, false) && !known(tokens, end + 1, text)) {
      end += 2; // "Centre for Persons with Disabilities", "Institute for Justice and the Rule of Law"
    } else if (next.lower === 'to' && !complement && !article && endsInHead() && purposeEnd(tokens, end) > end) {
      end = purposeEnd(tokens, end); // "Strategy to Address the Root Causes of Migration"
      complement = true;
    } else if (
      next.lower === 'and' &&
      regional.has(text(from, end)) &&
      /^(?:caribbean|\p{L}+(?:an|ese|ish|ern))$/u.test(after?.lower ?? '') &&
      isName(after, false)
    ) {
      // "Latin American and Caribbean Methane Observatory": two adjectives of one name
      const tail = run(tokens, end + 1, text, stops);
      end = tail.to;
      head = tail.head;
    } else if (next.lower === 'to' && end - from >= 1 && isName(target, false) && sent.has(tokens[end - 1]!.lower)) {
      end += step;
      complement = true;
    } else if (
      next.text === '&' &&
      end - from === 2 &&
      startsLikePerson(tokens, from, end) &&
      startsLikePerson(tokens, end + 1, Math.min(tokens.length, end + 3))
    ) {
      break; // "Emily Stone & Mary Reiser"
    } else if (next.lower === 'and' && !complement && !endsInHead() && twoFieldsEnd(tokens, from, end) > end) {
      end = twoFieldsEnd(tokens, from, end); // "the Tide Research and Innovation | programme"
      if (oneOf(tokens[end - 1]!.lower, 'act|bill')) head = end - 1; // "the CHIPS and Science Act"
    } else if (next.lower === 'and' && !complement && isStrategyAndPlan(tokens, end)) {
      end += 3;
      head = end - 1;
    } else if ((next.lower === 'and' || next.text === '&') && isName(target, false) && !stops.has(end + step - 1)) {
      // "Justice and Home Affairs Council": the words after "and" bring the head that the words before lack.
      const tail = run(tokens, end + step - 1, text, stops);
      const tailHead = singular(tokens[tail.head]!.lower);
      const whole = known(tokens, from, text);
      const acronym = /^\p{Lu}{2,}$/u.test(tokens[end - 1]!.text) && !isField(tokens[end - 1]!.text);
      // "for Regional and Urban Policy", "for Foreign Affairs and Security Policy": fields of one body.
      const field = complement && (adjectival.test(tokens[end - 1]!.lower) || tailHead === 'policy');
      const ownName =
        !field &&
        !(tailHead === 'administration' && oneOf(tokens[from]!.lower, 'ministry|department')) && // "Ministry of Interior and National Administration"
        labelOfHead(tailHead) !== undefined &&
        tokens[tail.head]!.lower === tailHead &&
        tail.to - (end + step - 1) >= 2;
      const ownHead =
        ((article || titleHeads.has(target!.lower)) && labelOfHead(singular(target!.lower)) !== undefined) || // "the Minister of Planning and the Governor"
        target!.lower === 'member' || // "Minister of Information and Member of Parliament"
        (article && titleEnd(tokens, end + step - 1) >= end + step) ||
        (!article && titleHeads.has(target!.lower) && tokens[titleEnd(tokens, end + 1)]?.lower === 'of'); // "the Commission for Ports and Head of the Mission"
      // "Institute for Ports and the Danish | government": a body of its own
      const small = tokens[tail.to];
      const other = article && small !== undefined && !small.capital && labelOfHead(singular(small.lower)) !== undefined;
      const ownPlace =
        article &&
        tokens[end + step]?.lower === 'of' &&
        oneOf(target!.lower, 'city|town|port|municipality|kingdom|republic|state|province'); // "the University of X and | the City of Y"
      const town = oneOf(tokens[head]!.lower, 'port|city|town|municipality|county|province|district'); // "the Port of X and Y" are two
      // "the Government of X and the City | Councils of Y": several, and no part of one
      const several =
        article &&
        tailHead !== tokens[tail.head]!.lower &&
        tail.to - (end + step - 1) >= 2 &&
        (labelOfHead(tailHead) ?? 'Place') !== 'Place';
      // "the Comptroller General | and Congress": a body that one word names
      const oneWord = !article && tail.to === end + 2 && oneOf(target!.lower, 'congress|parliament|senate|cabinet|government');
      // "the Comptroller General and Congress": an office, and somebody else
      const general =
        tokens[end - 1]!.lower === 'general' &&
        oneOf(tokens[end - 2]?.lower ?? '', 'secretary|director|attorney|inspector|auditor|comptroller|governor|surgeon|solicitor');
      if (other || ownPlace || several || oneWord || general) break;
      if (complement && !town && !known(tokens, end + step - 1, text) && !ownName && !ownHead && !/^\p{Lu}{2,}s?$/u.test(target!.text)) {
        end = tail.to;
        closed = true;
      } else if (
        !article &&
        !complement &&
        !closesListOfNames(tokens, from, end) &&
        !titleHeads.has(target!.lower) &&
        (!endsInHead() || opensWithField(tokens, from, end)) &&
        labelOfHead(tailHead) &&
        (!acronym || (oneOf(tailHead, 'act|bill') && end === from + 1 && tokens[from - 1]?.lower === 'the')) && // "the TIDES | and Science Act"
        !(whole && whole.to === end) &&
        !known(tokens, end + step - 1, text)
      ) {
        end = tail.to;
        head = tail.head;
      } else if (
        !article &&
        !complement &&
        portfolios.has(tokens[end - 1]!.lower) &&
        legalForms.has(tokens[tokens[tail.to - 1]!.text === '.' ? tail.to - 2 : tail.to - 1]!.lower)
      ) {
        end = tail.to; // "Quayside Food and Ports Inc."
        head = tail.head;
      } else if (next.text === '&' && !article) {
        end = tail.to;
        head = tail.head;
      } else break;
    } else if (!complement && joinsLands(tokens, from, end, text)) {
      const tail = run(tokens, end + 1, text, stops); // "the EU – Africa | Tide Summit"
      end = tail.to;
      head = tail.head;
    } else if (fields) {
      ({ to: end, head } = fields);
    } else if (next.text === ',' && campusEnd(tokens, from, end, text) > end) {
      end = campusEnd(tokens, from, end, text);
      break;
    } else if (
      next.text === ',' &&
      complement &&
      !closed &&
      isName(after, false) &&
      closesList(tokens, end, text, stateBody.has(tokens[from]!.lower) || oneOf(tokens[end - 3]?.lower ?? '', 'minister|commissioner'))
    ) {
      end += 2;
      listed = true;
    } else if (listed && !closed && oneOf(next.lower, 'in|of') && !article && isName(after, false)) {
      end += 2; // "People Smuggling, Trafficking | in Persons and Related Crime"
    } else if (next.text === ',' && listed && !closed && after?.lower === 'and' && isName(tokens[end + 2], false)) {
      end += 3; // "Ministry of Trade, Industry, and Cooperatives"
      closed = true;
    } else if (!complement && isOfficeOf(tokens, end)) {
      end += 2; // "Prime Minister's Office"
      head = end - 1;
    } else if (complement && next.lower === 'for' && isName(after, false) && namesGroup(tokens[end - 1]!.lower)) {
      end += 2; // "Network of Transmission System Operators for Electricity"
    } else if (!complement && isGathering(tokens, end)) {
      end += 2; // "Foreign Ministers' Meeting"
      head = end - 1;
    } else if (lowerParticles.has(next.lower) && isName(after, false)) {
      end += 2;
    } else if (lowerParticles.has(next.lower) && lowerParticles.has(after?.lower ?? '') && isName(tokens[end + 2], false)) {
      end += 3; // "Comité pour la | Paz"
    } else if (!complement && actAfterBrackets(tokens, end) > end) {
      end = actAfterBrackets(tokens, end); // "Fisheries (Amendment) Act"
      head = end - 1;
    } else if (
      next.text === '(' &&
      after &&
      tokens[end + 2]?.text === ')' &&
      /^[\p{Lu}\p{N}&-]{2,8}$/u.test(after.text) &&
      (isName(tokens[end + 3], false) ||
        (end - from >= 3 && oneOf(tokens[end + 3]?.lower ?? '', 'programme|program|project|initiative|network'))) &&
      labelOfHead(singular(tokens[end + 3]!.lower))
    ) {
      end += 4; // "Network Information Security (NIS) Directive", "International Tide Data (ITD) programme"
      head = end - 1;
    } else break;
  }
  // "Ports Without Borders | Summit": a preposition with a capital is a word of the name as the others
  if (
    titled &&
    head < end - 1 &&
    nameHeads.get(singular(tokens[end - 1]!.lower)) === 'Event' &&
    !nameHeads.has(singular(tokens[head]!.lower))
  )
    head = end - 1;
  // "Ministry of Health Technical Working | Group": a part that bears the name of its whole
  if (
    head < end - 1 &&
    complement &&
    stateBody.has(tokens[from]!.lower) &&
    oneOf(
      tokens[end - 2]!.text + ' ' + tokens[end - 1]!.text,
      'Working Group|Task Force|Steering Committee|Advisory Committee|Steering Group|Project Team',
    )
  )
    head = end - 1;
  // "Department of Energy Organization | Act": a law about a body, which its last word tells
  if (head < end - 1 && complement && oneOf(tokens[end - 1]!.text, 'Act|Bill')) head = end - 1;
  return { to: end, head };
}

/** "TIDE | 2030", "NSDP | 2040": the year that a plan is named after, behind an acronym that is not known for a body; other years say when. */
const isTargetYear = (tokens: readonly Token[], from: number, at: number, text: (from: number, to: number) => string): boolean =>
  at === from + 1 &&
  targetYear.test(tokens[at]!.text) &&
  /^\p{Lu}{3,8}$/u.test(tokens[from]!.text) &&
  !isCommonAcronym(tokens[from]!.text) &&
  !known(tokens, from, text) &&
  !tokens[at + 1]?.capital;

/** The token after a name from a token on in which "and" joins words that share its head: "the Arbitration and Mediation Center"; 0 where none stands there. */
function joinedEnd(tokens: readonly Token[], from: number, text: (from: number, to: number) => string, stops: ReadonlySet<number>): number {
  const { to, head } = run(tokens, from, text, stops);
  const joined = tokens.slice(from, to).some(({ lower }) => lower === 'and');
  return joined && head === to - 1 && labelOfHead(singular(tokens[head]!.lower)) !== undefined ? to : 0;
}

/** Nouns behind the adjective of a land that no name goes on with. */
const peoples = wordSet('government|people|public|economy|population|parliament|authorities|market|state|administration');

/** Whether the name at a token is that of a text. */
export function isTextAt(tokens: readonly Token[], at: number, text: (from: number, to: number) => string): boolean {
  if (at >= tokens.length) return false;
  const found = known(tokens, at, text);
  const label = found ? found.label : labelOfHead(singular(tokens[run(tokens, at, text).head]!.lower));
  return label !== undefined && isTextLabel(label);
}

/** "written by the Harbour Institute | for the Tide Agency": whom somebody works for is no field. */
function worksFor(tokens: readonly Token[], end: number): boolean {
  if (!oneOf(tokens[end - 1]!.lower, 'institute|university|academy|association|union|company|consultants|college|laboratory')) return false;
  let last = end + 2;
  while (last < end + 8 && isName(tokens[last + 1], false)) last++;
  return oneOf(
    tokens[last]?.lower ?? '',
    'agency|ministry|commission|government|bank|department|authority|directorate|secretariat|council',
  );
}
