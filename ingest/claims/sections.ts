/** What the headings read so far say of the text below them. */
import { referentNamed } from '../entities/bearers.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { isActorReferent } from './ends.ts';
import { doneTo, isRubric, namedIn } from './headings.ts';
import { actingBelow, factStem, headingStem, isOfMembers } from './open-stems.ts';
import type { Stem } from './reading.ts';
import { hasMembers } from './nominal/members-at.ts';
import { sheetNamed } from './sheet.ts';

/** Whether a heading reads as a sentence: written in small letters mostly, so that its verbs can be told from its names. */
export function isSaying(heading: string): boolean {
  const words = heading.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const small = words.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word)).length;
  return words.length >= 4 && (small >= 2 || /^(?:Adopted|Approved|Signed|Issued|Published|Endorsed) by\b/u.test(heading));
}

/** "Is accountable to the Board", "Coordinates the work of": a paragraph that leaves its subject to the heading above it. */
export const opensWithDeed = (paragraph: string): boolean => deed.test(paragraph);

const deed =
  /^(?:Is|Has|Was (?:established|created|set up|founded)|(?:Acts|Serves|Works|Reports|Meets|Consists|Advises|Coordinates|Oversees|Supervises|Manages|Represents|Appoints|Approves|Adopts|Implements|Monitors|Promotes|Develops|Organi[sz]es|Prepares|Provides|Supports|Establishes|Publishes|Maintains|Convenes|Elects|Comprises|Operates|Leads|Hosts|Funds|Administers|Delivers|Drafts|Issues|Makes|Conducts|Facilitates)(?= (?:the|a|an|all|its|to|of|and|with|on|for|as|by|in|under|\p{Ll}+))) /u;

/** "Building Resilient Ports: The Agency will fund …": an item with a title of its own, after which a whole sentence stands. */
export const saysItself = (item: string): boolean =>
  /^\p{Lu}\p{L}+ing (?:(?:\p{Lu}[\p{L}’'-]*|and|of|the|for|to|in|on|with|a|an|&),? ?){1,14}: (?:The |In |On |To |As |Under |Through |With |\p{Lu}{2,} )/u.test(
    item,
  );

/** "By Ana Ruiz": who wrote what follows. */
const byline = /^By \p{Lu}/u;

/** The section of a document that is being read. */
export class Section {
  /** Whom the last heading names that was no mere rubric. */
  named: Stem | undefined;
  /** What the items below the last heading go on with. */
  stem: Stem | undefined;
  /** The last heading. */
  heading = '';
  /** Whether it names anybody. */
  names = false;
  readonly #discourse: Discourse;
  /** Index of its first sentence. */
  #from = 0;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /**
   * Reads the heading of the next section.
   * @param sentence index of the sentence after it
   * @param topic who the text spoke of last
   * @returns whom it names
   */
  open(heading: string, sentence: number, topic: Referent | undefined): readonly Referent[] {
    const named = namedIn(this.#discourse, heading, sentence);
    this.#from = sentence;
    this.heading = heading;
    this.names = named.some(isActorReferent);
    this.#discourse.sheet = sheetNamed(named) ?? this.#discourse.sheet;
    const acting = doneTo(heading) || byline.test(heading) ? undefined : actingBelow(named);
    if (!isRubric(heading) && !isOfMembers(heading)) this.named = acting;
    this.stem =
      headingStem(heading, (name) => referentNamed(this.#discourse, name), this.named?.referents[0] ?? topic) ??
      factStem(this.#discourse, heading) ??
      acting ??
      this.named;
    return named;
  }
  /**
   * Whose members, or which event's guests, a table in the section lists.
   * @param topic who the text spoke of last
   */
  gathered(topic: Referent | undefined): Referent | undefined {
    const told = (this.stem?.open ?? this.stem?.fact) ? this.stem?.referents[0] : undefined;
    const spoken = topic && topic.lastSeen >= this.#from ? topic : undefined;
    return [told, this.named?.referents[0], spoken].find((each) => each && (hasMembers(each) || each.label === 'Event'));
  }
}
