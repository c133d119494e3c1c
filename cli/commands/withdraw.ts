import type { Command } from 'commander';
import { EntenteError } from '../../graph/model/errors.ts';
import { interruptibly } from '../interrupt.ts';
import { say } from '../output.ts';
import { storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

/** `entente withdraw DOC` */
export function withdrawCommand(): Command {
  return command('withdraw', 'Take a document out of the graph, with all that only it says.', 'entente withdraw 2018-01-24-press-release')
    .argument('<document>', 'id of the document: its file name without ending')
    .addOption(storeOption())
    .action(withdraw);
}

async function withdraw(id: string, options: StoreOptions): Promise<void> {
  await interruptibly(() =>
    withStore({ ...options, intoExisting: true }, 'write', async (store) => {
      if (await store.withdraw(id)) return;
      const { documents } = await store.contents();
      const held = documents.map((document) => document.id).join(', ');
      throw new EntenteError(`The graph holds no document ${id}${held ? `. It holds: ${held}` : '; it is empty'}.`);
    }),
  );
  say(`${id} is withdrawn.`);
}
