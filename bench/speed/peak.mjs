// Runs a command of the built program in this process, and prints its largest resident memory in MB.
const { run } = await import(new URL('../../dist/cli/main.js', import.meta.url).href);
process.exitCode = await run(process.argv.slice(2));
console.log(process.resourceUsage().maxRSS / 1000);
