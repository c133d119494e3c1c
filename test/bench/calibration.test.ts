import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bandsOf, measured } from '../../bench/gold/calibration.mjs';
import { judge, type SaidClaim } from '../../bench/gold/judge.mjs';
import { claimLines } from '../../graph/exports/claims.ts';
import { confidenceOf, familyConfidence, familyOf, unmeasured } from '../../ingest/claims/confidence.ts';
import { framesOf } from '../../ingest/lexicon/frames.ts';
import { seedExtractions } from '../support/seed-extractions.ts';

const goldFolder = fileURLToPath(new URL('../gold', import.meta.url));

describe('confidence', () => {
  test('counts the relation of a verb, and of other rules the first part', () => {
    expect(['verb.set_up.establishes.11', 'author.report', 'joint.partner', 'attendance'].map(familyOf)).toEqual([
      'verb.establishes',
      'author',
      'joint',
      'attendance',
    ]);
  });

  test('is that of the family, less where there is a doubt, of several the weightiest, in twentieths, and never above one', () => {
    const sure = confidenceOf('verb.urge.calls_on.1', []);
    expect(sure).toBe(familyConfidence['verb.calls_on']);
    const doubted = confidenceOf('verb.urge.calls_on.1', ['borrowed']);
    expect(doubted).toBeLessThan(sure);
    expect(confidenceOf('verb.urge.calls_on.1', ['reference'])).toBeGreaterThan(doubted);
    expect(confidenceOf('verb.urge.calls_on.1', ['reference', 'borrowed'])).toBe(doubted);
    for (const number of [...Object.values(familyConfidence), doubted]) {
      expect(Math.round(number * 20) / 20).toBeCloseTo(number, 10);
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThan(1);
    }
  });

  test('of a family that no annotated document shows is below the surest', () => {
    expect(confidenceOf('a.rule.of.tomorrow', [])).toBe(unmeasured);
    expect(unmeasured).toBeLessThan(0.9);
  });

  test('stands for no verb that the lexicon does not have', () => {
    const families = new Set([...framesOf.values()].flat().map(({ id }) => familyOf(id)));
    expect(Object.keys(familyConfidence).filter((family) => family.startsWith('verb.') && !families.has(family))).toEqual([]);
  });

  test('of 0.9 and more is right nine times in ten on the seeds', async () => {
    const lines = [...claimLines(await seedExtractions())].map((line) => JSON.parse(line) as SaidClaim);
    const judged = judge(goldFolder, lines).flatMap((document) => document.claims);
    const sure = judged.filter(({ claim, verdict }) => claim.confidence >= 0.9 && verdict !== 'optional');
    expect(sure.length).toBeGreaterThan(15);
    expect(sure.filter(({ verdict }) => verdict === 'right').length / sure.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('calibration', () => {
  const claim = (rule: string, confidence: number, verdict: 'right' | 'optional' | 'false', doubts: readonly string[] = []) => ({
    verdict,
    doubts,
    claim: { rule, confidence },
  });

  test('counts each claim in one band, optional ones in none', () => {
    const found = bandsOf([
      claim('a', 1, 'right'),
      claim('a', 0.95, 'false'),
      claim('a', 0.9, 'right'),
      claim('a', 0.9, 'optional'),
      claim('a', 0.3, 'false'),
    ]);
    expect(found.map(({ from, said, right }) => [from, said, right])).toEqual([
      [0.95, 2, 1],
      [0.9, 1, 1],
      [0.8, 0, 0],
      [0.7, 0, 0],
      [0, 1, 0],
    ]);
  });

  test('starts a family at 0.8, and counts doubts apart from families', () => {
    const { families, doubts, certain } = measured(
      [
        claim('verb.fund.funds.0', 0.9, 'right'),
        claim('verb.pay.funds.1', 0.9, 'right'),
        claim('verb.pay.funds.1', 0.9, 'optional'),
        claim('author.report', 0.9, 'false', ['reference']),
      ],
      familyOf,
    );
    expect(families).toEqual([
      { family: 'author', all: { said: 1, right: 0 }, sure: { said: 0, right: 0 }, confidence: 0.8 },
      { family: 'verb.funds', all: { said: 2, right: 2 }, sure: { said: 2, right: 2 }, confidence: (2 + 3.2) / 6 },
    ]);
    expect(certain).toEqual({ said: 2, right: 2 });
    expect(doubts).toEqual([{ doubt: 'reference', said: 1, right: 0, factor: 0.64 / (5.2 / 6) }]);
  });
});
