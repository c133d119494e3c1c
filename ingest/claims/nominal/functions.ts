/** What somebody is for something else, said by a noun: "is the executing agency for X", "serves as secretariat of X", "A, host of X". */
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { wordsOf } from '../ends.ts';
import type { Referent } from '../../entities/discourse.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import { describedBy } from './described.ts';
import { roleWith } from './role-of.ts';
import { headWord, make, ofNouns, type Rule, word } from './shared.ts';
import { remembered } from '../../remembered.ts';
import { oneOf } from '../../words.ts';

/** Nouns by what who bears them does for what stands after "of", "for" or "to"; `words` is what the whole phrase must hold. */
const functions: readonly { readonly head: RegExp; readonly words?: RegExp; readonly type: RelationType }[] = [
  {
    head: /^(?:agency|partner|entity|organisation|organization|body|authority|ministry|department|unit)$/u,
    words: /\b(?:implementing|executing|delivery|delivering)\s+\S+$/iu,
    type: 'IMPLEMENTS',
  },
  { head: /^implementer$/u, type: 'IMPLEMENTS' },
  { head: /^secretariat$/u, type: 'SUPPORTS' },
  { head: /^(?:supporter|champion|promoter)$/u, type: 'SUPPORTS' },
  { head: /^(?:trustee|treasurer|depositary)$/u, type: 'OPERATES' },
  { head: /^(?:custodian|operator|administrator|curator|keeper|maintainer)$/u, type: 'OPERATES' },
  { head: /^(?:founder|co-founder|initiator|originator|creator|developer|co-developer)$/u, type: 'ESTABLISHES' },
  { head: /^(?:partner|ally|collaborator)$/u, type: 'COOPERATES_WITH' },
  { head: /^(?:publisher|co-publisher|author|co-author)$/u, type: 'PUBLISHES' },
  { head: /^(?:proponent|mover)$/u, type: 'PROPOSES' },
  { head: /^(?:host|organi[sz]er|co-host|co-organi[sz]er|convener)$/u, type: 'ORGANISES' },
];

/** The functions that a noun may name: asked of each phrase, and of few nouns there are any. */
const functionsNamed = remembered((noun) => functions.filter(({ head }) => head.test(noun)));
const functionNouns = { has: (noun: string): boolean => functionsNamed(noun).length > 0 };

/** What a noun for a function describes does it for what stands after it. */
export const functionOf: Rule = ofNouns(functionNouns, (reading, phrase, at) => {
  const said = functionsNamed(phrase.head).find(({ words }) => !words || words.test(wordsOf(reading, phrase)));
  if (!said) return [];
  const targets = roleWith(reading, phrase, at, phrase.head === 'partner' ? /^(?:of|for|to|in|on|with)$/u : /^(?:of|for|to)$/u);
  const about = targets.length > 0 || said.words ? describedBy(reading, phrase, at) : undefined;
  const run = targets.length > 0 ? undefined : whatRuns(reading);
  if (!(targets.length > 0 || run) || !about || (!said.words && isNamed(phrase))) return [];
  // "serves as trustee of X": said by the verb
  if (said.type === 'OPERATES' && about.how === 'as' && oneOf(about.clause?.verb.lemma ?? '', 'act|serve|function|take_over')) return [];
  if (said.type === 'COOPERATES_WITH' && /\bfounding\b/u.test(wordsOf(reading, phrase))) return []; // a member of what it founded
  const status = about.clause?.verb.status ?? 'ongoing';
  const tails = (run ? [meantAt(reading, run, phrase)] : targets).filter(
    (tail) =>
      (!tail.viaOwner || said.type === 'SUPPORTS') &&
      !tail.referent.guessed &&
      (said.type !== 'PROPOSES' || tail.referent.label === 'LegalAct'), // the sponsor of a team proposes nothing
  );
  if (tails.some((tail) => tail.pronoun && about.of.some((head) => head.referent === tail.referent))) return []; // "A and B are its partners": not each other's
  return about.of
    .filter((head) => head.referent.label !== 'Person' || oneOf(said.type, 'PUBLISHES|PROPOSES'))
    .flatMap((head) =>
      tails.flatMap((tail) =>
        make(
          reading,
          isWith(reading, at) ? said.type : typeTo(said.type, tail),
          { head, tail },
          headWord(phrase),
          `function.${phrase.head}`,
          status,
        ).map((draft) => ({
          ...draft,
          negated: about.clause?.verb.negated === true,
        })),
      ),
    );
});

/** "The Ministry is the implementing agency.": of the project or programme that the text spoke of last, or that the page is about. */
const whatRuns = ({ topics, discourse }: Reading): Referent | undefined =>
  topics.find(({ at, referent }) => at < 0 && referent?.named && oneOf(referent.label, 'Initiative|Programme'))?.referent ??
  (discourse.sheet && oneOf(discourse.sheet.label, 'Initiative|Programme') ? discourse.sheet : undefined);

/** "is a partner in the project": it takes part in what is run; of a network it is a member. */
const typeTo = (type: RelationType, { referent }: Found): RelationType => {
  if (type === 'ORGANISES' && oneOf(referent.label, 'Body|Network|Agency|InternationalOrganisation')) return 'LEADS'; // "is host to the Secretariat"
  if (type === 'OPERATES' && !oneOf(referent.label, 'Programme|InformationSystem|Initiative|Document')) return 'SUPPORTS'; // the trustee of an organisation helps it
  if (type === 'PUBLISHES' && referent.label === 'LegalAct') return 'PROPOSES'; // the author of a bill
  if (type !== 'COOPERATES_WITH') return type;
  if (oneOf(referent.label, 'Initiative|Programme|Event')) return 'PARTICIPATES_IN';
  return referent.label === 'Network' ? 'MEMBER_OF' : type;
};

/** "are partners | with X": whom one works with, whatever it is. */
const isWith = (reading: Reading, at: number): boolean => word(reading, at + 1) === 'with';

/** A name of its own is no function: "the Secretariat of the Forum is …". */
const isNamed = ({ mention }: Phrase): boolean => mention?.kind === 'name' && /^\p{Lu}/u.test(mention.name) && mention.name.includes(' ');
