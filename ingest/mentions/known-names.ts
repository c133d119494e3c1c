/** Names that the gazetteer knows, looked up at a token. */

import { gazetteer, longestGazetteerName, type GazetteerEntry } from '../lexicon/gazetteer.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import { tokenize, type Token } from '../parse/tokens.ts';
import { oneOf } from '../words.ts';

/** The gazetteer entry that a run of tokens names, and the token after the run. */
export interface Candidate {
  readonly to: number;
  readonly known?: string;
  readonly label?: Label;
}

/** Where names that begin with the same words go on, word by word; with the name that ends here, and its length. */
interface Beginning {
  readonly next: Map<string, Beginning>;
  entry: GazetteerEntry | undefined;
  length: number;
}

const beginning = (): Beginning => ({ next: new Map(), entry: undefined, length: 0 });

const names = beginning();
for (const [name, entry] of gazetteer) {
  let here = names;
  for (const { text } of tokenize(name, 0, name.length)) {
    const next = here.next.get(text) ?? beginning();
    here.next.set(text, next);
    here = next;
  }
  here.entry = entry;
  here.length = name.length;
}

/** The longest name of the gazetteer that starts at a token; names in capitals match their plain spelling. */
export function known(tokens: readonly Token[], from: number, text: (from: number, to: number) => string): Candidate | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  let found: Candidate | undefined;
  let here = names.next.get(first.text);
  for (let at = from; here && at - from < longestGazetteerName; at++) {
    const { entry, length } = here;
    if (entry && tokens[at]!.end - first.start === length) found = { to: at + 1, known: entry.name, label: entry.label };
    here = here.next.get(tokens[at + 1]?.text ?? '');
  }
  const own = found && found.to === from + 1 && oneOf(first.text, 'U.S.|US|U.K.|UK') ? known(tokens, from + 1, text) : undefined;
  if (own && own.to > from + 2 && oneOf(own.label ?? '', 'Agency|Institution|Body')) return own; // "U.S. | Centers for Disease Control and Prevention"
  if (found && oneOf(first.text, 'Department|Ministry') && hasFurtherField(tokens, found.to)) found = undefined;
  const capitals = first.capital && first.upper && (first.text.length > 4 || tokens[from + 1]?.upper === true);
  return (capitals ? knownInCapitals(tokens, from, found?.to ?? from, text) : undefined) ?? found;
}

/** "Department of Commerce | and Agriculture": a field more makes it another body; "and NASA", "and Home Office" are others beside it. */
function hasFurtherField(tokens: readonly Token[], to: number): boolean {
  const field = tokens[to + 1];
  return (
    tokens[to]?.lower === 'and' &&
    field?.capital === true &&
    !field.upper &&
    portfolios.has(field.lower) &&
    !(tokens[to + 2]?.capital === true && tokens[to + 2]!.word)
  );
}

/** The longest name in capitals, "COUNCIL OF THE EUROPEAN UNION", that ends behind a token. */
function knownInCapitals(
  tokens: readonly Token[],
  from: number,
  behind: number,
  text: (from: number, to: number) => string,
): Candidate | undefined {
  let to = from;
  while (to - from < longestGazetteerName && tokens[to]?.upper) to++;
  for (; to > behind; to--) {
    const written = text(from, to);
    const entry = written.length > 4 ? gazetteer.get(inSmallLetters(written)) : undefined;
    if (entry) return { to, known: entry.name, label: entry.label };
  }
  return undefined;
}

/** "COUNCIL OF THE EUROPEAN UNION" as it is written in running text. */
const inSmallLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at: number) =>
      at > 0 && oneOf(word, 'of|the|and|for|on|in') ? word : word[0]!.toUpperCase() + word.slice(1),
    );
