/** Reports that are handed over: "The Council shall submit a report on ports to the President" says too whose report it is. */
import { entitiesOf } from '../ends.ts';
import { claimOf, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

const handing = wordSet('submit|present|provide|deliver|make|transmit|furnish|lay|give|send');
const reports = wordSet('report|study|assessment|evaluation');

/** Who reports to somebody by a report has made it; a report that another has made is handed over by others than its author. */
export const reportsMade = ofVerbs(handing, (reading, clause, status, said) => {
  const reporting = said.filter(({ type }) => type === 'REPORTS_TO');
  const report = clause.object.find(
    ({ head, determiner, plural }) => reports.has(head) && determiner !== 'the' && !(plural && determiner === ''), // "submit periodic reports"
  );
  if (reporting.length === 0 || !report || clause.voice !== 'active' || clause.verb.negated) return [];
  const heads = new Map(reporting.map(({ head, subject }) => [head, subject]));
  return entitiesOf(reading, [report])
    .filter(({ referent, viaOwner }) => referent.label === 'Document' && !viaOwner)
    .flatMap((tail) =>
      [...heads].map(([referent, span]) =>
        claimOf(
          reading,
          clause,
          { head: { referent, span }, tail },
          { type: 'PUBLISHES', status, negated: false, rule: 'report.made', noDate: undefined },
        ),
      ),
    );
});
