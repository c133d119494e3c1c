/**
 * What the words of a name tell of its kind beyond the head noun: "Steering Group" is an organ, where other groups are networks.
 * Statements about how institutions are named, held against how readers label names in annotated documents; no row holds one name.
 */
import type { Label } from '../../graph/ontology/labels.ts';
import { ordinalWords } from '../lexicon/number-words.ts';
import { nameHeads } from '../lexicon/name-heads.ts';

/** Of names under one of some heads, those that a pattern fits. */
interface Row {
  readonly heads: string;
  readonly like: RegExp;
  readonly label: Label;
}

const rows: readonly Row[] = [
  // "General Services Administration": an authority named by its field; a President's administration is the government
  {
    heads: 'administration',
    like: /\b(?:Services?|Aviation|Drug|Financing|Security|Safety|Highway|Business|Tax|Customs|Maritime|Oceanic|Atmospheric|Information|Marketing|Credit|Space|Rail|Railroad|Transit|Veterans|Standards|Reclamation|Statistics|Health) Administration\b/u,
    label: 'Agency',
  },
  // "Administration for Ports"
  { heads: 'administration', like: /^(?:\p{Lu}\S* )?Administration (?:for|on) /u, label: 'Agency' },
  // "South Tide Commission" of the Pacific, "International Joint Commission", "Economic Commission for Africa": kept by states
  {
    heads: 'commission',
    like: /^(?:International|Inter-American|Intergovernmental) (?:\p{Lu}\S* )*Commission\b|\b(?:Pacific|Caribbean|Indian Ocean|Baltic|Arctic|Atlantic) (?:Marine |Fisheries |Community )*Commission\b|\bEconomic Commission for\b/u,
    label: 'InternationalOrganisation',
  },
  // "Intergovernmental Panel on Ports", "Inter-American Institute"
  { heads: 'panel institute committee', like: /^(?:Intergovernmental|Inter-American) /u, label: 'InternationalOrganisation' },
  // "National Institute of Standards": an authority of a state
  { heads: 'institute', like: /^(?:U\.?S\.? )?National Institutes? (?:of|for|on) /u, label: 'Agency' },
  // "UN Resolution 70/235": a text with a number of its own
  { heads: 'resolution', like: /\s[\p{Lu}\p{N}/().-]*\p{N}[\p{Lu}\p{N}/().-]*$/u, label: 'LegalAct' },
  // "International Fund for Pastoralists", "Global Fund": states and others run it together
  { heads: 'fund', like: /^(?:International|Global|World) Fund\b/u, label: 'InternationalOrganisation' },
  // "Securities Commission", "Commission for Science": an authority; a commission of a union, or one that inquires, is an organ
  {
    heads: 'commission',
    like: /^(?:UN|United Nations) |\bUnion Commission$|\bJoint Commission|\bCommission (?:of Inquiry|on )|\b(?:Inquiry|Truth|Reconciliation|Royal|Mixed|Boundary|River|Lake|Basin) Commission\b/u,
    label: 'Body',
  },
  { heads: 'commission', like: /\p{Lu}\S* Commission\b|\bCommission for /u, label: 'Agency' },
  // banks of states, banks of several states, and banks that are firms
  {
    heads: 'bank',
    like: /\b(?:Central|Reserve|National|Federal|State|People[’']s|Nemzeti|Norges|Riks) ?[Bb]ank\b|^Bank of \p{Lu}\S+$/u,
    label: 'Institution',
  },
  {
    heads: 'bank',
    like: /^(?:International|European|Inter-American|Asian|African|Arab|Nordic|Islamic) Bank (?:for|of) /u,
    label: 'InternationalOrganisation',
  },
  { heads: 'bank', like: /\bBank for\b|\b(?:Export-Import|Exim|EXIM) Bank\b/u, label: 'Agency' },
  { heads: 'bank', like: /\b(?:Development|Investment|Infrastructure|Reconstruction) Bank\b/u, label: 'InternationalOrganisation' },
  { heads: 'bank', like: /^\p{Lu}.* Bank(?: \p{Lu}\S*)?$/u, label: 'Company' },
  // "Broadcasting Corporation", "Development Finance Corporation": run for a state
  {
    heads: 'corporation',
    like: /\b(?:Finance|Broadcasting|Development|Insurance|Investment|Trade|Credit|Housing|Ports?|Transport|Water|Electricity|Public) Corporation\b/u,
    label: 'Agency',
  },
  // "International Association of Ports", "African Ports Association": works across states
  {
    heads: 'association federation society union league chamber',
    like: /\b(?:International|World|Global|European|African|Asian|American|Pacific|Arab|Nordic|Caribbean|Latin)\b/u,
    label: 'InternationalOrganisation',
  },
  // "Steering Group", "Advisory Group": an organ of what it steers
  {
    heads: 'group',
    like: /\b(?:Steering|Management|Executive|Administrative|Advisory|Coordinating|Coordination|Support|Action) Group\b/u,
    label: 'Body',
  },
  // "Geological Survey": who makes maps
  { heads: 'survey', like: /\b(?:Geological|Ordnance|Hydrographic|Topographic|Soil|Antarctic|Archaeological) Survey\b/u, label: 'Agency' },
  // "International Office of Weights": kept by states; "Patent Office", "Office of Personnel Management": an authority of its own
  { heads: 'office', like: /^International Office (?:of|for) /u, label: 'InternationalOrganisation' },
  {
    heads: 'office',
    like: /\b(?:Patents?|Trademarks?|Copyright|Intellectual Property|Audit|Statistical|Statistics|Space|Meteorological|Cartel|Accountability|Budget) Office$|^(?:U\.?S\.? )?Office of (?:Management and|Personnel|Government Ethics)\b/u,
    label: 'Agency',
  },
  // "Regional Office", "Office of Child Support": a part of some body, where a bureau or an authority is one of its own
  { heads: 'office', like: /./u, label: 'Body' },
  // "Chamber of Mines": those who trade in one place
  {
    heads: 'chamber',
    like: /\bChambers? of (?:Commerce|Mines|Industry|Trade|Agriculture|Crafts|Shipping|Tourism|Labour|Notaries)\b/u,
    label: 'Network',
  },
  // "Bureau of Educational Affairs": a part of a department
  { heads: 'bureau', like: /\bBureau (?:of|for) (?!Statistics|Investigation|Standards|Meteorology|Labor)/u, label: 'Body' },
  // "Second Reading": a debate of a parliament
  { heads: 'reading', like: /\b(?:First|Second|Third|1st|2nd|3rd|Final) Reading\b/u, label: 'Event' },
  // "Norwegian Red Cross"
  { heads: 'cross crescent', like: /\bRed (?:Cross|Crescent)$/u, label: 'InternationalOrganisation' },
  // "Joint Task Force on Energy": several who work on one thing
  { heads: 'force', like: /\bTask Force\b/u, label: 'Network' },
  // "World Tide Council", "African Academy of Sciences": works across states
  {
    heads: 'council academy',
    like: /^(?:World|African|International|Inter-American|Pan-African|Asian) (?:\p{Lu}\S* )*(?:Council|Academy)\b|^Council of (?:Europe|the Baltic)/u,
    label: 'InternationalOrganisation',
  },
  // "Interagency Council on Ports", "CIO Council": several who meet
  {
    heads: 'council',
    like: /\b(?:Interagency|Inter-Agency|Interdepartmental|Interministerial|Inter-Ministerial) (?:\p{Lu}\S* )*Council\b|\bC[IFTD]S?O Council\b/u,
    label: 'Network',
  },
  // "Research Council", "Council for the Arts": what gives grants
  { heads: 'council', like: /\b(?:Research|Arts|Innovation|Science) Council\b|\bCouncil for the (?:Arts|Sciences)\b/u, label: 'Agency' },
  // "Joint Steering Committee of", "Meeting of the Parties": meetings that are organs of what holds them
  {
    heads: 'meeting assembly conference',
    like: /^(?:(?:Annual )?General|Members['’]?|Shareholders['’]?|Partners['’]?) (?:Meeting|Assembly)$|^(?:Meeting|Conference) of (?:the )?(?:States )?Parties\b/u,
    label: 'Body',
  },
  // "Conference of Coastal Mayors", "Sports Ministers' Conference": those who hold an office, and speak as one
  {
    heads: 'conference congress assembly',
    like: /^(?:\p{Lu}\S* )*(?:Conference|Congress|Assembly) of (?:the )?(?:\p{Lu}\S* )*(?:Presidents|Ministers|Mayors|Governors|Rectors|Speakers|Heads|Directors|Regions|Municipalities|Cities|Peoples|States)$|\b(?:Presidents|Ministers|Mayors|Governors|Rectors|Speakers)['’] (?:Conference|Congress|Assembly)$/u,
    label: 'Body',
  },
  // "Article 12 Working Party": a committee; other parties are of voters, or to a treaty
  { heads: 'party', like: /\bWorking Party\b/u, label: 'Body' },
  // "Operation in Somalia": those who are sent
  { heads: 'operation mission', like: /\p{Lu}.* (?:in|to) /u, label: 'Body' },
  // "the 2018 Ports Forum", "4th Ports Congress", "Ninth Assembly on Tides": one meeting of it
  {
    heads: 'forum congress assembly',
    like: new RegExp(`^(?:(?:19|20)\\d\\d|\\d{1,3}(?:st|nd|rd|th)|${ordinalWords}) `, 'iu'),
    label: 'Event',
  },
  // "World Congress of Pilots", "Congress on Fog", "Tunnel Congress": where people meet; a congress of a state or of unions is a body
  { heads: 'congress', like: /\b(?:World|International|Annual) Congress\b|\bCongress (?:on|for) /u, label: 'Event' },
  {
    heads: 'congress',
    like: /^(?!.*(?:National|People[’']s|Peoples|Federal|Union|Unions|U\.?S\.?|State|General|Continental|Workers|Philippine|Argentine|\p{L}(?:an|ian|ese|ish|i)) Congress)(?:\p{Lu}\S* )+Congress$/u,
    label: 'Event',
  },
  // "Summer School on Tides", "Youth Camp": who learns there comes for some days
  { heads: 'school', like: /\b(?:Summer|Winter|Spring|Autumn) School\b/u, label: 'Event' },
  { heads: 'camp', like: /\b(?:Summer|Winter|Youth|Training|Boot) Camp\b/u, label: 'Event' },
  { heads: 'court', like: /\bMoot Court\b/u, label: 'Event' },
  { heads: 'round', like: /\b(?:Trade|Negotiating|Tariff) Round\b/u, label: 'Event' },
  // "Data Sharing Platform", "Digital Library": machines
  {
    heads: 'platform library',
    like: /\b(?:Data|Digital|Services|Online|Information|E-Learning|Learning|Payments?|Cloud|Reporting|Sharing|Trading|Mapping|Computing|Virtual|Management|Monitoring|Analytics|Procurement|Exchange|Tracking|Alert|Booking|Visualisation|Visualization) (?:Platform|Library)$/u,
    label: 'InformationSystem',
  },
  // "Work Package on Ports": a part of a project
  { heads: 'package', like: /\bWork Package\b/u, label: 'Initiative' },
  // "Multiannual Work Programme": what is planned, and no money
  { heads: 'programme program', like: /\b[Ww]ork [Pp]rogram(?:me)?\b/u, label: 'Policy' },
];

const byHead: ReadonlyMap<string, readonly Row[]> = new Map(
  rows.flatMap(({ heads }) => heads.split(' ')).map((head) => [head, rows.filter(({ heads }) => heads.split(' ').includes(head))]),
);

/** Storms, exercises and operations bear their names behind: "Cyclone Aro", "Exercise Blue Tide". */
const namedBehind =
  /^(?:(?:Severe |Super |Tropical )*(?:Cyclone|Hurricane|Typhoon|Storm) \p{Lu}\p{Ll}+|(?:Exercise|Operation) (?:\p{Lu}\p{Ll}+ ?)+)$/u;
const acting: ReadonlySet<Label> = new Set(['Body', 'Agency', 'Network', 'Institution', 'Company']);

/** Forms of firms, at the end of their names. */
const firm =
  / (?:Ltd|Limited|Inc|GmbH|A\/S|AS|ASA|AB|ApS|Oy|Oyj|AG|SE|SA|S\.A|SAS|SpA|SPA|S\.p\.A|S\.P\.A|BV|B\.V|NV|N\.V|KG|PLC|plc|LLC|LLP|(?:Pte|Pvt|Pty)\.? (?:Ltd|Limited)|Pty|Sdn|Bhd|Kft|d\.o\.o)\.?$/u;

/**
 * The label that a name tells by more than its head; `undefined` where its head says all.
 * @param head its head noun, lower case, singular
 * @param words how many words it has
 * @param after the word after it
 */
export function labelByName(name: string, head: string, words: number, after: string): Label | undefined {
  if (/^COP ?\d{1,2}$/u.test(name)) return 'Event'; // a conference of parties by its number
  if (/^\p{Lu}{3,8} 20[3-6][05]$/u.test(name)) return 'Policy'; // "TIDE 2030": a plan by its year
  if (words > 1 && firm.test(name)) return 'Company';
  if (/^\p{Lu}\S+ International \p{Lu}\S+$/u.test(name)) return 'InternationalOrganisation'; // "Tidewatch International Norland"
  if (namedBehind.test(name) && !acting.has(nameHeads.get(head) ?? 'Event')) return 'Event';
  if (head === 'forum' && /^(?:19|20)\d\d$/u.test(after)) return 'Event'; // "the Ports Forum 2018"
  return byHead.get(head)?.find(({ like }) => like.test(name))?.label;
}
