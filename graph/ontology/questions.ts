import type { RelationType } from './relations.ts';

interface QuestionDefinition {
  readonly title: string;
  readonly types: readonly [RelationType, ...RelationType[]];
}

/** The questions the graph answers, in the order in which a newcomer is offered them. Every relation type answers one. */
export const questions = {
  'who-funds-whom': { title: 'Who funds whom?', types: ['FUNDS'] },
  'who-works-with-whom': { title: 'Who works with whom?', types: ['COOPERATES_WITH'] },
  'who-set-up-what': { title: 'Who set up what?', types: ['ESTABLISHES'] },
  'who-reports-to-whom': { title: 'Who reports to whom?', types: ['REPORTS_TO'] },
  'who-calls-on-whom': { title: 'Who calls on whom?', types: ['CALLS_ON'] },
  'who-makes-policy': { title: 'Who proposes and adopts law?', types: ['PROPOSES', 'ADOPTS', 'AMENDS'] },
  'who-belongs-to-what': { title: 'Who belongs to what?', types: ['PART_OF', 'MEMBER_OF', 'HOLDS_ROLE'] },
  'who-supports-whom': { title: 'Who supports whom, without money?', types: ['SUPPORTS'] },
  'who-carries-out-what': { title: 'Who carries out what, and on what basis?', types: ['IMPLEMENTS', 'OPERATES', 'LEADS', 'BASED_ON'] },
  'what-was-published-and-held': {
    title: 'What was published, and who met where?',
    types: ['PUBLISHES', 'ORGANISES', 'PARTICIPATES_IN', 'OCCURRED_IN'],
  },
} as const satisfies Record<string, QuestionDefinition>;

export type QuestionId = keyof typeof questions;

export const questionIds = Object.keys(questions) as [QuestionId, ...QuestionId[]];
