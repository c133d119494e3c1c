/** What the word before a common noun tells of its kind: "an education system" is no machine, "a steering group" an organ. */
import type { Label } from '../../graph/ontology/labels.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf } from '../words.ts';

interface Row {
  readonly head: RegExp;
  readonly after: RegExp;
  readonly label: Label;
}

const rows: readonly Row[] = [
  {
    head: /^system$/u,
    after:
      /^(?:education|educational|justice|agrifood|agri-food|agricultural|energy|electricity|power|water|sanitation|transport|transportation|social|governance|market|prison|immigration|farming|production|ecological|belief|value|health|healthcare|care|school|justice|judicial|court|legal|political|economic|financial|banking|tax|pension|food|protection|welfare|innovation|research|asylum|trading)$/u,
    label: 'Initiative',
  },
  { head: /^infrastructure$/u, after: /^(?:data|grid|computing|digital|e-|it|ict|cloud|hpc|software)$/u, label: 'InformationSystem' },
  { head: /^framework$/u, after: /^(?:regulatory|legal|legislative|statutory)$/u, label: 'LegalAct' },
  { head: /^group$/u, after: /^(?:steering|advisory|management|coordination|coordinating|executive)$/u, label: 'Body' },
  { head: /^group$/u, after: /^focus$/u, label: 'Event' },
  { head: /^statement$/u, after: /^(?:financial|income|response|prospectus)$/u, label: 'Document' },
  {
    head: /^solution$/u,
    after: /^(?:software|digital|it|ict|web|cloud|interoperability|data|payment|hosting)$/u,
    label: 'InformationSystem',
  },
];

/** What those do who come together: "a platform for | dialogue", "a platform to | discuss". */
const comingTogether =
  /^(?:cooperation|co-operation|collaboration|exchange|exchanges|dialogue|discussion|discussions|debate|debates|networking|consultation|consultations|coordination|engagement|discuss|meet|cooperate|collaborate|debate|network)$/u;

/** The label that the word before the head brings, or what follows it; `undefined` where the head tells all. */
export const labelByModifier = (tokens: readonly TaggedToken[], head: string, plural: boolean, to: number): Label | undefined => {
  if (head === 'platform' && oneOf(tokens[to]?.lower ?? '', 'for|to') && comingTogether.test(tokens[to + 1]?.lower ?? '')) return 'Network';
  return plural && head === 'group'
    ? undefined
    : rows.find((row) => row.head.test(head) && row.after.test(tokens[to - 2]?.lower ?? ''))?.label;
};
