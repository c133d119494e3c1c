/** Why a name is taken to mean an entity that another name stood for before. A closed set; each is said in words that go on "X = Y: …". */
export const mergeReasons = {
  'same-name': 'the same name',
  spelling: 'the same name in another spelling',
  gazetteer: 'both are its names in the gazetteer',
  bracket: 'a short name given to it in brackets',
  initials: 'the initials of its name',
  'kind-added': 'its name with a word for its kind',
  genitive: 'one says with "of" or an adjective what the other says with a genitive',
  shortened: 'the name without some of its words, which fit no other',
  footnote: 'its number or title in a footnote on it',
  number: 'the number of the same legal act',
  similar: 'most words of the name, with the same head',
  head: 'head of the name used alone',
  kind: 'a word for its kind, and the last of that kind spoken of',
  surname: 'the surname of a person named in full before',
  title: 'the title of the one person named with it before',
  acronym: 'an acronym that another document spells out',
  pronoun: 'a pronoun for who was spoken of before',
} as const;

export type MergeReason = keyof typeof mergeReasons;

export const mergeReasonNames = Object.keys(mergeReasons) as [MergeReason, ...MergeReason[]];
