/** Members told by a word after the name of what they belong to, or by what it is for them: "a NATO member", "NATO member Norway", "an umbrella organisation of ports". */
import { referentNamed } from '../../entities/bearers.ts';
import { isCommonAcronym } from '../../entities/guess.ts';
import { countryOf } from '../../lexicon/demonyms.ts';
import { gazetteer } from '../../lexicon/gazetteer.ts';
import { nameHeads } from '../../lexicon/name-heads.ts';
import { labelByName } from '../../mentions/label-by-name.ts';
import { collegial } from '../belonging.ts';
import { afterDeterminers } from '../../mentions/determiners.ts';
import { wordsOf } from '../ends.ts';
import { foundAsName, foundInside } from '../found.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { listAt } from '../lists.ts';
import { foundAt, type Found, type Reading, type Run } from '../reading.ts';
import { describedBy } from './described.ts';
import { membersIn } from './members-at.ts';
import { following, make, ofMentions, ofNouns, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What has members of its own; who sits on a board is called one of another kind. */
const joinable = wordSet('Network|InternationalOrganisation');
/** What those who sign up to it are members or signatories of as well. */
const signable = wordSet('Network|InternationalOrganisation|Initiative|Policy|LegalAct');
/** Words between a name and "member" that tell what kind of member it is. */
const kinds = wordSet('founding|full|associate|new|fellow|long-standing|active');

/** "Norway, a Harbour Network member,", "Norway is a NATO member": who is so described belongs to what stands before the word. */
export const memberWord: Rule = ofNouns(wordSet('member|signatory|country|nation|state'), (reading, phrase, at) => {
  if (phrase.plural || phrase.mention?.kind === 'name' || !opensOne(reading, phrase)) return [];
  let from = phrase.from;
  while (from < phrase.to && !reading.tokens[from]!.capital) from++;
  let to = phrase.to - 1;
  while (to > from && kinds.has(reading.tokens[to - 1]!.lower)) to--;
  const land = !oneOf(phrase.head, 'member|signatory'); // "the first G7 country"
  const whole = from < to && reading.tokens[to - 1]!.capital ? joined(reading, { from, to }, land) : undefined;
  const about = whole && describedBy(reading, phrase, at);
  return about && about.clause?.verb.negated !== true
    ? about.of
        .filter((head) => head.referent.label !== 'Person')
        .flatMap((head) => make(reading, 'MEMBER_OF', { head, tail: whole }, phrase, about.how === 'be' ? 'be.member' : 'members.word'))
    : [];
});

/** "a NATO member", "the first NATO member": one of them. */
const opensOne = ({ tokens }: Reading, { determiner, from, to }: Phrase): boolean =>
  oneOf(determiner, 'a|an') ||
  (determiner === 'the' &&
    tokens.slice(from, to).some(({ lower }) => oneOf(lower, 'first|second|third|newest|latest|youngest|largest|smallest|only|last')));

/** What bears a name that stands before the word: one spoken of, one the world knows, one whose last word tells it, or an acronym. */
function joined(reading: Reading, run: Run, land: boolean): Found | undefined {
  const name = wordsOf(reading, run);
  const entry = gazetteer.get(name);
  const referent = referentNamed(reading.discourse, entry?.name ?? name);
  const acronym = !land && isAcronym(name);
  if (referent && !(referent.guessed && acronym))
    return (land ? joinable : signable).has(referent.label) && referent.named ? foundAt(reading, referent, run) : undefined;
  if (!entry && acronym) return foundAsName(reading, { ...run, name, label: 'Network', plural: false, rule: 'members.word' });
  if (land && !entry) return undefined;
  const head = reading.tokens[run.to - 1]!.lower;
  const label = entry?.label ?? labelByName(name, head, run.to - run.from, '') ?? nameHeads.get(head);
  if (!label || !joinable.has(label) || (!entry && run.to - run.from < 2)) return undefined;
  return foundAsName(reading, { ...run, name: entry?.name ?? name, label, plural: false, known: entry?.name, rule: 'members.word' });
}

/** "FARO": what has members, whatever it stands for. */
const isAcronym = (name: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}-]{2,7}$/u.test(name) && !isCommonAcronym(name) && countryOf(name) === undefined;

/** "NATO member | Norway": who is named after the word belongs to what is named before it. */
export const memberNamed: Rule = ofMentions((reading, { mention }) => {
  const inner = mention?.kind === 'name' && mention.label === 'Country' ? mention.inner[0] : undefined;
  if (
    !mention ||
    !inner ||
    inner.from !== mention.from ||
    !/^member(?:\s(?:state|country))?$/iu.test(wordsOf(reading, { from: inner.to, to: mention.to - 1 }))
  )
    return [];
  const referent = reading.resolved.get(mention);
  const whole = foundInside(reading, inner);
  return referent && whole && joinable.has(whole.referent.label)
    ? make(reading, 'MEMBER_OF', { head: foundAt(reading, referent, mention), tail: whole }, inner, 'members.word')
    : [];
});

/** "Tide Committee member | Ana Ruiz": a person before whose name the body and the word stand. */
export const memberPerson: Rule = ofMentions((reading, phrase) => {
  const { mention } = phrase;
  if (mention?.kind !== 'name' || mention.label !== 'Person' || mention.from - phrase.from < 3) return [];
  if (reading.tokens[mention.from - 1]!.lower !== 'member') return [];
  const { start } = afterDeterminers(reading.tokens, phrase.from, mention.from);
  const run = { from: start, to: mention.from - 1 };
  const word = reading.tokens[run.to - 1]!;
  if (run.to - run.from < 2 || !word.capital || !collegial.has(word.lower)) return [];
  const whole = foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'Body', plural: false, rule: 'members.word' });
  const referent = reading.resolved.get(mention);
  return referent && whole
    ? make(
        reading,
        'MEMBER_OF',
        { head: foundAt(reading, referent, mention), tail: whole },
        { from: run.to, to: run.to + 1 },
        'members.word',
      )
    : [];
});

/** "The Confederation is the umbrella body for 23 chambers": those it is the umbrella of belong to it. */
export const umbrellaOf: Rule = ofNouns(
  wordSet('organisation|organization|body|association|federation|group|network|union'),
  (reading, phrase, at) => {
    if (phrase.plural || !/\bumbrella \p{L}+$/u.test(wordsOf(reading, phrase))) return [];
    const link = following(reading, at, /^(?:of|for)$/u);
    const about = link && describedBy(reading, phrase, at);
    const whole = about?.of.length === 1 && about.clause?.verb.negated !== true ? about.of[0] : undefined;
    const members = link ? listAt(reading.nodes, link.at).members : [];
    return whole?.referent.named && (members.length > 1 || members[0]?.plural)
      ? membersIn(reading, members, whole).flatMap((head) => make(reading, 'MEMBER_OF', { head, tail: whole }, phrase, 'members.umbrella'))
      : [];
  },
);
