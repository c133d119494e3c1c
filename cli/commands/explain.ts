import { Option, type Command } from 'commander';
import { buffer } from 'node:stream/consumers';
import type { Document } from '../../graph/model/document.ts';
import { documentOf, readDocuments } from '../../ingest/read.ts';
import { ledgerLines, ledgerText, type Part } from '../ledger.ts';
import { print, say } from '../output.ts';
import { command } from './command.ts';

interface ExplainOptions {
  readonly only?: Part;
  readonly format: 'text' | 'jsonl';
}

/** `entente explain FILE…` */
export function explainCommand(): Command {
  return command(
    'explain',
    'Say of every sentence of a document which claims it gave, or why it gave none; no graph is opened.',
    'entente explain speech.txt --only missing',
  )
    .argument('<paths...>', 'text files (UTF-8), and folders of .txt and .md files; - reads a text from stdin')
    .addOption(
      new Option('--only <part>', 'only the sentences that gave no claim, or only those that gave some').choices(['missing', 'claims']),
    )
    .addOption(new Option('--format <format>', 'to be read, or one JSON object a line').choices(['text', 'jsonl']).default('text'))
    .action(explain);
}

async function explain(paths: readonly string[], { only, format }: ExplainOptions): Promise<void> {
  const documents = await documentsAt(paths);
  // The language library is loaded here and not before, as most commands do without it.
  const { explain: ledgerOf } = await import('../../ingest/ledger/explain.ts');
  const entries = ledgerOf(documents);
  if (format === 'jsonl') {
    await print(ledgerLines(entries, only));
    say(
      `${entries.filter(({ claims }) => claims.length > 0).length} of ${entries.length} sentences and other stretches of text gave claims.`,
    );
  } else await print(ledgerText(entries, { only, colours: process.stdout.isTTY && !process.env['NO_COLOR'] }));
}

async function documentsAt(paths: readonly string[]): Promise<Document[]> {
  const named = paths.filter((path) => path !== '-');
  const piped = named.length < paths.length ? [documentOf('stdin', await buffer(process.stdin), 'What came from stdin')] : [];
  return [...piped, ...(named.length > 0 ? await readDocuments(named) : [])];
}
