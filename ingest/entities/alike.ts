/** Names that are not the same, and yet of one entity. */
import type { Label } from '../../graph/ontology/labels.ts';
import { countryOf, isRegional } from '../lexicon/demonyms.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import { apart } from './apart.ts';
import { bearer, best, referentNamed, type Sought } from './bearers.ts';
import type { Discourse, Match, Referent } from './discourse.ts';
import { isCommonAcronym } from './guess.ts';
import { speaksOf } from './hypernyms.ts';
import { abbreviation, abbreviationsOf } from './initials.ts';
import { contentWords, wordsOfName } from './name-key.ts';
import { withWords } from './recall.ts';
import { wordSet } from '../words.ts';

/** Whether any name of a referent forbids that a mention means it. */
const isApart = (referent: Referent, mention: Mention): boolean =>
  [...referent.names.keys()].slice(0, 20).some((name) => apart(name, mention.name) !== undefined);

/** "Action Plan on terrorist financing" is not "Action Plan on integration": complements must share words. */
export function mayShorten(referent: Referent, mention: Mention): boolean {
  if (isApart(referent, mention)) return false;
  if (mention.kind !== 'name') return true;
  const words = contentWords(mention.name);
  const shared = words.filter((word) => referent.modifiers.has(word)).length;
  return shared >= Math.min(words.length, referent.modifiers.size) * 0.6;
}

/** "the Competence Centre" after "the European Cybersecurity Competence Centre": a shorter name with the same head, where only one fuller name has all its words. */
export function fuller(discourse: Discourse, mention: Mention): Sought {
  const words = wordsOfName(mention.name).singulars;
  if (words.length < 2) return undefined;
  const found: Match[] = [];
  for (const referent of withWords(discourse.recall, mention.head, words, words.length)) {
    if (!referent.named || referent.known !== undefined || referent.plural !== mention.plural) continue;
    if (words.every((word) => referent.modifiers.has(word)) && !isApart(referent, mention)) found.push({ referent, reason: 'shortened' });
  }
  return best(found, () => 0);
}

/** The one with the same head and most words in common (Dice over words, at least 0.6). */
export function similar(discourse: Discourse, mention: Mention): Match | undefined {
  const words = contentWords(mention.name).filter((word) => word !== mention.head);
  let closest: Referent | undefined;
  let score = 0.59;
  const diceOf = (shared: number, modifiers: number): number => (2 * shared) / (words.length + Math.max(1, modifiers - 1));
  const least = words.findIndex((_, index) => diceOf(index + 1, 1) > score) + 1;
  if (least === 0) return undefined;
  for (const referent of withWords(discourse.recall, mention.head, words, least)) {
    if (referent.plural !== mention.plural) continue;
    const dice = diceOf(words.filter((word) => referent.modifiers.has(word)).length, referent.modifiers.size);
    if (!(dice > score || (dice === score && closest && referent.order < closest.order))) continue;
    if (!isApart(referent, mention)) [closest, score] = [referent, dice];
  }
  return closest && { referent: closest, reason: 'similar' };
}

/** "Anna Maria Berg" for "Anna Berg" before: the same given name and surname; "Anna Berg" after "Mr Berg". The other way round the short name is borne already. */
export function samePerson(discourse: Discourse, mention: Mention): Match | undefined {
  const words = mention.name.split(' ');
  if (mention.label !== 'Person' || words.length < 2) return undefined;
  const surname = bearer(discourse, words.at(-1)!);
  if (surname !== undefined && surname !== 'unclear' && isSurnameAlone(surname.referent)) return { ...surname, reason: 'surname' };
  if (words.length < 3) return undefined;
  const found = bearer(discourse, `${words[0]} ${words.at(-1)}`);
  return found !== undefined && found !== 'unclear' && found.referent.label === 'Person' && found.reason === 'same-name'
    ? { ...found, reason: 'shortened' }
    : undefined;
}

/** Whether only a surname was said of a person: "Mr Berg". */
const isSurnameAlone = ({ label, names }: Referent): boolean =>
  label === 'Person' && [...names.keys()].every((name) => !name.includes(' '));

/** "ATRC" for the one name before with these initials, or that name for "ATRC" before it; `unclear` where two have them. */
export function byInitials(discourse: Discourse, mention: Mention): Sought {
  const short = abbreviation(mention.name);
  const found: Match[] = [];
  if (short !== '' && !isCommonAcronym(mention.name))
    for (const referent of discourse.recall.byInitials.get(short) ?? [])
      if (mention.label === undefined || mention.label === referent.label) found.push({ referent, reason: 'initials' });
  for (const each of mention.label === 'Person' ? [] : abbreviationsOf(mention.name)) {
    const referent = each.length > 2 && /^\p{Lu}+$/u.test(each) ? referentNamed(discourse, each) : undefined;
    if (referent?.guessed && referent.known === undefined) found.push({ referent, reason: 'initials' });
  }
  return best(
    found.filter(({ referent }) => referent.plural === mention.plural),
    () => 0,
  );
}

/** What has a name of its own beside the word for its kind; "ACER Board" is a part of ACER. */
const madeThings: ReadonlySet<Label> = new Set(['Programme', 'Network', 'InformationSystem', 'Initiative', 'Event']);

/** "Erasmus+ programme" for "Erasmus+", "PROTECT program" for "PROTECT": a bare name with a word for its kind. */
export function withKind(discourse: Discourse, mention: Mention): Match | undefined {
  if (mention.plural || mention.label === undefined || !madeThings.has(mention.label)) return undefined;
  const bare = mention.name.slice(0, Math.max(0, mention.name.lastIndexOf(' ')));
  const row = /^\p{Lu}\S+(?: \p{Lu}\S+){0,3}$/u.test(bare) && !/\p{Lu}\S*$/u.test(mention.name); // "Blue Quay project"
  if (!row && (bare.includes(' ') || !/\p{Lu}/u.test(bare))) return undefined;
  if (mention.label === 'Event' && /^\p{Lu}{3,}$/u.test(bare)) return undefined; // "ASEAN" is no "ASEAN Summit"
  if (!speaksOf(mention.head, mention.label)) return undefined;
  const referent = referentNamed(discourse, gazetteer.get(bare)?.name ?? bare);
  const same = referent?.head === '' && (referent.label === mention.label || (referent.guessed && !referent.settled));
  return same ? { referent, reason: 'kind-added' } : undefined;
}

const projects = wordSet('project|app|platform|portal|software|database|consortium|website|journal|magazine|hackathon|festival');
const undertakings = wordSet('programme|program|initiative|campaign|scheme|tool|system|fund|strategy|summit|conference|workshop');

/** "Blue Quay" of "the Blue Quay project", "CoastNet" of "the CoastNet programme": the name alone, as a text goes on to use it; of an acronym only where its kind does nothing else. */
export function bareOfKind({ name, head, kind, plural, label, inner }: Mention): string | undefined {
  if (plural || label === undefined || !(projects.has(head) || undertakings.has(head))) return undefined;
  const at = name.lastIndexOf(' ');
  const bare = name.slice(0, Math.max(0, at));
  if (!/^\p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u.test(bare) || name.slice(at + 1).toLowerCase() !== head) return undefined;
  if (
    kind === 'name'
      ? !/^\p{Lu}\S*[\p{Lu}\d]/u.test(bare) || bare.includes(' ')
      : inner.length !== 1 || inner[0]!.name !== bare || inner[0]!.label !== undefined
  )
    return undefined;
  if (gazetteer.has(bare) || isRegional(bare) || countryOf(bare) !== undefined || /(?:al|ic|ive|ous|ary|able|ern|ed|an|ish)$/u.test(bare))
    return undefined;
  const told = bare.includes(' ') || /^(?!\p{Lu}+$)\p{L}+[\d+-]|\p{Ll}\p{Lu}/u.test(bare);
  return projects.has(head) || (told && undertakings.has(head)) ? bare : undefined;
}
