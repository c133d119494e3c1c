import type { Entity } from '../../graph/model/entity.ts';
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import { actorLabels, type Label } from '../../graph/ontology/labels.ts';
import { entityId } from '../../graph/model/ids.ts';
import { actKey } from '../mentions/act-numbers.ts';
import { apart } from './apart.ts';
import { canonicalName, type Referent } from './discourse.ts';
import { nameKey } from './name-key.ts';
import { namesMany } from './shared-names.ts';
import { homeOf, stateBody } from './state-bodies.ts';

/** The entity a referent is, over all documents. */
export interface Identity {
  readonly entity: Entity;
  /** What documents share of the name, where they do: why they are one. */
  readonly key: string;
  /** Why it bears that name, where the document itself has no such name for it. */
  readonly reason: MergeReason | undefined;
}

interface Keyed {
  readonly referent: Referent;
  readonly label: Label;
  readonly own: string;
  readonly name: string;
  readonly key: string;
}

/**
 * Gives each referent its entity. Referents of several documents are one entity where they have the same label and
 * the same canonical name, or name the same body of the same state. What is only described ("a legislative proposal")
 * stays in its document, and so does what many bear ("Management Board", a ministry of no known state).
 * Ids depend on names, labels and documents alone, so the order of documents does not matter.
 */
export function identify(documents: readonly { document: string; referents: readonly Referent[] }[]): Map<Referent, Identity> {
  const full = fullNames(documents.flatMap(({ referents }) => referents));
  const keyed = documents.flatMap(({ document, referents }) => {
    const home = homeOf(referents);
    return referents.map((referent): Keyed => {
      const own = canonicalName(referent);
      const spelled = full.get(nameKey(own));
      const label = spelled && mayBe(referent, spelled.label) ? spelled.label : referent.label;
      const name = spelled && label === spelled.label ? spelled.name : own;
      const state = referent.named && referent.label !== 'Person' && referent.known === undefined ? stateBody(name) : undefined;
      const land = state && (state.land ?? home);
      if (state && land !== undefined) return { referent, label, own, name, key: `${nameKey(state.body)}|${nameKey(land)}` };
      const local =
        referent.label !== 'ActorGroup' && (!referent.named || state !== undefined || (referent.known === undefined && namesMany(name)));
      return {
        referent,
        label,
        own,
        name,
        key: `${nameKey(actKey(name) ?? name)}${local ? `|${document}|${referent.named ? '' : referent.order}` : ''}`,
      };
    });
  });
  const longest = longestNames(keyed);
  return new Map(
    keyed.map(({ referent, label, own, key }) => {
      const id = entityId(label, key);
      const name = longest.get(id)!;
      return [referent, { key, reason: reasonFor(own, name), entity: { id, label, name, names: [name] } }];
    }),
  );
}

/** The fullest name of each entity id. */
function longestNames(keyed: readonly Keyed[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { label, name, key } of keyed) {
    const id = entityId(label, key);
    const before = names.get(id);
    if (before === undefined || name.length > before.length || (name.length === before.length && name < before)) names.set(id, name);
  }
  return names;
}

function reasonFor(own: string, name: string): MergeReason | undefined {
  if (own === name) return undefined;
  if (isAcronym(own)) return 'acronym';
  if (actKey(own) !== undefined) return 'number';
  return nameKey(own) === nameKey(name) ? 'spelling' : 'genitive';
}

const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}][\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}&-]*$/u.test(name);

const actors: ReadonlySet<Label> = new Set(actorLabels);

interface Spelled {
  readonly label: Label;
  readonly name: string;
}

/** Whether a referent may bear the label of a full name: it has it, or one guessed from an acronym that says no more than that it acts. */
const mayBe = (referent: Referent, label: Label): boolean =>
  referent.label === label || (referent.guessed && actors.has(referent.label) && actors.has(label));

/** A short name that one document spells out (with its acronym in brackets, say) stands for the full one in the others, where only one full name claims it. */
function fullNames(referents: readonly Referent[]): ReadonlyMap<string, Spelled> {
  const claims = new Map<string, Map<string, Spelled>>();
  for (const referent of referents) {
    if (!referent.named) continue;
    const full = canonicalName(referent);
    for (const name of referent.names.keys()) {
      if (!isAcronym(name) || name === full || apart(name, full) !== undefined) continue;
      const spelled = claims.get(nameKey(name)) ?? new Map<string, Spelled>();
      claims.set(nameKey(name), spelled.set(`${referent.label}|${full}`, { label: referent.label, name: full }));
    }
  }
  return new Map([...claims].flatMap(([key, spelled]) => (spelled.size === 1 ? [[key, [...spelled.values()][0]!] as const] : [])));
}
