/** The agreement that a text is, where its title calls it nothing but that: "Agreement between Norland and Aldia on Port Safety". */
import type { Discourse, Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { mentionOf } from '../mentions/mention.ts';

const between =
  /^(?<noun>Agreement|Treaty|Convention|Protocol|Accord|Arrangement|Memorandum(?: of \p{Lu}\p{L}+)?)(?:(?: (?:dated|of|for|on) [^.:;]{3,60}?)? (?:between|among)| (?:regarding|concerning|relating to|establishing|for the establishment of|to establish)) \S/u;

/** How long a title may be. */
const longest = 400;

/** The text that a title is of, if the text itself speaks of "this Agreement": news of an agreement have such titles too. */
export function agreementTitled(discourse: Discourse, title: string, sentence: number): Referent | undefined {
  const noun = title.length < longest ? between.exec(title)?.groups!['noun'] : undefined;
  if (noun === undefined || /[.;:]\s*$/u.test(title)) return undefined;
  const head = noun.split(' ')[0]!;
  const { text } = discourse;
  if (!text.includes(`this ${head}`) && !text.includes(`This ${head}`)) return undefined;
  const label = head === 'Memorandum' ? 'Policy' : 'LegalAct';
  return refer(
    discourse,
    mentionOf({ from: 0, to: 1, name: title.trim(), label, head: head.toLowerCase(), kind: 'name', rule: 'name.title' }),
    sentence,
  )?.referent;
}
