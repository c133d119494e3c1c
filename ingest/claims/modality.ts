import type { Status } from '../../graph/ontology/statuses.ts';

/** What a modal verb makes of the deed. */
export function modalStatus(modal: string): Status {
  if (modal === 'will' || modal === 'shall') return 'planned';
  if (modal === 'can' || modal === 'may') return 'planned';
  return 'called-for';
}
