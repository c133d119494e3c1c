/** Items under an item that names a body: "– University of Shore", and further in "– Faculty of Law": what stands there is part of it. */
import type { Referent } from '../entities/discourse.ts';
import type { Passage } from '../passage.ts';
import { isActorReferent } from './ends.ts';
import type { Reading, Stem } from './reading.ts';
import { entityOf } from './references.ts';
import { oneOf } from '../words.ts';
import { peopleIn } from './roster-columns.ts';

/** A name that tells that it is one of several under one roof. */
const part =
  /^(?:the )?(?:\p{L}[\p{L}’'-]* (?:(?:and|of|for|&) )?){0,5}?(?:Faculty|School|College|Department|Division|Directorate|Unit|Section|Branch|Office|Bureau|Laboratory|Lab|Centre|Center|Institute|Service|Secretariat|Committee|Subcommittee|Group|Team|Clinic|Library|Observatory|Agency|Administration)(?=$|[\s,(/;–-])/u;
/** A longer item is no mere name. */
const longest = 160;

/** Follows the items of lists that stand in each other. */
export class NestedItems {
  readonly #bodies = new Map<number, Referent>();

  /** Keeps which body an item names, where it does nothing else. */
  keep(position: number, reading: Reading): void {
    const { nodes, tokens, clauses, stem } = reading;
    const listed = stem?.open !== undefined || stem?.fact !== undefined;
    if (tokens.length > 40 || clauses.some(({ verb }) => verb.from > 0 || (!listed && verb.form === 'finite'))) return;
    const opening = nodes.find((node) => node.kind === 'phrase' && node.mention?.kind === 'name' && node.from <= 1);
    const found = opening?.kind === 'phrase' ? entityOf(reading, opening) : undefined;
    if (!found || found.viaOwner || found.referent.guessed || !isActorReferent(found.referent)) return;
    if (!oneOf(found.referent.label, 'Country|Place|Person|ActorGroup')) this.#bodies.set(position, found.referent);
  }

  /** What an item says of the body under which it stands; `undefined` where it stands under none, or names no part of it and nobody there. */
  partOf({ within, text }: Passage): Stem | undefined {
    const about = within === undefined ? undefined : this.#bodies.get(within);
    if (!about || text.length > longest || !(part.test(text) || isSomebody(text))) return undefined;
    return { referents: [about], status: undefined, fact: { fact: 'part', label: 'part', about } };
  }
}

/** "Ana Ruiz", "Dr Jan Roe, Director": an item that opens with a person. */
function isSomebody(text: string): boolean {
  const end = text.search(/[,(–:]|$/u);
  return peopleIn(text, { start: 0, end }, false).length === 1;
}
