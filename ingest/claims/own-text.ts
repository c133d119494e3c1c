/** The text itself, as its title names it: "Regulation (EU) 2022/2554", "Digital Operational Resilience Act (DORA)". */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Reading } from './reading.ts';

/** Among how many passages at the top the title stands. */
export const titlesAtMost = 4;

/** How far from the start of a title the name may stand: "The final text of the | …". */
const opening = 26;

/** The text that a title names at its start; `undefined` where it names none. */
export const textNamed = (named: readonly Referent[], title: string): Referent | undefined =>
  named.find(({ label, names }) => isTextLabel(label) && [...names.keys()].some((name) => within(title.indexOf(name))));

const within = (at: number): boolean => at >= 0 && at < opening;

/** Whether a passage can be a title: no sentence with its full stop, and no list. */
export const isTitle = (passage: string): boolean => passage.length < 250 && !/[.,;:]$/u.test(passage.trim());

/** "Resolution 1826 (2008)", "Decision No 4/2011": a line that is the number of an act and nothing else, as short as a line of a menu. */
export const isActNumber = (line: string): boolean =>
  line.length < 60 &&
  /^(?:\p{L}+ ){0,3}(?:resolution|decision|recommendation|regulation|directive|order|act|opinion|decree)\b[^.!?]*\d\)?\s*$/iu.test(line);

/** The text that a title written as a sentence opens with: "European Parliament resolution on …". */
export function textOpening({ nodes, resolved }: Reading): Referent | undefined {
  const first = nodes.find((node) => node.kind === 'phrase');
  const referent = first?.mention && resolved.get(first.mention);
  return referent && isTextLabel(referent.label) ? referent : undefined;
}
