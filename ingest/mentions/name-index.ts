/** Looks up the names of a sentence, which stand in order and do not overlap, by token. */

import type { Mention } from './mention.ts';

/** Index of the first name that ends after a token. */
function firstEndingAfter(names: readonly Mention[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name that a token belongs to. */
export function nameAt(names: readonly Mention[], token: number): Mention | undefined {
  const name = names[firstEndingAfter(names, token)];
  return name && name.from <= token ? name : undefined;
}

/** The name that starts at a token. */
export function nameFrom(names: readonly Mention[], token: number): Mention | undefined {
  const name = nameAt(names, token);
  return name?.from === token ? name : undefined;
}

/** The name that ends before a token. */
export function nameTo(names: readonly Mention[], token: number): Mention | undefined {
  const name = nameAt(names, token - 1);
  return name?.to === token ? name : undefined;
}

/** The names that lie wholly within the tokens `from` (inclusive) to `to` (exclusive), in order. */
export function namesWithin(names: readonly Mention[], from: number, to: number): Mention[] {
  const within: Mention[] = [];
  for (let at = firstEndingAfter(names, from); at < names.length && names[at]!.to <= to; at++)
    if (names[at]!.from >= from) within.push(names[at]!);
  return within;
}
