// Turns Vitest's JSON report into the last line of a run, and into its exit code.
//   node .ci/count.mjs REPORT EXIT-CODE-OF-THE-TESTS EXIT-CODE-OF-THE-NOTEBOOK
import { existsSync, readFileSync } from 'node:fs';

const [report = '', testsExit, notebookExit] = process.argv.slice(2);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
  numTodoTests = 0,
  numFailedTestSuites = 0,
} = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const skipped = numPendingTests + numTodoTests;
if (skipped > 0) console.error(`${skipped} tests were skipped: in CI all must run.`);
// A file that cannot be loaded has no tests to count, and the notebook counts as one test.
const notebook = notebookExit === '0' ? 0 : 1;
const unnamed = testsExit !== '0' && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
const failed = numFailedTests + unnamed + notebook + skipped;
console.log(`${numPassedTests + 1 - notebook} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
