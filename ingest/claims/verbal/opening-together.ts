/** What opens a sentence and says that those who act in it do so together: "In a joint statement, A and B …", "After ten years of collaboration, A and B …". */
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofLinks } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What two say or do as one. */
const undertakings = wordSet(
  'statement|declaration|communiqué|communique|letter|appeal|report|paper|article|release|submission|operation|exercise|mission|visit|patrol|investigation|project|programme|effort|initiative|study|campaign|event|conference|announcement|message|proposal|response|venture|meeting',
);

const spans = wordSet('year|years|month|months|decade|decades|week|weeks|history|record|tradition');
const working = wordSet(
  'cooperation|co-operation|collaboration|partnership|negotiation|negotiations|talks|dialogue|coordination|discussions',
);

/** How many can be said to do something with each other. */
const most = 4;

/** Those who act after such an opening work with each other. */
export const openingTogether: ClauseRule = ofLinks(
  ['in', 'by', 'through', 'during', 'following', 'after', 'under', 'as part of', 'on the basis of'],
  (reading, clause) => {
    const { verb, voice, subject, complements } = clause;
    if (verb.negated || voice !== 'active' || verb.form !== 'finite' || subject.length < 2 || subject.length > most) return [];
    if (
      ![...complements.values()].some((phrases) =>
        phrases.some((phrase) => phrase.from < subject[0]!.from && saysTogether(reading, phrase)),
      )
    )
      return [];
    const actors = entitiesOf(reading, subject).filter((each) => isActor(each) && !each.viaOwner);
    if (actors.length !== subject.length) return [];
    const rest = { type: 'COOPERATES_WITH', status: 'done', negated: false, rule: 'opening.together' } as const;
    return actors.flatMap((head, i) => actors.slice(i + 1).map((tail): ClaimDraft => claimOf(reading, clause, { head, tail }, rest)));
  },
);

/** "a joint statement", "ten years | of close collaboration" */
function saysTogether(reading: Reading, phrase: Phrase): boolean {
  if (undertakings.has(phrase.head)) return /\bjoint\b/iu.test(wordsOf(reading, phrase));
  if (!spans.has(phrase.head)) return false;
  const at = reading.nodes.indexOf(phrase);
  const [link, what] = [reading.nodes[at + 1], reading.nodes[at + 2]];
  return oneOf(wordOf(link), 'of') && what?.kind === 'phrase' && working.has(what.head);
}
