import type { Clause } from './clause.ts';

const going = /^(?:include|comprise|cover|involve|mean|entail|consist_of|be)$/u;

/** Whether a clause only goes on with the sentence before: its subject is a bare "this" or "these". */
export const continues = (clause: Clause): boolean =>
  going.test(clause.verb.lemma) && clause.subject.length === 1 && /^(?:this|these|those)$/u.test(clause.subject[0]!.head);
