import type { Span } from '../../graph/model/span.ts';
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import type { Status } from '../../graph/ontology/statuses.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import type { Clause } from './clause.ts';
import type { ClaimDraft } from './draft.ts';
import type { Node } from './nodes.ts';
import type { FactOf } from './fact-line.ts';
import type { RosterCell } from './roster-columns.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who or what a clause spoke of as acting. */
export interface Topic {
  /** `undefined` where its words name nothing that is kept ("the jury", "progress"): still, a pronoun after it speaks of it, and of nobody before. */
  readonly referent: Referent | undefined;
  readonly plural: boolean;
  /** True for one of several that act together ("A and B are …"): "it" and "its" speak of none of them while another is there. */
  readonly joined?: true | undefined;
  /** The token where it stands; -1 in a sentence before. */
  readonly at: number;
}

/** What the words before a list say of its items: who does them ("The Commission will:"), and whether they are facts, promises or demands. */
export interface Stem {
  readonly referents: readonly Referent[];
  readonly status: Status | undefined;
  /** True for who speaks in paragraphs that open with a verb in the present ("Requests the Agency to …"): no list, so other words there are no deeds of theirs. */
  readonly speaks?: true;
  /** True where they say "we": their paragraphs open with a bare verb as well ("Agree to …", "CALL UPON …"). */
  readonly together?: true;
  /** True where the items say what those before the list ask for ("The Court recommends that:"). */
  readonly wished?: true;
  /** True where the items open with what has been done ("has already: – Established …"). */
  readonly perfect?: true;
  /** The verb that ends the words before the list, and the preposition after it: what the items name is its object ("The Department comprises:", "is composed of:"). */
  readonly open?: {
    readonly verb: VerbGroup;
    readonly preposition: string | undefined;
    /** True where the items act, and the words before the list say on what ("The following took part in the workshop:"). */
    readonly acting?: true;
  };
  /** Who pays what the items name, where the words before the list speak of a payment, and what becomes of it. */
  readonly payers?: readonly Referent[];
  readonly paying?: Status;
  /** What the label before the list says of those it names ("Partners:"), and of what. */
  readonly fact?: FactOf;
  /** The cells of a row of a list of people or bodies, which is read in one piece. */
  readonly row?: RosterRow;
}

/** What a sentence leaves to the next: who acted, what became of the deed, and what was said. */
export interface Said {
  readonly subjects: readonly Referent[];
  readonly status: Status | undefined;
  readonly drafts: readonly ClaimDraft[];
  /** Who paid, where it spoke of a payment. */
  readonly payers: readonly Referent[];
  /** Whether it names any in the plural. */
  readonly several: boolean;
}

export const nothingSaid: Said = { subjects: [], status: undefined, drafts: [], payers: [], several: false };

/** One sentence, read: what claims are made from. */
export interface Reading {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly nodes: readonly Node[];
  readonly clauses: readonly Clause[];
  readonly discourse: Discourse;
  /** Who the sentence and those before spoke of as acting, antecedents of "it" and "they"; `at` is the token, -1 for earlier sentences. Last first. */
  readonly topics: readonly Topic[];
  /** Who the items of a list speak of, and what the stem before them makes of their deeds. */
  readonly stem: Stem | undefined;
  /** What the sentence before said. */
  readonly before: Said;
  /** Who "we" is. */
  readonly speakers: readonly Referent[];
  /** Who "I" is. */
  readonly self: Referent | undefined;
  readonly resolved: ReadonlyMap<Mention, Referent>;
  /** What each phrase refers to, once somebody has asked. */
  readonly found: Map<Phrase, readonly Found[]>;
  /** Which of them are other names of entities spoken of before, and why. */
  readonly merges: readonly Merge[];
}

/** Words that are taken to mean an entity spoken of before under another name, and why. */
export interface Merge {
  readonly referent: Referent;
  /** As written. */
  readonly name: string;
  readonly reason: MergeReason;
  readonly at: Run;
}

/** Offsets of a run of tokens. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

/** A run of tokens: `from` (inclusive) to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What a phrase refers to, as an end of a claim. */
export interface Found {
  readonly referent: Referent;
  readonly span: Span;
  /** True where the phrase itself is no entity and its owner stands for it ("Europol's capabilities"). */
  readonly viaOwner: boolean;
  readonly pronoun: boolean;
}

/** A referent that a run of tokens names. */
export function foundAt(reading: Reading, referent: Referent, run: Run): Found {
  return { referent, span: spanOf(reading, run.from, run.to), viaOwner: false, pronoun: false };
}

/** A referent that a run of tokens means without naming it. */
export function meantAt(reading: Reading, referent: Referent, run: Run): Found {
  return { referent, span: spanOf(reading, run.from, run.to), viaOwner: false, pronoun: true };
}

/** A row, and the body or the event whose members or guests the table lists, where that is told. */
export interface RosterRow {
  readonly cells: readonly RosterCell[];
  readonly of: Referent | undefined;
  /** What the heading says of all that the table lists: "Members", "Partners". */
  readonly told: Pick<Stem, 'open' | 'fact'> | undefined;
}
