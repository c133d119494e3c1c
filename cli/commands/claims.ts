import { Option, type Command } from 'commander';
import type { Extraction } from '../../graph/model/extraction.ts';
import { claimLines } from '../../graph/exports/claims.ts';
import { findSources } from '../../ingest/read.ts';
import { extractFrom } from '../build-graph.ts';
import { minConfidenceOption, type MinConfidence } from '../min-confidence.ts';
import { printOrWrite } from '../output.ts';
import { seedsFolder } from '../package-root.ts';
import { command } from './command.ts';

/** `entente claims [PATH…]` */
export function claimsCommand(): Command {
  return command(
    'claims',
    'Print the claims that documents make, each with its words; no graph is opened.',
    'entente claims reports/ > claims.jsonl',
  )
    .argument('[paths...]', 'text files (UTF-8), and folders of .txt and .md files; the two seed documents where none is named')
    .addOption(new Option('--format <format>', 'one JSON object a line').choices(['jsonl']).default('jsonl'))
    .addOption(minConfidenceOption())
    .option('-o, --output <file>', 'where to write them (default: stdout)')
    .action(async (paths: readonly string[], { output, minConfidence }: MinConfidence & { readonly output?: string }) => {
      const sources = await findSources(paths.length > 0 ? paths : [seedsFolder()]);
      await printOrWrite(output, linesOf(extractFrom(sources), minConfidence));
    });
}

async function* linesOf(extractions: AsyncIterable<Extraction>, least: number): AsyncIterable<string> {
  for await (const extraction of extractions) yield* claimLines([extraction], least);
}
