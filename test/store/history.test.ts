import { array, assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../graph/model/extraction.ts';
import { openStore } from '../../graph/store/open.ts';
import { made, seen, step } from './histories.ts';

describe('the history of a graph', () => {
  test('leaves no trace: it equals one that only ever saw what is left', async () => {
    await assert(
      asyncProperty(array(step, { maxLength: 8 }), async (steps) => {
        const lived = await openStore({ engine: 'embedded' });
        const left = new Map<string, Extraction>();
        for (const [action, parts] of steps) {
          const extraction = made(parts);
          const { id } = extraction.document;
          if (action === 'load') {
            await lived.load(extraction);
            left.set(id, extraction);
          } else {
            await lived.withdraw(id);
            left.delete(id);
          }
        }
        const fresh = await openStore({ engine: 'embedded' });
        for (const extraction of left.values()) await fresh.load(extraction);
        expect(await seen(lived)).toEqual(await seen(fresh));
        await lived.close();
        await fresh.close();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
