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

/** The longest name of the gazetteer that starts at a token; names in capitals match their plain spelling. */
export function known(tokens: readonly Token[], from: number, text: (from: number, to: number) => string): Candidate | undefined {
  for (let to = Math.min(tokens.length, from + longestGazetteerName); to > from; to--) {
    const written = text(from, to);
    const entry =
      gazetteer.get(written) ?? (/^\p{Lu}{5,}$/u.test(written) ? gazetteer.get(written[0]! + written.slice(1).toLowerCase()) : undefined);
    if (entry) return { to, known: entry.name, label: entry.label };
  }
  return undefined;
}
