import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.ts';
import { claimsCommand } from './commands/claims.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { pushCommand } from './commands/push.ts';
import { queryCommand } from './commands/query.ts';
import { serveCommand } from './commands/serve.ts';
import { snapshotCommand } from './commands/snapshot.ts';
import { startCommand } from './commands/start.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import { errorInWords, exitCodeOf } from './errors.ts';
import { endOnBrokenOutput, say } from './output.ts';
import { version } from './package-root.ts';

const commands = [
  startCommand,
  buildCommand,
  serveCommand,
  queryCommand,
  claimsCommand,
  explainCommand,
  exportCommand,
  snapshotCommand,
  pushCommand,
  withdrawCommand,
];

/**
 * Runs the command line on its arguments (without node and script).
 * @returns the exit code: 0, 1 (work failed) or 2 (usage)
 */
export async function run(args: readonly string[]): Promise<number> {
  endOnBrokenOutput();
  try {
    await entente().parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has said by then what is wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    say(`entente: ${errorInWords(error)}`);
    if (process.env['ENTENTE_DEBUG'] === '1' && error instanceof Error) say(error.stack ?? '');
    return exitCodeOf(error);
  }
}

/** The whole command line. */
function entente(): Command {
  const program = new Command('entente')
    .description('Turns policy documents into a graph of who does what with whom, and shows the words that say so.')
    .version(version())
    .addHelpText(
      'after',
      `
Example:
  $ entente build reports/ && entente serve --open

The graph is kept under .entente in the working directory, or in Neo4j where NEO4J_URI, NEO4J_USERNAME,
NEO4J_PASSWORD and NEO4J_DATABASE say so. Exit codes: 0 done, 1 failed, 2 wrong usage.`,
    );
  for (const command of commands) program.addCommand(command());
  for (const command of [program, ...program.commands]) {
    command.exitOverride().showHelpAfterError(`See ${command === program ? 'entente' : `entente ${command.name()}`} --help.`);
  }
  return program;
}
