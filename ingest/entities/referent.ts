import type { Label } from '../../graph/ontology/labels.ts';

/** What mentions of one document refer to, while it is being read. */
export interface Referent {
  label: Label;
  /** True where the label is a guess by the form of the name: only some ends of claims may be filled with it. */
  guessed: boolean;
  /** True once a claim stands on the label: it changes no more. */
  settled: boolean;
  readonly known: string | undefined;
  /** Named, or only described ("a legislative proposal"). */
  named: boolean;
  /** The name that a text gives what it only described before: "an initiative called BlueGrid". */
  proper?: string;
  /** Head noun of its name; '' for a bare name or acronym, until its name is spelled out. */
  head: string;
  readonly plural: boolean;
  /** Names used, with how often. */
  readonly names: Map<string, number>;
  /** Longer wordings, which tell a reader whom the text means. */
  readonly wordings: Set<string>;
  /** Words that tell it apart from others with the same head. */
  readonly modifiers: Set<string>;
  /** Sentence in which it was last spoken of. */
  lastSeen: number;
  readonly order: number;
}
