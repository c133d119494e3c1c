import type { Label } from '../../graph/ontology/labels.ts';

/** A name or a reference at a run of tokens. */
export interface Mention {
  /** Tokens `from` (inclusive) to `to` (exclusive) of its sentence. */
  readonly from: number;
  readonly to: number;
  /** As written, without the leading article. */
  readonly name: string;
  /** Shorter names that the same words carry: the core without its complement, an acronym in brackets. */
  readonly alternatives: readonly string[];
  /** Longer wordings that the same place of the text has: with the title, the number or what stands behind. No name is found by them. */
  readonly wordings: readonly string[];
  readonly label: Label | undefined;
  /** Head noun, lower case, singular; '' for a bare name or acronym. */
  readonly head: string;
  readonly plural: boolean;
  readonly kind: 'name' | 'common' | 'definite' | 'pronoun';
  /** Introduced by "a", "an", a number, "another", "new": something not spoken of before. */
  readonly indefinite: boolean;
  /** Said to be somebody's: "its programme". */
  readonly owned?: true | undefined;
  /** "this Regulation", "this report": the text may speak of itself. */
  readonly own?: true | undefined;
  /** "this EU-funded project": one spoken of right before, whatever more is said of it. */
  readonly pointed?: true | undefined;
  /** Key of the gazetteer entry it is a name of. */
  readonly known?: string | undefined;
  /** Names inside this one ("European Council" in "European Council conclusions"). */
  readonly inner: readonly Mention[];
  /** The rule that found it. */
  readonly rule: string;
}

/**
 * A mention from its parts, a name where nothing else is said; the parts in one order, for objects that are made alike are read
 * much faster than those that are copied with changes.
 */
export const mentionOf = ({
  from,
  to,
  name,
  alternatives = [],
  wordings = [],
  label,
  head = '',
  plural = false,
  kind = 'name',
  indefinite = false,
  owned,
  own,
  pointed,
  known,
  inner = [],
  rule,
}: Pick<Mention, 'from' | 'to' | 'name' | 'label' | 'rule'> & Partial<Mention>): Mention => ({
  from,
  to,
  name,
  alternatives,
  wordings,
  label,
  head,
  plural,
  kind,
  indefinite,
  owned,
  own,
  pointed,
  known,
  inner,
  rule,
});
