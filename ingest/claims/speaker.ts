/** Who "we" is in a document: its publisher, or the one body that its title names. */
import type { Document } from '../../graph/model/document.ts';
import { refer, type Discourse, type Referent } from '../entities/discourse.ts';
import { isActorReferent } from './ends.ts';
import { namesIn } from './headings.ts';

/** The publisher, named at the top or in the title; `undefined` where the title names none, or several. */
export function speakerOf(document: Document, discourse: Discourse): Referent | undefined {
  return oneActor(document.publisher, discourse) ?? oneActor(document.title, discourse);
}

/** The only body that some words name. */
function oneActor(words: string | undefined, discourse: Discourse): Referent | undefined {
  const actors = namesIn(words ?? '')
    .map((mention) => refer(discourse, mention, 0))
    .filter((referent) => referent !== undefined)
    .filter((referent) => isActorReferent(referent) && !referent.plural && !/^(?:Country|Place|Person|ActorGroup)$/u.test(referent.label));
  return new Set(actors).size === 1 ? actors[0] : undefined;
}
