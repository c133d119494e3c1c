/** What is said of a thing by what it is: "The Authority is a body established under the Act". */
import type { Phrase } from '../mentions/phrase.ts';
import { clauseOf, type Clause } from './clause.ts';
import { oneOf } from '../words.ts';

/** "The Authority is a body established under the Act": what is said of the body is said of the Authority. */
export function ofWhatItIs(clause: Clause, clauses: readonly Clause[]): Clause {
  const said = clause.voice === 'passive' ? clause.object : clause.control === 'relative' ? clause.subject : [];
  const [what, ...others] = said;
  const isIt = clauses.find(
    ({ verb, object }) => verb.lemma === 'be' && verb.form === 'finite' && !verb.negated && what !== undefined && object.includes(what),
  );
  if (
    !isIt ||
    isIt === clause ||
    others.length > 0 ||
    isIt.subject.length !== 1 ||
    !isIt.subject[0]!.mention ||
    !(
      oneOf(what!.determiner, 'a|an') ||
      areThey(isIt.subject[0]!, what!) ||
      (clause.voice === 'active' ? isOneOfThem(isIt.subject[0]!, what!) : isTheOne(isIt.subject[0]!, what!))
    )
  )
    return clause;
  return clauseOf(clause.voice === 'passive' ? { ...clause, object: isIt.subject } : { ...clause, subject: isIt.subject });
}

/** "The pilots are | short projects, | led by A": what several are said to be. */
const areThey = (these: Phrase, what: Phrase): boolean =>
  these.plural && what.plural && what.determiner === '' && what.mention?.kind !== 'name';

/** "The Panel is | the Advisory Committee | called for in the Act", "is the committee required by the Act": the one that something is. */
const isTheOne = (one: Phrase, { plural, determiner, mention }: Phrase): boolean =>
  determiner === 'the' &&
  !plural &&
  !one.plural &&
  one.mention?.kind === 'name' &&
  mention !== undefined &&
  (mention.kind !== 'name' || mention.label === one.mention.label);

/** "The Archive is | one of the twelve institutions", "The Agency is | the body": what one is among others, or alone. */
const isOneOfThem = (one: Phrase, { plural, determiner, head, mention }: Phrase): boolean =>
  determiner === 'the' &&
  mention?.kind !== 'name' &&
  (plural ? !one.plural : oneOf(head, 'body|agency|organisation|organization|authority|institution|department|ministry|office'));
