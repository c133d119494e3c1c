/**
 * Head nouns that name a group of actors even in lower case ("national authorities").
 * Statements about how institutions write in English; no list holds a name.
 */

import { personNouns } from './person-nouns.ts';

/** Plural or collective nouns that name a group of actors even in lower case. */
export const groupHeads: ReadonlySet<string> = new Set(
  `villages towns townships neighbourhoods neighborhoods alumni fisherfolk peasants labourers bankers clients candidates guards witnesses diasporas clans chiefs reporters supervisors chambers shelters telecoms collectives communes consortia movements militias gangs cartels neighbours neighbors cantons prefectures boroughs provinces territories counties districts authorities agencies institutions bodies governments ministers ministries departments states parliaments regulators administrations municipalities regions cities communities councils committees sub-committees subcommittees panels
  fora platforms companies corporations multinationals firms businesses enterprises operators providers manufacturers suppliers vendors banks industry industries employers contractors stakeholders investors lenders donors creditors
  practitioners personnel astronauts experts researchers scientists professionals specialists officials officers teachers educators academics journalists lawyers prosecutors judges mayors leaders inspectors representatives users citizens consumers farmers students workers nurses doctors veterinarians laboratories hospitals schools universities colleges
  partners organisations organizations ngos ingos csos non-profits nonprofits not-for-profits philanthropies charities associations societies foundations unions actors entities parties members delegations teams units groups networks csirts certs co-legislators colegislators legislators policymakers makers services forces police partners countries nations allies participants beneficiaries recipients applicants owners centres centers institutes think-tanks clubs families cooperatives victims migrants refugees youth signatories shareholders people persons women men children girls boys adults pupils patients residents households communities smallholders pensioners veterans prisoners survivors populations tribes islanders entrepreneurs startups start-ups smes businesses merchants traders retailers exporters importers producers growers fishers fishermen farmers landowners landlords tenants taxpayers voters viewers readers artists musicians journalists broadcasters publishers libraries museums theatres charities volunteers mediators negotiators peacekeepers soldiers veterans observers inspectors auditors accountants economists statisticians midwives pharmacists clinics pharmacies insurers underwriters utilities contributors maintainers developers programmers administrators managers executives trustees governors chairs secretaries ambassadors diplomats envoys delegates lawmakers parliamentarians senators councillors commissions boards committees courts tribunals police customs responders firefighters shareholders customers developers engineers drivers airlines carriers airports ports sectors heads commissioners directors advisers advisors presidents foresters attendees trainers trainees apprentices graduates hauliers truckers carers nodes hubs chapters affiliates counterparts colleagues individuals coordinators co-ordinators navies armies militaries coastguards federations confederations crews villagers juries legislatures assemblies embassies contingents breeders handlers guilds prisons hospices kindergartens nurseries preschools theaters galleries orchestras choirs cinemas newspapers shipyards consulates co-operatives orphanages monasteries parishes churches mosques synagogues dioceses congregations zoos labs incubators accelerators secretariats directorates foodbanks controllers shipowners jails creches academies conservatoires polytechnics faculties seminaries breweries wineries slaughterhouses abattoirs hotels restaurants leagues consortia coalitions alliances corporations multinationals conglomerates subsidiaries sub-agencies subagencies archives consultancies directors-general ombudspersons institutes
  shops supermarkets stores outlets bakeries cafes cafés farms factories dealerships brokerages civilians commanders organisers organizers promoters presenters commentators correspondents helpers superintendents sheriffs treasurers dispatchers custodians attendants convenors conveners housewives occupiers squads brigades battalions regiments squadrons syndicates constabularies troupes`.split(
    /\s+/u,
  ),
);

/** Endings of plural nouns that name people by what they do ("rights holders", "smallholders", "geologists"). */
const byTrade =
  /(?:holders|seekers|makers|keepers|workers|givers|takers|fighters|dwellers|goers|ologists|onomists|icians|(?:br|in|ent)arians|torians|grapher|graphers|planners|reviewers|innovators|educators|creators|curators|mentors|tutors|counsellors|counselors|advocates|activists|campaigners|scholars|graduates|apprentices|trainees|interns|alumni|founders|co-founders|co-chairs|cochairs|chairpersons|deputies|delegations|sponsors|funders|donors|builders|buyers|sellers|shippers|refiners|miners|fishers|herders|pastoralists|growers)$/u;

/** Whether a plural noun names a group of actors even in lower case. */
export const namesGroup = (word: string): boolean => groupHeads.has(word) || personNouns.has(word) || byTrade.test(word);

/** Singular collective nouns in lower case that name a group of actors. */
export const groupSingulars: ReadonlySet<string> = new Set([
  'industry',
  'society',
  'sector',
  'community',
  'academia',
  'media',
  'public',
  'police',
  'enforcement',
  'youth',
  'staff',
  'personnel',
  'workforce',
  'faculty',
  'crew',
  'leadership',
  'clergy',
  'judiciary',
  'diaspora',
  'electorate',
  'citizenry',
  'peasantry',
  'populace',
  'population',
  'military',
]);
