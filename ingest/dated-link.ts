/** Markdown links of some length to pages whose address has the day they appeared: `/2024/04/30/`. */
const dated = /\[([^\][]{4,200})\]\(\s*https?:\/\/[^\s)]{1,300}?\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\/[^\s)]*\)/gu;
const madeToday = /\b[Tt]oday\b[^.]{0,80}\b(?:signed|issued|released|published|adopted|approved|announced|launched)\b([^.]{0,200})/u;

/**
 * The day of a text that says what was signed, issued or published "today" and links to it: pages that publish day by day have the day in
 * their address, so the page of what came out today names the day.
 * @param text as it was given, with its links in Markdown
 * @returns `2024-04-30`; undefined where nothing came out today, or no dated address belongs to it
 */
export function dayOfLinked(text: string): string | undefined {
  const made = plain(madeToday.exec(text)?.[1] ?? '');
  if (made === '') return undefined;
  for (const [, words, year, month, day] of text.matchAll(dated)) {
    const name = plain(words!);
    if (name.includes(' ') && made.includes(name)) return `${year}-${month}-${day}`;
  }
  return undefined;
}

/** Words in small letters, one blank between them. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
