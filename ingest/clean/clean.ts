import type { Passage } from '../passage.ts';
import { assemble } from './assemble.ts';
import { type Block, groupBlocks } from './blocks.ts';
import { takeFootnotes } from './footnotes.ts';
import { hyphensOf } from './hyphens.ts';
import { tellKinds } from './kinds.ts';
import { detectLayout } from './layout.ts';
import { splitLines } from './lines.ts';
import { findMarkup } from './markup.ts';
import { joinRows } from './rows.ts';

/**
 * Frees a document of page noise: line breaks, page numbers, footnote marks, markup, menus.
 * Linear in the length of the text.
 * @returns passages in the order of their first characters; a footnote block inside a paragraph does not break it
 */
export function clean(text: string): Passage[] {
  const stream = splitLines(text, findMarkup(text));
  const layout = detectLayout(stream);
  const { body, footnotes } = takeFootnotes(stream, layout, joinRows(stream, layout));
  const blocks = tellKinds(stream, groupBlocks(stream, layout, body));
  const hyphens = hyphensOf(stream.text);

  const drafts: { passage: Omit<Passage, 'heading' | 'stem'>; block?: Block }[] = [];
  for (const block of blocks) drafts.push({ passage: { kind: block.kind, ...assemble(stream, block.rows, block.skip, hyphens) }, block });
  for (const note of footnotes) {
    drafts.push({ passage: { kind: 'footnote', ...assemble(stream, note.rows, note.skip, hyphens), mark: note.mark } });
  }
  return frame(
    drafts.filter((draft) => draft.passage.text.length > 0).sort((a, b) => (a.passage.offsets[0] ?? 0) - (b.passage.offsets[0] ?? 0)),
  );
}

/** Adds to each passage the heading it stands under, and to each item its stem. */
function frame(drafts: readonly { passage: Omit<Passage, 'heading' | 'stem'>; block?: Block }[]): Passage[] {
  let heading: string | undefined;
  /** Stems that are open, outermost first; the marker tells which items are theirs. */
  let stems: { index: number; marker: string | undefined }[] = [];
  let last: { index: number; ends: boolean; marker: string | undefined } | undefined;
  /** Items that later ones may stand under, outermost first. */
  let items: { index: number; indent: number; ends: boolean }[] = [];
  return drafts.map(({ passage, block }, index) => {
    if (passage.kind === 'heading') heading = passage.text;
    const above = passage.kind === 'heading' || heading === undefined ? {} : { heading };
    if (!block) return { ...passage, ...above };
    if (block.kind !== 'item') stems = [];
    let stem: number | undefined;
    let outer: (typeof items)[number] | undefined;
    if (block.kind !== 'item') items = [];
    else {
      const indent = block.rows[0]?.indent ?? 0;
      items = items.filter((item) => item.indent < indent);
      outer = items.at(-1);
      items.push({ index, indent, ends: passage.text.endsWith(':') });
      const known = stems.findLastIndex((open) => open.marker === block.marker);
      const anew = last?.ends === true && last.marker !== block.marker; // "4. A member shall: a) …" after "3. …: a) …"
      if (known >= 0) stems.length = anew ? known : known + 1;
      if (last?.ends && (known < 0 || anew)) stems.push({ index: last.index, marker: block.marker });
      stem = stems.at(-1)?.index;
    }
    last = { index, ends: passage.text.endsWith(':'), marker: block.marker };
    const within = outer && !outer.ends ? { within: outer.index } : {};
    return { ...passage, ...above, ...within, ...(stem === undefined ? {} : { stem }) };
  });
}
