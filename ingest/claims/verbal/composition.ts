/** Who sits in a body by an office that nobody is named with: "The Committee is composed of the chair of the Tide Group and the project manager". */
import { collegial } from '../belonging.ts';
import { singular } from '../../lexicon/singular.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import { afterDeterminers } from '../../mentions/determiners.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf, wordsOf } from '../ends.ts';
import { foundAsName } from '../found.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { possessed, wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const composing = wordSet('compose|comprise|consist_of|consist|constitute|make_up|include');

/** Each of the offices that a clause says a body is made of is a member of it; those who are named, the frames of the verb say. */
export const composition: ClauseRule = ofVerbs(composing, (reading, clause, status, said) => {
  if (clause.verb.negated) return [];
  const whole = wholeOf(reading, clause);
  if (!whole) return [];
  const members = clause.voice === 'passive' ? (clause.complements.get('of') ?? clause.complements.get('by') ?? []) : partsOf(clause);
  const known = new Set(said.map(({ head }) => head));
  return members
    .flatMap((phrase) => {
      const named = entitiesOf(reading, [phrase]).filter(({ viaOwner }) => !viaOwner);
      return named.length > 0 ? (ofMembership(clause) ? named : []) : (officeHeld(reading, phrase) ?? []);
    })
    .filter(({ referent }) => referent !== whole.referent && !known.has(referent))
    .map((head) =>
      claimOf(
        reading,
        clause,
        { head, tail: whole },
        { type: 'MEMBER_OF', status: status === 'ongoing' ? 'done' : status, negated: false, rule: 'members.office' },
      ),
    );
});

const partsOf = ({ object, complements, verb }: Clause): readonly Phrase[] =>
  object.length > 0 || verb.lemma !== 'consist' ? object : (complements.get('of') ?? []);

/** What the clause says of what it is made: a body in which several sit, or "the membership of | the Committee". */
function wholeOf(reading: Reading, clause: Clause): Found | undefined {
  const [phrase, ...others] = clause.voice === 'passive' ? clause.object : clause.subject;
  if (!phrase || others.length > 0) return undefined;
  const whole = ofMembership(clause) ? ownerOf(reading, phrase) : entitiesOf(reading, [phrase]).find(({ viaOwner }) => !viaOwner);
  const { referent } = whole ?? {};
  return referent && !referent.plural && (referent.label === 'Network' || collegial.has(referent.head)) ? whole : undefined;
}

const ofMembership = ({ voice, object, subject }: Clause): boolean =>
  oneOf((voice === 'passive' ? object : subject)[0]?.head ?? '', 'membership|composition');

/** "the chair of | the Tide Group", "the project manager": an office by its title, with the words that say whose it is. */
function officeHeld(reading: Reading, phrase: Phrase): Found | undefined {
  const title = singular(reading.tokens[phrase.to - 1]!.lower);
  if (!titleHeads.has(title) || sent.has(title) || !oneOf(phrase.determiner, 'the|its|')) return undefined;
  const { nodes } = reading;
  let last = nodes.indexOf(phrase);
  if (oneOf(wordOf(nodes[last + 1]), 'of|for') && nodes[last + 2]?.kind === 'phrase') last = possessed(nodes, last + 2);
  const { start } = afterDeterminers(reading.tokens, phrase.from, phrase.to);
  const run = { from: start, to: nodes[last]!.to };
  if (run.to - run.from < 2) return undefined; // "the chair": of what is not said
  return foundAsName(reading, {
    ...run,
    name: wordsOf(reading, run),
    label: phrase.plural ? 'ActorGroup' : 'Body',
    plural: phrase.plural,
    rule: 'noun.office',
  });
}

/** Those who sit there for others, or for what they know. */
const sent = wordSet(
  'representative|delegate|expert|specialist|consultant|scientist|researcher|analyst|fellow|partner|associate|engineer|lawyer',
);
