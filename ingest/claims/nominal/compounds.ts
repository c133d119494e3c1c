/** Names inside compound words. */
import { actorLabels, type Label } from '../../../graph/ontology/labels.ts';
import type { RelationType } from '../../../graph/ontology/relations.ts';
import { referentNamed } from '../../entities/bearers.ts';
import { isCommonAcronym } from '../../entities/guess.ts';
import { countryOf } from '../../lexicon/demonyms.ts';
import { groupSingulars } from '../../lexicon/group-heads.ts';
import { gazetteer, type GazetteerEntry } from '../../lexicon/gazetteer.ts';
import { nameHeads } from '../../lexicon/name-heads.ts';
import { labelByName } from '../../mentions/label-by-name.ts';
import { wordsOf } from '../ends.ts';
import { foundAt, type Found, type Reading, type Run } from '../reading.ts';
import { foundAsName } from '../found.ts';
import { dated, eventOf, timeOf } from './events.ts';
import { oneOf } from '../../words.ts';
import { clauseStatus, found, headWord, make, ofMentions, phraseNode, type Rule } from './shared.ts';

const isActorLabel = (label: Label): boolean => (actorLabels as readonly Label[]).includes(label);

const madeBy: Readonly<Record<string, RelationType>> = {
  organised: 'ORGANISES',
  organized: 'ORGANISES',
  led: 'LEADS',
  funded: 'FUNDS',
  financed: 'FUNDS',
  sponsored: 'FUNDS',
  hosted: 'ORGANISES',
  chaired: 'LEADS',
  run: 'OPERATES',
  operated: 'OPERATES',
  managed: 'OPERATES',
  administered: 'OPERATES',
  backed: 'SUPPORTS',
  supported: 'SUPPORTS',
  assisted: 'SUPPORTS',
  coordinated: 'LEADS',
  convened: 'ORGANISES',
  initiated: 'ESTABLISHES',
  founded: 'ESTABLISHES',
  established: 'ESTABLISHES',
  implemented: 'IMPLEMENTS',
  executed: 'IMPLEMENTS',
};

/** "a Commission-organised conference", "the industry-led initiative": the deed in a compound adjective. */
export const compound: Rule = ofMentions((reading, phrase, at) => {
  const thing = found(reading, phrase);
  if (!thing) return [];
  const behind = madeBehindBracket(reading, phrase, at);
  if (behind)
    return make(
      reading,
      behind.type,
      { head: behind.head, tail: thing },
      { from: phrase.from - 1, to: phrase.from },
      'compound',
      clauseStatus(reading, at),
    );
  for (let token = phrase.from; token < phrase.to; token++) {
    const apart = madeApart(reading, phrase.from, token);
    if (apart)
      return make(
        reading,
        apart.type,
        { head: apart.head, tail: thing },
        { from: token, to: token + 1 },
        'compound',
        clauseStatus(reading, at),
      );
    const { text } = reading.tokens[token]!;
    const match = text.includes('-') ? /^(.+)-(\p{Ll}+)$/u.exec(text) : undefined;
    const type = match && Object.hasOwn(madeBy, match[2]!) ? madeBy[match[2]!] : undefined;
    const head = match && type ? doerOf(reading, phrase.from, token, match[1]!, type === 'FUNDS') : undefined;
    if (!type || !head) continue;
    const run = { from: token, to: token + 1 };
    return make(reading, type, { head, tail: thing }, run, 'compound', clauseStatus(reading, at));
  }
  return [];
});

/** "the Tide Agency (TA)-funded | Hub": who did the deed stands before its short name in brackets. */
function madeBehindBracket(reading: Reading, { from }: Run, at: number): { type: RelationType; head: Found } | undefined {
  const [bracket, dash, deed] = reading.tokens.slice(Math.max(0, from - 3), from);
  if (bracket?.text !== ')' || dash?.text !== '-' || !deed || !Object.hasOwn(madeBy, deed.lower)) return undefined;
  const owner = reading.nodes.slice(0, at).findLastIndex(({ kind }) => kind === 'open') - 1;
  const phrase = phraseNode(reading, owner);
  const head = phrase?.mention ? found(reading, phrase) : undefined;
  return head && { type: madeBy[deed.lower]!, head };
}

/** "a European Union | funded | project": the deed in a word of its own after the name. */
function madeApart(reading: Reading, start: number, token: number): { type: RelationType; head: Found } | undefined {
  const deed = reading.tokens[token]!.lower;
  const type = Object.hasOwn(madeBy, deed) && token > start && token + 1 < reading.tokens.length ? madeBy[deed] : undefined;
  if (!type || reading.tokens[token]!.part === 'verb' || !reading.tokens[token - 1]!.capital) return undefined;
  for (let from = start; from < token; from++) {
    const name = wordsOf(reading, { from, to: token });
    const entry = gazetteer.get(name);
    const run = { from, to: token };
    const referent = referentNamed(reading.discourse, entry?.name ?? name);
    if (referent && referent.label !== 'Place') return { type, head: foundAt(reading, referent, run) };
    const head =
      entry && foundAsName(reading, { ...run, name: entry.name, label: entry.label, plural: false, known: entry.name, rule: 'compound' });
    if (head) return { type, head };
  }
  return undefined;
}

/** Who did the deed: the name before the hyphen, with the words before that belong to it ("World Bank-funded"), a country by its adjective, or a group. */
function doerOf(reading: Reading, start: number, token: number, last: string, groups: boolean): Found | undefined {
  const run = { from: token, to: token + 1 };
  for (let from = start; from <= token; from++) {
    const words = reading.tokens.slice(from, token).map(({ text }) => text);
    const name = [...words, last].join(' ');
    const country = from === token ? countryOf(last) : undefined;
    const entry = gazetteer.get(country ?? name);
    const referent = referentNamed(reading.discourse, entry?.name ?? name);
    if (referent) return referent.label === 'Place' ? undefined : foundAt(reading, referent, run);
    if (entry)
      return foundAsName(reading, { ...run, name: entry.name, label: entry.label, plural: false, known: entry.name, rule: 'compound' });
  }
  const told = toldBefore(reading, start, token, last);
  if (told) return foundAsName(reading, { ...run, ...told, plural: false, rule: 'compound' });
  return groups && groupSingulars.has(last)
    ? foundAsName(reading, { ...run, name: last, label: 'ActorGroup', plural: false, rule: 'compound' })
    : undefined;
}

/** "TIDA-funded", "Tide Agency-funded": a name that nothing else speaks of, told by its capitals or by its last word. */
function toldBefore({ tokens }: Reading, start: number, token: number, last: string): { name: string; label: Label } | undefined {
  if (/^\p{Lu}[\p{Lu}\p{N}]{2,7}$/u.test(last) && !isCommonAcronym(last)) return { name: last, label: 'Body' };
  let from = token;
  while (from > start && tokens[from - 1]!.capital && tokens[from - 1]!.word && !oneOf(tokens[from - 1]!.lower, 'the|a|an')) from--;
  const name = [...tokens.slice(from, token).map(({ text }) => text), last].join(' ');
  const label =
    from < token && /^\p{Lu}/u.test(last)
      ? (labelByName(name, last.toLowerCase(), token - from + 1, '') ?? nameHeads.get(last.toLowerCase()))
      : undefined;
  return label && isActorLabel(label) ? { name, label } : undefined;
}

const belonging: Readonly<Partial<Record<Label, RelationType>>> = {
  Network: 'MEMBER_OF',
  LegalAct: 'ADOPTS',
  Event: 'PARTICIPATES_IN',
  Document: 'PUBLISHES',
};

/** Bodies in which both sit: "the US-EU Trade Council". */
const seated = new Set('council committee commission board panel'.split(' '));

/** Land that no one body speaks for: of "the EU-Africa Summit" leaders take part, and no continent. */
const continents = /^(?:Africa|Asia|Europe|(?:Latin|North|South|Central) America)$/u;

/** What two have with each other and is no body. */
const ties = new Set('relationship relation tie cooperation co-operation collaboration friendship'.split(' '));

/** "U.S.-EU partnership", "EU-U.S. meeting": both names in a compound belong to it; "the EU-Japan relationship": they work together. */
export const pair: Rule = (reading, phrase, at) => {
  const named = pairIn(reading, phrase);
  if (!named) return [];
  const { token, entries } = named;
  const thing = ties.has(phrase.head) ? undefined : (eventOf(reading, phrase) ?? found(reading, phrase));
  const type =
    thing &&
    (belonging[thing.referent.label] ?? (thing.referent.label === 'Body' && seated.has(thing.referent.head) ? 'MEMBER_OF' : undefined));

  const run = { from: token, to: token + 1 };
  const halfOf = (entry: GazetteerEntry): Found | undefined =>
    foundAsName(reading, { ...run, name: entry.name, label: entry.label, plural: false, known: entry.name, rule: 'compound' });
  // "a joint Kenya-Norway operation": they do it together
  const jointly = /\bjoint\b/u.test(wordsOf(reading, phrase)) && (!thing || oneOf(thing.referent.label, 'Event|Initiative|Policy'));
  if (!type && !ties.has(phrase.head) && !jointly) return [];
  if (!thing || !type || jointly) {
    const [head, tail] = entries.map(halfOf);
    return head && tail ? make(reading, 'COOPERATES_WITH', { head, tail }, headWord(phrase), 'compound.pair', 'ongoing') : [];
  }
  const status = (type === 'PARTICIPATES_IN' ? timeOf(reading, at) : undefined) ?? 'done';
  return entries.flatMap((entry) => {
    const land = continents.test(entry.name) || entry.label === 'Place'; // of "the Mekong-U.S. Partnership" no river is a member
    const head = type !== 'ADOPTS' && land ? undefined : halfOf(entry);
    return (head ? make(reading, type, { head, tail: thing }, run, 'compound.pair', status) : []).map((draft) =>
      type === 'PARTICIPATES_IN' ? dated(reading, draft, phrase, at) : draft,
    );
  });
};

/** What half of a word is short for: "EU", "U.S" before a hyphen. */
const halfNamed = (half: string): GazetteerEntry | undefined => gazetteer.get(half) ?? gazetteer.get(`${half}.`);

/** The word of a phrase that joins two names with a hyphen, and both: "EU-Norway", "United | States-Australia". */
function pairIn(reading: Reading, { from, to }: Run): { token: number; entries: readonly GazetteerEntry[] } | undefined {
  for (let token = from; token < to; token++) {
    const halves = reading.tokens[token]!.text.split(/[-–]/u);
    if (halves.length !== 2) continue;
    const second = halfNamed(halves[1]!);
    const before = [2, 1].filter((words) => token - words >= from).map((words) => wordsOf(reading, { from: token - words, to: token }));
    const first = [...before.map((words) => `${words} ${halves[0]!}`), halves[0]!].map(halfNamed).find((entry) => entry !== undefined);
    if (first && second) return { token, entries: [first, second] };
  }
  return undefined;
}
