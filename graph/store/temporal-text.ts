/** Dates and times as the embedded engine writes them (ISO 8601), read and written without loss. */
import type { Temporal } from './value.ts';

const nanosInSecond = 1_000_000_000n;
const secondsInDay = 86_400n;
const timePattern = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2}(?::\d{2})?)?$/u;
const durationPattern =
  /^(-)?P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d{1,9}))?S)?)?$/u;

/** `2020-01-02`; undefined where it is no date. */
export function dateOf(text: string): Temporal | undefined {
  const milliseconds = /^[+-]?\d{4,6}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : { kind: 'date', days: BigInt(milliseconds / 86_400_000) };
}

/** `10:11:12.5`, with an offset or without one; undefined where it is no time. */
export function timeOf(text: string): Temporal | undefined {
  const found = timePattern.exec(text);
  if (!found) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '', offset] = found;
  const nanoseconds = (BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds)) * nanosInSecond + BigInt(fraction.padEnd(9, '0'));
  return offset === undefined ? { kind: 'localTime', nanoseconds } : { kind: 'time', nanoseconds, offset: offsetOf(offset) };
}

/** `2020-01-02T10:11:12.5+02:00`, with an offset or without one; undefined where it is neither. */
export function datetimeOf(text: string): Temporal | undefined {
  const at = text.indexOf('T');
  const date = dateOf(text.slice(0, at));
  const time = timeOf(text.slice(at + 1));
  if (date?.kind !== 'date' || (time?.kind !== 'time' && time?.kind !== 'localTime')) return undefined;
  const seconds = date.days * secondsInDay + time.nanoseconds / nanosInSecond;
  const nanoseconds = time.nanoseconds % nanosInSecond;
  return time.kind === 'time'
    ? { kind: 'datetime', seconds: seconds - time.offset, nanoseconds, offset: time.offset }
    : { kind: 'localDatetime', seconds, nanoseconds };
}

/** `P1Y2M3DT4H5M6.5S`; undefined where it is no duration. */
export function durationOf(text: string): Temporal | undefined {
  const found = durationPattern.exec(text);
  if (!found) return undefined;
  const number = (group: number): bigint => BigInt(found[group] ?? 0);
  const whole = found[1] === '-' ? -1n : 1n;
  const fraction = BigInt((found[10] ?? '').padEnd(9, '0'));
  const ofSeconds = found[8] === '-' ? -1n : 1n;
  const nanoseconds = whole * ((number(6) * 3600n + number(7) * 60n) * nanosInSecond + ofSeconds * (number(9) * nanosInSecond + fraction));
  return {
    kind: 'duration',
    months: whole * (number(2) * 12n + number(3)),
    days: whole * (number(4) * 7n + number(5)),
    ...splitSeconds(nanoseconds),
  };
}

/** The ISO 8601 text of any of them. A zone by name becomes the offset that holds there at that instant. */
export function textOf(value: Temporal): string {
  switch (value.kind) {
    case 'date':
      return dateText(value.days);
    case 'time':
      return timeText(value.nanoseconds) + offsetText(value.offset);
    case 'localTime':
      return timeText(value.nanoseconds);
    case 'localDatetime':
      return wallText(value.seconds, value.nanoseconds);
    case 'datetime':
      return wallText(value.seconds + value.offset, value.nanoseconds) + offsetText(value.offset);
    case 'zonedDatetime': {
      const offset = offsetInZone(value.zone, value.seconds);
      return wallText(value.seconds + offset, value.nanoseconds) + offsetText(offset);
    }
    default: {
      const nanoseconds = value.seconds * nanosInSecond + value.nanoseconds;
      const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
      const seconds = `${nanoseconds < 0n ? '-' : ''}${size / nanosInSecond}${fractionText(size % nanosInSecond)}`;
      return `P${value.months}M${value.days}DT${seconds}S`;
    }
  }
}

function splitSeconds(nanoseconds: bigint): { seconds: bigint; nanoseconds: bigint } {
  // Nanoseconds count upwards from the second, also before zero.
  const rest = ((nanoseconds % nanosInSecond) + nanosInSecond) % nanosInSecond;
  return { seconds: (nanoseconds - rest) / nanosInSecond, nanoseconds: rest };
}

function offsetOf(text: string): bigint {
  if (text === 'Z') return 0n;
  const [hours = '0', minutes = '0', seconds = '0'] = text.slice(1).split(':');
  const size = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds);
  return text.startsWith('-') ? -size : size;
}

function offsetText(offset: bigint): string {
  if (offset === 0n) return 'Z';
  const size = offset < 0n ? -offset : offset;
  const seconds = size % 60n === 0n ? '' : `:${twoDigits(size % 60n)}`;
  return `${offset < 0n ? '-' : '+'}${twoDigits(size / 3600n)}:${twoDigits((size / 60n) % 60n)}${seconds}`;
}

/** @throws RangeError where no such zone is known */
function offsetInZone(zone: string, seconds: bigint): bigint {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(Number(seconds) * 1000).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return offsetOf(name === 'GMT' ? 'Z' : name.slice(3));
}

function wallText(seconds: bigint, nanoseconds: bigint): string {
  const ofDay = ((seconds % secondsInDay) + secondsInDay) % secondsInDay;
  return `${dateText((seconds - ofDay) / secondsInDay)}T${timeText(ofDay * nanosInSecond + nanoseconds)}`;
}

/** @throws RangeError beyond the years JavaScript knows (about 270,000 both ways) */
function dateText(days: bigint): string {
  return new Date(Number(days) * 86_400_000).toISOString().replace(/T.*$/u, '');
}

function timeText(nanoseconds: bigint): string {
  const seconds = nanoseconds / nanosInSecond;
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map(twoDigits).join(':');
  return clock + fractionText(nanoseconds % nanosInSecond);
}

function fractionText(nanoseconds: bigint): string {
  return nanoseconds === 0n ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/u, '')}`;
}

function twoDigits(value: bigint): string {
  return String(value).padStart(2, '0');
}
