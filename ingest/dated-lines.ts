/** Days of a text that stand neither at its top nor in a field for them: in the address it was taken from, and where it was signed or issued. */
import { findDates } from './qualifiers/dates.ts';

const addresses = ['source', 'source_url', 'url', 'original_url', 'canonical', 'canonical_url', 'link', 'permalink'];
const inAddress = /(?:^|[/_.-])((?:19|20)\d\d)([/_-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** "source: https://agency.example/news/aid-to-ports-2026-01-29_en": the day in the address that the fields of a file give. */
export function dayInAddress(fields: ReadonlyMap<string, string> | undefined): string | undefined {
  for (const key of addresses) {
    const match = inAddress.exec(fields?.get(key) ?? '');
    if (match) return `${match[1]}-${match[3]}-${match[4]}`;
  }
  return undefined;
}

/** So much of the end of a text can tell when it was signed. */
const foot = 1500;
const signed =
  /(?:\bthe white house,\s+|\bdone (?:at|in) [^.;]{0,60}?(?:,? (?:on|this)|,) (?:the )?|\b(?:press release|statement|notice|order|communiqu[eé]|declaration) (?:is|was) issued (?:by [^.;]{1,80} )?on (?:the )?|^(?:issued|dated|signed)(?: (?:at|in) [^.;\n]{1,40}?,?)?(?: on)?:? (?:the )?)([^\n;]{4,40})/gimu;

/** "THE WHITE HOUSE, September 30, 2022", "Done at Oslo, this 21st day of March 2002", "This Press Release is issued by the Office on 1 December 2020". */
export function dayAtFoot(text: string): string | undefined {
  for (const [, words] of text.slice(-foot).matchAll(signed)) {
    const plain = words!.replace(/ day of /u, ' ').replace(/\s+/gu, ' ');
    const [day] = findDates(plain, undefined);
    if (day?.start === 0 && /^\d{4}-\d\d-\d\d$/u.test(day.value)) return day.value;
  }
  return undefined;
}

/** "28 July 2009 Posted in Press releases", "3 May 2021 | News": a line that is a day and where it was put. */
export function dayOfPosting(line: string): string | undefined {
  if (line.length > 80) return undefined;
  const [day] = findDates(line, undefined);
  const rest = day?.start === 0 ? line.slice(day.end) : '';
  return day && /^\d{4}-\d\d-\d\d$/u.test(day.value) && /^,? ?(?:[|·•]|posted\b|published\b|updated\b)/iu.test(rest)
    ? day.value
    : undefined;
}

const posted = /^\W{0,4}(?:posted|published|released|uploaded|updated)(?: on)?: ?(\d{1,2}) (\p{Lu}{3,9}),? ((?:19|20)\d\d)\b/imu;

/** "Posted On: 12 OCT 2023 1:05PM by Norland Press": the day in a line that says when a text was put where it stands, its month in capitals. */
export function dayPosted(head: string): string | undefined {
  const [, day, month = '', year] = posted.exec(head) ?? [];
  if (day === undefined) return undefined;
  const [found] = findDates(`${day} ${month.charAt(0)}${month.slice(1).toLowerCase()} ${year}`, undefined);
  return found && /^\d{4}-\d\d-\d\d$/u.test(found.value) ? found.value : undefined;
}
