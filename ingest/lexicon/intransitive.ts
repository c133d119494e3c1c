/** Verbs that nobody does to anything: a past form of theirs is the verb of a clause, and no participle after a noun. */
export const intransitive: ReadonlySet<string> = new Set(
  (
    'take_part participate work work_together cooperate co-operate collaborate partner team_up join_forces meet gather serve act speak talk travel sit belong agree ' +
    'engage respond contribute depend rely consist consist_of succeed comply adhere accede appeal happen occur take_place begin start last end come go remain become ' +
    'enter arrive appear benefit live grow rise fall lie stand stay participate intervene vote'
  ).split(' '),
);

/** Verbs of those who come together; somebody may also do it to them. */
export const assembling: ReadonlySet<string> = new Set(['gather', 'convene', 'assemble', 'reconvene']);
