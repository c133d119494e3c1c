/** What partners do too: "worked with A to organise B", "hosted B with A". */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { between } from '../nominal/between.ts';
import type { Found, Reading } from '../reading.ts';
import { oneOf, wordSet } from '../../words.ts';

const working = new Set(
  'work work_together cooperate co-operate collaborate partner team_up join_forces unite ally pair associate co-create engage liaise'.split(
    ' ',
  ),
);
const shared: ReadonlySet<RelationType> = new Set<RelationType>([
  'ESTABLISHES',
  'ORGANISES',
  'PUBLISHES',
  'IMPLEMENTS',
  'PROPOSES',
  'ADOPTS',
  'SUPPORTS',
]);
/** What is made or held with others is theirs too. */
const made: ReadonlySet<RelationType> = new Set<RelationType>(['ESTABLISHES', 'ORGANISES', 'PUBLISHES']);

/** What two do with a text that is between them: "signed an agreement with | B". */
const concluding = wordSet('sign|conclude|enter_into|ink|strike|reach');

/** Meetings that others have with who holds them. */
const talk = /(?:^|\s)(?:discussion|dialogue|meeting|talk|consultation|exchange|negotiation|session|interview|briefing|call)s?$/u;

/** Those whom the verb before works with do what they work together for; those with whom a thing is made make it. */
export function withPartners(reading: Reading, clause: Clause, _: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  const { governor, verb } = clause;
  if (verb.negated || said.length === 0) return [];
  if (
    verb.form === 'infinitive' &&
    clause.control === 'subject' &&
    governor &&
    working.has(governor.verb.lemma) &&
    isNext(reading, governor, clause)
  )
    return shareOf(
      reading,
      governor,
      said.filter(({ type }) => shared.has(type)),
      'partners.to',
    );
  return verb.form === 'infinitive' || clause.voice === 'passive'
    ? []
    : shareOf(
        reading,
        clause,
        said.filter(
          ({ type, rule, tail, status }) =>
            (made.has(type) ||
              (type === 'LEADS' && oneOf(verb.lemma, 'co-chair|cochair|co-lead')) ||
              (type === 'ADOPTS' && status === 'done' && concluding.has(verb.lemma) && between.has(tail.head))) &&
            rule.startsWith('verb.') &&
            (type !== 'ORGANISES' || (tail.named && ![...tail.names.keys()].some((name) => talk.test(name)))),
        ),
        'partners.with',
      );
}

/** Whether no other verb stands between: "worked with A to find out how to help B" says nothing of who helps. */
const isNext = ({ nodes }: Reading, governor: Clause, { at }: Clause): boolean =>
  governor.voice === 'active' && nodes.slice(governor.at + 1, at).every(({ kind }) => kind !== 'verb');

function shareOf(reading: Reading, { complements, joint }: Clause, deeds: readonly ClaimDraft[], rule: string): ClaimDraft[] {
  if (deeds.length === 0) return [];
  const phrases = (complements.get('with') ?? (rule === 'partners.to' ? joint : [])).filter(
    (phrase) => !isTalkedTo(reading, phrase, deeds),
  );
  // "set up a working group with industry": many of no name are those who will sit in it
  const making = rule === 'partners.with' && deeds.every(({ type, tail }) => type === 'ESTABLISHES' && oneOf(tail.label, 'Network|Body'));
  const partners = entitiesOf(reading, phrases).filter(
    (found: Found) => isActor(found) && !found.viaOwner && !found.pronoun && !(making && found.referent.label === 'ActorGroup'),
  );
  const first = deeds[0]!.head;
  return partners.flatMap((partner) =>
    deeds
      .filter(({ head, tail }) => head === first && tail !== partner.referent && head !== partner.referent)
      .map((deed) => ({ ...deed, head: partner.referent, subject: partner.span, rule })),
  );
}

/** "made A following consultations with | B": who was only talked to has not made it. */
function isTalkedTo({ nodes, tokens }: Reading, phrase: Phrase, deeds: readonly ClaimDraft[]): boolean {
  const at = nodes.indexOf(phrase);
  const noun = nodes.findLastIndex((node, index) => index < at && node.kind === 'phrase');
  const [before, link] = [nodes[noun], nodes[noun - 1]];
  return (
    before?.kind === 'phrase' &&
    link?.kind === 'preposition' &&
    talk.test(before.head) &&
    !deeds.some(({ object }) => object.end === tokens[before.to - 1]!.end)
  );
}
