/** Bodies that a text goes on about in the plural: "The Committee meets monthly. They advise the Director." */
import type { Mention } from '../mentions/mention.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Reading } from './reading.ts';
import { wordSet } from '../words.ts';

/** Bodies of people who act together. */
const ofPeople = wordSet(
  'committee|subcommittee|board|team|group|council|panel|commission|secretariat|staff|task force|taskforce|jury|crew|unit|working group|delegation|consortium',
);

/** The body that acted last, where "they" acts and nothing in between is more than one. */
export function bodyAsMany({ topics, before, nodes }: Reading, { from }: Mention): Referent | undefined {
  const last = topics.find(({ at }) => at < from);
  if (!last?.referent || last.plural || !ofPeople.has(last.referent.head)) return undefined;
  const here = nodes.findIndex((node) => node.kind === 'phrase' && node.from === from);
  const verb = nodes[nodes[here + 1]?.kind === 'adverb' ? here + 2 : here + 1];
  if (verb?.kind !== 'verb' || verb.voice !== 'active') return undefined;
  const many = last.at < 0 ? before.several || !before.subjects.includes(last.referent) : false;
  return many || nodes.some((node) => node.kind === 'phrase' && node.from < from && node.plural && node.mention)
    ? undefined
    : last.referent;
}
