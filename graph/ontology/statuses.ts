/** What the document says of a claim: fact, work under way, promise or demand. Order is from weakest to strongest. */
export const statuses = {
  'called-for': { title: 'called for', meaning: 'Urged, proposed to be, should, if necessary.' },
  planned: { title: 'planned', meaning: 'Will, intends, is to.' },
  ongoing: { title: 'ongoing', meaning: 'Under way, regular.' },
  done: { title: 'done', meaning: 'Happened, is so.' },
} as const;

export type Status = keyof typeof statuses;

export const statusNames = Object.keys(statuses) as [Status, ...Status[]];

/** The strongest of some statuses (done beats ongoing beats planned beats called-for); `undefined` for none. */
export function strongestStatus(said: Iterable<Status>): Status | undefined {
  let best: Status | undefined;
  for (const status of said) if (best === undefined || statusNames.indexOf(status) > statusNames.indexOf(best)) best = status;
  return best;
}
