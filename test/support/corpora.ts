import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** Own sentences by what they show, each with all the claims it must give: none where the list is empty. */
export type Corpora = Readonly<Record<string, readonly (readonly [text: string, claims: readonly string[]])[]>>;

/** A test for each text: exactly these claims, in any order. */
export function checkCorpora(corpora: Corpora): void {
  describe.each(Object.entries(corpora))('%s', (_name, corpus) => {
    test.each(corpus)('%s', (text, claims) => {
      expect(claimsOf(text)).toEqual([...claims].sort());
    });
  });
}
