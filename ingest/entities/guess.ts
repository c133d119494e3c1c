/** What a name without a telling word may name: an acronym, "Amnesty International", "Wikimedia". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import { titleHeads } from '../lexicon/titles.ts';
import { countryOf } from '../lexicon/demonyms.ts';
import type { Mention } from '../mentions/mention.ts';

/** Abbreviations of common nouns. */
const commonAcronyms = new Set(
  'AI ICT ICTS IT ML IOT GHG CEO CTO CFO COO CIO CISO SME SMES GDP GNI VAT HIV AIDS TB COVID COVID-19 PDF URL API APIS FAQ TV ID IDS HR PR RD R&D R&I Q&A UTC GMT CET EST AM PM MW GW KWH CO2 ICU NGO NGOS CSO CSOS PPP FDI ODA MFF KPI KPIS TOR MOU MOUS CV DNA EV EVS LNG USB VPN LGBT LGBTI LGBTQ WMD CBRN UAV UAVS RPAS TBD TBC NB PS II III IV VI VII VIII IX XI XII XIII LE SLA SLAS GPS HTML XML JSON CSV SQL CVE CVES SBOM SBOMS OSS PII RFP RFC NDC NDCS ESG'.split(
    ' ',
  ),
);

export const isCommonAcronym = (name: string): boolean => commonAcronyms.has(name.toUpperCase());

/** Capitalised common nouns that are no names of firms: titles of persons, and words whose ending says that they are deeds, states or times. */
const commonNoun =
  /^(?:foreign|interior|regional|local|national|international|public|private|joint|digital|mayor|fellow|speaker|democrat|republican|senator|congressman|congresswoman|state|federal|spring|summer|autumn|winter|founder|captain|colonel|general|judge|justice|bishop|pope|king|queen|prince|princess|santa|.+(?:tion|sion|ment|ness|ship|ships|ing|ism|ology|ics|ancy|ency))$/iu;

/** Adjectives of continents and regions. */
const regional =
  /^(?:(?:latin|north|south|central|east|west|southern|northern|eastern|western|sub-saharan|pan)[- ])?(?:american|african|european|asian|pacific|caribbean|arab|nordic|baltic|balkan)$/iu;

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
  if (countryOf(name) !== undefined || regional.test(name)) return undefined; // "Rwandan", "Latin American" are adjectives
  if (/^(?:City|Town|Municipality|County|Province|Canton) of \p{Lu}/u.test(name)) return 'Institution'; // "the City of Oslo", where it does something
  if (/^\p{Lu}[\p{L}]*\d[\p{L}\d]*(?: \p{Lu}[\p{L}’'-]+)+$/u.test(name)) return 'Body'; // "G5 Sahel"
  if (/^\p{Lu}.*,? (?:Inc|Ltd|LLC|LLP|PLC|GmbH)\.?$/u.test(name)) return 'Company';
  if (!/^\p{Lu}/u.test(name) || /\p{N}/u.test(name)) return undefined;
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name)) return 'Company';
  if (
    /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]*|of|and|the|for|&|d[eiao]|des?|de[lri]|dell[ae]|degli|du|d[ao]s|la|le|lo|las|los|el|per|para|por|pour|für|und|von|van|zu[rm]|y|et))* \p{Lu}[\p{L}’'-]+$/u.test(
      name,
    )
  )
    return 'Body';
  if (commonNoun.test(name)) return undefined;
  return (from > 0 || capitals.has(name)) && /^\p{Lu}\p{Ll}{3,}$/u.test(name) ? 'Company' : undefined;
}

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
