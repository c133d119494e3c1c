import { InvalidArgumentError, Option, type Command } from 'commander';
import { drawSnapshot } from '../../graph/snapshots/draw.ts';
import { findEntity } from '../../graph/queries/find-entity.ts';
import { minConfidenceOption, type MinConfidence } from '../min-confidence.ts';
import { printOrWrite } from '../output.ts';
import { storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

interface SnapshotOptions extends StoreOptions, MinConfidence {
  readonly about: string;
  readonly depth: number;
  readonly date: string;
  readonly link?: string;
  readonly output?: string;
}

/** `entente snapshot --about NAME` */
export function snapshotCommand(): Command {
  return command(
    'snapshot',
    'Draw a standing figure of what is around an actor, with legend and numbered sources, as SVG.',
    'entente snapshot --about Europol --depth 1 -o europol.svg',
  )
    .requiredOption('--about <name>', 'any name or acronym of the actor, or its id')
    .addOption(new Option('--depth <steps>', 'steps from it, 1 to 3').default(1).argParser(depth))
    .addOption(new Option('--date <day>', 'day to print on it, as 2018-01-24, or none').default(today(), 'today').argParser(day))
    .option('--link <url>', 'address of the live view to print on it')
    .addOption(minConfidenceOption())
    .option('-o, --output <file>', 'where to write it (default: stdout)')
    .addOption(storeOption())
    .action(snapshot);
}

async function snapshot({ about, depth: steps, date, link, output, minConfidence, ...options }: SnapshotOptions): Promise<void> {
  const figure = await withStore(options, 'read', async (store) => {
    const contents = await store.contents();
    return drawSnapshot(contents, {
      about: findEntity(contents, about).id,
      depth: steps,
      minConfidence,
      dataVersion: await store.dataVersion(),
      ...(date === 'none' ? {} : { date }),
      ...(link === undefined ? {} : { liveUrl: link }),
    });
  });
  await printOrWrite(output, [figure]);
}

function depth(text: string): number {
  if (!/^[1-3]$/u.test(text)) throw new InvalidArgumentError('Give 1, 2 or 3.');
  return Number(text);
}

function day(text: string): string {
  if (text !== 'none' && !/^\d{4}-\d{2}-\d{2}$/u.test(text)) throw new InvalidArgumentError('Give a day as 2018-01-24, or none.');
  return text;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
