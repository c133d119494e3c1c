/** What verbs say: asking somebody for a deed ("urged the Council to act", "issued an appeal to Member States"). In order of priority. */
import { actors, type Row } from './frame.ts';
import { words } from '../../words.ts';

export const demandRows: readonly Row[] = [
  // "called on the Speaker": a visit, where nothing is to be done
  { verbs: 'call_on call_upon', type: 'CALLS_ON', tails: ['Person'], demand: true },
  { verbs: 'call_on call_upon', type: 'CALLS_ON', tails: actors.filter((label) => label !== 'Person') },
  {
    verbs: 'urge invite expect request ask task encourage instruct mandate',
    type: 'CALLS_ON',
    tails: actors,
  },
  { verbs: 'direct require order oblige', type: 'CALLS_ON', tails: actors },
  // "charged a team with drafting the Rules", and no fee
  { verbs: 'charge entrust', type: 'CALLS_ON', tails: actors },
  { verbs: 'summon want like challenge exhort implore beg admonish', type: 'CALLS_ON', tails: actors, demand: true },
  {
    verbs: 'empower',
    type: 'CALLS_ON',
    heads: ['Institution', 'LegalAct', 'Policy', 'Person'],
    tails: ['Agency', 'Body', 'Institution', 'Network'],
    demand: true,
  },
  { verbs: 'appeal plead', type: 'CALLS_ON', tail: 'prep:to', tails: actors },
  { verbs: 'plead', type: 'CALLS_ON', tail: 'prep:with', tails: actors },
  // "looks to the Council to repair the quays"
  { verbs: 'look', type: 'CALLS_ON', tail: 'prep:to', tails: actors, demand: true },
  // "solicited written views from the operators"
  {
    verbs: 'solicit request invite demand require',
    type: 'CALLS_ON',
    tail: 'prep:from',
    tails: actors,
    nouns: words(
      'view comment submission proposal information data evidence input feedback opinion advice explanation clarification report response answer guarantee assurance apology action change reform',
    ),
  },
  // "issued an appeal to Member States", "extended an invitation to Norland to join"
  {
    verbs: 'issue extend address send make renew reiterate launch direct submit put forward',
    type: 'CALLS_ON',
    tail: 'prep:to',
    tails: actors,
    nouns: words('invitation appeal request plea demand call reminder instruction summons'),
  },
  // "is seeking contributions of all stakeholders", "sought feedback from users"
  ...['from', 'of'].map((whence): Row => ({
    verbs: 'seek invite',
    type: 'CALLS_ON',
    tail: `prep:${whence}`,
    tails: actors,
    nouns: words('feedback input contribution contributions comment comments view views submission submissions opinion opinions'),
  })),
  {
    verbs: 'seek',
    type: 'CALLS_ON',
    tail: 'prep:from',
    tails: actors,
    nouns: words('assurance explanation clarification guarantee commitment answer'),
  },
  // "urged swift action by Member States"
  {
    verbs: 'call_for urge demand press_for',
    type: 'CALLS_ON',
    tail: 'prep:by',
    tails: actors,
    active: true,
    nouns: words(
      'action measure step reform effort investigation inquiry review response adoption ratification implementation establishment publication',
    ),
  },
  // "stressed the need for Member States to pay", "repeated its call for Norland to pay"
  {
    verbs: 'stress underline underscore emphasise emphasize highlight reiterate reaffirm renew repeat make issue',
    type: 'CALLS_ON',
    tail: 'prep:for',
    tails: actors,
    demand: true,
    nouns: words('need call demand importance'),
  },
  { verbs: 'put exert apply increase', type: 'CALLS_ON', tail: 'prep:on', tails: actors, nouns: words('pressure') },
  { verbs: 'petition lobby', type: 'CALLS_ON', tails: actors },
  // "renewed its call on Norland to join", "reiterates its call upon all parties"
  ...['on', 'upon'].map((link): Row => ({
    verbs: 'make renew reiterate reaffirm repeat issue recall echo',
    type: 'CALLS_ON',
    tail: `prep:${link}`,
    tails: actors,
    nouns: words('call demand'),
  })),
  { verbs: 'call_for', type: 'CALLS_ON', tail: 'prep:between', tails: actors },
  { verbs: 'call_for', type: 'CALLS_ON', tails: actors, demand: true },
  { verbs: 'call_for', type: 'CALLS_ON', tail: 'prep:from', tails: actors },
];
