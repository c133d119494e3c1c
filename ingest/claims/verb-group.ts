import type { Status } from '../../graph/ontology/statuses.ts';

/** A verb with its auxiliaries, adverbs and the verbs that control it ("intends to adopt" is one group, planned). */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly from: number;
  readonly to: number;
  /** Lemma, with its particle: "set_up". */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly voice: 'active' | 'passive';
  /** What tense and modality say; `undefined` where only the governing verb tells (infinitives, gerunds). */
  readonly status: Status | undefined;
  /** True for the simple present, whose status depends on the verb: "calls on" is done by saying so. */
  readonly present: boolean;
  readonly negated: boolean;
  /** True for a bare infinitive form, which after "and" may go on an infinitive before it. */
  readonly base: boolean;
  /** True for a finite group that ends in an infinitive: "aims to support", "is to support". */
  readonly infinitive: boolean;
  /** True for "to be held" with no verb before it: it says what is to become of the noun before. */
  readonly toBe: boolean;
  /** Whether its form says that one or many act; `undefined` where it does not tell. */
  readonly number: 'one' | 'many' | undefined;
  /** Token of the main verb. */
  readonly main: number;
}

/** A verb group with its parts in one order: objects that are made alike are read much faster than those that are copied with changes. */
export const verbGroup = ({
  from,
  to,
  lemma,
  form,
  voice,
  status,
  present,
  negated,
  base,
  infinitive,
  toBe,
  number,
  main,
}: Omit<VerbGroup, 'kind' | 'infinitive' | 'toBe' | 'number'> & {
  readonly infinitive?: boolean;
  readonly toBe?: boolean;
  readonly number?: VerbGroup['number'];
}): VerbGroup => ({
  kind: 'verb',
  from,
  to,
  lemma,
  form,
  voice,
  status,
  present,
  negated,
  base,
  infinitive: infinitive === true,
  toBe: toBe === true,
  number,
  main,
});
