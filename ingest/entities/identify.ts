import type { Entity } from '../../graph/model/entity.ts';
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import { actorLabels, type Label } from '../../graph/ontology/labels.ts';
import { entityId } from '../../graph/model/ids.ts';
import { actKey } from '../mentions/act-numbers.ts';
import { apart } from './apart.ts';
import { nameKey } from './name-key.ts';
import { namesMany } from './shared-names.ts';
import { stateBody } from './state-bodies.ts';

/** Whom or what a document speaks of, once it is read. */
export interface Spoken {
  readonly label: Label;
  /** Whether the label is a guess by the form of the name. */
  readonly guessed: boolean;
  /** The name it goes by in its document. */
  readonly name: string;
  /** All names used, with how often. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** Named, or only described ("a legislative proposal"). */
  readonly named: boolean;
  /** Whether the gazetteer has it. */
  readonly known: boolean;
  /** Which of its document it is. */
  readonly order: number;
}

/** The entity that one is of whom a document speaks. */
export interface Identity {
  readonly entity: Pick<Entity, 'id' | 'label' | 'name'>;
  /** Why it bears that name, where the document itself has no such name for it. */
  readonly reason: MergeReason | undefined;
}

/** One of whom a document speaks, with the id of its entity: the same for the same label and key. */
export interface Keyed {
  readonly id: string;
  readonly label: Label;
  readonly own: string;
  readonly name: string;
  /** Whether no other document can speak of it. */
  readonly local: boolean;
}

/**
 * What documents call the same entities, and so which entities they are. Referents of several documents are one entity where
 * they have the same label and the same canonical name, or name the same body of the same state. What is only described
 * ("a legislative proposal") stays in its document, and so does what many bear ("Management Board", a ministry of no known state).
 * Ids depend on names, labels and documents alone, so the order of documents does not matter.
 *
 * All documents are added before the first is keyed, and all keyed before the first is identified.
 */
export class EntityNames {
  /** By key of a short name that a document spells out (with its acronym in brackets, say): the full name; `several` where there are more. */
  readonly #full = new Map<string, Spelled | 'several'>();
  /** The fullest name of each entity that several documents may speak of. */
  readonly #longest = new Map<string, string>();

  add(spoken: readonly Spoken[]): void {
    for (const { label, name: full, names, named } of spoken) {
      if (!named) continue;
      for (const [name] of names) {
        if (!isAcronym(name) || name === full || apart(name, full) !== undefined) continue;
        const key = nameKey(name);
        const before = this.#full.get(key);
        if (before === undefined) this.#full.set(key, { label, name: full });
        else if (before !== 'several' && (before.label !== label || before.name !== full)) this.#full.set(key, 'several');
      }
    }
  }

  /**
   * @param document its id
   * @param home the country that the document is about
   */
  key(document: string, home: string | undefined, spoken: readonly Spoken[]): Keyed[] {
    const all = spoken.map((one) => this.#keyOf(document, home, one));
    for (const { id, name, local } of all) if (!local) lengthen(this.#longest, id, name);
    return all;
  }

  identify(keyed: readonly Keyed[]): Identity[] {
    const longest = new Map<string, string>();
    for (const { id, name, local } of keyed) if (local) lengthen(longest, id, name);
    return keyed.map(({ id, label, own, local }) => {
      const name = (local ? longest : this.#longest).get(id)!;
      return { entity: { id, label, name }, reason: reasonFor(own, name) };
    });
  }

  #keyOf(document: string, home: string | undefined, one: Spoken): Keyed {
    const { name: own, named, known, order } = one;
    const full = this.#full.get(nameKey(own));
    const spelled = full !== 'several' && full && mayBe(one, full.label) ? full : undefined;
    const label = spelled?.label ?? one.label;
    const name = spelled?.name ?? own;
    const state = named && one.label !== 'Person' && !known ? stateBody(name) : undefined;
    const land = state && (state.land ?? home);
    if (state && land !== undefined) {
      return { id: entityId(label, `${nameKey(state.body)}|${nameKey(land)}`), label, own, name, local: false };
    }
    const local = one.label !== 'ActorGroup' && (!named || state !== undefined || (!known && namesMany(name)));
    const key = `${nameKey(actKey(name) ?? name)}${local ? `|${document}|${named ? '' : order}` : ''}`;
    return { id: entityId(label, key), label, own, name, local };
  }
}

/** Keeps the longer of two names; of two as long the first in code-unit order. */
function lengthen(longest: Map<string, string>, id: string, name: string): void {
  const before = longest.get(id);
  if (before === undefined || name.length > before.length || (name.length === before.length && name < before)) longest.set(id, name);
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

/** Whether one may bear the label of a full name: it has it, or one guessed from an acronym that says no more than that it acts. */
const mayBe = ({ label: own, guessed }: Spoken, label: Label): boolean =>
  own === label || (guessed && actors.has(own) && actors.has(label));
