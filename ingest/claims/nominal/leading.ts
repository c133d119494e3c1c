/** Leading said by a noun: "is the lead agency for X", "serves as chair of X", "X, with A as its chair". */
import { asEvent } from '../../entities/as-event.ts';
import { wordsOf, entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { foundInside } from '../found.ts';
import type { Found, Reading } from '../reading.ts';
import { describedBy, type Described } from './described.ts';
import { following, headWord, make, phraseNode, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const leaders = wordSet(
  'chair|chairmanship|presidency|co-chair|chairperson|chairman|chairwoman|lead|co-lead|leader|coordinator|convener|convenor|lead agency',
);
const bodies = wordSet(
  'agency|partner|organisation|organization|department|ministry|body|institution|entity|authority|donor|unit|applicant|office|service|centre|center|contractor|beneficiary|contributor',
);

/** What a noun for who leads describes leads what stands after it; a host of an event holds it. */
export const leading: Rule = (reading, phrase, at) => {
  const target = following(reading, at, /^(?:of|for|on|in)$/u) ?? inOneName(phrase, at);
  if (!target) return [];
  const hosts = isHost(reading, phrase);
  if (!leaders.has(phrase.head) && !leadBody(reading, phrase) && !hosts) return [];
  const about =
    describedBy(reading, phrase, at) ??
    whoLeads(reading, phrase, target.phrase) ??
    ownLead(reading, phrase, at) ??
    besideName(reading, phrase, at);
  if (!about) return [];
  const status = about.how === 'be' || about.how === 'as' ? (about.clause?.verb.status ?? 'ongoing') : 'ongoing';
  const led = target.at === at ? ledInside(reading, phrase) : entitiesOf(reading, listAt(reading.nodes, target.at).members);
  const tails = led.filter((tail) => !tail.viaOwner && !tail.referent.guessed);
  if (hosts && lands.has(phrase.head)) for (const { referent } of tails) asEvent(referent);
  return about.of
    .filter((head) => head.referent.label !== 'Person')
    .flatMap((head) =>
      tails.flatMap((tail) =>
        make(
          reading,
          hosts && tail.referent.label === 'Event' ? 'ORGANISES' : 'LEADS',
          { head, tail },
          headWord(phrase),
          'leading.noun',
          status,
        ).map((draft) => ({
          ...draft,
          negated: about.how === 'be' && about.clause?.verb.negated === true,
        })),
      ),
    );
};

/** "the co-chairs of the Forum", read as one name. */
const inOneName = (phrase: Phrase, at: number): { phrase: Phrase; at: number } | undefined =>
  phrase.mention?.rule === 'noun.office' && leaders.has(phrase.head) ? { phrase, at } : undefined;

/** "Norway's presidency of the Council": whose it is, where it is read as one name with what is led. */
function ownLead(reading: Reading, phrase: Phrase, at: number): Described | undefined {
  const owner = phraseNode(reading, at - 1);
  const own = inOneName(phrase, at) && oneOf(phrase.head, 'presidency|chairmanship|leadership|chair') && owner?.possessive === true;
  const of = own && owner.mention?.kind === 'name' ? entitiesOf(reading, [owner]).filter((each) => isActor(each) && !each.viaOwner) : [];
  return of.length > 0 ? { of, clause: undefined, how: 'as' } : undefined;
}

/** "Kenya, Chair of the Forum, spoke": whom an office describes that is read as one name. */
const besideName = (reading: Reading, phrase: Phrase, at: number): Described | undefined =>
  inOneName(phrase, at) && phrase.determiner === '' && !phrase.plural
    ? describedBy(reading, { ...phrase, mention: undefined, determiner: 'the' }, at)
    : undefined;

function ledInside(reading: Reading, { mention }: Phrase): Found[] {
  const led = foundInside(
    reading,
    mention!.inner.find(({ to }) => to === mention!.to),
  );
  return led ? [led] : [];
}

/** "The chair of X shall be the Minister of Transport", "The chair of X passed to Benin": who the clause says has the chair. */
function whoLeads(reading: Reading, phrase: Phrase, whole: Phrase): Described | undefined {
  const passing = oneOf(phrase.head, 'chair|chairmanship|presidency|leadership|lead')
    ? reading.clauses.find(
        ({ verb, subject }) => oneOf(verb.lemma, 'pass|rotate|fall|go') && (subject[0] === phrase || subject[0] === whole),
      )
    : undefined;
  const next = passing && !passing.verb.negated ? entitiesOf(reading, passing.complements.get('to') ?? []) : [];
  const leads = next.filter((each) => isActor(each) && !each.viaOwner && !each.pronoun);
  if (leads.length > 0) return { of: leads, clause: passing, how: 'be' };
  const clause = reading.clauses.find(
    ({ verb, voice, subject }) => verb.lemma === 'be' && voice === 'active' && (subject[0] === phrase || subject[0] === whole),
  );
  const of = clause ? entitiesOf(reading, clause.object).filter((each) => isActor(each) && !each.viaOwner && !each.pronoun) : [];
  return clause && of.length > 0 && (phrase.determiner === 'the' || leadBody(reading, phrase)) ? { of, clause, how: 'be' } : undefined;
}

/** "lead agency", "leading partner", "coordinating body". */
const leadBody = (reading: Reading, phrase: Phrase): boolean =>
  bodies.has(phrase.head === '' ? reading.tokens[phrase.to - 1]!.lower : phrase.head) &&
  /\b(?:lead|leading|coordinating|co-ordinating)\s+\S+$/iu.test(wordsOf(reading, phrase));

/** "host", "host country", "hosting institution". */
const isHost = (reading: Reading, phrase: Phrase): boolean =>
  oneOf(phrase.head, 'host|co-host|organiser|organizer|co-organiser|co-organizer') ||
  (hosting.has(phrase.head) && /\bhost(?:ing)?\s+\S+$/u.test(wordsOf(reading, phrase)));

/** What hosts nothing but events. */
const lands = wordSet('country|city|state');
const hosting = wordSet(
  'country|city|state|organisation|organization|institution|institute|agency|university|government|body|partner|entity',
);
