/** Names in headings: they make no claim, but what follows speaks of them ("The Group" under "Working Group on Audit"). */
import type { Label } from '../../graph/ontology/labels.ts';
import { findNames } from '../mentions/names.ts';
import type { Mention } from '../mentions/mention.ts';
import { tokenize } from '../parse/tokens.ts';

const isText = new Set<Label>(['LegalAct', 'Policy', 'Document', 'Event']);

/** The names of a heading that tell what they name, or stand in the gazetteer. A heading in capitals tells nothing by them. */
export function namesIn(heading: string): readonly Mention[] {
  if (/^[^\p{Ll}]*$/u.test(heading)) return [];
  const tokens = tokenize(heading, 0, heading.length);
  const names = findNames(tokens, (from, to) => (to > from ? heading.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''));
  // "Charter of the Safety Group" is about the Group.
  const within = names.flatMap(({ name, label }) =>
    label !== undefined && isText.has(label)
      ? namesIn(/ (?:of|for|on) (?:the )?(?<rest>\p{Lu}.*)$/u.exec(name)?.groups?.['rest'] ?? '')
      : [],
  );
  return [...names.filter(({ label, name, known }) => label !== undefined && (known !== undefined || name.includes(' '))), ...within];
}
