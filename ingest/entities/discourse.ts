import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import { endsLikeCommonWord } from '../mentions/name-words.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import { newRecall, type Recall } from './recall.ts';
export type { Referent } from './referent.ts';
import { homeCountry } from './home-country.ts';
import { governmentsPlanning, ledGovernment } from './own-government.ts';
import { selfDescribed, smallNameIn } from './own-name.ts';
import type { Referent } from './referent.ts';

/** A referent that a name stands for, and why. */
export interface Match {
  readonly referent: Referent;
  readonly reason: MergeReason;
}

/** The memory of one document: who was spoken of, and under which names. */
export interface Discourse {
  readonly referents: Referent[];
  /** By the key of a name, those that bear it: several where a short name fits several fuller ones. */
  readonly byName: Map<string, readonly Match[]>;
  readonly recall: Recall;
  /** Where people have their offices: whom they speak for when they say "we". */
  readonly seats: Map<Referent, Referent>;
  /** By title in small letters, the person named with it ("President Ana Ruiz"): whom the title alone means. */
  readonly titles: Map<string, Referent | 'several'>;
  /** Lists of actors as they were read ("A, B and C"), oldest first: what "they" and "the three countries" may stand for. */
  readonly lists: { readonly referents: readonly Referent[]; readonly sentence: number; readonly subject: boolean }[];
  /** Actors to whom the text has given short names, as those who make an agreement are. */
  readonly parties: Set<Referent>;
  /** By the key of a name that several were given together ("the Parties"): who they are. */
  readonly together: Map<string, readonly Referent[]>;
  /** Short forms of what is no name ("climate smart farming (CSF)"). */
  readonly common: Set<string>;
  /** For which state or body each of those who speak in the document does so: a President for her country. */
  readonly speaksFor: Map<Referent, Referent>;
  /** Whether the document speaks of the European Union at all: only then are a bare "Parliament" or "Council" its institutions. */
  readonly european: boolean;
  /** Words that the document writes with a capital inside its sentences, and never without: names, also where they open a sentence. */
  readonly capitals: ReadonlySet<string>;
  /** The country it speaks from: whose "the government" is. */
  readonly home: string | undefined;
  /** The government of that country as the text calls it by who leads it ("the Ruiz Government"). */
  readonly ledGovernment: string | undefined;
  /** By which names it speaks of the government whose plan it is, where it is one. */
  readonly governments: readonly string[];
  readonly text: string;
  /** The name in small letters of who publishes it, where there is one. */
  readonly smallName: string | undefined;
  /** The name of who publishes it, by a note of theirs on themselves. */
  readonly selfName: string | undefined;
  /** The text itself, where its title names it: what "this Regulation" is. */
  ownText: Referent | undefined;
  /** Who "I" is where it is read. */
  self: Referent | undefined;
  /** What the page or the section is about, where a heading or a line of its own names it: whom the lines of a fact sheet speak of. */
  sheet: Referent | undefined;
  /** Who bears the address of its pictures, once it was asked. */
  hostName: { readonly name: string | undefined } | undefined;
  /** Who bears the address to which its links go, once it was asked. */
  linkName: { readonly name: string | undefined } | undefined;
  /** The body that the text names most, once it was asked. */
  mostSpokenOf: { readonly referent: Referent | undefined } | undefined;
  /** Who pays in the text, as far as it was read; empty once several have who are not one. */
  payers: readonly Referent[] | undefined;
  /** Whether the text has the full name of an entry of the gazetteer, as far as it was asked. */
  readonly spelled: Map<string, boolean>;
}

/** Other unions of states that have a Commission or a Council, and those whose Council is meant in their texts. */
const otherUnions =
  /\b(?:African Union|AU|ECOWAS|Economic Community of West African States|United Nations|UN|ASEAN|Council of Europe|OSCE)\b/u;

/** Whether "the Commission" and "the Council" may be those of the European Union: a text that names another union first speaks of that one's, unless it has theirs by name. */
function isOfTheUnion(text: string): boolean {
  const union = text.search(/\b(?:EU|EC|European (?:Union|Commission|Parliament|Council)|Europol|Brussels)\b/u);
  const other = text.search(otherUnions);
  return union >= 0 && (other < 0 || union < other || /\bEuropean (?:Commission|Parliament|Council)\b/u.test(text));
}

/** The memory of a document not yet read. */
export function newDiscourse(text: string): Discourse {
  const european = isOfTheUnion(text);
  const home = homeCountry(text);
  return {
    referents: [],
    byName: new Map(),
    recall: newRecall(),
    seats: new Map(),
    titles: new Map(),
    lists: [],
    parties: new Set(),
    together: new Map(),
    common: new Set(),
    speaksFor: new Map(),
    european,
    capitals: capitalsIn(text),
    home,
    ledGovernment: home === undefined ? undefined : ledGovernment(text, home),
    governments: governmentsPlanning(text),
    text,
    smallName: smallNameIn(text),
    selfName: selfDescribed(text),
    ownText: undefined,
    self: undefined,
    sheet: undefined,
    hostName: undefined,
    linkName: undefined,
    mostSpokenOf: undefined,
    payers: undefined,
    spelled: new Map(),
  };
}

/** Capitalised words after a word in small letters or a comma, without those that the text also writes small. */
function capitalsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}\b/gu)) found.add(word);
  // "Aldia is taking part": no word of everyday English, before a verb of its own
  for (const [, word = ''] of text.matchAll(opening))
    if (!isEverydayWord(word.toLowerCase()) && !endsLikeCommonWord(word.toLowerCase())) found.add(word);
  const small = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}-])\p{Ll}{3,}/gu)) small.add(word);
  for (const word of small) found.delete(word[0]!.toUpperCase() + word.slice(1));
  return found;
}

const opening =
  /(?:^|[.!?:]\s+|\n\s*)(\p{Lu}\p{Ll}{3,})(?= (?:is|was|has|had|will|also|works|provides|supports|funds|leads|offers|operates|runs|announced|launched|signed|published|said|joined|coordinates|hosts|develops|brings|received|contributed|helped|helps)\b)/gu;

const keptLists = 12;

/** Remembers a list of actors. */
export function rememberList(discourse: Discourse, referents: readonly Referent[], sentence: number, subject: boolean): void {
  discourse.lists.push({ referents: [...new Set(referents)], sentence, subject });
  if (discourse.lists.length > keptLists) discourse.lists.shift();
}

/** The canonical name: of the gazetteer, else one that the text gives it, else the longest name used that is no whole sentence. */
export function canonicalName(referent: Referent): string {
  if (referent.known !== undefined) return referent.known;
  if (referent.proper !== undefined) return referent.proper;
  const names = [...referent.names.keys()];
  const short = names.filter((name) => name.split(' ').length <= 16);
  return [...(short.length > 0 ? short : names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
}
