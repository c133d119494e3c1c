/** What labels of fact sheets say of their values: "Donor: X", "Lead agency: X", "Venue: X". */

/** How a value stands to what the sheet is about. */
export type Fact =
  | 'name'
  | 'funder'
  | 'supporter'
  | 'leader'
  | 'officer'
  | 'implementer'
  | 'operator'
  | 'partner'
  | 'organiser'
  | 'attendant'
  | 'beneficiary'
  | 'venue'
  | 'day'
  | 'basis'
  | 'whole'
  /** What stands under a body, or who; told by no label. */
  | 'part'
  /** Who sits somewhere for somebody; told by other words than a label. */
  | 'delegate'
  | 'publisher'
  | 'adopter';

const words: Readonly<Record<Exclude<Fact, 'part' | 'delegate'>, string>> = {
  name: `project|project name|project title|project/activity title|name of project|name of the project|title of project|title of the project|programme name|program name|programme title|program title|name of programme|name of the programme|event|event name|event title|name of event|name of the event|meeting|meeting title|title of meeting|name of meeting|workshop|conference|name of the initiative|initiative|initiative name|campaign|campaign name`,
  funder: `donor|donors|funder|funders|funding|funded by|co-funded by|cofunded by|financed by|co-financed by|financing|sponsor|sponsors|sponsored by|with funding from|financial support|financial support from|funding agency|funding agencies|funding body|funding source|funding sources|funding partner|funding partners|funding organisation|funding organization|source of funding|sources of funding|source of funds|financing agency|financing partner|financing partners|donor agency|core funders|core donors|core funding|major donors|institutional donors|public donors|private donors|institutional funders|financial supporters|financial sponsors|funding provided by|funding from|funded with support from|with the financial support of|with financial support from|made possible by|grants received from|grant|grant from|budget|total budget|total cost|total funding|eu contribution|co-financing|cofinancing`,
  supporter: `supporters|supported by|with support from|with the support of|in-kind support|technical support|technical assistance`,
  leader: `coordinator|co-ordinator|coordinators|coordinated by|coordinating organisation|coordinating organization|coordinating institution|coordinating body|coordinating entity|coordinating agency|coordination|lead|leader|leaders|leads|co-lead|co-leads|led by|jointly led by|lead agency|lead agencies|lead organisation|lead organization|lead organisations|lead organizations|lead partner|lead partners|lead entity|lead institution|lead institutions|lead beneficiary|lead applicant|applicant|applicant organisation|applicant organization|lead department|lead ministry|lead country|lead countries|lead author|lead body|project lead|project leader|project coordinator|project manager|project director|programme manager|program manager|programme coordinator|program coordinator|principal investigator|team leader|managed by|chair|chairs|chaired by|co-chair|co-chairs|chairperson|chairman|chairwoman|president|head|headed by|director|executive director`,
  officer: `vice-chair|vice chair|vice-chairs|vice chairs|vice-chairperson|vice-chairman|vice-president|vice president|deputy chair|deputy chairperson|deputy director|deputy head|deputy president|secretary|treasurer|secretary-general|secretary general|executive secretary`,
  implementer: `implementing partner|implementing partners|implementing agency|implementing agencies|implementing entity|implementing entities|implementing organisation|implementing organization|implementing organisations|implementing organizations|implementing body|implementing institution|implementing ministry|implemented by|implementer|implementers|executing agency|executing agencies|executing entity|executing partner|executing partners|executed by|delivery partner|delivery partners|delivered by|carried out by|contractor|contractors|responsible agency|responsible ministry|responsible body|responsible institution|responsible authority|responsible entity|responsible organisation|responsible organization`,
  operator: `operator|operators|operated by|run by|administered by|administrator|maintained by|hosted and maintained by|managing authority|managing agency|managing body`,
  partner: `partner|partners|project partner|project partners|programme partners|program partners|consortium|consortium members|consortium partners|partner organisations|partner organizations|partner organisation|partner organization|partner institutions|partner institution|partner countries|partner agencies|partner agency|participating organisations|participating organizations|participating institutions|participating countries|participating agencies|key partners|main partners|other partners|national partners|local partners|international partners|strategic partners|technical partners|academic partners|knowledge partners|members|member organisations|member organizations|member institutions|collaborators|collaborating institutions|collaborating organisations|collaborating organizations|in partnership with|in cooperation with|in collaboration with|other beneficiaries`,
  organiser: `organiser|organizer|organisers|organizers|organised by|organized by|jointly organised by|jointly organized by|co-organiser|co-organizer|co-organisers|co-organizers|co-organised by|co-organized by|host|hosts|hosted by|co-host|co-hosts|co-hosted by|convened by|convener|convenor|conveners|convenors|event organiser|event organizer|event host`,
  attendant: `participants|attendees|attendance|in attendance|attending|attended by|speakers|speaker|keynote speaker|keynote speakers|keynote|panellists|panelists|panel|present|members present|current members present|members that were present|members who were present|members in attendance|other attendees|also present|also in attendance|delegates|delegations|participating delegations|observers|guests|guest speaker|guest speakers|moderator|moderated by|facilitator|facilitators|rapporteur|rapporteurs|discussants|discussant`,
  beneficiary: `beneficiary countries|beneficiary country|beneficiaries|target group|target groups|target beneficiaries|target countries|recipient|recipients|recipient country|recipient countries|intended beneficiaries|direct beneficiaries`,
  venue: `venue|location|place|where|meeting venue|event venue|venue and date|place and date|date and place|date and venue|city|host city|host country|location and date`,
  day: `date|dates|when|meeting date|meeting dates|event date|event dates|date and time|time and date|date of meeting|date of the meeting|dates of the meeting|date of event|date of the event|date of the workshop|dates of the workshop`,
  basis: `legal basis|framework|framework programme|framework program|programme|program|funding programme|funding program|funding scheme|funding instrument|financing instrument|instrument|under|part of programme|part of program`,
  whole: `part of|parent organisation|parent organization|parent body|parent agency|parent department|parent company|parent institution|parent ministry|parent|host institution|host organisation|host organization`,
  publisher: `publisher|publishers|published by|issued by|issuing authority|issuing body|author|authors|prepared by|produced by|written by`,
  adopter: `adopted by|approved by|endorsed by|signed by|signatories|signatory`,
};

/** By label, in small letters. */
export const factLabels: ReadonlyMap<string, Fact> = new Map(
  (Object.entries(words) as [Fact, string][]).flatMap(([fact, labels]) => labels.split('|').map((label) => [label, fact] as const)),
);

/** Words before a label that change nothing: "Main partners", "2. Donors", "List of participants". */
const before =
  /^(?:(?:\d+|[a-z])[.)] ?)?(?:(?:thanks to our|thanks to the|thanks to all our|with thanks to our|with special thanks to our|special thanks to our|we thank our|the|our|its|list of|current|main|key|other|project|local|national|foreign) )?/u;
const longest = 60;

/** What a label says, and of what where it tells that: "Donors to the Trust Fund". */
export function factOf(label: string): { readonly fact: Fact; readonly of: string | undefined } | undefined {
  if (label.length > longest) return undefined;
  const lower = label
    .toLowerCase()
    .replace(/[*_]|\((?:s|ies)\)/gu, '')
    .trim();
  const fact = factLabels.get(lower) ?? factLabels.get(lower.replace(before, ''));
  if (fact) return { fact, of: undefined };
  if (/^(?:\p{L}+ (?:& |and )?){1,3}(?:manager|owner|operator|maintainer)s?$/u.test(lower)) return { fact: 'operator', of: undefined }; // "Ports & Quays manager"
  const split = /^(?<label>.{4,40}?) (?:of|to|in|for|at) (?:the )?/u.exec(lower);
  const named = split && factLabels.get(split.groups!['label']!.replace(before, ''));
  return !split || !named ? undefined : { fact: named, of: label.replace(/[*_]/gu, '').trim().slice(split[0].length) };
}
