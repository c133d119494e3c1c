// Turns Vitest's JSON report into the last line of a run, and into its exit code.
//   node .ci/count.mjs REPORT EXIT-CODE-OF-THE-TESTS NAME=EXIT-CODE…
// Each NAME is a step that counts as one test.
import { existsSync, readFileSync } from 'node:fs';

const [report = '', testsExit, ...steps] = process.argv.slice(2);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
  numTodoTests = 0,
  numFailedTestSuites = 0,
} = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const skipped = numPendingTests + numTodoTests;
if (skipped > 0) console.error(`${skipped} tests were skipped: in CI all must run.`);
const failedSteps = steps.filter((step) => !step.endsWith('=0'));
for (const step of failedSteps) console.error(`The step failed: ${step.split('=')[0]}.`);
// A file that cannot be loaded has no tests to count.
const unnamed = testsExit !== '0' && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
const failed = numFailedTests + unnamed + failedSteps.length + skipped;
console.log(`${numPassedTests + steps.length - failedSteps.length} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
