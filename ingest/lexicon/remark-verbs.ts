/** Verbs that only speak of their object: who welcomes or stresses a deed does not do it. */
export const remarkVerbs: ReadonlySet<string> = new Set(
  (
    'welcome applaud commend hail praise recall note acknowledge recognise recognize highlight stress underline underscore emphasise emphasize ' +
    'celebrate appreciate mention describe condemn regret'
  ).split(' '),
);
