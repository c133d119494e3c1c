/** Plans and programmes that bear their years behind: "the TIDE work programme | 2021-24", "the harbour strategy | 2030". */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { mentionOf } from './mention.ts';
import { phraseOf, type Phrase } from './phrase.ts';
import { oneOf, wordSet } from '../words.ts';

const planned = wordSet(
  'plan|strategy|programme|program|agenda|roadmap|framework|policy|budget|vision|initiative|agreement|report|scheme|compact|pact',
);

const isYear = (token: TaggedToken | undefined): boolean => /^(?:19|20)\d\d(?:\/\d{2,4})?$/u.test(token?.text ?? '');

/** The token after the noun that the year at the end of a phrase belongs to; `end` itself where none stands there. */
export const nounBeforeYear = (tokens: readonly TaggedToken[], at: number, end: number): number =>
  end - at > 2 && isYear(tokens[end - 1]) && planned.has(tokens[end - 2]!.lower) && tokens[end - 2]!.part === 'noun' ? end - 1 : end;

/** The phrase of such a noun, with its years. */
export function withYears(tokens: readonly TaggedToken[], phrase: Phrase, textOf: (from: number, to: number) => string): Phrase {
  const { mention, to } = phrase;
  const range = oneOf(tokens[to + 1]?.text ?? '', '-|–') && /^(?:\d\d|(?:19|20)\d\d)$/u.test(tokens[to + 2]?.text ?? '');
  const end = range ? to + 3 : to + 1;
  if (!mention || mention.to !== to || !(isTextLabel(mention.label ?? 'Person') || oneOf(mention.label ?? '', 'Programme|Initiative')))
    return phraseOf({ ...phrase, to: end });
  const name = textOf(mention.from, end);
  const told = mentionOf({ ...mention, to: end, name, alternatives: [mention.name, ...mention.alternatives], kind: 'common' });
  return phraseOf({ ...phrase, to: end, mention: told });
}
