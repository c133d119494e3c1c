/** Noun phrases without a name at their end: which of them are entities, and of which label. */

import type { Label } from '../../graph/ontology/labels.ts';
import { groupSingulars, namesGroup } from '../lexicon/group-heads.ts';
import { namedThings } from '../lexicon/named-things.ts';
import { thingHeads } from '../lexicon/thing-heads.ts';
import { deedSuffix } from './name-words.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { doers, objectEnd, withPurpose } from './complements.ts';
import { belongTo } from './belonging-to.ts';
import type { Mention } from './mention.ts';
import { peopleEnd } from './people-told.ts';
import { labelByModifier } from './label-by-modifier.ts';
import { oneOf, wordSet } from '../words.ts';

/** Nouns without a plural, which need no article. */
const mass = new Set(['guidance', 'legislation']);

/** Labels of things that act; several of them are a group. */
export const isActor = (label: Label): boolean =>
  label === 'Body' || label === 'Agency' || label === 'Institution' || label === 'Company' || label === 'Network';

/** Words before a noun that tell nothing of which one is meant. */
const vague = new Set(
  'further additional other more appropriate necessary possible potential concrete relevant similar various certain such different several existing current important effective adequate specific future new'.split(
    ' ',
  ),
);

/** Several parts of one whole: "subgroups of the Board", "fraud units". */
const organs = new Set('subgroups sub-groups divisions subdivisions sub-committees subcommittees directorates co-chairs'.split(' '));
/** What is before "groups" that are made of members of a body, and that were formed to do something: "working groups". */
export const grouping = wordSet('working|drafting|coordination|coordinating|steering|task|sub|advisory');

/** What networks of things are made of: "road network", "power networks". */
const carriers = wordSet(
  'road|rail|railway|highway|transport|transportation|transmission|distribution|energy|electricity|power|gas|heating|water|sewer|sewerage|irrigation|drainage|canal|pipeline|telecommunication|telecommunications|communication|communications|computer|broadband|mobile|fibre|fiber|5g|cable|cycle|bus|metro|ecological|trade|neural|sensor',
);

/** "a request for applications", "the first call for proposals": what those answer who want money or work. */
const bids: ReadonlyMap<string, Label> = new Map([
  ['request', 'Document'],
  ['invitation', 'Document'],
  ['call', 'Initiative'],
]);
const forBids =
  /^(?:for (?:applications|proposals|quotations|expressions|tenders|bids|nominations|papers|abstracts|evidence|projects)|to tender)$/u;

const lands = wordSet('region|subregion|sub-region|basin|delta|peninsula|valley|coast|province|district|county|islands|island|archipelago');

const directions =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|coastal|border|north-?(?:ea|we)stern|south-?(?:ea|we)stern)$/u;

/** What services render that are no bodies. */
const rendered =
  /^(?:assistance|advice|advisory|support|consulting|consultancy|training|information|cloud|digital|online|web|internet|data|translation|interpretation|secretarial|technical|financial|payment|communication|communications|telecommunication|telecommunications|transport|logistics|essential|basic|ecosystem|banking|insurance|streaming|analytical|mentoring|counselling|childcare|legal|software|hosting|e-government|electronic|professional|quality)$/u;

/** Label of a phrase by its head noun; `undefined` where it names no entity. */
export function labelOfCommon(
  tokens: readonly TaggedToken[],
  head: string,
  headWord: string,
  plural: boolean,
  start: number,
  to: number,
  inner: readonly Mention[],
): Label | undefined {
  if (tokens[start]?.lower === 'following') return undefined; // "the following organisations": the list names them
  if (tokens[start]?.lower === 'own' && oneOf(headWord, 'staff|personnel|team|resources')) return undefined; // "the Agency's own staff": the Agency
  // "its authority to act", "the authority of the Minister": a power, nobody who acts.
  if (
    headWord === 'authority' &&
    ((to - start === 1 && oneOf(tokens[to]?.lower ?? '', 'of|to|over|for')) ||
      oneOf(tokens[start - 1]?.lower ?? '', 'its|their|his|her|full|sole'))
  )
    return undefined;
  // "the farmers' union", "a women's collective": called by those it is made of
  const kindOf = to - start > 2 && tokens[to - 2]!.part === 'noun' && oneOf(tokens[to - 2]!.text, "'|'s|’|’s");
  const thing = thingHeads.get(head) ?? (kindOf ? 'Network' : namedThing(tokens, head, start, to, inner));
  if (!plural && isDistributed(tokens, start) && (namesGroup(`${headWord}s`) || namesGroup(headWord.replace(/y$/u, 'ies'))))
    return 'ActorGroup';
  if (plural && headWord === 'foundations' && oneOf(tokens[to]?.lower ?? '', 'of|for|on')) return undefined; // "the foundations of growth"
  // "advice services", "digital services": what is rendered, and nobody who acts
  if (plural && headWord === 'services' && rendered.test(tokens[to - 2]?.lower ?? '')) return to - start > 1 ? 'Initiative' : undefined;
  if (plural && organs.has(headWord) && to - start > 1) return 'Body';
  if (plural && headWord === 'groups' && grouping.has(tokens[to - 2]?.lower ?? '')) return 'Body';
  if (plural && oneOf(headWord, 'regions|provinces') && to - start > 1 && directions.test(tokens[to - 2]!.lower)) return 'Place'; // "the southern regions"
  if (plural && namesGroup(headWord))
    return to - start === 1 &&
      tokens[start - 1]?.lower !== 'all' &&
      !(oneOf(headWord, 'parties|members') && oneOf(tokens[to]?.lower ?? '', 'shall|must|undertake')) && // "Parties shall comply with the Convention"
      !isPlaced(tokens, headWord, to) &&
      oneOf(
        headWord,
        'groups|units|teams|members|parties|entities|services|forces|bodies|networks|heads|centres|centers|areas|makers|clubs|allies|participants|countries|regions|presidents|carriers|actors|people|persons',
      )
      ? undefined
      : 'ActorGroup';
  if (headWord === 'leadership' && leading.test(tokens[to - 2]?.lower ?? '')) return undefined;
  if (!plural && groupSingulars.has(headWord) && (to - start > 1 || headWord === 'industry' || headWord === 'academia'))
    return headWord === 'enforcement' && tokens[to - 2]?.lower !== 'law' ? undefined : 'ActorGroup';
  if (!plural && namesGroup(headWord) && headWord === 'industry') return 'ActorGroup';
  // "the country": the one spoken of
  if (head === 'country' && !plural && to - start === 1 && oneOf(tokens[start - 1]?.lower ?? '', 'the|this')) return 'Country';
  // "the Mekong region", "the Tarn delta": a stretch of land that a name tells
  if (!plural && lands.has(head) && inner.at(-1)?.to === to - 1 && inner.at(-1)!.label !== 'ActorGroup') return 'Place';
  // "Varna municipality": who governs the place that the name tells
  if (head === 'municipality' && !plural && inner.at(-1)?.to === to - 1 && inner.at(-1)!.from === start && to - start < 4)
    return 'Institution';
  if (!thing) return forBids.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`) && to - start < 4 ? bids.get(head) : undefined;
  // "standardisation activities", "the Network's activities": what is done in a field that a noun tells
  if (head === 'activity' && !(plural && to - start > 1 && oneOf(tokens[to - 2]!.part, 'noun|name'))) return undefined;
  // "the annual convention of the party": who comes together there signs no treaty
  if (head === 'convention' && oneOf(tokens[to - 2]?.lower ?? '', 'annual|biennial|national|party|regional')) return 'Event';
  // "its components", "each component": parts, and not of a programme
  if (head.endsWith('component') && (plural || !oneOf(tokens[start - 1]?.lower ?? '', 'this|the'))) return undefined;
  if (head === 'network' && carriers.has(tokens[to - 2]?.lower ?? '')) return undefined;
  if (
    plural &&
    head === 'solution' &&
    inner.length === 0 &&
    /^(?:innovative|creative|new|local|smart|sustainable|practical|green|digital|better|best|long-term|nature-based|low-carbon|cost-effective|effective|.*-led|.*-based|.*-driven)$/u.test(
      tokens[to - 2]?.lower ?? 'new',
    )
  )
    return undefined; // "innovative solutions": answers, and nothing that is
  if (head === 'application' && !isSoftware(tokens, to)) return undefined;
  if (plural && isActor(thing)) return 'ActorGroup';
  if (mass.has(head) || isBareGovernment(tokens, start, to)) return thing;
  // "reach agreement on X": a state, and no text.
  if (
    head === 'agreement' &&
    !plural &&
    to - start === 1 &&
    tokens[start - 1]?.part !== 'determiner' &&
    tokens[start - 1]?.part !== 'possessive'
  )
    return undefined;
  if (head === 'position' && tokens[to]?.lower !== 'on') return undefined; // "its position on the Law" is a text
  if (head === 'agenda' && to - start === 1) return undefined; // "top of the agenda"
  if (head === 'decision' && tokens[to]?.lower === 'to') return undefined; // "the decision to leave" is no text
  // "conflict resolution" settles something, "a resolution on …" is a text.
  if (head === 'resolution' && tokens[to - 2]?.part === 'noun' && to - start > 1 && tokens[to - 2]!.lower !== 'draft') return undefined;
  // A bare "system" or "work" names nothing: it takes a name or a modifier inside, or a determiner before.
  const link = withPurpose.has(thing) ? (tokens[to]?.lower ?? '') : '';
  const completed = link === 'on' || link === 'to' || (link === 'for' && !forNobody.test(tokens[to + 1]?.lower ?? ''));
  const toldAfter = tokens[to]?.part === 'relative' && tokens[start - 1]?.part === 'determiner' && withPurpose.has(thing); // "an earlier project that was …"
  const purposeful = tokens[to]?.part === 'to' && tokens[to + 1]?.part === 'verb' && tokens[start - 1]?.part !== 'conjunction';
  // "tools", "further action": any of them, and no one in particular.
  const told = tokens.slice(start, to - 1).some(({ lower }) => !vague.has(lower));
  const special = labelByModifier(tokens, head, plural, to);
  const several =
    thing === 'Event' &&
    plural &&
    (tokens[to]?.lower === 'of' || (oneOf(tokens[to]?.lower ?? '', 'in|across|off') && tokens[to + 1]?.part === 'name')); // "Meetings of the Board", "floods in Norland"
  const owned =
    ((!plural || tokens[start - 2]?.part === 'name') && isOwned(tokens, start, thing)) ||
    tokens[start - 1]?.part === 'determiner' ||
    (thing === 'Event' && tokens[start - 1]?.part === 'possessive');
  return completed || purposeful || toldAfter || inner.length > 0 || told || several || owned ? (special ?? thing) : undefined;
}

/** "our global leadership", "market leadership": being ahead, and nobody. */
const leading =
  /^(?:global|world|thought|technological|technology|market|regional|international|industrial|economic|scientific|digital|climate|moral)$/u;

/** "its consistent application", "the application of the Act", "grant applications": a deed or a request; "a mobile application" is a program. */
const isSoftware = (tokens: readonly TaggedToken[], to: number): boolean =>
  !oneOf(tokens[to]?.lower ?? '', 'of|to|from') &&
  !/^(?:consistent|effective|uniform|correct|proper|harmoni[sz]ed|coherent|strict|full|provisional|practical|wide|wider|patent|visa|asylum|grant|loan|membership|project|joint|funding|licen[cs]e|planning|job)$/u.test(
    tokens[to - 2]?.lower ?? '',
  );

/** "the Varna process", "the TIDE middleware stack": what a name tells with which the phrase starts, and plain nouns after it. */
function namedThing(tokens: readonly TaggedToken[], head: string, start: number, to: number, inner: readonly Mention[]): Label | undefined {
  const [first] = inner;
  if (!first || first.from !== start || to - first.to > 3 || oneOf(first.label ?? '', 'Person|ActorGroup')) return undefined;
  return tokens.slice(first.to, to).every(({ part }) => part === 'noun' || part === 'adjective' || part === 'name')
    ? namedThings.get(head)
    : undefined;
}

/** "Government launches a review", "signed by Government and industry": the government of the country, spoken of as by a name. */
export const isBareGovernment = (tokens: readonly TaggedToken[], start: number, to: number): boolean =>
  to - start === 1 && tokens[start]!.text === 'Government' && tokens[start - 1]?.part !== 'determiner';

/** "rules for years", "a plan for example": what follows "for" where it tells nobody and nothing whom a text is for. */
const forNobody =
  /^(?:years|months|weeks|days|decades|now|ever|once|example|instance|long|many|more|use|sale|free|it|them|us|this|that|these|those|which|whom|approval|adoption|signature|comment|comments|consideration|\d.*)$/u;

/** "the people of Haiti", "countries in Africa", "ministers of state": told by where they are, and by what they have, do or suffer. */
function isPlaced(tokens: readonly TaggedToken[], headWord: string, to: number): boolean {
  if (peopleEnd(tokens, to, headWord) > to || (doers.has(headWord) && objectEnd(tokens, to) > to)) return true;
  if (belongTo(tokens, headWord, to)) return true;
  const place = tokens[to]?.lower ?? '';
  if (oneOf(place, 'worldwide|globally|overseas|abroad|nationwide|countrywide') && headWord !== 'people') return true; // "countries worldwide"
  if (!(place === 'of' ? oneOf(headWord, 'people|persons|countries') : oneOf(place, 'in|inside|from|across|around|throughout|outside')))
    return false;
  const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return tokens[at]?.part === 'name' || (at === to + 2 && oneOf(tokens[at]?.lower ?? '', 'world|globe|region|continent'));
}

/** "the Government's proposal": whose text it is tells which. */
const isOwned = (tokens: readonly TaggedToken[], start: number, label: Label): boolean =>
  tokens[start - 1]?.part === 'possessive' && withPurpose.has(label);

/** "each province and territory", "every local authority": all of them, one by one. */
const isDistributed = (tokens: readonly TaggedToken[], start: number): boolean =>
  oneOf(tokens[tokens[start - 1]?.lower === 'and' ? start - 3 : start - 1]?.lower ?? '', 'each|every');

/** "€50 million pilot project" is also a "pilot project". */
export function withoutAmount(
  tokens: readonly TaggedToken[],
  start: number,
  to: number,
  textOf: (from: number, to: number) => string,
): string[] {
  let from = start;
  while (from < to - 1 && tokens[from]!.part === 'number') from++;
  // "Commission-organised conference" is a "conference".
  if (from < to - 1 && deedSuffix.test(tokens[from]!.text)) return [textOf(from + 1, to)];
  return from - start >= 2 ? [textOf(from, to)] : [];
}
