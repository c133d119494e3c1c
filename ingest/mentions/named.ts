/** Noun phrases that end in a name. */

import { ordinalWords } from '../lexicon/number-words.ts';
import { months } from '../lexicon/function-words.ts';
import { singular } from '../lexicon/singular.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { complementEnd, withComplement, withPurpose } from './complements.ts';
import { indefinite, ownText } from './determiners.ts';
import { labelByName } from './label-by-name.ts';
import { mentionOf, type Mention } from './mention.ts';
import { titleAfter } from './titled.ts';
import { labelOfHead } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** Which of a row of events. */
const ordinal = new RegExp(`^(?:${ordinalWords}|inaugural)$`, 'u');

/** Texts whose full name tells what they are for: "uses the Safer Ports Act | to stop smuggling". */
const finished = wordSet('act|treaty|convention|charter|accord|protocol');

/** Texts that any two can have with each other: the words name a kind, and each that is spoken of anew is another. */
const kindsOfText = wordSet(
  'memorandum of understanding|memoranda of understanding|memorandum of cooperation|memorandum of agreement|mou|mous|letter of intent|letter of understanding|cooperation agreement|framework agreement|partnership agreement|grant agreement|joint declaration|joint statement|declaration of intent',
);

/** "the EU-funded project | TideNet", "the Ports Fund programme | Blue Quay": what the noun right before a name that tells nothing says it is. */
const kindBefore = (tokens: readonly TaggedToken[], { label, head, from, known }: Mention, start: number): Label | undefined =>
  label === undefined && head === '' && known === undefined && from - start > 1 ? kinds.get(tokens[from - 1]!.lower) : undefined;

const kinds: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['project', 'Initiative'],
  ['initiative', 'Initiative'],
  ['campaign', 'Initiative'],
  ['programme', 'Programme'],
  ['program', 'Programme'],
  ['consortium', 'Network'],
  ['portal', 'InformationSystem'],
  ['database', 'InformationSystem'],
  // "the Norwegian firm | Tidex"
  ...'company|firm|manufacturer|airline|retailer|utility|startup|start-up|insurer|publisher|developer|supplier|operator'
    .split('|')
    .map((noun): [string, Label] => [noun, 'Company']),
  ...'charity|nonprofit|non-profit|ngo|association|foundation'
    .split('|')
    .map((noun): [string, Label] => [noun, 'InternationalOrganisation']),
  ['agency', 'Agency'],
  ['regulator', 'Agency'],
  ['watchdog', 'Agency'],
]);

/** "eastern | Ukraine": a part of a country, and not the state. */
const directions =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|coastal|mainland|(?:north|south)-?(?:east|west)(?:ern)?)$/u;

/** A name at the end of its phrase; lower-case modifiers before it belong to it where it is a group ("national Internet Referral Units", "14 Member States"). */
export function namedMention(
  tokens: readonly TaggedToken[],
  name: Mention,
  start: number,
  determiner: string,
  inner: readonly Mention[],
  textOf: (from: number, to: number) => string,
): Mention {
  if (name.label === 'Country' && name.from === start + 1 && directions.test(tokens[start]!.lower))
    return mentionOf({
      ...name,
      from: start,
      name: textOf(start, name.to),
      label: 'Place',
      known: undefined,
      alternatives: [],
      inner: [name],
    });
  const before = inner.filter((each) => each !== name);
  const words = name.to - name.from;
  const single = words === 1 && !name.known && name.head !== '';
  const told = kindBefore(tokens, name, start);
  const kindOfText = kindsOfText.has(name.name.toLowerCase());
  const label = name.label ?? told ?? (single ? labelOfHead(name.head) : undefined) ?? (kindOfText ? 'Policy' : undefined);
  const wide =
    told === undefined &&
    label !== 'Person' &&
    (name.plural ||
      name.label === 'ActorGroup' ||
      before.length > 0 ||
      (label !== undefined &&
        withComplement.has(label) &&
        start < name.from &&
        tokens.slice(start, name.from).every((token) => token.part === 'number' || months.has(token.lower) || ordinal.test(token.lower))) ||
      (label !== undefined && tokens[start]!.part === 'number' && start < name.from) ||
      (single &&
        label !== undefined &&
        start < name.from &&
        tokens.slice(start, name.from).every(({ part }) => part === 'noun' || part === 'adjective')));
  const from = wide && start < name.from && !oneOf(tokens[start]!.lower, 'all|other|new|current|relevant|ngo|ingo|cso') ? start : name.from;
  const widened = from < name.from;
  const end =
    label &&
    withComplement.has(label) &&
    !name.known &&
    name.rule !== 'name.number' &&
    !/\d\/\d/u.test(name.name) &&
    !(label === 'Network' && words > 1) &&
    !(tokens[name.to]?.lower === 'to' && (/\s(?:on|for|of)\s/u.test(name.name) || isHandedOn(tokens, name, words))) // "submitted the Strategy for Ports | to the Board"
      ? complementEnd(
          tokens,
          name.to,
          withPurpose.has(label) && words <= 3 && !(words > 1 && finished.has(name.head)) && !/\s(?:on|for|of)\s/u.test(name.name),
        )
      : name.to;
  // "Board resolutions 2006/4 and 2007/33": the first of them is one resolution
  const alone = name.rule === 'name.number' ? name.name : textOf(name.from, name.to);
  const core = widened ? (name.rule === 'name.number' ? `${textOf(from, name.from)} ${alone}` : textOf(from, name.to)) : name.name;
  const full = end > name.to ? (widened ? textOf(from, end) : `${core} ${textOf(name.to, end)}`) : core;
  const anew = kindOfText && (indefinite.has(determiner) || (determiner === '' && end > name.to));
  const definite = single && (determiner !== '' || label !== undefined) && end === name.to;
  return mentionOf({
    ...name,
    from,
    name: full,
    ...(kindOfText && name.head === '' ? { head: 'memorandum' } : {}),
    label: (widened ? labelByName(full, name.head, words, '') : undefined) ?? label ?? (widened && name.plural ? 'ActorGroup' : undefined),
    alternatives: [
      ...(full === core ? [] : [core]),
      // "$50 million Eco Fund" is the Eco Fund
      ...(widened && (before.length > 0 || withComplement.has(label ?? 'Person') || tokens[start]!.part === 'number') ? [alone] : []),
      ...name.alternatives,
    ],
    wordings: [...name.wordings, ...titleAfter(tokens, end, label, textOf)],
    kind: anew ? 'common' : definite || (kindOfText && words === 1 && determiner !== '') ? 'definite' : 'name',
    indefinite: anew || indefinite.has(determiner),
    ...(definite ? { own: ownText(determiner, label, words) } : {}),
    known: widened ? undefined : name.known,
    inner: [...before, ...name.inner],
  });
}

/** "handed the Ports Register | to the Agency": of a name of several words "to" tells to whom it goes, unless it is one text to another ("the Oslo Protocol to the Pact"). */
const isHandedOn = (tokens: readonly TaggedToken[], { to, head }: Mention, words: number): boolean =>
  words > 1 && tokens[to + 1]?.part !== 'verb' && !textsToOthers.has(singular(head));
const textsToOthers = wordSet(
  'protocol|annex|amendment|supplement|addendum|appendix|guide|introduction|response|approach|contribution|submission|letter|message|report|recommendation|statement|access|accession|index|companion',
);
