/** Fields of work in the titles of offices: "Defence Minister", "Director of Transparency", "Minister of Mines and Energy of Kenya". */
import { gazetteer } from '../../lexicon/gazetteer.ts';
import { portfolios } from '../../lexicon/portfolios.ts';
import { ofField } from '../../lexicon/titles.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { wordsOf } from '../ends.ts';
import { foundAsName, foundInside } from '../found.ts';
import type { Found, Reading, Run } from '../reading.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** "Defence | Minister": the field that opens the title of a political office. */
export function fieldOpening(reading: Reading, title: Run): Found | undefined {
  const [first, last] = [reading.tokens[title.from]!, reading.tokens[title.to - 1]!];
  if (title.to - title.from !== 2 || !ofField.has(last.lower) || !first.capital || !portfolios.has(first.lower)) return undefined;
  const run = { from: title.from, to: title.to - 1 };
  return foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'Policy', plural: false, rule: 'name.field' });
}

/** "Director of | Transparency": a field that nothing else names. */
export function fieldAfter(reading: Reading, at: number): Found | undefined {
  const phrase = oneOf(word(reading, at + 1), 'of|for') ? phraseNode(reading, at + 2) : undefined;
  return phrase && (fieldPair(reading, phrase, at + 2) ?? fieldNamed(reading, phrase));
}

/** "for | Science and Technology": two words of one field. */
function fieldPair(reading: Reading, { mention }: Phrase, at: number): Found | undefined {
  const other = word(reading, at + 1) === 'and' ? phraseNode(reading, at + 2)?.mention : undefined;
  const isField = (each: Phrase['mention']): boolean =>
    each?.kind === 'name' && each.label === undefined && /^\p{Lu}\p{Ll}+$/u.test(each.name);
  if (!mention || !other || !isField(mention) || !isField(other)) return undefined;
  const run = { from: mention.from, to: other.to };
  return foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'Policy', plural: false, rule: 'name.field' });
}

/** A field of work by its name alone: "Justice", "Transparency". */
export function fieldNamed(reading: Reading, { mention }: Phrase): Found | undefined {
  if (mention?.kind !== 'name' || mention.label !== undefined || !/^\p{Lu}(?!.* of )/u.test(mention.name)) return undefined; // "Trade of Kenya"
  // "Director of NIST": an acronym names who one works for, and no field.
  const label = acronym.test(mention.name) ? 'Body' : isFirm(reading, mention.from) ? 'Company' : 'Policy';
  return foundAsName(reading, { ...mention, label, rule: 'name.field' });
}

/** "CEO of | Quaytel", "co-founder of | Zalbo": who holds such an office does so in a firm. */
function isFirm({ tokens }: Reading, from: number): boolean {
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return oneOf(tokens[of]?.lower ?? '', 'of|at') && oneOf(tokens[of - 1]?.lower ?? '', 'ceo|coo|cfo|cto|founder|co-founder|cofounder');
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;

/** "Minister of | Finance": the field in the name of a political office. */
export function fieldIn(reading: Reading, phrase: Phrase, title: Run): Found | undefined {
  if (title.to >= phrase.to) return undefined;
  const political = ofField.has(reading.tokens[title.to - 1]!.lower) || reading.tokens[title.to - 1]!.lower === 'state';
  if (!political && reading.tokens[title.to]!.lower !== 'for') return undefined; // "Deputy Director for | Research"
  const from = reading.tokens[title.to + 1]?.lower === 'the' ? title.to + 2 : title.to + 1;
  if (from >= phrase.to || !reading.tokens[from]!.capital) return undefined;
  // "Minister of Trade of Norland": the country is the seat, and no part of the field.
  const land = phrase.mention?.inner.find(
    ({ label, from: start, to }) =>
      label === 'Country' &&
      to === phrase.to &&
      reading.tokens[start - (reading.tokens[start - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'of',
  );
  const country = land && land.from > from + 1 ? foundInside(reading, land) : undefined;
  if (country) return country;
  const run = { from, to: phrase.to };
  const name = wordsOf(reading, run);
  const entry = gazetteer.get(name);
  return foundAsName(reading, {
    ...run,
    name: entry?.name ?? name,
    label: entry?.label ?? (acronym.test(name) ? 'Body' : 'Policy'),
    plural: false,
    ...(entry ? { known: entry.name } : {}),
    rule: 'name.field',
  });
}

/** "Kenya's Minister of | Finance", "Kenyan | Finance | Minister", "Minister for | Mines and Energy | of Kenya": the field of an office that a state is named with. */
export function fieldBeside(reading: Reading, title: Run, { referent }: Found): Found | undefined {
  const { tokens } = reading;
  if (referent.label !== 'Country' || tokens[title.to - 1]!.lower !== 'minister') return undefined;
  const before = fieldOpening(reading, title);
  if (before || !oneOf(tokens[title.to]?.lower ?? '', 'of|for')) return before;
  const from = title.to + (tokens[title.to + 1]?.lower === 'the' ? 2 : 1);
  const person = reading.nodes.find((node) => node.kind === 'phrase' && node.mention?.label === 'Person' && node.to > from);
  const end = person?.kind === 'phrase' && person.mention!.from >= from ? person.mention!.from : tokens.length;
  let to = from;
  for (let at = from; at < end && (tokens[at]!.capital || oneOf(tokens[at]!.lower, 'and|&|,|the')); at++)
    if (tokens[at]!.capital) to = at + 1;
  if (to === from || !portfolios.has(tokens[to - 1]!.lower)) return undefined;
  // "Trade | of Kenya": named with its state, and no field by itself
  const whole = reading.nodes.find((node) => node.kind === 'phrase' && node.from === from);
  if (whole?.kind === 'phrase' && / of /u.test(whole.mention?.name ?? '')) return undefined;
  const run = { from, to };
  return foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'Policy', plural: false, rule: 'name.field' });
}
