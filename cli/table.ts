const cellWidthAtMost = 80;

/**
 * Rows as text in columns, each line ended by a newline. Numbers stand right. Long cells are cut with “…”, and
 * control characters become blanks, so that no document can speak to the terminal.
 */
export function table(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => columns.map((_, at) => cell(row[at])));
  const right = columns.map((_, at) => rows.length > 0 && rows.every((row) => row[at] === null || typeof row[at] === 'number'));
  const widths = columns.map((name, at) => Math.max(width(name), ...cells.map((row) => width(row[at] ?? ''))));
  const line = (values: readonly string[]): string =>
    values
      .map((value, at) => pad(value, widths[at] ?? 0, right[at] ?? false))
      .join('  ')
      .trimEnd();
  const rule = widths.map((size) => '─'.repeat(size));
  return [columns, rule, ...cells].map((row) => `${line(row)}\n`).join('');
}

function cell(value: unknown): string {
  const text = oneLine(valueInWords(value));
  const characters = Array.from(text);
  return characters.length > cellWidthAtMost ? `${characters.slice(0, cellWidthAtMost - 1).join('')}…` : text;
}

/** Text on one line; control characters become blanks, so that no document can speak to the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
}

/** Text as it is, absence as nothing, lists and nodes as JSON. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function width(text: string): number {
  return Array.from(text).length;
}

function pad(text: string, size: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, size - width(text)));
  return right ? blanks + text : text + blanks;
}
