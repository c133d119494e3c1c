/** Numbers, dates, amounts and names of documents as people write them. */

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const quarters = ['first', 'second', 'third', 'fourth'];
const symbols: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/** `8` → "eight", `0` → "no", `13` → "13". */
export function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** `(1, 'claim')` → "1 claim", `(2, 'claim')` → "2 claims". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** ISO day, month, quarter, year or range `start/end` → "24 January 2018", "January 2018", "first quarter of 2018", "2018", "… to …". */
export function dateInWords(date: string): string {
  if (date.includes('/')) {
    const [start = '', end = ''] = date.split('/');
    return `${dateInWords(start)} to ${dateInWords(end)}`;
  }
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  if (quarter) return `${quarters[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`;
  const [year = date, month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function rounded(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** `5000000` → "5 million". */
function quantity(amount: number): string {
  if (amount >= 1e9) return `${rounded(amount / 1e9)} billion`;
  if (amount >= 1e6) return `${rounded(amount / 1e6)} million`;
  return amount.toLocaleString('en-GB');
}

/** `(5000000, 'EUR')` → "EUR 5 million": for sentences and tables. */
export function amountInWords(amount: number, currency: string | undefined): string {
  return currency === undefined ? quantity(amount) : `${currency} ${quantity(amount)}`;
}

/** `(5000000, 'EUR')` → "€5 million": for the canvas, where room is short. */
export function amountShort(amount: number, currency: string | undefined): string {
  const symbol = symbols[currency ?? ''];
  return symbol === undefined ? amountInWords(amount, currency) : `${symbol}${quantity(amount)}`;
}

interface Dated {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
}

/** What people call a document: `2018-01-24-press-release` → "Press release"; else its title, cut at a clause. */
export function shortTitle(document: Dated): string {
  const slug = /^\d{4}-\d{2}(?:-\d{2})?-(\D.*)$/u.exec(document.id)?.[1];
  if (slug !== undefined) return capitalised(slug.replaceAll('-', ' '));
  if (document.title.length <= 48) return document.title;
  return `${document.title.slice(0, document.title.lastIndexOf(' ', 46))} …`;
}

/** "Press release, 24 January 2018". */
export function citation(document: Dated): string {
  return document.date === undefined ? shortTitle(document) : `${shortTitle(document)}, ${dateInWords(document.date)}`;
}
