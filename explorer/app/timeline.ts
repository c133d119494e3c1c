import type { Relation } from '../../graph/model/relation.ts';
import type { Status } from '../../graph/ontology/statuses.ts';

/** The time line of a view: a pure scale from ISO dates to parts of its width, 0 to 1. */
export interface Mark {
  readonly id: string;
  readonly from: number;
  /** Greater than `from` where the date is a longer period. */
  readonly to: number;
  readonly status: Status;
  readonly date: string;
}
export interface TimeLine {
  readonly ticks: readonly { readonly at: number; readonly title: string }[];
  readonly marks: readonly Mark[];
  readonly documents: readonly { readonly id: string; readonly at: number }[];
  readonly dated: number;
  readonly all: number;
}
interface Dated {
  readonly id: string;
  readonly date?: string | undefined;
}
type Timed = Pick<Relation, 'status' | 'firstDate' | 'documents'> & { readonly id: string };

const day = 86_400_000;
const short = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** First and last day of an ISO day, month, quarter, year or range, as milliseconds UTC; `undefined` for what is none of these. */
export function period(date: string): readonly [number, number] | undefined {
  if (date.includes('/')) {
    const [start = '', end = ''] = date.split('/');
    const first = period(start);
    const last = period(end);
    return first && last ? [first[0], last[1]] : undefined;
  }
  const found = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/u.exec(date);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2]) return [Date.UTC(year, (Number(found[2]) - 1) * 3, 1), Date.UTC(year, Number(found[2]) * 3, 0)];
  if (!found[3]) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  const month = Number(found[3]) - 1;
  if (!found[4]) return [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0)];
  const at = Date.UTC(year, month, Number(found[4]));
  return [at, at];
}

/** Dates further than this from all documents would squeeze the rest into a corner: they are kept out of the scale, at its rim. */
const reach = 550 * day;

/** `undefined` where no relation of the view carries a date. */
export function timeLine(relations: readonly Timed[], documents: readonly Dated[]): TimeLine | undefined {
  const dated = relations.flatMap((relation) => {
    const range = relation.firstDate === undefined ? undefined : period(relation.firstDate);
    return range ? [{ relation, range }] : [];
  });
  if (dated.length === 0) return undefined;
  const published = documents.flatMap((document) => {
    const range = document.date === undefined ? undefined : period(document.date);
    return range && relations.some((relation) => relation.documents.includes(document.id)) ? [{ id: document.id, at: range[0] }] : [];
  });
  const anchors = published.length > 0 ? published.map((one) => one.at) : dated.map((one) => one.range[0]);
  const least = Math.min(...anchors) - reach;
  const most = Math.max(...anchors) + reach;
  const all = [...anchors, ...dated.flatMap((one) => [Math.max(least, one.range[0]), Math.min(most, one.range[1])])];
  const start = startOfMonth(Math.min(...all), 0);
  const end = startOfMonth(Math.max(...all), 1);
  const at = (time: number): number => Math.min(1, Math.max(0, (time - start) / (end - start)));
  return {
    ticks: ticks(start, end).map(({ time, title }) => ({ at: at(time), title })),
    marks: dated
      .map(({ relation, range }) => ({
        id: relation.id,
        from: at(range[0]),
        to: at(range[1]),
        status: relation.status,
        date: relation.firstDate!,
      }))
      .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1)),
    documents: published.map((one) => ({ id: one.id, at: at(one.at) })),
    dated: dated.length,
    all: relations.length,
  };
}

function startOfMonth(time: number, months: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

/** At most 12 ticks: months, quarters or years, with the year where it begins. */
function ticks(start: number, end: number): { time: number; title: string }[] {
  const months = Math.round((end - start) / (30.44 * day));
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => months / size <= 12) ?? 240;
  const found: { time: number; title: string }[] = [];
  const first = new Date(start);
  let month = first.getUTCMonth();
  const year = first.getUTCFullYear();
  if (step >= 12 && month > 0) month = 12;
  for (let time = Date.UTC(year, month, 1); time < end; month += step, time = Date.UTC(year, month, 1)) {
    const date = new Date(time);
    const name = short[date.getUTCMonth()] ?? '';
    const yearly = found.length === 0 || date.getUTCMonth() < step;
    found.push({ time, title: step >= 12 ? String(date.getUTCFullYear()) : yearly ? `${name} ${date.getUTCFullYear()}` : name });
  }
  return found;
}
