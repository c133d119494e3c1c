// Runs `entente push` of the built program in this process, and prints its largest resident memory in MB.
import { peakMb } from './peak-memory.mjs';

const { run } = await import(new URL('../../dist/cli/main.js', import.meta.url).href);
process.exitCode = await run(['push', ...process.argv.slice(2)]);
console.log(peakMb());
