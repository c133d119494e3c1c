/** Titles of those who hold an office: the one list of them, for people, for offices named by title alone, and for claims about roles. */
import { portfolios } from './portfolios.ts';
import { singular } from './singular.ts';
import { oneOf, words } from '../words.ts';

/** Forms of address: the next capitalised words are a person. */
export const honorifics: ReadonlySet<string> = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness hon honourable honorable h.e. excellency excellencies highness highnesses majesty majesties eminence rev reverend eng assoc assist acad shri smt dato datuk datin tun sheikh shaikh haji',
);

/** Forms of address that stay part of the name: "Lord McNally". */
export const peerages: ReadonlySet<string> = words('lord lady baroness');

/** Head nouns of titles, singular. */
export const titleHeads: ReadonlySet<string> = words(`
  president vice-president commissioner minister secretary director director-general secretary-general under-secretary-general
  chair chairman chairwoman chairperson co-chair vice-chair chancellor governor premier vice-premier mayor ambassador envoy representative rapporteur
  coordinator co-ordinator head chief leader manager officer executive administrator supervisor superintendent commander commandant inspector
  prosecutor ombudsman ombudsperson auditor comptroller registrar treasurer secretary-treasurer counsel counsellor counselor adviser
  advisor attaché spokesperson spokesman spokeswoman professor lecturer rector dean provost principal scientist economist analyst
  researcher senator congressman congresswoman deputy judge general admiral colonel major captain king queen prince princess
  pope archbishop bishop founder co-founder trustee fellow facilitator chargé pm ceo cfo cto coo cio ciso mp mep delegate speaker
  extraordinary plenipotentiary vice-chancellor clerk convener convenor moderator vice-chairman vice-chairperson co-chairman co-chairperson co-director
  undersecretary under-secretary vice-minister councillor consul controller statistician attorney-general auditor-general
  governor-general solicitor-general negotiator planner strategist archivist conservator bursar surgeon attorney headmaster headmistress headteacher warden ombudswoman keeper coroner magistrate marshal paymaster postmaster minister-in-charge officer-in-charge commissioner-in-charge president-elect chair-elect associate consultant specialist counterpart editor curator librarian engineer lawyer partner lead investigator co-lead
`);

/** Ranks of officers, which stand between an office and the name: "Secretary of the Navy | Admiral". */
export const ranks: ReadonlySet<string> = words('general admiral colonel major captain brigadier commodore lieutenant marshal');

/** Titles that stand right before a name and before nothing else: one capitalised word after them is a person already ("President Juncker"). */
export const calling: ReadonlySet<string> = words(`
  president vice-president commissioner minister chancellor chairman chairwoman senator judge ambassador governor premier vice-premier mayor king queen
  pope prince princess archbishop bishop admiral colonel
`);

/** Words that make a title of a title: "Deputy Director", "Foreign Minister". */
export const titleModifiers: ReadonlySet<string> = words(`
  deputy vice executive acting former interim senior junior chief general managing regional country foreign prime under assistant
  associate principal permanent special personal high national federal state honorary first second third co lead technical
  scientific financial operating resident international european attorney solicitor inspector secretary director auditor then
  current new outgoing incoming cabinet visiting emeritus independent
`);

/** Fields in the titles of some offices alone: "Health Secretary", "Defence Minister"; before others they may end a name ("Northwind Energy CEO"). */
const fields: ReadonlySet<string> = words(`
  information legal policy programme program project press parliamentary finance defence defense interior health environment
  energy justice education agriculture security human resources communications operations research external home trade
  strategy marketing data digital investment technology medical science product people revenue risk compliance impact sustainability commercial
`);
const withField: ReadonlySet<string> = words(
  'scientist minister secretary commissioner representative associate coordinator analyst specialist adviser advisor attaché spokesperson spokesman spokeswoman officer manager',
);

/** Before these any portfolio is a field: "Transportation Secretary". */
const political: ReadonlySet<string> = words('minister secretary commissioner');

/** What closes a title after its head: "Secretary of State", "Director General", "Chief of Staff". */
const closings: readonly (readonly string[])[] = [
  ['and', 'plenipotentiary'],
  ['of', 'state'],
  ['of', 'staff'],
  ['of', 'party'],
  ['of', 'mission'],
  ['of', 'government'],
  ['general'],
  ['designate'],
  ['emeritus'],
];

interface Word {
  readonly lower: string;
  readonly capital: boolean;
}

/** The token after the title that starts at a token ("Deputy | Secretary of State |"); `at` itself where none does. */
export function titleEnd(tokens: readonly Word[], at: number): number {
  let end = at;
  let last = at;
  let field = false;
  while (end < Math.min(tokens.length, at + 5)) {
    const { lower } = tokens[end]!;
    if (titleHeads.has(lower) && !(field && !withField.has(lower))) last = end + 1;
    else if (end > at && tokens[end - 1]!.lower === 'chief' && oneOf(tokens[end + 1]?.lower ?? '', 'officer|scientist|adviser|advisor'))
      field = true; // "Chief | Veterinary Officer"
    else if (fields.has(lower) || (portfolios.has(lower) && political.has(tokens[end + 1]?.lower ?? ''))) field = true;
    else if (!titleModifiers.has(lower)) break;
    end++;
  }
  if (last === at) return at;
  const closing = closings.find((each) => each.every((word, offset) => tokens[last + offset]?.lower === word));
  return closing ? last + closing.length : last;
}

/** Whether the words before a token end in a title; gives where it starts, or -1. */
export function titleBefore(tokens: readonly Word[], to: number): number {
  for (let at = Math.max(0, to - 6); at < to; at++) if (titleEnd(tokens, at) === to) return at;
  return -1;
}

/** Heads of political titles, which name their field: "Minister for Health", "Commissioner for Energy". */
export const ofField: ReadonlySet<string> = words(
  'minister commissioner secretary envoy representative rapporteur chancellor spokesperson',
);

/** "of the Presidents of", "of the Ministers of": whether a token opens the words for several who hold an office. */
export function isOfHolders(tokens: readonly Pick<Word, 'lower'>[], of: number): boolean {
  const at = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const word = tokens[at]?.lower ?? '';
  return tokens[of]?.lower === 'of' && word !== singular(word) && titleHeads.has(singular(word)) && tokens[at + 1]?.lower === 'of';
}
