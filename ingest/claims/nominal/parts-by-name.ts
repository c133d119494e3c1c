/** Organs and offices whose name holds that of the whole: "the Tide Alliance Outreach Committee", "the Director-General of UNESCO", "the Board of Trustees of the Tide Center". */
import type { Label } from '../../../graph/ontology/labels.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { wholes } from '../belonging.ts';
import type { ClaimDraft } from '../draft.ts';
import { foundAt, type Found, type Reading } from '../reading.ts';
import { oneOf } from '../../words.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import { singleOffice } from './single-offices.ts';
import { holderAtEnd, holderInside, holderKnown, holders } from './holders.ts';
import { found, make, standing } from './shared.ts';

/** Besides, what a board or a secretariat may be set up for: "the Steering Committee of the Tide Strategy". */
const overseen = new Set<Label>([...wholes, 'Policy']);

/** An organ with the name of another body at the front or at the end of its own is a part of it. */
export function partByName(reading: Reading, phrase: Phrase): ClaimDraft[] {
  const { mention } = phrase;
  if (!mention) return [];
  const organ = found(reading, phrase);
  const office = organ !== undefined && titleHeads.has(organ.referent.head);
  const held = office && (!singleOffice.has(organ.referent.head) || phrase.plural || besidePerson(reading));
  const inside = mention.rule === 'noun.office' ? boardInside(reading, mention) : [];
  if (organ && isOrgan(organ)) return [...(held ? [] : partNamed(reading, mention, organ)), ...inside];
  if (mention.known !== undefined || held) return inside;
  // "Tide Alliance Outreach Committee | activities": a name that others words go on after
  const inner =
    mention.kind === 'name'
      ? undefined
      : mention.inner.find(({ from, label, known }) => from === mention.from && label === 'Body' && known === undefined);
  const named = inner && reading.resolved.get(inner);
  return named ? partNamed(reading, inner, foundAt(reading, named, inner)) : inside;
}

/** "Chairman of | the Board of Trustees of the Tide Center": whose board it is that an office is of. */
function boardInside(reading: Reading, mention: Mention): ClaimDraft[] {
  const board = mention.inner.find(({ to }) => to === mention.to);
  const referent = board && reading.resolved.get(board);
  return board && referent && board.known === undefined && isOrgan({ referent })
    ? partNamed(reading, board, foundAt(reading, referent, board))
    : [];
}

/** "NORA Director Ana Ruiz", "Ana Ruiz led the Centre before being appointed Director of NORA": the office may be that of who is named. */
const besidePerson = ({ nodes }: Reading): boolean => nodes.some((node) => node.kind === 'phrase' && node.mention?.label === 'Person');

/** A body, and a commission of an organisation: "the Tide Commission of UNESCO". */
const isOrgan = ({ referent }: Pick<Found, 'referent'>): boolean =>
  (referent.label === 'Body' &&
    referent.head !== '' &&
    !oneOf(referent.head, 'university|college|school|head|presidency|operation|mission')) ||
  (referent.label === 'Agency' && referent.head === 'commission') ||
  (referent.label === 'Programme' && referent.head === 'fund' && referent.named) ||
  (referent.label === 'Network' && [...referent.names.keys()].some((name) => advising.test(name)));

/** Networks in which others sit to advise one: "the Tide Agency | Consultative Forum". */
const advising = /\b(?:Consultative|Advisory|Stakeholders?|Technical|Scientific) (?:Forum|Group|Network)\b/u;

/** "Prime Minister's | Office", "Office of the | Ombudsman": the office is that of its holder, and no part of him. */
export const isOwnOffice = ({ referent: part }: Found, { referent: whole }: Found): boolean =>
  oneOf(part.head, 'office|bureau|cabinet') && titleHeads.has(whole.head);

function partNamed(reading: Reading, mention: Mention, part: Found): ClaimDraft[] {
  if (part.referent.plural && !part.referent.named) return [];
  const end = holderAtEnd(reading, mention);
  const whole = end ?? (mention.known === undefined ? holderInside(reading, mention) : holderKnown(reading, mention));
  if (
    !whole ||
    whole.referent === part.referent ||
    isOwnOffice(part, whole) ||
    (whole.referent.head !== '' && whole.referent.head === part.referent.head) ||
    !(end ? overseen : wholes).has(whole.referent.label)
  )
    return [];
  if (part.referent.label === 'Agency' && whole.referent.label !== 'InternationalOrganisation') return [];
  if (part.referent.label === 'Programme' && !holders.has(whole.referent.label)) return [];
  return standing(
    make(
      reading,
      'PART_OF',
      { head: part, tail: whole },
      whole === end ? { from: mention.to - 1, to: mention.to } : { from: mention.from, to: mention.from + 1 },
      'part.inner',
    ),
  );
}
