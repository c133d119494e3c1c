/** Texts and their authors. */
import type { Span } from '../../../graph/model/span.ts';
import type { Label } from '../../../graph/ontology/labels.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { namingVerbs } from '../apposed.ts';
import type { Clause } from '../clause.ts';
import { referentNamed } from '../../entities/bearers.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { examplesAt } from '../examples.ts';
import { listAt } from '../lists.ts';
import { foundAt, spanOf, type Found, type Reading } from '../reading.ts';
import { proposedIn } from '../proposed.ts';
import { ownerOf } from '../references.ts';
import { foundInside } from '../found.ts';
import { authored, authorIsOf } from './authored.ts';
import { holderInside } from './holders.ts';
import { membersAt } from './members-at.ts';
import { isNumberedAct, legislators, withDay } from './numbered-acts.ts';
import { isRegular } from './regular.ts';
import { found, hasOwnerBefore, headWord, make, phraseNode, word, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** "its interim report", "European Council conclusions", "the report of the Secretary-General", "the Outlook by the Institute": a text and its author. */
export const author: Rule = (reading, phrase, at) => {
  const head = headOf(phrase);
  // "a proposal for | a Council Regulation amending A": nobody has adopted it
  if (word(reading, at - 1) === 'for' && oneOf(phraseNode(reading, at - 2)?.head ?? '', 'proposal|draft')) return [];
  if (isNumberedAct(phrase, head)) {
    const made = legislators(reading, phrase, at, head);
    // a committee decides too: "decision 2009/251 of the Board"
    if (made.length > 0 || !(head === 'decision' || oneOf(phrase.determiner, 'its|their') || opensSaying(reading, phrase, at))) return made;
  }
  const type = authored.get(head);
  if (!type) return [];
  if (head === 'decision' && isToDo(reading, at)) return []; // "the decision of A to join B"
  if (head === 'decision' && isInRules(reading, phrase)) return [];
  if (head === 'proposal' && isFollowed(reading, phrase, at)) return [];
  const proposed = proposedIn(reading.nodes, phrase);
  const texts =
    proposed.length > 0
      ? entitiesOf(reading, proposed)
      : textsAt(reading, phrase, at, head).filter(
          ({ referent }) =>
            (referent.head === head || phrase.mention?.rule === 'name.number' || (phrase.mention?.kind !== 'name' && referent.named)) &&
            isWork(head, referent.label),
        );
  const scope = mentionScope(reading, phrase);
  // "the paper by Norland", "Norland's proposal"; "the Norland report" is about it
  const byThem =
    word(reading, at + 1) === 'by' ||
    (word(reading, at + 1) === 'from' && oneOf(head, 'statement|letter|declaration|communiqué|communique|proposal')) ||
    (type === 'PROPOSES' && phraseNode(reading, at - 1)?.possessive === true);
  const owners = authorsOf(reading, phrase, at, head).filter(
    (owner) => !owner.viaOwner && isActor(owner) && owner.referent.label !== 'Place' && (owner.referent.label !== 'Country' || byThem),
  );
  return owners.flatMap((owner) =>
    texts.flatMap((text) =>
      make(
        reading,
        isAdopted(reading, at) ? 'ADOPTS' : type,
        { head: owner, tail: text },
        headWord(phrase),
        `author.${head.replace(' ', '-')}`,
        isRegular(reading, at) ? 'ongoing' : isDue(reading, phrase) ? 'planned' : 'done',
      ).map((draft) => ({
        ...draft,
        // The year of a numbered act is in its own name.
        scope: phrase.mention?.rule === 'name.number' || !within(text.span, scope) ? withDay(reading, text.span) : scope,
      })),
    ),
  );
};

/** "The Board shall consider the report of the Committee": a text that a rule counts on, and that has no name. */
const isDue = ({ clauses, tokens }: Reading, { mention }: Phrase): boolean =>
  mention?.kind !== 'name' && clauses.some(({ verb }) => tokens[verb.from]!.lower === 'shall');

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** "the adoption of | the Commission Communication": what its author did with it is said. */
const isAdopted = (reading: Reading, at: number): boolean =>
  word(reading, at - 1) === 'of' && phraseNode(reading, at - 2)?.head === 'adoption';

/** Whether an infinitive stands right after a noun and what belongs to it. */
function isToDo(reading: Reading, at: number): boolean {
  const next = reading.nodes.slice(at + 1).find((node) => node.kind === 'verb');
  return next?.kind === 'verb' && next.form === 'infinitive';
}

/** "The decisions of the Board shall be taken by majority": rules speak of decisions that nobody has made yet. */
const isInRules = ({ tokens }: Reading, { mention }: Phrase): boolean =>
  mention?.kind !== 'name' && mention?.rule !== 'name.number' && tokens.some(({ lower }) => oneOf(lower, 'shall|may|must'));

/** "On | a proposal from A, B adopted C": a proposal that nothing tells but what is made of it. */
function isFollowed(reading: Reading, phrase: Phrase, at: number): boolean {
  const link = word(reading, phraseNode(reading, at - 1)?.possessive ? at - 2 : at - 1);
  return oneOf(link, 'on|upon|under|following|after') && /^proposals?$/u.test(phrase.mention?.name ?? '');
}

/** A recommendation that is an act has its adopter in its name, done or not. */
const isWork = (head: string, label: Label): boolean => head !== 'recommendation' || label === 'Document';

/** The noun of a text; of a number the word before it: "Opinion 7/2018". */
const headOf = ({ mention, head }: Phrase): string =>
  mention?.head || head || (mention?.rule === 'name.number' ? mention.name.split(' ')[0]!.toLowerCase() : '');

/** The text of a phrase, and of a row of numbered acts all: "its resolutions 1325 (2000) and 1820 (2008)". */
function textsAt(reading: Reading, phrase: Phrase, at: number, head: string): Found[] {
  const text = found(reading, phrase);
  if (!text || phrase.mention?.rule !== 'name.number') {
    // "its resolutions on ports, including resolution 61/145"
    const about = oneOf(word(reading, at + 1), 'on|concerning|regarding') && phraseNode(reading, at + 2) ? at + 3 : at + 1;
    const { examples } = examplesAt(reading.nodes, about, phrase);
    const named = examples.filter(({ mention }) => mention?.kind === 'name').flatMap((each) => found(reading, each) ?? []);
    if (named.length > 0) return named; // "its earlier resolutions, in particular resolutions 1325 (2000) and 1820 (2008)"
    return text ? [text] : [];
  }
  const row = listAt(reading.nodes, at).members.filter((each) => each.mention?.rule === 'name.number' && headOf(each) === head);
  return row.flatMap((each) => found(reading, each) ?? []);
}

/** Who wrote it: in the genitive, in the name itself, or after "by", "from" and "of". */
function authorsOf(reading: Reading, phrase: Phrase, at: number, head: string): Found[] {
  const own = phrase.determiner === 'its' || phrase.determiner === 'their';
  const coming = own || opensSaying(reading, phrase, at) ? actorToCome(reading, at) : [];
  if (coming.length > 0) return coming;
  // "the publication | by A of | its report"
  if (phrase.determiner === 'its' && word(reading, at - 1) === 'of' && word(reading, at - 3) === 'by' && phraseNode(reading, at - 2))
    return [];
  const owner =
    (hasOwnerBefore(reading, phrase, at) ? ownerOf(reading, phrase) : undefined) ??
    innerOwner(reading, phrase) ??
    (head === 'resolution' || head === 'decision' ? openingOwner(reading, phrase, head) : undefined) ??
    (isOwnKind.has(head) && !(phrase.plural && head === 'statement') ? holderInside(reading, phrase.mention) : undefined);
  return owner ? [owner] : authorsAfter(reading, at, head);
}

/** "In its resolution 2119, the Council decided", "Renewing its call on A, the Union said": what opens a sentence is of who acts in it. */
export function actorToCome(reading: Reading, at: number): Found[] {
  const opening = reading.nodes[0];
  if (at !== 1 || !(opening?.kind === 'preposition' || (opening?.kind === 'verb' && opening.form === 'gerund'))) return [];
  // "In its first report, the Panel – set up by A in 2017 – called for": not by what is said of who acts.
  const main = mainAfter(reading);
  if (main?.voice !== 'active') return [];
  const apart = reading.nodes.slice(at, main.at).some(({ kind }) => kind === 'comma') || reading.nodes[at + 1] === main.subject[0];
  return apart ? entitiesOf(reading, main.subject) : [];
}

/** The first verb of a sentence that no participle is. */
const mainAfter = ({ clauses }: Reading): Clause | undefined =>
  clauses.find(
    ({ verb, voice }) => verb.form === 'finite' && !namingVerbs.has(verb.lemma) && !(voice === 'passive' && verb.from === verb.main),
  );

/** "In Opinion 7/2018 the Board stressed", "In a paper on ports, the Union calls for": what is said in a text its author says. */
function opensSaying(reading: Reading, { determiner, mention }: Phrase, at: number): boolean {
  const told = oneOf(determiner, 'a|an') || (determiner === '' && /\d/u.test(mention?.name ?? ''));
  return told && at === 1 && word(reading, 0) === 'in' && saying.has(mainAfter(reading)?.verb.lemma ?? '');
}

const saying = wordSet(
  'say|state|stress|note|warn|argue|find|conclude|recommend|call_for|call_on|call_upon|urge|criticise|criticize|deplore|condemn|welcome|point_out|highlight|underline|emphasise|emphasize|outline|set_out|propose|announce|observe|estimate|express|reiterate|recall|describe|explain|identify|report|demand|declare|affirm|confirm|claim|suggest|assess|examine|insist|ask|request|invite|remind|advise',
);

/** "a quarterly publication of the Institute"; "the publication of the Report" is a deed. */
const isOne = (reading: Reading, at: number, head: string): boolean =>
  head === 'publication' && oneOf(phraseNode(reading, at)?.determiner ?? '', 'a|an');

/** "the AFR annual report", "the Tide Alliance newsletter": texts named by whose they are; a guide or an index may be on who is named. */
const isOwnKind = wordSet(
  'report|paper|opinion|newsletter|bulletin|magazine|statement|guidelines|publication|survey|communiqué|communique|resolution|decision|study|blog post|press release',
);

const inquiries = wordSet('survey|study|assessment|review|analysis|evaluation|poll|mapping');

/** The list after "by", "from" or "of", where a subject ("on ports") may stand before it. */
function authorsAfter(reading: Reading, at: number, head: string): Found[] {
  let next = at + 1;
  // "a survey | of 2,400 households | by the Union"
  const about = inquiries.has(head) ? 'on|for|concerning|of|into|among' : 'on|for|concerning';
  while (oneOf(word(reading, next), about) && phraseNode(reading, next + 1)) next += 2;
  const link = word(reading, next);
  const isAuthor =
    link === 'by'
      ? !isAgent(reading, at, next)
      : (link === 'of' || link === 'from') && next === at + 1 && (authorIsOf.has(head) || isOne(reading, at, head));
  return isAuthor && phraseNode(reading, next + 1) ? entitiesOf(reading, membersAt(reading, next + 1)) : [];
}

/** Whether "by" names who does a deed: "the implementation of the Plan by the regions", "was presented with the report by". */
function isAgent(reading: Reading, at: number, by: number): boolean {
  const doer = phraseNode(reading, by + 1);
  return (
    (word(reading, at - 1) === 'of' && /(?:tion|sion|ment|ance|al|ing)$/u.test(phraseNode(reading, at - 2)?.head ?? '')) ||
    reading.clauses.some((clause) => clause.voice === 'passive' && doer !== undefined && clause.subject.includes(doer))
  );
}

function mentionScope(reading: Reading, phrase: Phrase): Span {
  const { start, end } = spanOf(reading, phrase.from, phrase.to);
  const near = /\bdated\b/u.test(reading.text.slice(end, end + 60)) ? 60 : 40; // "report of the Secretary-General dated 10 July 2008"
  return { start, end: Math.min(reading.text.length, end + near) };
}

/** "General Assembly | resolution 58/269": a body spoken of, with whose name that of its act opens. */
function openingOwner(reading: Reading, { mention }: Phrase, head: string): Found | undefined {
  if (mention?.kind !== 'name') return undefined;
  const at = reading.tokens.findIndex(({ lower }, index) => index > mention.from && index < mention.to && lower === head);
  const run = { from: mention.from, to: at };
  const referent = at < 0 ? undefined : referentNamed(reading.discourse, wordsOf(reading, run));
  return referent?.named === true && !referent.guessed ? foundAt(reading, referent, run) : undefined;
}

function innerOwner(reading: Reading, phrase: Phrase): Found | undefined {
  return foundInside(
    reading,
    phrase.mention?.inner.findLast(
      ({ known, label, from }) =>
        (known !== undefined &&
          !isSubject(reading, phrase.mention!, from) &&
          !(from > phrase.mention!.from && isNumberedAct(phrase, phrase.mention!.head))) || // "Decision 2011/278/EU"
        (label === 'Person' && from === phrase.mention!.from),
    ),
  );
}

/** "Communication on a Comprehensive EU | Toolbox": what stands in the name after its head and a preposition is what the text is about. */
const isSubject = ({ tokens }: Reading, { from, head }: Mention, at: number): boolean =>
  tokens.slice(from, at).some(({ lower }, index, before) => oneOf(lower, 'on|for|about|towards') && before[index - 1]?.lower === head);
