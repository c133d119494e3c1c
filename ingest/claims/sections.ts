/** What the headings read so far say of the text below them. */
import { referentNamed } from '../entities/bearers.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { isRubric, namedIn } from './headings.ts';
import { actingBelow, factStem, headingStem } from './open-stems.ts';
import type { Stem } from './reading.ts';
import { sheetNamed } from './sheet.ts';

/** Whether a heading reads as a sentence: written in small letters mostly, so that its verbs can be told from its names. */
export function isSaying(heading: string): boolean {
  const words = heading.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const small = words.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word)).length;
  return words.length >= 4 && (small >= 2 || /^(?:Adopted|Approved|Signed|Issued|Published|Endorsed) by\b/u.test(heading));
}

/** The section of a document that is being read. */
export class Section {
  /** Whom the last heading names that was no mere rubric. */
  named: Stem | undefined;
  /** What the items below the last heading go on with. */
  stem: Stem | undefined;
  readonly #discourse: Discourse;

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
    this.#discourse.sheet = sheetNamed(named) ?? this.#discourse.sheet;
    const acting = actingBelow(named);
    if (!isRubric(heading)) this.named = acting;
    this.stem =
      headingStem(heading, (name) => referentNamed(this.#discourse, name), this.named?.referents[0] ?? topic) ??
      factStem(this.#discourse, heading) ??
      acting ??
      this.named;
    return named;
  }
}
