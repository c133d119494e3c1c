import { Command } from 'commander';

/** A command with the example that its help shows. */
export function command(name: string, description: string, example: string): Command {
  return new Command(name).description(description).addHelpText('after', `\nExample:\n  $ ${example}`);
}
