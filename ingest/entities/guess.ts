/** What a name without a telling word may name: an acronym, "Amnesty International", "Wikimedia". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import { titleHeads } from '../lexicon/titles.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { countryOf, isRegional } from '../lexicon/demonyms.ts';
import type { Mention } from '../mentions/mention.ts';

/** Abbreviations of common nouns. */
const commonAcronyms = new Set(
  'AI ICT ICTS IT ML IOT GHG CEO CTO CFO COO CIO CISO SME SMES GDP GNI VAT HIV AIDS TB COVID COVID-19 PDF URL API APIS FAQ TV ID IDS HR PR RD R&D R&I Q&A UTC GMT CET EST AM PM MW GW KWH CO2 ICU NGO NGOS CSO CSOS PPP FDI ODA MFF KPI KPIS TOR MOU MOUS CV DNA EV EVS LNG USB VPN LGBT LGBTI LGBTQ WMD CBRN UAV UAVS RPAS TBD TBC NB PS II III IV VI VII VIII IX XI XII XIII LE SLA SLAS GPS HTML XML JSON CSV SQL CVE CVES SBOM SBOMS OSS PII RFP RFC NDC NDCS ESG EO EOS FY'.split(
    ' ',
  ),
);

export const isCommonAcronym = (name: string): boolean => commonAcronyms.has(name.toUpperCase());

/** Capitalised common nouns that are no names of firms: titles of persons, and words whose ending says that they are deeds, states or times. */
const commonNoun =
  /^(?:foreign|interior|regional|local|national|international|public|private|joint|digital|mayor|fellow|speaker|democrat|republican|senator|congressman|congresswoman|state|federal|spring|summer|autumn|winter|founder|captain|colonel|general|judge|justice|bishop|pope|king|queen|prince|princess|santa|.+(?:tion|sion|ment|ness|ship|ships|ing|ism|ology|ics|ancy|ency))$/iu;

/**
 * What a name is taken for until a claim tells better; `undefined` where it may be no name at all.
 * @param capitals words that are names in the document even where they open a sentence
 */
export function guessLabel({ name, from, kind, rule }: Mention, capitals: ReadonlySet<string>): Label | undefined {
  if (kind !== 'name' || rule !== 'name.form') return undefined;
  if (/^\p{Lu}{2,8}s$/u.test(name) && !isCommonAcronym(name)) return 'ActorGroup'; // "MSMEs"
  if (titleHeads.has(name.toLowerCase())) return 'Body'; // "Chairman": who holds the office
  if (/^(?=[MDCLXVI]{4})M*(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/u.test(name)) return undefined; // "DCXLIX": a number
  if (/^\p{Lu}[\p{Lu}\p{N}&-]{1,9}[a-z]?$/u.test(name)) return isCommonAcronym(name) ? undefined : 'Body';
  if (countryOf(name) !== undefined || isRegional(name)) return undefined; // "Rwandan", "Latin American" are adjectives
  if (/^(?:City|Town|Municipality|County|Province|Canton) of \p{Lu}/u.test(name)) return 'Institution'; // "the City of Oslo", where it does something
  if (/^\p{Lu}[\p{L}]*\d[\p{L}\d]*(?: \p{Lu}[\p{L}’'-]+)+$/u.test(name)) return 'Body'; // "G5 Sahel"
  if (/^\p{Lu}.*,? (?:Inc|Ltd|LLC|LLP|PLC|GmbH)\.?$/u.test(name)) return 'Company';
  if (firmEnding.test(name)) return 'Company';
  const odd = labelOfOddName(name);
  if (odd) return odd;
  if (/^\p{Ll}\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(name)) return 'Body'; // "iLab Norland"
  if (!/^\p{Lu}/u.test(name) || /\p{N}/u.test(name)) return undefined;
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name)) return 'Company';
  if (
    /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]*|of|and|the|for|in|to|on|with|without|against|&|d[eiao]|des?|de[lri]|dell[ae]|degli|du|d[ao]s|la|le|lo|las|los|el|per|para|por|pour|für|und|von|van|zu[rm]|y|et))* \p{Lu}[\p{L}’'-]+$/u.test(
      name,
    )
  )
    return 'Body';
  if (commonNoun.test(name)) return undefined;
  if (/^(?:City|Town|County|Borough|Municipality)$/u.test(name)) return 'Institution'; // "the City": who governs it
  const single = (from > 0 || capitals.has(name)) && /^\p{Lu}\p{Ll}{3,}$/u.test(name);
  return single ? (givenNames.has(name) ? 'Person' : (nameHeads.get(name.toLowerCase()) ?? 'Company')) : undefined; // "Annelise": called by her given name
}

/** "Quayside Mining", "Tarn Pharmaceuticals": what a firm does, behind its name. */
const firmEnding =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:Mining|Motors|Airlines|Airways|Pharmaceuticals|Pharma|Technologies|Logistics|Ventures|Holdings|Industries|Petroleum|Semiconductors?|Aerospace|Biotech|Biosciences|Therapeutics|Insurance|Consulting|Telecom|Breweries|Cement|Foods|Shipyards?|Shipping|Robotics|Steelworks|Electronics)$/u;

/** Parts of compounds with a hyphen that are no names: "Non-Proliferation", "Vice-President". */
const compound =
  /^(?:non|co|vice|deputy|high|low|long|short|medium|multi|pre|post|self|sub|inter|intra|anti|counter|semi|mid|cross|follow|well|top|full|part|first|second|third|north|south|east|west|all|e|ex|euro|afro|indo|anglo|franco|sino|russo|asia|trans|pan|world|state|public|private|set|kick|start|stand|work|decision|policy|law|peer|risk|fact|health|climate|gender|covid|director|secretary|attorney|lieutenant|major)-/iu;

/** What a name is taken for whose letters are unlike a word's: "CERT.br", "Tide4Dev", "QUAY+", "PortsEU", "Rolls-Royce"; `undefined` where it is like one. */
function labelOfOddName(name: string): Label | undefined {
  if (/^[\p{L}\d]*(?:CERT|CSIRT)(?:[./-][\p{L}\d]{2,})+$/u.test(name)) return 'Body'; // "CERT.br", "JPCERT/CC"
  if (/^(?:\p{Lu}\p{L}*|\p{Ll}\p{Lu}\p{L}*)[\dⅠ-Ⅻ]\p{Lu}[\p{L}\d]*$/u.test(name)) return 'Initiative'; // "Tide4Dev", "EU4Ports"
  if (/^\p{Lu}\p{L}+AID$/u.test(name)) return 'Agency'; // "NorAID"
  if (/^(?=.*\p{Lu}{2})[\p{L}\d]{3,}\+$/u.test(name)) return 'Initiative'; // "QUAY+"
  if (/^\p{Lu}{2,}\p{Ll}{2,}\p{Lu}{2,}$/u.test(name)) return 'Initiative'; // "REPortsEU"
  if (/^(?:\p{Ll}|\d\p{Lu}?)?\p{Lu}{3,}-(?:\d|\p{Lu}{2,})$/u.test(name)) return isCommonAcronym(name) ? undefined : 'Initiative'; // "iQUAYS-2"
  if (/^\d\+\p{Lu}{2,}$/u.test(name)) return 'Initiative'; // "1+TIDE"
  if (/^\p{L}[\p{L}\d-]*(?:\.\p{Ll}{2,})+$/u.test(name) && !name.startsWith('www.')) return 'Company'; // "Booking.com"
  const [first, second] = name.split('-');
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(name) && !compound.test(name) && !isAdjective(first!) && !isAdjective(second!))
    return 'Company'; // "Rolls-Royce"
  return undefined;
}

/** "Danish", "National", "Based": what stands before a noun, and no part of a firm's name. */
const isAdjective = (word: string): boolean =>
  countryOf(word) !== undefined || isRegional(word) || commonNoun.test(word) || /(?:ed|al|ic|ive|ous|ary|able|ern|ly)$/u.test(word);

/** What the tail of a claim of some type is, where its name alone does not tell. */
export const tailOf: Readonly<Partial<Record<RelationType, Label>>> = {
  ESTABLISHES: 'Initiative',
  OPERATES: 'InformationSystem',
  PUBLISHES: 'Document',
  ADOPTS: 'Policy',
  PROPOSES: 'LegalAct',
  IMPLEMENTS: 'Policy',
  AMENDS: 'Policy',
  BASED_ON: 'Policy',
  ORGANISES: 'Event',
  PARTICIPATES_IN: 'Event',
  OCCURRED_IN: 'Place',
};
