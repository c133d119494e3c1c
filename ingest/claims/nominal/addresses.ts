/** Units and what they stand in, as letters and captions write it: "the Tide Unit, Ministry of Trade", "the Survey Office (Ministry of Ports)". */
import type { Mention } from '../../mentions/mention.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { isPart } from '../belonging.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import { foundInside } from '../found.ts';
import type { Found, Reading } from '../reading.ts';
import { skipBrackets } from '../steps.ts';
import { found, make, ofMentions, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** How high what bears such a name stands: a unit in a division, a division in a department, a department in a ministry or a university. */
const ranks: ReadonlyMap<string, number> = new Map(
  [
    'unit section branch team desk cell laboratory lab',
    'division office secretariat bureau',
    'directorate department institute centre center service',
    'faculty school college directorate-general',
    'ministry university treasury government cabinet yuan council commission agency authority academy bank corporation parliament',
  ].flatMap((nouns, rank) => nouns.split(' ').map((noun): [string, number] => [noun, rank])),
);

const rankOf = ({ referent }: Found): number => ranks.get(referent.head) ?? (referent.label === 'Institution' ? 4 : -1);

/** "the Office of the President, Department of X": whoever's office that is. */
const isOfHead = ({ mention }: Phrase): boolean => /\bOffice of the\b/u.test(mention?.name ?? '');

/** What stands in an address: a name, or the end of that of an office ("Head of | the Tide Unit"). */
function unitAt(reading: Reading, phrase: Phrase | undefined): Found | undefined {
  const { mention } = phrase ?? {};
  if (mention?.kind !== 'name' && mention?.rule !== 'noun.office' && mention?.rule !== 'name.form') return undefined;
  const unit =
    mention.rule === 'noun.office'
      ? foundInside(
          reading,
          mention.inner.find(({ to }) => to === mention.to),
        )
      : found(reading, phrase);
  return unit && unit.referent.named && !unit.referent.plural && rankOf(unit) >= 0 ? unit : undefined;
}

/** Whether the names before or after two that a comma joins make a list of them. */
function isListed(reading: Reading, at: number, first: Found): boolean {
  const { nodes } = reading;
  const before = phraseNode(reading, nodes[at]?.kind === 'close' ? at - 5 : at - 2);
  const lower = unitAt(reading, before); // "Institute of Tides, | Faculty of Science, University of Aro"
  const office = word(reading, at - 3) === 'of' ? phraseNode(reading, at - 4) : before; // "Ana Ruiz, Head | of Unit, Tide Unit, Ministry of Trade"
  const leads =
    before?.mention?.label === 'Person' ||
    (office !== undefined && titleHeads.has(reading.tokens[office.to - 1]!.lower)) ||
    (lower !== undefined && rankOf(lower) < rankOf(first));
  if (oneOf(nodes[at - 1]?.kind ?? '', 'conjunction|comma|semicolon') && !leads) return true;
  for (let next = at + 3; next < Math.min(nodes.length, at + 14); next++) {
    const { kind } = nodes[next]!;
    if (kind === 'conjunction') return true;
    if (!oneOf(kind, 'comma|phrase|preposition|open|close')) return next < at + 4 && kind === 'preposition';
  }
  return false;
}

/** The one of two that stands in the other. */
function placed(one: Found, other: Found): { head: Found; tail: Found } | undefined {
  const [low, high] = [rankOf(one), rankOf(other)];
  const ends = low < high ? { head: one, tail: other } : { head: other, tail: one };
  if (isState(ends))
    return departmental.has(ends.tail.referent.head) && ends.head.referent.head === 'department'
      ? { head: ends.tail, tail: ends.head }
      : undefined;
  return low !== high && isPart(ends.head, ends.tail) ? ends : undefined;
}

/** "Federal Tide Agency, Department of Ports": what a department of state has under it. */
const departmental = wordSet('agency|authority|administration');

/** "Department of Health, Food Authority": a department of state is no part of an agency, whatever their nouns tell. */
const isState = ({ head, tail }: { head: Found; tail: Found }): boolean =>
  head.referent.label === 'Institution' && tail.referent.label === 'Agency';

/** "the Tide Unit, Ministry of Trade, issued", "Ministry of Trade, Department of Ports": the lower of two names is a part of the higher. */
export const inTheAddress: Rule = (reading, phrase, at) => {
  const { nodes } = reading;
  // "the Tide Agency (TA), Department of Ports"
  const short = nodes[at + 1]?.kind === 'open' && nodes[at + 3]?.kind === 'close' && nodes[at + 4]?.kind === 'comma';
  if (short && phraseNode(reading, at + 5)) return besideShort(reading, phrase, at);
  const next = phraseNode(reading, at + 2);
  if (!next || !oneOf(nodes[at + 1]!.kind, 'comma|open') || next.determiner !== '' || phrase.possessive || next.possessive) return [];
  const [one, other] = [unitAt(reading, phrase), unitAt(reading, next)];
  if (!one || !other || isOfHead(phrase) || isOfHead(next)) return [];
  const ends = placed(one, other);
  if (nodes[at + 1]!.kind === 'open') {
    const stands = nodes[at + 3]?.kind === 'close' && ends?.head === one;
    return stands ? make(reading, 'PART_OF', ends, nodes[at + 1]!, 'part.bracket') : [];
  }
  if (!ends || word(reading, at + 3) === 'of' || isListed(reading, at, one)) return [];
  if (departmental.has(ends.head.referent.head) && !standsApart(reading, at)) return [];
  return make(reading, 'PART_OF', ends, nodes[at + 1]!, 'part.address');
};

/** "The Tide Agency, Department of Ports, issued": an agency and a department that open a sentence or follow an office, with nothing listed behind; of two such names others are a list. */
function standsApart(reading: Reading, at: number): boolean {
  const { nodes } = reading;
  const end = skipBrackets(nodes, at + 3);
  const after = nodes[end]?.kind === 'comma' ? nodes[end + 1] : nodes[end];
  return (
    (after === undefined || oneOf(after.kind, 'verb|other')) && !oneOf(nodes[at - 1]?.kind ?? '', 'comma|colon|semicolon|conjunction|open')
  );
}

/** "Tide Agency (TA), | Department of Ports": the same with a short name between. */
function besideShort(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const next = phraseNode(reading, at + 5)!;
  const [one, other] = [unitAt(reading, phrase), unitAt(reading, next)];
  if (!one || !other || next.determiner !== '' || phrase.possessive || next.possessive || isOfHead(phrase) || isOfHead(next)) return [];
  const ends = placed(one, other);
  const ended = oneOf(reading.nodes[at + 6]?.kind ?? 'other', 'comma|other|verb');
  return ends?.head === one && ended && !isListed(reading, at + 3, one)
    ? make(reading, 'PART_OF', ends, reading.nodes[at + 4]!, 'part.address')
    : [];
}

/** "the Bureau of Ports of | the Department of Trade": of an agency that is lower by its name too. */
export const unitOf: Rule = ofMentions((reading, phrase, at) => {
  const of = phrase.mention?.kind === 'name' && word(reading, at + 1) === 'of' ? phraseNode(reading, at + 2) : undefined;
  const [one, other] = of ? [unitAt(reading, phrase), unitAt(reading, of)] : [];
  if (!of || of.possessive || !one || !other || one.referent.label === 'Body' || isOfHead(phrase)) return [];
  const ends = placed(one, other);
  return ends?.head === one ? make(reading, 'PART_OF', ends, of, 'part.of') : [];
});

/** "the Legal Division of | the Board of | the Harbour Bank": of names that end alike each is a part of the next. */
export const innerChain: Rule = ofMentions((reading, { mention }) => {
  const drafts: ClaimDraft[] = [];
  let part = mention && lastInside(mention);
  for (let whole = part && lastInside(part); part && whole; part = whole, whole = lastInside(whole)) {
    const [head, tail] = [foundInside(reading, part), foundInside(reading, whole)];
    if (!head || !tail || head.referent.label !== 'Body' || tail.referent.label === 'Country' || !isPart(head, tail)) continue;
    drafts.push(...make(reading, 'PART_OF', { head, tail }, whole, 'part.chain'));
  }
  return drafts;
});

/** The longest name inside another that ends where it ends. */
const lastInside = ({ inner, from, to }: Mention): Mention | undefined => inner.find((each) => each.to === to && each.from > from);
