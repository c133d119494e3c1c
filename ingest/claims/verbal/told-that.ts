/** What somebody is told: "told the Committee that costs had risen" reports to it, "reminded the operators that they must pay" asks them to. */
import type { Label } from '../../../graph/ontology/labels.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { statusFor } from './status.ts';
import { wordSet } from '../../words.ts';

const telling = wordSet('tell|remind|warn|advise|notify|inform');
/** Whom one tells what one has found. */
const hearers: ReadonlySet<Label> = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation']);

/** Who tells others what they must do calls on them; who tells a body anything else reports to it. */
export const toldThat: ClauseRule = ofVerbs(telling, (reading, clause, status) => {
  const { verb, voice, object, end } = clause;
  if (verb.negated || object.length === 0) return [];
  const last = voice === 'active' ? reading.nodes.indexOf(object.at(-1)!) + 1 : end;
  const that = reading.nodes[last];
  if (!that || !('word' in that) || that.word !== 'that') return [];
  const heads = entitiesOf(reading, clause.subject).filter((found) => isActor(found) && !found.viaOwner);
  const told = entitiesOf(reading, object).filter((found) => isActor(found) && !found.viaOwner);
  const type = isBound(reading, clause, last) ? 'CALLS_ON' : verb.lemma === 'tell' ? 'REPORTS_TO' : undefined;
  if (type === undefined) return [];
  return heads.flatMap((head) =>
    told
      .filter((tail) => tail.referent !== head.referent && (type === 'CALLS_ON' || hearers.has(tail.referent.label)))
      .map((tail) =>
        claimOf(
          reading,
          clause,
          { head, tail },
          { type, status: statusFor(type, clause, status, reading), negated: false, rule: 'told.that' },
        ),
      ),
  );
});

/** "reminded the operators that | they must pay", "told the Agency that | it should publish": whether who is told is to do it. */
function isBound(reading: Reading, { object }: Clause, that: number): boolean {
  const deed = reading.clauses.find(({ at, verb }) => at > that && verb.form === 'finite');
  const [doer] = deed?.subject ?? [];
  if (deed?.verb.status !== 'called-for' || deed.verb.negated || !doer || reading.nodes[that + 1] !== doer) return false;
  if (doer.mention?.kind === 'pronoun') return ['they', 'it', 'he', 'she'].includes(doer.mention.head);
  return entitiesOf(reading, [doer]).some(({ referent }) => entitiesOf(reading, object).some((told) => told.referent === referent));
}
