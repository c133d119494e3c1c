/** Headings that say whose the thing is of which their section speaks: "The Agency's Tide Unit". */
import type { Passage } from '../passage.ts';

const owned =
  /^(?:The )?\p{Lu}[\p{L}\d.&-]*(?: (?:(?:of|for|and|the) )?\p{Lu}[\p{L}\d.&-]*){0,5}['’](?:[sS])? (?<thing>\p{Lu}[^:;?!.]{2,60})$/u;
/** What everybody has. */
const common =
  /\b(?:work|role|approach|response|mission|vision|history|support|commitments?|activit(?:y|ies)|priorit(?:y|ies)|position|views?|efforts?|contribution|engagement|experience|message|remarks|speech|statement|story|achievements?|progress|goals?|future|plans?|impact|journey|leadership|performance|involvement)\b/iu;

/** "The Agency's Tide Unit": a heading that says whose the thing is of which the section speaks. */
export function isOwned({ kind, text }: Passage): boolean {
  const thing = kind === 'heading' && text.length <= 90 ? owned.exec(text)?.groups?.['thing'] : undefined;
  return thing !== undefined && !common.test(thing) && thing.split(' ').length <= 8;
}
