/** Nouns for events that nobody holds, hosts or attends. Singular. */
export const happenings: ReadonlySet<string> = new Set(
  'attack incident earthquake flood cyclone hurricane typhoon tsunami war conflict invasion'.split(' '),
);
