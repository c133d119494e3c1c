/** How one belongs to a body whose composition a clause tells: "is composed of a representative of the Ferry Office" makes a member of what else would be a part. */
import type { Phrase } from '../../mentions/phrase.ts';
import { belongingOf } from '../belonging.ts';
import { isActor } from '../ends.ts';
import type { Found } from '../reading.ts';
import { oneOf } from '../../words.ts';

/** Whether one belongs to the other as a member or as a part; who has a representative there is a member, whatever else it is. */
export function sittingIn(told: readonly Phrase[], head: Found, tail: Found): ReturnType<typeof belongingOf> {
  const type = belongingOf(head, tail);
  if (type !== 'PART_OF' || !isActor(head)) return type;
  const sent = told.some((phrase) => oneOf(phrase.head, 'representative|delegate|member|nominee|observer'));
  if (told.some((phrase) => phrase.plural && oneOf(phrase.head, 'representative|delegate'))) return 'MEMBER_OF'; // "representatives of A and B"
  const itself = told.some(({ mention }) => mention !== undefined && head.referent.names.has(mention.name));
  return sent && !itself ? 'MEMBER_OF' : type;
}
