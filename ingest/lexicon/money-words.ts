/** Words of paying: nouns for sums, verbs that pay, and what money is said to be for. Statements about English; no list holds a name. */
import { withoutParticle } from './particles.ts';
import { words } from '../words.ts';

/** Nouns that are money by themselves, singular. */
export const moneyNouns: ReadonlySet<string> = words(
  'grant loan funding financing finance donation subsidy sponsorship money credit subvention endowment co-financing cofinancing co-funding seed-funding grant-in-aid bursary scholarship fellowship stipend',
);

/** Nouns that are money where their phrase or the next one says so: "financial support", "a contribution of €5 million". */
export const moneyByContext: ReadonlySet<string> = words(
  'support assistance aid help backing contribution investment guarantee allocation sum amount package budget resource award payment instalment tranche commitment pledge injection boost equity capital stake total maximum minimum tranche',
);

/** Adjectives that make such a noun money. */
export const financialWords: ReadonlySet<string> = words(
  'financial macro-financial monetary funding budgetary budget cash concessional seed venture voluntary assessed annual core',
);

/** Verbs whose subject pays, where their object is money. */
export const payingVerbs: ReadonlySet<string> = words(
  'provide make allocate devote commit award deliver contribute give pay mobilise mobilize earmark disburse channel spend invest grant offer dedicate announce unveil inject pledge donate lend approve extend sign adopt agree transfer release raise increase vote assign reserve set_aside put plough promise guarantee back advance inject unlock direct bestow distribute confirm hand_over secure issue confer plan sanction appropriate enter_into enter ink conclude ring-fence ringfence',
);

/** Whether a verb pays, with its particle or without. */
export const isPayingVerb = (lemma: string): boolean => payingVerbs.has(lemma) || payingVerbs.has(withoutParticle(lemma));

/** Of these, the ones that pay whom they name without a preposition: "award X a grant". */
export const givingVerbs: ReadonlySet<string> = words('award give grant lend pay offer allocate hand assign promise');

/** Verbs whose subject is paid, where their object is money. */
export const receivingVerbs: ReadonlySet<string> = words('receive get obtain secure win attract draw borrow benefit profit');

/** Verbs that are paying with what they find elsewhere: "raised €5 million from donors" is being paid. */
export const raisingVerbs: ReadonlySet<string> = words('raise mobilise mobilize leverage secure');

/** Verbs that take costs on oneself. */
export const bearingVerbs: ReadonlySet<string> = words('bear meet cover defray pay underwrite fund finance share shoulder');

/** Nouns for what something costs. */
export const costNouns: ReadonlySet<string> = words('cost expense expenditure expenses bill upkeep budget');

/** Who gives money, said as a noun. */
export const donorNouns: ReadonlySet<string> = words('donor funder co-funder contributor sponsor backer financier co-financier lender');

/** Works on a thing: who pays for the work pays for the thing. */
export const workNouns: ReadonlySet<string> = words(
  'investment construction reconstruction expansion upgrade upgrading renovation rehabilitation extension refurbishment restoration maintenance modernisation modernization repair redevelopment completion establishment development implementation running operation building creation work improvement design delivery co-delivery duplication electrification purchase acquisition coordination deployment stage phase half share part component cost expense expenditure upkeep budget rollout continuation',
);

/** Verbs that say what money is to do for its object. */
export const improvingVerbs: ReadonlySet<string> = words(
  'support reinforce strengthen help assist improve boost fund finance develop upgrade implement expand build construct rehabilitate renovate refurbish restore complete extend repair modernise modernize establish create deliver rebuild replace run operate launch advance accelerate promote enable increase protect conduct carry_out equip bolster',
);

/** Verbs that say how much a sum is, or what lives on it. */
export const sumVerbs: ReadonlySet<string> = words('total amount reach depend rely use match');
