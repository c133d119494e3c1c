/** Lists in groups: what the words above say of the items holds under each label too, "The members are:", "Hospitals: – A – B", "Government: – C". */
import type { Document } from '../../graph/model/document.ts';
import type { Passage } from '../passage.ts';
import type { Stem } from './reading.ts';

/** "Government:", "International organisations:": a label of some of the items. */
const label = /^[\p{Lu}\d][^.:;!?]{2,60}:$/u;
/** Labels of those who are there without belonging, or who have an office that the label names. */
const others =
  /\b(?:observers?|secretariat|former|guests?|not |non-|invited|contacts?|note|notes|example|chair\p{L}*|president|coordinator|lead)\b/iu;

const isGroup = (text: string): boolean => label.test(text) && text.split(' ').length <= 8 && !others.test(text);

/** Follows what was said above the lists of a section. */
export class LabelGroups {
  #open: Stem | undefined;

  /** A heading opens a list of its own, or none. */
  heading(stem: Stem | undefined): void {
    this.#open = stem?.open ? stem : undefined;
  }

  /**
   * What the items below a passage go on with.
   * @param own what its own words make of them
   * @param above what the words before the list that it stands in make of it
   */
  below({ text, kind }: Passage, own: Stem | undefined, above: Stem | undefined): Stem | undefined {
    const told = own?.open !== undefined;
    if (kind === 'item') return !told && above?.open && isGroup(text) ? above : own;
    if (kind !== 'paragraph') return own;
    if (this.#open && !told && isGroup(text)) return this.#open;
    if (text.endsWith(':')) this.#open = told && !own.payers ? own : undefined;
    else if (!told) this.#open = undefined;
    return own;
  }

  /** "**Government**": what holds below a line in bold that only names a group; `undefined` where nothing was said of groups, or it is a heading. */
  underBold(document: Document, { text, offsets }: Passage): Stem | undefined {
    if (!this.#open || !isGroup(`${text.replace(/:$/u, '')}:`)) return undefined;
    const start = offsets[0] ?? 0;
    const line = document.text.slice(Math.max(0, start - 8), start);
    return /[*_]{2,3}$/u.test(line) && !/#[^\n]*$/u.test(line) ? this.#open : undefined;
  }
}
