import { describe } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { storeContract } from './contract.ts';

describe('the embedded graph', () => {
  storeContract(() => openStore({ engine: 'embedded' }));
});
