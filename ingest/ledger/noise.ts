/** Lines of a document that no passage holds. */
import type { Span } from '../../graph/model/span.ts';
import type { Passage } from '../passage.ts';

/** Keeps which characters of a text stand in passages. */
export class Cover {
  readonly #text: string;
  readonly #held: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#held = new Uint8Array(text.length);
  }

  add({ offsets }: Passage): void {
    for (const offset of offsets) this.#held[offset] = 1;
  }

  /** Runs of lines with words or numbers of which no passage holds a character. */
  gaps(): Span[] {
    const runs: { start: number; end: number }[] = [];
    let open = false;
    for (const { 0: line, index } of this.#text.matchAll(/[^\r\n]+/gu)) {
      const held = this.#held.subarray(index, index + line.length).includes(1);
      const shown = /[\p{L}\p{N}]/u.test(line);
      const last = runs.at(-1);
      if (!held && shown && open && last) last.end = index + line.trimEnd().length;
      else if (!held && shown) runs.push({ start: index + (line.length - line.trimStart().length), end: index + line.trimEnd().length });
      if (held || shown) open = !held;
    }
    return runs;
  }
}
