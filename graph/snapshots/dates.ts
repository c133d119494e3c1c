const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const quarters: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth' };

/** "29 June 2017", "June 2017", "first quarter of 2018", "2017", "31 May 2017 to 26 June 2017"; what is none of these stays as it is. */
export function dateInWords(date: string): string {
  const ends = date.split('/');
  return ends.map(oneDate).join(' to ');
}

function oneDate(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  if (quarter) return `${quarters[quarter[2]!]} quarter of ${quarter[1]}`;
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
