/** Rows of tables. */
import { factOf } from '../../lexicon/fact-labels.ts';
import { referentNamed } from '../../entities/bearers.ts';
import { wordsOf } from '../ends.ts';
import { foundAsName } from '../found.ts';
import { found, make, type Rule } from './shared.ts';
import { wordSet } from '../../words.ts';

const roleOfTable = wordSet(
  'lead|leads|chair|chairs|coordinator|coordinators|secretariat|lead agency|lead agencies|responsible|rapporteur',
);

/** "Chemical SRMA: Department of Homeland Security": a row that names who has a role for a field. The role is one the text has defined, or a plain word for leading. */
export const tableRow: Rule = (reading, phrase, at) => {
  if (at !== 0) return [];
  const colon = reading.nodes.findIndex((node) => node.kind === 'colon');
  if (colon < 1 || reading.clauses.length > 0) return [];
  const end = reading.nodes[colon - 1]!.to;
  if (factOf(wordsOf(reading, { from: 0, to: end }))) return []; // of the sheet it stands in
  const last = reading.tokens[end - 1]!;
  const roleName = last.text.replace(/s$/u, '');
  const role = referentNamed(reading.discourse, roleName);
  if (
    end < 2 ||
    !(
      roleOfTable.has(last.lower) ||
      (role !== undefined && /^\p{Lu}{2,}$/u.test(roleName) && (role.label === 'Agency' || role.label === 'Body'))
    )
  )
    return [];
  const dash = /^[-–—(]$/u.test(reading.tokens[end - 2]!.text) ? 1 : 0; // "Measure 3 – Responsible: A", "WP1 Management (lead: A)"
  const run = { from: phrase.from, to: end - 1 - dash };
  if (run.to <= run.from) return [];
  const name = wordsOf(reading, run);
  const step = /^(?:WP ?\d|Work Package|Task \d|Activity \d|Action \d|Module \d|Component \d)/iu.test(name);
  const tail = foundAsName(reading, { ...run, name, label: step ? 'Initiative' : 'ActorGroup', plural: !step, rule: 'table.field' });
  if (!tail) return [];
  // "Responsible: A; Partners: B": the field ends where the next one has its label
  const next = reading.nodes.findIndex((node, index) => index > colon && node.kind === 'colon');
  const mark = next < 0 ? -1 : reading.nodes.findLastIndex(({ kind }, index) => index > colon && index < next && kind === 'semicolon');
  return reading.nodes.slice(colon + 1, mark < 0 ? undefined : mark).flatMap((node) => {
    const head = node.kind === 'phrase' ? found(reading, node) : undefined;
    return head && head.referent !== role
      ? make(reading, 'LEADS', { head, tail }, { from: end - 1, to: end }, 'table.role', 'ongoing')
      : [];
  });
};
