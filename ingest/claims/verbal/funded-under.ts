/** Who pays where only the programme is named: "is funded under Horizon 2020", "financed within a grant agreement of the programme". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf } from '../clause.ts';
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const choosing = wordSet('select|choose|approve');
const paying = wordSet('fund|finance|co-fund|cofund|co-finance|cofinance|subsidise|subsidize|sponsor');
const funding: Pick<ReadonlySet<string>, 'has'> = { has: (verb) => paying.has(verb) || choosing.has(verb) };
const ways = ['under', 'through', 'within', 'from', 'in context of', 'as part of', 'via'];
/** What one has from a programme. */
const contracts = wordSet('agreement|contract|call|grant|facility|strand|action|pillar|part|framework|window|line');

/** A passive that pays without an agent is paid by the programme it stands under. */
export const fundedUnder: ClauseRule = ofVerbs(funding, (reading, clause, status) => {
  if (clause.voice !== 'passive' || clause.subject.length > 0) return [];
  // "was selected for funding under the programme"
  if (
    choosing.has(clause.verb.lemma) &&
    !clause.complements.get('for')?.some(({ head }) => oneOf(head, 'funding|financing|grant|support|award'))
  )
    return [];
  const named = complementsOf(clause, ...ways);
  const programmes = entitiesOf(
    reading,
    named.flatMap((phrase) => ofContract(reading, phrase)),
  ).filter(({ referent, viaOwner }) => referent.label === 'Programme' && !viaOwner);
  // "is funded via the Coastal Institute": whoever hands out the money
  const donors = programmes.length > 0 ? [] : entitiesOf(reading, complementsOf(clause, 'via', 'through')).filter(paysOut);
  const paid = entitiesOf(reading, clause.object).filter((tail) => !tail.viaOwner);
  return [...programmes, ...donors].flatMap((head) =>
    paid
      .filter((tail) => tail.referent !== head.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) =>
        claimOf(reading, clause, { head, tail }, { type: 'FUNDS', status, negated: clause.verb.negated, rule: 'funded.under' }),
      ),
  );
});

/** Bodies with a name of their own. */
const paysOut = ({ referent, viaOwner }: Found): boolean =>
  !viaOwner && referent.named && oneOf(referent.label, 'Institution|Agency|Body|InternationalOrganisation|Network');

/** "a grant agreement of | the programme": whose it is; else the phrase itself. */
function ofContract({ nodes }: Reading, phrase: Phrase): readonly Phrase[] {
  const at = nodes.indexOf(phrase);
  const link = nodes.findIndex(
    (node, index) => index > at && index < at + 4 && node.kind === 'preposition' && oneOf(node.word, 'of|under|from'),
  );
  const named = link > 0 && nodes[link + 1]?.kind === 'phrase';
  return named && contracts.has(phrase.head || lastWord(phrase.mention?.name ?? '')) ? listAt(nodes, link + 1).members : [phrase];
}

/** "agreement" of "Grant Agreement 101-2". */
const lastWord = (name: string): string => /(\p{L}+)[\s\d/-]*$/u.exec(name.toLowerCase())?.[1] ?? '';
