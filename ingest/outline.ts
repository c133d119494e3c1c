/** What is held of a document once it is read: all that its extraction needs, but for what other documents call the same entities. */
import type { Claim } from '../graph/model/claim.ts';
import type { Merge } from '../graph/model/entity.ts';
import type { DocumentReading } from './claims/read-document.ts';
import { canonicalName, type Referent } from './entities/discourse.ts';
import type { Spoken } from './entities/identify.ts';
import { homeOf } from './entities/state-bodies.ts';
import { pack, unpack, type Packed } from './pack.ts';

/** A claim whose ends are not yet entities: they, and who says so, are indexes into what is spoken of. */
export interface Outlined extends Omit<Claim, 'id' | 'head' | 'tail' | 'attributedTo'> {
  readonly head: number;
  readonly tail: number;
  readonly attributedTo?: number;
}

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
  readonly claims: Iterable<Outlined>;
  readonly merges: Iterable<OutlinedMerge>;
}

/** An outline packed: thousands may wait until the last document is read. */
export interface PackedOutline extends Pick<Outline, 'sha256' | 'home'> {
  readonly spoken: Packed<Spoken>;
  readonly claims: Packed<Outlined>;
  readonly merges: Packed<OutlinedMerge>;
}

/** What is held of a reading. Who is only described, and in no claim, is left out: nobody else can be the same. */
export function outlineOf({ document, discourse, claims, merges }: DocumentReading): Outline {
  const ends = new Set(claims.flatMap(({ head, tail, attributedTo }) => [head, tail, attributedTo]));
  const kept = discourse.referents.filter((one) => ends.has(one) || one.named || one.label === 'ActorGroup');
  const indexes = new Map(kept.map((referent, index) => [referent, index]));
  return {
    sha256: document.sha256,
    home: homeOf(discourse.referents),
    spoken: kept.map(spokenOf),
    claims: claims.map(({ attributedTo, ...claim }) => ({
      ...claim,
      head: indexes.get(claim.head)!,
      tail: indexes.get(claim.tail)!,
      ...(attributedTo === undefined ? {} : { attributedTo: indexes.get(attributedTo)! }),
    })),
    merges: merges.flatMap(({ referent, name, reason, at }) => {
      const of = indexes.get(referent);
      return of === undefined ? [] : [{ of, name, reason, at }];
    }),
  };
}

function spokenOf(referent: Referent): Spoken {
  const { label, guessed, names, named, known, order } = referent;
  return { label, guessed, name: canonicalName(referent), names: [...names], named, known: known !== undefined, order };
}

export function packOutline({ sha256, home, spoken, claims, merges }: Outline): PackedOutline {
  return { sha256, home, spoken: pack(spoken), claims: pack(claims), merges: pack(merges) };
}

export function unpackOutline({ sha256, home, spoken, claims, merges }: PackedOutline): Outline {
  return { sha256, home, spoken: [...unpack(spoken)], claims: unpack(claims), merges: unpack(merges) };
}
