// How often claims of a confidence are right, and what confidence the families of rules deserve.

/** Lower ends of the bands, highest first. */
const bands = [0.95, 0.9, 0.8, 0.7, 0];
/** A family starts with this share right, which weighs as much as so many claims. */
const start = { share: 0.8, weight: 4 };

const isRight = ({ verdict }) => verdict === 'right';
const share = (right, said) => (said === 0 ? '-' : (right / said).toFixed(2));
const smoothed = (right, said) => (right + start.weight * start.share) / (said + start.weight);

/**
 * Claims by band of confidence; those that are optional in the annotation are left out.
 * @param {readonly { verdict: string, claim: { confidence: number } }[]} judged
 */
export function bandsOf(judged) {
  const counted = judged.filter(({ verdict }) => verdict !== 'optional');
  return bands.map((from, at) => {
    const to = bands[at - 1] ?? 1;
    const within = counted.filter(({ claim }) => claim.confidence >= from && (at === 0 || claim.confidence < to));
    return { from, to, said: within.length, right: within.filter(isRight).length };
  });
}

/** The table of the bands, as lines. */
export function* calibrationTable(judged) {
  yield '\n# calibration\n';
  yield 'confidence    claims  right  share';
  for (const { from, to, said, right } of bandsOf(judged)) {
    const band = from === 0 ? 'below 0.70' : `${from.toFixed(2)}–${to.toFixed(2)}`;
    yield `${band.padEnd(12)}  ${String(said).padStart(6)}  ${String(right).padStart(5)}  ${share(right, said).padStart(5)}`;
  }
}

/**
 * What the method of ingest/claims/confidence.ts makes of the claims: of each family, and of each doubt.
 * @param {readonly { verdict: string, claim: { rule: string }, doubts: readonly string[] }[]} judged
 * @param {(rule: string) => string} familyOf
 */
export function measured(judged, familyOf) {
  const counted = judged.filter(({ verdict }) => verdict !== 'optional');
  const count = (claims) => ({ said: claims.length, right: claims.filter(isRight).length });
  const sure = counted.filter(({ doubts }) => doubts.length === 0);
  const families = [...new Set(counted.map(({ claim }) => familyOf(claim.rule)))].sort().map((family) => {
    const isOf = ({ claim }) => familyOf(claim.rule) === family;
    const own = count(sure.filter(isOf));
    return { family, all: count(counted.filter(isOf)), sure: own, confidence: smoothed(own.right, own.said) };
  });
  const certain = count(sure);
  const doubts = [...new Set(counted.flatMap((each) => each.doubts))].sort().map((doubt) => {
    const own = count(counted.filter((each) => each.doubts.includes(doubt)));
    return { doubt, ...own, factor: Math.min(1, smoothed(own.right, own.said) / smoothed(certain.right, certain.said)) };
  });
  return { families, doubts, certain };
}

/**
 * Families and doubts with their counts, what the method makes of them, and what stands in ingest/claims/confidence.ts.
 * @param {object} confidence that module, built
 */
export function* rulesTable(judged, { familyOf, familyConfidence, unmeasured, doubtFactors, inTwentieths }) {
  const { families, doubts, certain } = measured(judged, familyOf);
  const row = (name, cells) => `${name.padEnd(22)}  ${cells.map((cell) => String(cell).padStart(8)).join('  ')}`;
  const compared = (now, stands) => [now.toFixed(2), stands.toFixed(2), stands - now > 0.001 ? 'too sure' : ''];
  yield '\n# rules, by family\n';
  yield row('family', ['claims', 'right', 'share', 'no doubt', 'right', 'measured', 'stands']);
  for (const { family, all, sure, confidence } of families) {
    const stands = familyConfidence[family] ?? unmeasured;
    yield row(family, [
      all.said,
      all.right,
      share(all.right, all.said),
      sure.said,
      sure.right,
      ...compared(inTwentieths(confidence), stands),
    ]).trimEnd();
  }
  yield '';
  yield row('doubt', ['claims', 'right', 'share', 'factor', 'stands']);
  yield row('none', [certain.said, certain.right, share(certain.right, certain.said)]);
  for (const { doubt, said, right, factor } of doubts)
    yield row(doubt, [said, right, share(right, said), ...compared(inTwentieths(factor), doubtFactors[doubt])]).trimEnd();
}
