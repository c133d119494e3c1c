/** Marks that may stand after the full stop: quotation marks and brackets. */
const CLOSERS = '"”’\'»)]';

/** Whether what ends at `end` ends a sentence: a stop, with closing marks after it or not. */
export function endsSentence(text: string, end: number): boolean {
  const at = beforeClosers(text, end);
  const sign = text[at - 1];
  return sign === '.' || sign === '!' || sign === '?' || sign === ':' || sign === '…';
}

/** Like {@link endsSentence}, for parts of a list too: ";" ends them. */
export function endsPart(text: string, end: number): boolean {
  return endsSentence(text, end) || text[end - 1] === ';';
}

function beforeClosers(text: string, end: number): number {
  let at = end;
  while (at > end - 4 && at > 0 && CLOSERS.includes(text.charAt(at - 1))) at--;
  return at;
}

/** The word that ends at `end`; no further back than `from`, so that a text without blanks costs no more. */
export function lastWord(text: string, from: number, end: number): string {
  const line = text.slice(Math.max(from, end - 300), end);
  return line.slice(line.lastIndexOf(' ') + 1);
}
