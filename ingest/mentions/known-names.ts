/** Names that the gazetteer knows, looked up at a token. */

import type { Label } from '../../graph/ontology/labels.ts';
import { gazetteer, longestGazetteerName } from '../lexicon/gazetteer.ts';
import type { Token } from '../parse/tokens.ts';

/** The gazetteer entry that a run of tokens names, and the token after the run. */
export interface Candidate {
  readonly to: number;
  readonly known?: string;
  readonly label?: Label;
}

/** For each beginning of a name, the length of the longest name that begins so: most words begin none. */
const lengths = new Map<string, number>();
for (const name of gazetteer.keys()) {
  for (let end = 1; end <= name.length; end++) {
    const beginning = name.slice(0, end);
    lengths.set(beginning, Math.max(name.length, lengths.get(beginning) ?? 0));
  }
}

/** The longest name of the gazetteer that starts at a token; names in capitals match their plain spelling. */
export function known(tokens: readonly Token[], from: number, text: (from: number, to: number) => string): Candidate | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  const capitals =
    first.capital && /^\p{Lu}+$/u.test(first.text) && (first.text.length > 4 || /^\p{Lu}+$/u.test(tokens[from + 1]?.text ?? ''));
  const length = capitals ? Infinity : lengths.get(first.text);
  if (length === undefined) return undefined;
  for (let to = Math.min(tokens.length, from + longestGazetteerName); to > from; to--) {
    if (tokens[to - 1]!.end - first.start > length) continue;
    const written = text(from, to);
    const entry =
      gazetteer.get(written) ?? (capitals && /^\p{Lu}[\p{Lu}\s]{4,}$/u.test(written) ? gazetteer.get(inSmallLetters(written)) : undefined);
    if (entry) return { to, known: entry.name, label: entry.label };
  }
  return undefined;
}

/** "COUNCIL OF THE EUROPEAN UNION" as it is written in running text. */
const inSmallLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at: number) =>
      at > 0 && /^(?:of|the|and|for|on|in)$/u.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    );
