import type { Command } from 'commander';
import { exportLines } from '../../graph/exports/jsonl.ts';
import { sureContents } from '../../graph/queries/sure-contents.ts';
import { minConfidenceOption, type MinConfidence } from '../min-confidence.ts';
import { printOrWrite } from '../output.ts';
import { storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

/** `entente export` */
export function exportCommand(): Command {
  return command('export', 'Write the whole graph as JSON Lines. Equal graphs give equal bytes.', 'entente export -o graph.jsonl')
    .option('-o, --output <file>', 'where to write it (default: stdout)')
    .addOption(minConfidenceOption())
    .addOption(storeOption())
    .action(async (options: StoreOptions & MinConfidence & { readonly output?: string }) => {
      const contents = await withStore(options, 'read', (store) => store.contents());
      await printOrWrite(options.output, exportLines(sureContents(contents, options.minConfidence)));
    });
}
