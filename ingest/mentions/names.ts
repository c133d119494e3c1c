/** Names in a sentence, found by their form before its words are tagged. Long because it is one walk over the words, case by case. */
import type { Label } from '../../graph/ontology/labels.ts';
import { groupHeads, namesGroup } from '../lexicon/group-heads.ts';
import { countryOf } from '../lexicon/demonyms.ts';
import { prepositions } from '../lexicon/function-words.ts';
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { actNumberEnd, actNumberVariants, eachNumber, planOfYear, standardEnd } from './act-numbers.ts';
import { colonTitle, colonTitleEnd } from './colon-titles.ts';
import { isLevel } from './levels.ts';
import { countryOfficeEnd } from './country-offices.ts';
import { isActor } from './common-nouns.ts';
import { known, type Candidate } from './known-names.ts';
import { governmentOf } from './governments.ts';
import { labelByName } from './label-by-name.ts';
import { mentionOf, type Mention } from './mention.ts';
import { isTextAt, run } from './name-run.ts';
import { isCommonAcronym } from '../entities/guess.ts';
import { isName, opensInCapitals, labelOfHead } from './name-words.ts';
import { fieldOfRole, findPeople, isPerson, person, startsLikePerson } from './people.ts';
import { smallFirmEnd } from './firm-forms.ts';
import { withListedPeople } from './listed-people.ts';
import { labelOfSaying, sayingHead } from './sayings.ts';
import { joinedKinds } from './joined-kinds.ts';
import { severalBodies } from './several-bodies.ts';
import { spelledOutEnd } from './spelled-out.ts';
import { diplomat } from './diplomats.ts';
import { titledEnd, titledName, toldBefore, toldEnd } from './titled.ts';
import { titlesOf } from './titles.ts';
import { namedOffice } from './named-offices.ts';
import { oneOf, wordSet } from '../words.ts';
import { headOfKnown } from './known-heads.ts';

/** Heads of names of parts of bodies. */
const divisions = new Set(
  'division department directorate branch unit section secretariat bureau office board committee centre center inspectorate service faculty institute council network panel hub lab node administration'.split(
    ' ',
  ),
);
const wholes = new Set<Label>(['Institution', 'Agency', 'InternationalOrganisation', 'Network', 'Body']);
/** Heads of names of those who belong to a body together. */
const belonging = wordSet('states|members|countries|parties|economies|governments|leaders|ministers');

/** Kinds of organisations, abbreviated, before the name of one. */
const classAcronym = wordSet('NGO|INGO|CSO|SME|HEI');

/**
 * Names by form: gazetteer entries, capitalised runs with the connectors that belong to them, acronyms, people.
 * @returns mentions in order, not overlapping
 */
export function findNames(tokens: readonly Token[], textOf: (from: number, to: number) => string): Mention[] {
  const names: Mention[] = [];
  const people = findPeople(tokens, textOf);
  const titles = titlesOf(tokens, people);
  const stops = new Set([...people.keys(), ...titles.keys()]);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const title = colonTitleEnd(tokens, at);
    if (title > at) {
      names.push(colonTitle(tokens, at, title, textOf));
      at = title;
      continue;
    }
    const personTo = people.get(at);
    if (personTo !== undefined) {
      names.push(person(tokens, at, personTo, textOf));
      at = names.at(-1)!.to;
      continue;
    }
    const titleTo = titles.get(at);
    if (titleTo !== undefined) {
      at = titleTo; // the title before a person stays a noun
      continue;
    }
    if (diplomat(tokens, at) > at) {
      at = diplomat(tokens, at); // "Ambassador Extraordinary and Plenipotentiary"
      continue;
    }
    const field = fieldOfRole(tokens, at, people);
    // "Chair of the NHRC, Ana Ruiz": a body
    const only = field && field.to === field.from + 1 ? tokens[field.from]!.text : '';
    const short = /^\p{Lu}{3,}$/u.test(only) && !isCommonAcronym(only);
    if (field && !short) {
      const entry = known(tokens, field.from, textOf);
      // "Director of the Institute for Standards": a body that the noun tells, else a field of policy
      const head = headBefore(tokens, field.from, field.to);
      const mention = name(tokens, field.from, field.to, head, textOf, entry?.to === field.to ? entry : undefined);
      const told = labelOfHead(tokens[head]!.lower);
      names.push(
        mentionOf({ ...mention, label: mention.label ?? (told !== undefined && isActor(told) ? told : 'Policy'), rule: 'name.field' }),
      );
      at = field.to;
      continue;
    }
    const number = actNumberEnd(tokens, at + 1);
    if (number > at + 1) {
      const act = mentionOf({
        ...name(tokens, at, number, at, textOf, undefined),
        label: planOfYear(tokens[at]!) ?? 'LegalAct',
        rule: 'name.number',
        // "agreed conclusions 1997/2"
        ...(token.lower === 'conclusions' && tokens[at - 1]?.lower === 'agreed'
          ? { from: at - 1, name: textOf(at - 1, number), alternatives: [textOf(at, number)] }
          : {}),
      });
      names.push(...eachNumber(tokens, act, textOf)); // "resolution 1540 (2004)"
      at = names.at(-1)!.to;
      continue;
    }
    const standard = standardEnd(tokens, at);
    if (standard > at) {
      names.push(mentionOf({ from: at, to: standard, name: textOf(at, standard), label: 'Policy', head: 'standard', rule: 'name.number' }));
      at = standard;
      continue;
    }
    const governments = governmentsOf(tokens, at, textOf);
    if (governments) {
      names.push(governments);
      at = governments.to;
      continue;
    }
    const joined = joinedKinds(tokens, at, textOf);
    if (joined) {
      names.push(joined);
      at = joined.to;
      continue;
    }
    const row = token.capital ? severalBodies(tokens, at, textOf) : [];
    if (row.length > 0) {
      names.push(...row);
      at = names.at(-1)!.to;
      continue;
    }
    const found = known(tokens, at, textOf);
    if (isLevel(tokens, at)) {
      at++; // "Federal, State, and local agencies"
      continue;
    }
    const owner = found && isOwnOf(tokens, at, found.to) ? at + (tokens[at + 2]?.lower === 'the' ? 3 : 2) : -1;
    if (owner >= 0 && !isTextAt(tokens, owner, textOf)) {
      const to = known(tokens, owner, textOf)?.to ?? run(tokens, owner, textOf, stops).to;
      const own = name(tokens, at, to, at, textOf, undefined);
      names.push(mentionOf({ ...own, inner: own.inner.filter(({ from }) => from >= owner) }));
      at = to;
      continue;
    }
    if (!found && !token.capital) {
      at++;
      continue;
    }
    const firm = found ? at : smallFirmEnd(tokens, at);
    if (firm > at) {
      names.push(mentionOf({ from: at, to: firm, name: textOf(at, firm), label: 'Company', rule: 'name.form' }));
      at = firm;
      continue;
    }
    const titled = titledEnd(tokens, at);
    if (titled > at) {
      names.push(titledName(tokens, at, titled, textOf));
      at = titled;
      continue;
    }
    if (token.text === 'First' && oneOf(tokens[at + 1]?.text ?? '', 'Lady|Gentleman')) {
      at += 2; // "First Lady | Ana Ruiz"
      continue;
    }
    if (classAcronym.has(token.text) && isName(tokens[at + 1], false)) {
      at++; // "the NGO | Mercy Ports": the name starts after what it is
      continue;
    }
    if (token.text === 'Member' && tokens[at + 1]?.lower === 'of') {
      at++; // "Member of Parliament": what somebody is
      continue;
    }
    const spelled = token.capital ? spelledOutEnd(tokens, at) : 0;
    const first = at === 0 || (!tokens[at - 1]!.word && oneOf(tokens[at - 1]!.text, `“|"|'|‘|:`));
    if (!found && (!isName(token, first) || (first && spelled === 0 && opensInCapitals(tokens, at)))) {
      at++;
      continue;
    }
    const between = at > 0 && tokens[at - 1]!.capital && tokens[at + 1]?.capital === true;
    if (!found && between && headlineVerbs.has(token.lower) && !oneOf(tokens[at - 1]!.lower, 'the|a|an|this|our|each')) {
      at++; // "Norway and Ghana | Launch | Ports Initiative"
      continue;
    }
    if ((token.text === 'The' || token.text === 'AND') && !found) {
      at++; // a title of a text that begins with its article; "THE COUNCIL | AND THE COMMISSION"
      continue;
    }
    const saying = sayingHead(tokens, at, textOf);
    if (saying > 0) {
      names.push(saidName(tokens, at, saying, textOf));
      at = saying + 1;
      continue;
    }
    const holder = found ? undefined : namedOffice(tokens, at, people, stops, textOf);
    if (holder) {
      const { office, seat } = holder;
      const inner =
        seat === undefined
          ? innerNames(tokens, at, office.to, textOf)
          : [name(tokens, seat, office.to, headBefore(tokens, seat, office.to), textOf, undefined)];
      names.push(mentionOf({ ...office, inner }));
      at = office.to;
      continue;
    }
    const plain = run(tokens, at, textOf, stops);
    const { to, head } = spelled > plain.to ? { to: spelled, head: headBefore(tokens, at, spelled) } : plain;

    const office = countryOfficeEnd(tokens, at, found, textOf);
    if (office > at) {
      const written = name(tokens, at, office, office - 1, textOf, undefined);
      names.push(mentionOf({ ...written, label: 'Body', head: '', inner: [] }));
      at = office;
      continue;
    }
    if (found && (found.to >= to || !longerIsBetter(tokens, found, to, head))) {
      const marked = footnoteEnd(tokens, found);
      const entry = name(tokens, at, found.to, found.to - 1, textOf, found);
      names.push(marked > found.to ? mentionOf({ ...entry, to: marked }) : entry);
      at = marked;
      continue;
    }
    const told = found ? undefined : toldBefore(tokens, at, to);
    if (told) {
      const end = toldEnd(tokens, to, (next) => known(tokens, next, textOf) !== undefined || stops.has(next));
      names.push(mentionOf({ from: at, to: end, name: textOf(at, end), label: labelOfHead(told), head: told, rule: 'name.titled' }));
      at = end;
      continue;
    }
    // "the Union" is a name, and the article is none of "the Union for the Mediterranean"
    const start = token.lower === 'the' ? at + 1 : at;
    names.push(...eachNumber(tokens, name(tokens, start, to, head, textOf, undefined), textOf));
    at = names.at(-1)!.to;
  }
  return withListedPeople(tokens, names);
}

/** "with the WHO, FAO | 2 and OIE | 3": the token after a footnote's number behind the acronym of a body in a list. */
const footnoteEnd = (tokens: readonly Token[], { to, label }: Candidate): number =>
  label !== undefined &&
  wholes.has(label) &&
  /^\p{Lu}{2,}$/u.test(tokens[to - 1]!.text) &&
  /^[1-9]\d?$/u.test(tokens[to]?.text ?? '') &&
  tokens[to]!.start > tokens[to - 1]!.end &&
  (oneOf(tokens[to + 1]?.lower ?? '', 'and|,|or|have|has') || Number(tokens[to - 3]?.text) === Number(tokens[to]!.text) - 1)
    ? to + 1
    : to;

/** "the Governments of | Norway, Ghana and Japan": each of the countries is meant; the first of them with the words before it. */
function governmentsOf(tokens: readonly Token[], at: number, textOf: (from: number, to: number) => string): Mention | undefined {
  if (tokens[at]!.lower !== 'governments' || tokens[at + 1]?.lower !== 'of') return undefined;
  const from = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const land = known(tokens, from, textOf);
  return land?.label === 'Country' ? mentionOf({ ...name(tokens, from, land.to, land.to - 1, textOf, land), from: at }) : undefined;
}

/** "Parliament of Ukraine", "Council of Elders": a single common word that a longer name goes on from is not the institution that it is short for. */
const isOwnOf = (tokens: readonly Token[], at: number, to: number): boolean =>
  to === at + 1 &&
  oneOf(tokens[at]!.lower, 'parliament|council|commission') &&
  tokens[to]?.lower === 'of' &&
  isName(tokens[to + 1]?.lower === 'the' ? tokens[to + 2] : tokens[to + 1], false);

/** "European Council" inside "European Council President" or "EU Internet Forum": the longer run wins when it ends in a head of its own. */
function longerIsBetter(tokens: readonly Token[], found: Candidate, to: number, head: number): boolean {
  if (found.label === 'Country' && prepositions.has(tokens[found.to]?.lower ?? '')) return false; // "the United States | on the Implementation"
  if (headlineVerbs.has(tokens[found.to]?.lower ?? '')) return false; // "Norway | Launch Ports Initiative"
  if (head < found.to) return head >= found.to - 1 ? to > found.to && tokens[found.to]?.lower !== 'and' : false;
  const word = tokens[head]!.lower;
  return labelOfHead(singular(word)) !== undefined || groupHeads.has(word) || !/^\d+$/u.test(word);
}

/** What those named in a headline do, where each of its words has a capital. */
const headlineVerbs = wordSet(
  'launch|launches|announce|announces|sign|signs|agree|agrees|join|joins|host|hosts|adopt|adopts|strengthen|strengthens|deepen|deepens|commit|commits|pledge|pledges|welcome|welcomes|establish|establishes|unveil|unveils|renew|renews|boost|boosts|finalize|finalizes|finalise|finalises|publish|publishes|approve|approves|appoint|appoints|elect|elects|urge|urges|expand|expands|extend|extends|receive|receives|invest|invests|secure|secures|ratify|ratifies|introduce|introduces|propose|proposes|endorse|endorses|complete|completes|conclude|concludes|allocate|allocates|donate|donates|contribute|contributes|convene|convenes',
);

/** The mention of a saying with its head noun after it: "Building a Better Quay initiative". */
function saidName(tokens: readonly Token[], from: number, at: number, textOf: (from: number, to: number) => string): Mention {
  const head = tokens[at]!.lower;
  const open = tokens[at - 1]!.text === ')' ? at - 3 : at;
  const [plain, short] = [textOf(from, open), open < at ? tokens[open + 1]!.text : ''];
  return mentionOf({
    from,
    to: at + 1,
    name: open < at ? `${plain} ${head}` : textOf(from, at + 1),
    alternatives: open < at ? [plain, short, `${short} ${head}`, textOf(from, at + 1)] : [plain],
    label: labelOfSaying(head),
    head,
    rule: 'name.saying',
  });
}

/** The head of a name with small words in it: the last word before the first preposition that tells what it is, else the last word. */
function headBefore(tokens: readonly Token[], from: number, to: number): number {
  const link = tokens.findIndex(({ lower }, at) => at > from && at < to && oneOf(lower, 'of|for|on|in|to|against'));
  return link > from && labelOfHead(singular(tokens[link - 1]!.lower)) !== undefined ? link - 1 : to - 1;
}

/** The mention of a name at a run of tokens, with its label and head noun. */
function name(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  textOf: (from: number, to: number) => string,
  found: Candidate | undefined,
): Mention {
  const written = textOf(from, to);
  const whole = found ?? known(tokens, from, textOf);
  const entry = found ?? (whole && whole.to === to ? whole : undefined);
  const headWord = generalOffice(tokens, from, to) ?? tokens[entry ? headOfKnown(tokens, from, to, head) : head]!.lower;
  const headNoun = singular(headWord);
  const bracket = /\s\((\p{Lu}[\p{L}\p{N}&-]{1,8})\)\s/u.exec(written);
  const alternatives: string[] = [];
  if (bracket) alternatives.push(written.replace(bracket[0], ' '), `${bracket[1]} ${written.slice(bracket.index + bracket[0].length)}`);
  alternatives.push(...actNumberVariants(written));
  const undated = written.replace(/ of (?:19|20)\d\d$/u, '');
  if (undated !== written && undated.includes(' ')) alternatives.push(undated); // "the Clean Ports Act | of 2022"
  const inner = entry ? [] : innerNames(tokens, from, to, textOf);
  const whose = inner.at(-1);
  if (whose && whose.known === undefined && whose.to === to) {
    const part = written.slice(0, tokens[whose.from]!.start - tokens[from]!.start).replace(/ of (?:the )?$/u, '');
    if (part.includes(' ')) alternatives.push(part); // "Statistics Division"
  }
  const words = to - from;
  const knownAs = entry?.known ?? (headNoun === 'government' ? governmentOf(written) : undefined);
  const plural = headWord !== headNoun && !oneOf(headWord, 'conclusions|guidelines|goals|findings');
  let label = entry?.label;
  if (!label) {
    label = plural && namesGroup(headWord) ? 'ActorGroup' : labelOfHead(headNoun);
    label = labelByName(written, headNoun, words, tokens[to]?.text ?? '') ?? label;
    // "BOND", "PLAN": no bond, no plan
    if (words === 1 && label && (label === 'Place' || (things.has(label) && isCapitals(tokens, from))))
      return mentionOf({ from, to, name: written, alternatives, label: undefined, rule: 'name.form' });
    if (words === 1 && label && !entry && label !== 'ActorGroup' && label !== 'Event') label = undefined; // a capitalised "Council" or "Group" alone is a reference, read later
    if (!label && inner.length === 1 && inner[0]!.to === to && inner[0]!.from === from + 1 && isPartOfLand(tokens[from]!, inner[0]!))
      label = 'Place';
    if (!label && words === 1 && written.endsWith('s') && countryOf(written.slice(0, -1))) label = 'ActorGroup'; // "Ukrainians"
    if (!label && words >= 2 && words <= 4 && (isPerson(tokens, from, to) || startsLikePerson(tokens, from, to))) label = 'Person';
  }
  return mentionOf({
    from,
    to,
    name: written,
    alternatives,
    label,
    head: labelOfHead(headNoun) || namesGroup(headWord) ? headNoun : '',
    plural,
    known: knownAs,
    inner,
    rule: entry ? 'name.gazetteer' : 'name.form',
  });
}

/** "the Tide Agency | Director General": the office, as if a hyphen joined it. */
const generalOffice = (tokens: readonly Token[], from: number, to: number): string | undefined =>
  to - from > 2 && tokens[to - 1]!.lower === 'general' && oneOf(tokens[to - 2]!.lower, 'director|secretary')
    ? `${tokens[to - 2]!.lower}-general`
    : undefined;

/** "European Council | on Foreign Relations": a body named after its field is another than the one whose name its own opens with. */
const goesOn = (tokens: readonly Token[], to: number): boolean =>
  oneOf(tokens[to]?.lower ?? '', 'for|against|on') && labelOfHead(tokens[to - 1]!.lower) !== undefined;

/** What is no actor, as words for it tell. */
const things = new Set<Label>(['Programme', 'Initiative', 'Policy', 'Document', 'InformationSystem']);

/** "Eastern | Caribbean", "Upper | Egypt" */
const isPartOfLand = ({ lower }: Token, { label }: Mention): boolean =>
  (label === 'Place' || label === 'Country') &&
  oneOf(lower, 'north|south|east|west|northern|southern|eastern|western|central|upper|lower|inner|outer|greater|mainland');

/** Whether a word is written in capitals in a sentence that is not. */
const isCapitals = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{4,}$/u.test(tokens[at]!.text) && tokens.filter(({ text }) => /^\p{Ll}{3,}$/u.test(text)).length > 2;

/** "Statistics Division of the | Ministry of Planning", "Member States of the | Union": the head of the body whose part or members are named before it; `undefined` elsewhere. */
function wholeAt(tokens: readonly Token[], from: number, at: number, to: number): number | undefined {
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (of <= from || tokens[of]?.lower !== 'of' || !tokens[at]?.capital) return undefined;
  const part = tokens[of - 1]!.lower;
  if (!divisions.has(singular(part)) && !belonging.has(part)) return undefined;
  for (let head = at; head < to && tokens[head]!.capital; head++)
    if (wholes.has(labelOfHead(singular(tokens[head]!.lower)) ?? 'Person')) return head;
  return undefined;
}

/** Known names inside a longer one: "Commission" in "June 2016 Commission Communication". */
function innerNames(tokens: readonly Token[], from: number, to: number, textOf: (from: number, to: number) => string): Mention[] {
  // "Council" in "Security Council" is its head, and no name of another.
  const isHead = (found: Candidate, at: number): boolean =>
    found.to === to && found.to - at === 1 && labelOfHead(tokens[at]!.lower) !== undefined;
  const inner: Mention[] = [];
  for (let at = from; at < to; at++) {
    const found = known(tokens, at, textOf);
    const whole = found ? undefined : wholeAt(tokens, from, at, to);
    if (whole) {
      inner.push(name(tokens, at, to, whole, textOf, undefined));
      break;
    }
    if (!found || found.to > to || (at === from && found.to === to) || isHead(found, at)) continue;
    if (at === from && goesOn(tokens, found.to)) {
      at = found.to - 1;
      continue;
    }
    inner.push(name(tokens, at, found.to, found.to - 1, textOf, found));
    at = found.to - 1;
  }
  return inner;
}
