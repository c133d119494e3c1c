/** Nouns for texts, and what their author did with them: data. */
import type { RelationType } from '../../../graph/ontology/relations.ts';

/** With an underscore in nouns of two words. */
const table: readonly (readonly [RelationType, string])[] = [
  ['ADOPTS', 'conclusions declaration resolution decision agreement memorandum order decree proclamation'],
  ['PROPOSES', 'proposal'],
  [
    'PUBLISHES',
    'communiqué communique communication report non-paper study statement guideline guidelines opinion factsheet handbook manual assessment publication guide guidance toolkit survey outlook paper index bulletin newsletter magazine yearbook periodical blog_post opinion_piece press_release white_paper working_paper position_paper policy_brief fact_sheet',
  ],
];

/** Texts by their noun, and what their author did with them. */
export const authored: ReadonlyMap<string, RelationType> = new Map(
  table.flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun.replace('_', ' '), type] as const)),
);

/** Texts whose "of" names the author; "assessment of the agency" names what it is about. */
export const authorIsOf: ReadonlySet<string> = new Set(
  'report opinion conclusions resolution communication statement decision recommendation declaration proposal newsletter magazine bulletin periodical'.split(
    ' ',
  ),
);
