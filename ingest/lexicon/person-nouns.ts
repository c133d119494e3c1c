/** Plural nouns for people by what they do, suffer, get or are; what only sounds so ("papers", "servers", "grants") is not among them. */
import { remembered } from '../remembered.ts';

const listed: ReadonlySet<string> = new Set(
  // those who take part, speak, win or get something
  (
    'enumerators interviewers captains stewards jurors exhibitors performers contestants competitors challengers speakers panelists panellists moderators facilitators invitees keynotes guests spectators laureates winners awardees finalists semi-finalists runners-up ' +
    'nominees grantees sub-grantees awardholders fellows scholars licensees franchisees payees transferees subscribers members registrants entrants ' +
    'claimants complainants plaintiffs defendants litigants respondents appellants petitioners bidders tenderers examiners assessors evaluators arbitrators ' +
    // by work
    'clinicians physicians paramedics dentists surgeons psychologists therapists counsellors caregivers care-givers nannies technicians mechanics electricians ' +
    'plumbers carpenters builders welders tailors weavers craftsmen craftspeople artisans bakers butchers chefs waiters cleaners janitors porters ' +
    'rangers wardens gamekeepers beekeepers shepherds ranchers planters foragers loggers hunters trappers seafarers sailors skippers deckhands dockers aviators aircrews ' +
    'couriers riders cyclists clerks cashiers shopkeepers stallholders vendors hawkers peddlers wholesalers middlemen brokers dealers financiers capitalists ' +
    'philanthropists benefactors patrons intermediaries creatives authors writers poets editors bloggers vloggers influencers photographers photojournalists filmmakers ' +
    'film-makers producers designers architects surveyors planners translators interpreters linguists librarians archivists curators historians archaeologists ' +
    'anthropologists sociologists physicists chemists geographers demographers mathematicians statisticians modellers modelers analysts academics professors lecturers ' +
    'tutors instructors headteachers deans chancellors rectors schoolteachers schoolchildren pre-schoolers learners pupils undergraduates postgraduates ' +
    'postdocs doctorands interns cadets reservists conscripts troops marines gendarmes policemen policewomen constables detectives investigators rapporteurs ' +
    'magistrates jurists barristers solicitors attorneys notaries bailiffs paralegals defenders ombudsmen ombudspersons whistleblowers whistle-blowers watchdogs ' +
    'politicians statesmen congressmen policy-makers decision-makers decisionmakers rulemakers rule-makers standard-setters changemakers change-makers bureaucrats ' +
    'technocrats servants functionaries appointees holders incumbents aides staffers consultants freelancers subcontractors sub-contractors ' +
    'wage-earners earners breadwinners employees hirers recruiters jobseekers job-seekers micro-entrepreneurs microentrepreneurs microenterprises ' +
    'micro-enterprises msmes multinationals conglomerates scale-ups scaleups spin-offs spinouts unicorns innovators inventors pioneers trailblazers ' +
    'hackers coders testers responders rescuers lifeguards divers first-responders aid-workers humanitarians missionaries chaplains ' +
    'priests imams rabbis bishops pastors monks nuns preachers believers worshippers pilgrims ' +
    // by what they are, and where
    'parents mothers fathers grandparents guardians orphans widows widowers spouses couples siblings caretakers newborns infants toddlers babies teenagers adolescents ' +
    'youngsters youths seniors elders retirees centenarians bachelors dependants dependents locals natives villagers townspeople islanders highlanders nomads settlers ' +
    'squatters occupants inhabitants dwellers tenants homeowners leaseholders neighbours commuters motorists pedestrians passengers travellers travelers tourists visitors ' +
    'holidaymakers campers hikers expatriates emigrants immigrants newcomers returnees evacuees deportees detainees inmates convicts offenders ' +
    'reoffenders perpetrators suspects traffickers smugglers fraudsters scammers cybercriminals criminals extremists terrorists insurgents rebels militants militiamen ' +
    'fighters combatants ex-combatants warlords hostages captives abductees idps nationals citizens non-citizens compatriots indigenes ' +
    'minorities casualties amputees sufferers abusers addicts smokers drinkers ' +
    'shoppers buyers purchasers payers ratepayers bill-payers policyholders depositors savers borrowers debtors pensioners insurees enrollees account-holders ' +
    'supporters followers backers adherents well-wishers critics opponents dissidents protesters protestors demonstrators activists campaigners strikers ' +
    'peers superiors subordinates athletes runners jockeys swimmers rowers coaches cooks herdsmen lighthouse-keepers harbourmasters players footballers referees umpires gamers actors dancers ' +
    'singers composers rappers entertainers'
  ).split(' '),
);

/** Endings that only people have: "economists", "librarians", "businesswomen". */
const ofPeople = /(?:[a-z]{3}ists|(?:ic|ar|or)ians|crats|(?:wo)?men|[a-z]{4}people|persons|mongers|wrights|smiths)$/u;

/** Words with such an ending that are none. */
const none: ReadonlySet<string> = new Set(
  'checklists shortlists playlists wishlists waitlists blacklists whitelists regimen specimen abdomen consists persists exists assists insists resists enlists'.split(
    ' ',
  ),
);

/** Nouns for people, in the plural. */
export const personNouns = {
  has: remembered((word: string): boolean => listed.has(word) || (ofPeople.test(word) && !none.has(word))),
};
