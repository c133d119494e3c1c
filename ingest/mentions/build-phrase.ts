/** Noun phrases from their first and last token: the head, the determiner, and the mention where the head can be an entity. */

import { isTextLabel, type Label } from '../../graph/ontology/labels.ts';
import { happenings } from '../lexicon/event-nouns.ts';
import { singular } from '../lexicon/singular.ts';
import { thingHeads } from '../lexicon/thing-heads.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { belongingEnd, holderEnd, organHeads, withWhole } from './belonging-to.ts';
import { isBareGovernment, labelOfCommon, withoutAmount } from './common-nouns.ts';
import { complementEnd, dateEnd, doers, objectEnd, startsDate, withComplement, withPurpose } from './complements.ts';
import { nameWithField } from './field-goes-on.ts';
import { governmentOf } from './governments.ts';
import { afterAside, afterDeterminers, definite, indefinite, ownText } from './determiners.ts';
import { mentionOf, type Mention } from './mention.ts';
import { nameFrom, namesWithin, nameTo } from './name-index.ts';
import { namedMention } from './named.ts';
import { peopleEnd, unnamedPeople } from './people-told.ts';
import type { Phrase } from './phrase.ts';
import { titleAfter } from './titled.ts';
import { uncounted, wordings } from './wordings.ts';
import { sessionOf } from './sessions.ts';
import { oneOf, wordSet } from '../words.ts';

/** Builds the phrase of the tokens `from` (inclusive) to `to` (exclusive). */
export function buildPhrase(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  from: number,
  to: number,
  textOf: (from: number, to: number) => string,
): Phrase {
  const { start: first, determiner } = afterDeterminers(tokens, from, to);
  const start = afterAside(tokens, first, to);
  const possessive = tokens[to]?.part === 'possessive';
  const last = tokens[to - 1]!;
  const inner = namesWithin(names, start, to);
  const headWord = last.part === 'name' ? '' : last.lower;
  const whole = inner.at(-1);
  if (whole && whole.to === to) {
    const named =
      sessionOf(tokens, whole, textOf) ?? withWhole(namedMention(tokens, whole, start, determiner, inner, textOf), tokens, names, textOf);
    const spots =
      named.label === 'Event' && named.known === undefined && /^\P{N}+$/u.test(named.name) && to - whole.from <= 2
        ? placed(tokens, names, named.name, to, textOf)
        : [];
    const mention = spots.length > 0 ? mentionOf({ ...named, alternatives: [...named.alternatives, ...spots] }) : named;
    return { kind: 'phrase', from, to, head: mention.head, plural: mention.plural, determiner, possessive, mention };
  }
  const one = singular(headWord);
  const two = to - 2 >= start ? `${tokens[to - 2]!.lower} ${one}` : '';
  const head = thingHeads.has(two) ? two : one;
  const plural = one !== headWord;
  if (head === 'government') {
    const government = governmentPhrase(tokens, names, start, to, textOf);
    if (government) return { kind: 'phrase', from, to: government.to, head, plural: false, determiner, possessive, mention: government };
  }
  const people = unnamedPeople(tokens, from, start, to, textOf);
  if (people) return { kind: 'phrase', from, to, head: 'person', plural: true, determiner, possessive, mention: people };
  const label = labelOfCommon(tokens, head, headWord, plural, start, to, inner);
  const goesOn = label ? undefined : nameWithField(tokens, whole, start, to, textOf);
  if (goesOn) return { kind: 'phrase', from, to, head: goesOn.head, plural: goesOn.plural, determiner, possessive, mention: goesOn };
  if (!label || start === to) return { kind: 'phrase', from, to, head, plural, determiner, possessive, mention: undefined };
  const counted =
    indefinite.has(determiner) ||
    tokens.slice(start, to).some((token) => token.part === 'number' || token.lower === 'new' || token.lower === 'first') ||
    oneOf(tokens[start]!.lower, 'other|further|additional');
  const bare = isBareGovernment(tokens, start, to);
  const named = withoutDeixis(tokens, start, to);
  const core = textOf(named, to);
  // "advanced training | to teachers": whom help is given to is no part of its name
  const given = tokens[to]?.lower === 'to' && oneOf(head, 'training|support|assistance|guidance|advice|help|aid|service');
  const dated = isTextLabel(label) && inner.length === 0 ? dateEnd(tokens, to) : to;
  const end =
    dated > to
      ? dated
      : (withComplement.has(label) ||
            (oneOf(head, 'panel|committee|subcommittee|subgroup|commission') && oneOf(tokens[to]?.lower ?? '', 'on'))) &&
          !given
        ? complementEnd(tokens, to, withPurpose.has(label), label === 'Event')
        : label === 'ActorGroup' && doers.has(headWord)
          ? objectEnd(tokens, to)
          : to;
  const place = end === to && toldByPlace.has(label) ? whereEnd(tokens, to) : to;
  const where = label === 'ActorGroup' && end === to ? Math.max(place, peopleEnd(tokens, to, headWord)) : place;
  // "schools in Mali" are others than "schools in Niger"
  const apart = place > to && (!definite.has(determiner) || label === 'ActorGroup'); // "the people of Mali"
  const holder =
    label === 'Body' && !plural && end === to && organHeads.has(head)
      ? holderEnd(tokens, names, to)
      : label === 'ActorGroup'
        ? belongingEnd(tokens, names, headWord, to)
        : to;
  const full = end > to ? textOf(named, end) : apart ? textOf(named, place) : holder > to ? textOf(named, holder) : core;
  // the programme “Ports for All” is told by its title
  const titles = titleAfter(tokens, end, label, textOf);
  const short = bracketed(tokens, start, to, textOf);
  const spots = end === to && withPlace.has(label) ? placed(tokens, names, core, to, textOf) : [];
  // "the conflict in Syria" is told by where it is, "the EU summit of July 2023" by when
  // "the board of the Ports Trust", "the teachers' union": told by whose it is, or whom it is of
  const owned =
    holder > to || (to - start > 2 && tokens.slice(start, to).some(({ part, text }) => part !== 'name' && oneOf(text, "'|'s|’|’s")));
  const told =
    owned || (label === 'Event' && end === to && (happenings.has(head) ? spots.length > 0 : inner.length > 0 && opensDate(tokens, to)));
  return {
    kind: 'phrase',
    from,
    to,
    head,
    plural,
    determiner,
    possessive,
    mention: mentionOf({
      from: start,
      to,
      name: full,
      alternatives: [
        ...(full === core ? [] : [core]),
        ...shorter(tokens, named, to, end, textOf),
        ...(where > to && !(apart && where === place) ? [textOf(named, where)] : []),
        ...(label === 'ActorGroup' && named === start && to - start === 1 && tokens[start - 1]?.lower === 'other' && determiner === 'other'
          ? [textOf(start - 1, to)]
          : []),
        ...spots,
        ...withoutAmount(tokens, start, to, textOf),
        ...(short?.names ?? []),
      ],
      wordings: [
        ...wordings(tokens, names, from, named, to, textOf, label === 'Event'),
        ...titles,
        ...uncounted(tokens, named, to, textOf),
      ],
      label,
      head,
      plural,
      kind: (definite.has(determiner) || bare) && !counted && !told && !apart && titles.length === 0 && end === to ? 'definite' : 'common',
      indefinite: counted || (determiner === '' && !plural && !bare),
      owned: determiner === 'its' || determiner === 'their' ? true : undefined,
      own: ownText(determiner, label, to - start),
      pointed: determiner === 'this' && to - start > 1 ? true : undefined,
      inner: inner
        .map((name) =>
          short && name.to === short.open ? mentionOf({ ...name, alternatives: [...name.alternatives, short.acronym] }) : name,
        )
        .flatMap((name) => [name, ...name.inner]),
      rule: bare ? 'name.government' : `noun.${label.toLowerCase()}`,
    }),
  };
}

/** Labels of which those in one place are others than those in another. */
const toldByPlace: ReadonlySet<Label> = new Set(['ActorGroup', 'Initiative', 'Programme', 'InformationSystem', 'Network']);

/** "workshop on water | for harbour masters": without what a second preposition adds. */
function shorter(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  end: number,
  textOf: (from: number, to: number) => string,
): readonly string[] {
  for (let at = to + 2; at < end; at++)
    if (oneOf(tokens[at]!.lower, 'on|for|with|between|against|in') && oneOf(tokens[at - 1]!.part, 'noun|name')) return [textOf(from, at)];
  return [];
}

/** Labels of things that are told by where they are: "health projects in Chad". */
const withPlace: ReadonlySet<Label> = new Set(['Event', 'Initiative', 'Body', 'Programme']);

/** Whether a date stands after the preposition at a token: "of July 2023", "on 5 May", "of 2023". */
const opensDate = (tokens: readonly TaggedToken[], at: number): boolean =>
  oneOf(tokens[at]?.lower ?? '', 'of|in|on') && (startsDate(tokens, at) || /^(?:19|20)\d\d$/u.test(tokens[at + 1]?.text ?? ''));

/** "regulators | in advanced economies", "schools | in Mali and Niger": where the words end that tell which of a group are meant. */
function whereEnd(tokens: readonly TaggedToken[], to: number): number {
  if (!oneOf(tokens[to]?.lower ?? '', 'in|inside|from|across|of|around|throughout|within|outside')) return to;
  let end = to + 1;
  const tells = (at: number): boolean => oneOf(tokens[at]?.part ?? '', 'determiner|adjective|noun|name');
  const goesOn = (at: number): boolean =>
    (tokens[at]?.lower === 'and' || tokens[at]?.text === ',') && tokens[at - 1]!.part === 'name' && tokens[at + 1]?.part === 'name';
  while (tells(end) || goesOn(end)) end++;
  const last = tokens[end - 1]!;
  return end > to + 1 &&
    tokens[end]?.part !== 'possessive' &&
    !/\d/u.test(last.text) &&
    (last.part === 'name' || (last.part === 'noun' && (placeNouns.has(singular(last.lower)) || isOfNamed(tokens, to, end))))
    ? end
    : to;
}

/** "engineers | of the SkyLab project": those who work on a thing that a name tells. */
const isOfNamed = (tokens: readonly TaggedToken[], to: number, end: number): boolean =>
  oneOf(tokens[to]!.lower, 'of|from') && tokens[end - 2]?.part === 'name' && thingHeads.has(singular(tokens[end - 1]!.lower));

/** Nouns for where somebody is; "law enforcement in criminal investigations" is not where they are. */
const placeNouns: ReadonlySet<string> = new Set(
  'country nation economy state region world globe area city town village district province municipality community zone territory island continent neighbourhood'.split(
    ' ',
  ),
);

/** "the first hackathon | in Haiti": the name of an event with its place. */
export function placed(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  core: string,
  to: number,
  textOf: (from: number, to: number) => string,
): readonly string[] {
  const at = oneOf(
    tokens[to + 1]?.lower ?? '',
    'the|eastern|western|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|northern|southern|central|mainland',
  )
    ? to + 2
    : to + 1; // "in eastern Norway"
  const place = tokens[to]?.lower === 'in' ? (nameFrom(names, to + 1) ?? nameFrom(names, at)) : undefined;
  const goesOn = place && oneOf(tokens[place.to]?.lower ?? '', ',|and|or') && nameFrom(names, place.to + 1); // "in Mali and Chad": in each of them
  return place && !goesOn && (place.label === 'Place' || place.label === 'Country') ? [`${core} ${textOf(to, place.to)}`] : [];
}

/** "the Response Team (RT) community" is "the RT community" and "the Response Team community" too. */
function bracketed(
  tokens: readonly TaggedToken[],
  start: number,
  to: number,
  textOf: (from: number, to: number) => string,
): { readonly open: number; readonly acronym: string; readonly names: readonly string[] } | undefined {
  const open = tokens.findIndex(({ text }, at) => at > start && at < to - 3 && text === '(' && tokens[at + 2]?.text === ')');
  if (open < 0) return undefined;
  const acronym = tokens[open + 1]!.text;
  const rest = textOf(open + 3, to);
  return { open, acronym, names: [`${acronym} ${rest}`, `${textOf(start, open)} ${rest}`] };
}

const deixis = wordSet('recent|latest|current|present|previous|earlier|upcoming|forthcoming|so-called|ongoing|today');

const quantity = wordSet('number|majority|lot|host|variety|couple|handful|array|multitude|dozens|scores|tens|hundreds|thousands|millions');

/** "the recent statement", "a number of attendees": where the name starts after words that tell when, seen from the document, or how many. */
function withoutDeixis(tokens: readonly TaggedToken[], start: number, to: number): number {
  let from = start;
  while (from < to - 2 && deixis.has(tokens[from]!.lower)) from++;
  for (let next = withoutMeasure(tokens, from, to); next > from; next = withoutMeasure(tokens, from, to)) from = next;
  return from;
}

/** "a large number of | ports": where what is counted starts; `from` itself where nothing is. */
function withoutMeasure(tokens: readonly TaggedToken[], from: number, to: number): number {
  const measure = oneOf(tokens[from]!.lower, 'large|small|great|growing|significant|limited|wide|broad|vast|whole|full|good')
    ? from + 1
    : from;
  const noun = tokens[measure]?.lower ?? '';
  const counts = quantity.has(noun) || (measure > from && oneOf(noun, 'range|variety|set|array|amount|group'));
  return counts && tokens[measure + 1]?.lower === 'of' && measure + 2 < to ? measure + 2 : from;
}

/** "the government of Rwanda", "the Rwandan government", "Rwanda's | government": a name in all but its small letter. */
function governmentPhrase(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  start: number,
  to: number,
  textOf: (from: number, to: number) => string,
): Mention | undefined {
  const after = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const of = tokens[to]?.lower === 'of' ? nameFrom(names, after) : undefined;
  const owner = tokens[start - 1]?.part === 'possessive' ? nameTo(names, start - 1) : undefined;
  const [from, end] = of ? [to - 1, of.to] : [owner?.from ?? start, to];
  const name = textOf(from, end);
  const known = governmentOf(name);
  if (known === undefined) return undefined;
  return mentionOf({
    from: owner ? start : from,
    to: end,
    name,
    label: 'Institution',
    head: 'government',
    known,
    rule: 'noun.government',
  });
}
