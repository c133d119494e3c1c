/** Titles that say who issues the text below: "Statement of the President of A Ana Ruiz and the Prime Minister of B Jon Aro". */
import { alias } from '../../entities/refer.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { foundAsName } from '../found.ts';
import { listAt } from '../lists.ts';
import { titlesAtMost } from '../own-text.ts';
import type { Found, Reading } from '../reading.ts';
import { isPerson, wordOf } from '../steps.ts';
import { authored } from './authored.ts';
import { found, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const issued = wordSet('statement|declaration|communiqué|communique|letter|message');
/** What ends the names of those who issue a text: what it is about, or where it was said. */
const about = wordSet('on|at|regarding|concerning|following|after|during|about|to|in|ahead of');

/** "Joint Statement by President Ana Ruiz", "Harbour Ministers' Declaration": whether a title says whose words stand below it. */
export const tellsIssuer = (title: string): boolean =>
  /^(?:[\p{Lu}\d][\p{L}\d-]* ){1,6}?\p{Lu}\p{L}+s?['’]s? (?:[Jj]oint |[Ff]inal )?(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[ée])(?: on|:|$)/u.test(
    title,
  ) ||
  /^(?:[\p{L}’'-]+ ){0,3}(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[ée]|[Ll]etter|[Mm]essage) (?:of|by|from) (?:the )?\p{Lu}\p{Ll}/u.test(
    title,
  );

/** Who issues the text below a title. */
export const titleRule = 'author.title';

/** Who is named after the noun that opens a title has published the text, or adopted it. */
export const issuedTitle: Rule = ofNouns(issued, (reading, phrase, at) => {
  if (at > 1 || reading.index >= titlesAtMost || !oneOf(word(reading, at + 1), 'of|by|from')) return [];
  if (!phraseNode(reading, at + 2) || reading.clauses.some(({ verb }) => verb.form === 'finite') || /[.;]\s*$/u.test(reading.text))
    return [];
  const by = issuers(reading, at + 2);
  const heads = entitiesOf(reading, by).filter((each) => isActor(each) && !each.viaOwner && each.referent.label !== 'Place');
  const tail = heads.length > 0 ? textOf(reading, phrase, by.at(-1)!) : undefined;
  const type = authored.get(phrase.head) ?? 'PUBLISHES';
  return tail ? heads.flatMap((head) => make(reading, type, { head, tail }, headWord(phrase), titleRule)) : [];
});

/** The people among those named, whatever offices stand with them; where there are none, those who are listed. */
function issuers({ nodes }: Reading, start: number): readonly Phrase[] {
  const end = nodes.findIndex((node, at) => at > start && about.has(wordOf(node)));
  const people = nodes.slice(start, end < 0 ? nodes.length : end).filter((node) => node.kind === 'phrase' && isPerson(node)) as Phrase[];
  return people.length > 0 ? people : listAt(nodes, start, true).members;
}

/** The text that a title names, by its whole title too: "Statement of the President of A Ana Ruiz". */
function textOf(reading: Reading, phrase: Phrase, last: Phrase): Found | undefined {
  const run = { from: phrase.from, to: last.to };
  const name = wordsOf(reading, run).replaceAll(/\s+/gu, ' ');
  const known = found(reading, phrase);
  if (known) {
    alias(reading.discourse, known.referent, name);
    alias(reading.discourse, known.referent, wholeTitle(reading));
    return known;
  }
  const label = oneOf(phrase.head, 'letter|message') ? 'Document' : 'Policy';
  return foundAsName(reading, { ...run, name, alternatives: [wholeTitle(reading)], label, plural: false, rule: 'noun.title' });
}

/** All words of a title. */
const wholeTitle = ({ text, tokens }: Reading): string => text.slice(tokens[0]!.start, tokens.at(-1)!.end).replaceAll(/\s+/gu, ' ');
