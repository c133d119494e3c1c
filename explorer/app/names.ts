/** How an entity is called on the canvas, and how its name breaks into lines. */

interface Named {
  readonly name: string;
  readonly names: readonly string[];
}

/** Above this many characters an acronym is taken instead, where the documents use one. */
const longName = 24;

function isAcronym(name: string): boolean {
  return /^\S{2,12}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** The acronym for a long name, where there is one; else the canonical name. */
export function canvasName(entity: Named): string {
  if (entity.name.length <= longName) return entity.name;
  const acronyms = entity.names.filter(isAcronym).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return acronyms[0] ?? entity.name;
}

/** Breaks a name at blanks into lines of about `width` characters, at most `most` lines; what is left over is cut with "…". */
export function inLines(name: string, width = 20, most = 3): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1]} …`;
  return kept;
}
