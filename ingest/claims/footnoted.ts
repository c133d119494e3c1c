/** Numbers and titles that footnotes give of texts: "presented a proposal¹", where note 1 says "COM(2017) 344 final". */
import type { Label } from '../../graph/ontology/labels.ts';
import { bear } from '../entities/bearers.ts';
import type { Referent } from '../entities/discourse.ts';
import { nameKey } from '../entities/name-key.ts';
import type { Passage } from '../passage.ts';
import type { ClaimDraft } from './draft.ts';
import { foundAsName } from './found.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Merge, Run } from './reading.ts';
import { wordSet } from '../words.ts';

/** What a footnote says of a text, and where its mark stands, in passage offsets. */
export interface Note {
  readonly at: number;
  /** Its title, where the note gives one, and its number. */
  readonly names: readonly string[];
}

/** Numbers of documents of the European institutions and of the United Nations. */
const number = /\b(?:(?:COM|SWD|JOIN|SEC|C) ?\(\d{4}\) ?\d+(?: final)?|[AES]\/(?:RES\/)?\d[\d/.A-Z]*\d)/u;
const title = /^\p{Lu}[^.;]{11,250}$/u;
const kindOfText =
  /\b(?:proposal|communication|report|recommendation|directive|regulation|decision|resolution|document|paper|opinion|strategy|plan)\b/iu;

/** The names that footnotes give, by their marks; a mark that is used twice says nothing. */
export function footnoteNames(passages: readonly Passage[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  for (const { kind, mark, text } of passages) {
    if (kind !== 'footnote' || mark === undefined) continue;
    const found = seen.has(mark) ? undefined : namesIn(text);
    seen.add(mark);
    if (found) names.set(mark, found);
    else names.delete(mark);
  }
  return names;
}

function namesIn(text: string): readonly string[] | undefined {
  const match = number.exec(text);
  if (!match) return undefined;
  const before = text.slice(0, match.index).replace(/[\s,(–-]+$/u, '');
  if (before === '') return [match[0]];
  return title.test(before) && kindOfText.test(before) ? [before, match[0]] : undefined;
}

/** The notes whose marks stand in a sentence or right after it. */
export const notesIn = (
  { marks }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  names: ReadonlyMap<string, readonly string[]>,
): readonly Note[] =>
  names.size === 0
    ? []
    : marks.flatMap(({ mark, at }) => {
        const found = at > start && at <= end + 1 ? names.get(mark) : undefined;
        return found ? [{ at, names: found }] : [];
      });

const texts: ReadonlySet<Label> = new Set(['LegalAct', 'Policy', 'Document']);
const making = wordSet('PROPOSES|ADOPTS|PUBLISHES');

/** A sentence with the names that its footnotes give to the texts it speaks of; of several texts under one word, each note names one. */
export function withNotes(read: ReadSentence, notes: readonly Note[]): ReadSentence {
  if (notes.length === 0) return read;
  const { reading } = read;
  const merges: Merge[] = [];
  const given = new Set<Referent>();
  const several = new Map<Referent, Referent[]>();
  const give = (referent: Referent, names: readonly string[], at: Run): void => {
    given.add(referent);
    for (const name of names) {
      referent.names.set(name, (referent.names.get(name) ?? 0) + 1);
      bear(reading.discourse, nameKey(name), referent, 'footnote');
      merges.push({ referent, name, reason: 'footnote', at });
    }
  };
  for (const { at, names } of notes) {
    const beside = textBefore(read, at);
    if (beside) {
      give(beside.referent, names, beside.at);
      continue;
    }
    const draft = read.drafts.findLast(
      ({ type, tail, object }) => making.has(type) && texts.has(tail.label) && !given.has(tail) && object.start < at,
    );
    if (!draft) continue;
    const run = runOf(read, draft);
    if (!draft.tail.plural) give(draft.tail, names, run);
    else {
      const one = foundAsName(reading, { ...run, name: names[0]!, label: draft.tail.label, plural: false, rule: 'footnote' });
      if (!one) continue;
      give(one.referent, names.slice(1), run);
      several.set(draft.tail, [...(several.get(draft.tail) ?? []), one.referent]);
    }
  }
  const drafts = read.drafts.flatMap((draft) => {
    const each = making.has(draft.type) ? several.get(draft.tail) : undefined;
    return each && each.length > 1 ? each.map((tail) => ({ ...draft, tail })) : [draft];
  });
  return { ...read, drafts, reading: { ...reading, merges: [...reading.merges, ...merges] } };
}

/** The text whose words end right before a mark. */
function textBefore({ reading }: ReadSentence, at: number): { readonly referent: Referent; readonly at: Run } | undefined {
  for (const node of reading.nodes) {
    const mention = node.kind === 'phrase' ? node.mention : undefined;
    const referent = mention && reading.resolved.get(mention);
    if (!mention || !referent || referent.plural || !texts.has(referent.label)) continue;
    const { end } = reading.tokens[mention.to - 1]!;
    if (end <= at && at - end <= 1) return { referent, at: mention };
  }
  return undefined;
}

/** The tokens of the object of a draft. */
function runOf({ reading }: ReadSentence, { object }: ClaimDraft): Run {
  const from = reading.tokens.findIndex(({ start }) => start >= object.start);
  const to = reading.tokens.findIndex(({ end }) => end >= object.end) + 1;
  return { from, to: Math.max(to, from + 1) };
}
