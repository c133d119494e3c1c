/** "With the support of A, B did …": who helps whom with a deed. */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { referentNamed } from '../../entities/bearers.ts';
import { countryOf } from '../../lexicon/demonyms.ts';
import { gazetteer } from '../../lexicon/gazetteer.ts';
import { afterDeterminers } from '../../mentions/determiners.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { listAt } from '../lists.ts';
import { possessed } from '../steps.ts';
import { foundAsName } from '../found.ts';
import { foundAt, type Found, type Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofLinks, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const helping = wordSet('support|help|assistance|backing|aid|guidance|advice|input');

/** Each of those whose support is named helps who acts, or in the passive what is done. */
export function helpedBy(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const support =
    complementsOf(clause, 'with', 'due to', 'through', 'by').find((phrase) => helping.has(phrase.head)) ?? asideOf(reading, clause);
  if (!support || clause.verb.form !== 'finite' || /\bfinancial\b/u.test(wordsOf(reading, support))) return [];
  const at = reading.nodes.indexOf(support);
  const link = reading.nodes[at + 1];
  const given = link?.kind === 'preposition' && oneOf(link.word, 'of|from') && reading.nodes[at + 2]?.kind === 'phrase';
  const helpers = (given ? entitiesOf(reading, listAt(reading.nodes, at + 2).members) : helperInside(reading, support)).filter(
    (each) => isActor(each) && !each.viaOwner,
  );
  const acting = entitiesOf(reading, clause.subject).filter((each) => (isActor(each) || isWork(each)) && !each.viaOwner);
  const done = clause.voice === 'passive' ? entitiesOf(reading, clause.object) : [];
  const helped = acting.length === 0 || done.some(isWork) ? done : acting;
  return helpers.flatMap((head) =>
    helped
      .filter((tail) => tail.referent !== head.referent && !tail.viaOwner)
      .map((tail) =>
        claimOf(reading, clause, { head, tail }, { type: 'SUPPORTS', status, negated: clause.verb.negated, rule: 'helped.by' }),
      ),
  );
}

/** "A launched B in support of C", "The initiative is in support of C": what is made, or spoken of, helps C. */
export const inSupportOf: ClauseRule = ofLinks(['in'], (reading, clause, status, said) => {
  const support = (clause.complements.get('in') ?? []).find((phrase) => phrase.head === 'support' && phrase.determiner === '');
  const at = support ? reading.nodes.indexOf(support) : -1;
  const link = reading.nodes[at + 1];
  if (!support || link?.kind !== 'preposition' || link.word !== 'of' || reading.nodes[at + 2]?.kind !== 'phrase' || clause.verb.negated)
    return [];
  const made = said
    .filter(({ type }) => oneOf(type, 'ESTABLISHES|PUBLISHES|ADOPTS|ORGANISES'))
    .map(({ tail, object }) => ({ referent: tail, span: object }));
  const heads = made.length > 0 ? made : entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject);
  const thing = reading.nodes[possessed(reading.nodes, at + 2)];
  const target =
    thing?.kind === 'phrase' && oneOf(thing.head, 'effort|work|action|ambition|goal|objective') ? at + 2 : possessed(reading.nodes, at + 2);
  const owner = reading.nodes[target];
  const owned = owner?.kind === 'phrase' && owner.possessive;
  const tails = entitiesOf(reading, owned ? [owner] : listAt(reading.nodes, target).members);
  return heads.flatMap((head) =>
    tails
      .filter(({ referent }) => referent !== head.referent && allows('SUPPORTS', head.referent.label, referent.label))
      .filter(({ referent }) => referent.named || !oneOf(referent.head, 'decision|planning')) // "in support of policy decisions": a purpose
      .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'SUPPORTS', status, negated: false, rule: 'helped.support_of' })),
  );
});

/** "The initiative benefits from support provided by A". */
export const benefiting: ClauseRule = ofVerbs(wordSet('benefit|profit'), (reading, clause, status) => {
  if (clause.verb.negated) return [];
  const support = (clause.complements.get('from') ?? []).find((phrase) => helping.has(phrase.head));
  if (!support) return [];
  const at = reading.nodes.indexOf(support);
  const given = reading.clauses.find(
    (each) =>
      oneOf(each.verb.lemma, 'provide|give|offer|deliver') &&
      each.voice === 'passive' &&
      (each.object.includes(support) || each.at === at + 1),
  );
  const link = reading.nodes[at + 1];
  const from = link?.kind === 'preposition' && oneOf(link.word, 'of|from') && reading.nodes[at + 2]?.kind === 'phrase';
  const helpers = entitiesOf(reading, given?.subject ?? (from ? listAt(reading.nodes, at + 2).members : [])).filter(
    (each) => isActor(each) && !each.viaOwner,
  );
  const type = /\bfinancial\b/u.test(wordsOf(reading, support)) ? 'FUNDS' : 'SUPPORTS';
  const tails = entitiesOf(reading, clause.subject).filter(({ viaOwner }) => !viaOwner);
  return helpers.flatMap((head) =>
    tails
      .filter(({ referent }) => referent !== head.referent && allows(type, head.referent.label, referent.label))
      .map((tail) => claimOf(reading, clause, { head, tail }, { type, status, negated: false, rule: 'helped.benefit' })),
  );
});

/** "held training courses for customs officers": who is trained is helped, besides what is held. */
export const trainingFor: ClauseRule = ofVerbs(
  wordSet('hold|organise|organize|conduct|run|host|arrange|carry_out|give|lead|facilitate|launch'),
  (reading, clause, status, said) => {
    const course = clause.object.find((phrase) =>
      /\b(?:training|courses?|masterclass(?:es)?|mentoring)\b/iu.test(wordsOf(reading, phrase)),
    );
    if (!course || clause.verb.negated || said.some(({ type }) => type === 'SUPPORTS')) return [];
    const doers = entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner);
    const trained = entitiesOf(reading, clause.complements.get('for') ?? []).filter(
      (each) => isActor(each) && !each.viaOwner && each.referent.label !== 'Country',
    );
    return doers.flatMap((head) =>
      trained
        .filter(({ referent }) => referent !== head.referent)
        .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'SUPPORTS', status, negated: false, rule: 'helped.training' })),
    );
  },
);

/** "A, in collaboration with B and with support from C, launched D": the help stands in the aside before the verb. */
function asideOf({ nodes }: Reading, { at, subject }: Clause): Phrase | undefined {
  const from = nodes.findIndex((node) => node === subject[0]);
  if (from < 0) return undefined;
  for (let i = at - 1; i > from; i--) {
    const node = nodes[i]!;
    if (node.kind === 'verb') return undefined;
    const link = nodes[i - 1];
    if (node.kind === 'phrase' && helping.has(node.head) && link?.kind === 'preposition' && link.word === 'with') return node;
  }
  return undefined;
}

/** "with UNICEF support", "with the Bank's help": who helps stands before the noun. */
function helperInside(reading: Reading, support: Phrase): readonly Found[] {
  const owner = reading.nodes[reading.nodes.indexOf(support) - 1];
  if (owner?.kind === 'phrase' && owner.possessive) return entitiesOf(reading, [owner]);
  const { start } = afterDeterminers(reading.tokens, support.from, support.to);
  const run = { from: start, to: support.to - 1 };
  if (run.to <= run.from || !reading.tokens[run.from]!.capital) return [];
  const words = wordsOf(reading, run);
  const entry = gazetteer.get(countryOf(words) ?? words); // "with Norwegian help"
  const referent = referentNamed(reading.discourse, entry?.name ?? words);
  if (referent) return [foundAt(reading, referent, run)];
  const named = entry && { ...run, name: entry.name, label: entry.label, plural: false, known: entry.name, rule: 'name.form' };
  const found = named && foundAsName(reading, named);
  return found ? [found] : [];
}

/** A project or programme, which those who help it help to do what it does. */
const isWork = ({ referent }: Found): boolean => referent.label === 'Initiative' || referent.label === 'Programme';
