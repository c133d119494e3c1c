/** What is held of a document once it is read: all that its extraction needs, but for what other documents call the same entities. */
import type { Merge } from '../graph/model/entity.ts';
import type { DatesByType } from './claims/made-dates.ts';
import type { DatedAt, Outlined } from './claims/locate.ts';
import type { DocumentReading } from './claims/read-document.ts';
import { canonicalName, type Referent } from './entities/discourse.ts';
import type { Spoken } from './entities/identify.ts';
import { homeOf } from './entities/state-bodies.ts';
import { pack, unpack, type Packed } from './pack.ts';

/** Why a name of the document is a name of one that bears another; `of` is an index into what is spoken of. */
export interface OutlinedMerge extends Merge {
  readonly of: number;
}

/** Plain data, without the text. */
export interface Outline {
  /** SHA-256 of the text: its spans fit no other. */
  readonly sha256: string;
  /** The country that the document is about. */
  readonly home: string | undefined;
  readonly spoken: readonly Spoken[];
  /** Of each end of a claim the index into what is spoken of. */
  readonly ends: readonly number[];
  /** When the events among the ends were, by their index. */
  readonly eventDates: ReadonlyMap<number, DatedAt>;
  /** When others among them were made. */
  readonly madeDates: ReadonlyMap<number, DatesByType>;
  /** Indexes into `ends` of those that tell a reader nothing. */
  readonly bare: readonly number[];
  /** Their ends are indexes into `ends`. */
  readonly claims: Packed<Outlined>;
  readonly merges: Iterable<OutlinedMerge>;
}

/** An outline packed: thousands may wait until the last document is read. */
export interface PackedOutline extends Pick<Outline, 'sha256' | 'home' | 'ends' | 'eventDates' | 'madeDates' | 'bare' | 'claims'> {
  readonly spoken: Packed<Spoken>;
  readonly merges: Packed<OutlinedMerge>;
}

/** What is held of a reading. Who is only described, and in no claim, is left out: nobody else can be the same. */
export function outlineOf({ document, discourse, claims, ends, eventDates, madeDates, bare, merges }: DocumentReading): Outline {
  const inClaims = new Set(ends);
  const kept = discourse.referents.filter((one) => inClaims.has(one) || one.named || one.label === 'ActorGroup');
  const indexes = new Map(kept.map((referent, index) => [referent, index]));
  return {
    sha256: document.sha256,
    home: homeOf(discourse.referents),
    spoken: kept.map(spokenOf),
    ends: ends.map((referent) => indexes.get(referent)!),
    eventDates,
    madeDates,
    bare,
    claims,
    merges: merges.flatMap(({ referent, name, reason, at }) => {
      const of = indexes.get(referent);
      return of === undefined ? [] : [{ of, name, reason, at }];
    }),
  };
}

function spokenOf(referent: Referent): Spoken {
  const { label, guessed, names, wordings, named, known, order } = referent;
  const further = [...wordings].filter((name) => !names.has(name)).map((name) => [name, 0] as const);
  return { label, guessed, name: canonicalName(referent), names: [...names, ...further], named, known: known !== undefined, order };
}

export function packOutline({ spoken, merges, ...rest }: Outline): PackedOutline {
  return { ...rest, spoken: pack(spoken), merges: pack(merges) };
}

export function unpackOutline({ spoken, merges, ...rest }: PackedOutline): Outline {
  return { ...rest, spoken: [...unpack(spoken)], merges: unpack(merges) };
}
