/** Members and parts: whether what belongs to a whole is a member of it or a part. */
import type { Label } from '../../graph/ontology/labels.ts';
import { allows } from '../../graph/ontology/relations.ts';
import type { Found } from './reading.ts';
import { oneOf, wordSet } from '../words.ts';

type End = Pick<Found, 'referent'>;

/** Heads of wholes that have members: bodies in which several sit together. */
export const collegial = new Set(
  'committee subcommittee board council panel group subgroup commission congress senate assembly parliament chamber taskforce task force cluster team party presidency'.split(
    ' ',
  ),
);

/** Heads of bodies that are an organ of whatever they belong to. */
const organs = new Set(
  'unit division directorate directorate-general department section branch secretariat committee subcommittee board panel subgroup laboratory lab cell team desk chamber office bureau'.split(
    ' ',
  ),
);

/** What has parts or members: countries and regions have authorities, which are no part of a body. */
export const wholes: ReadonlySet<Label> = new Set<Label>([
  'Institution',
  'Agency',
  'Body',
  'Network',
  'InternationalOrganisation',
  'Company',
  'Programme',
  'Initiative',
  'InformationSystem',
]);

/** What belongs to a whole: a member of it or a part of it; `undefined` where it can be neither. */
export function belongingOf(part: End, whole: End): 'MEMBER_OF' | 'PART_OF' | undefined {
  if (!wholes.has(whole.referent.label)) return undefined;
  const type = hasMembers(part, whole) ? 'MEMBER_OF' : 'PART_OF';
  const fits = type === 'PART_OF' ? isPart(part, whole) : !oneOf(part.referent.head, 'member|number'); // "15 members" name nobody
  return fits && allows(type, part.referent.label, whole.referent.label) ? type : undefined;
}

/** Who is a member of an organisation of states; bodies and organisations are parts of it. */
const stateLike = new Set<Label>(['Country', 'Place', 'ActorGroup', 'Company', 'Person']);

function hasMembers({ referent: part }: End, { referent: whole }: End): boolean {
  const organ = part.label === 'Body' && organs.has(part.head);
  if (whole.label === 'Network') return !organ;
  if (whole.label === 'InternationalOrganisation') return stateLike.has(part.label) || oneOf(part.head, 'government|ministry');
  if (whole.label === 'Body' && stateLike.has(part.label) && !subordinate.has(whole.head)) return true; // "the governing body includes employers"
  return collegial.has(whole.head) && !organ;
}

const subordinate = wordSet(
  'unit|division|directorate|directorate-general|section|branch|secretariat|office|centre|center|team|laboratory',
);

/** A whole that has no members has organs and agencies, a programme has projects. */
export function isPart({ referent: part }: End, { referent: whole }: End): boolean {
  if (part.plural && !part.named) return false;
  switch (whole.label) {
    case 'Programme':
    case 'Initiative':
      return part.label === 'Programme' || part.label === 'Initiative';
    case 'InformationSystem':
      return part.label === 'InformationSystem';
    case 'Company':
      return part.label === 'Company' || part.label === 'Body' || part.label === 'Agency';
    case 'InternationalOrganisation':
      return part.label !== 'Country' && part.label !== 'Place' && part.label !== 'Person' && part.label !== 'ActorGroup';
    case 'Institution':
    case 'Agency':
    case 'Body':
    case 'Network':
      return part.label === 'Body' || part.label === 'Agency' || part.label === 'Network' || part.label === 'Institution';
    default:
      return false;
  }
}
