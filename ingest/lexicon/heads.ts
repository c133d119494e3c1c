/** Head nouns, from the files that hold them. */
export { groupHeads, groupSingulars } from './group-heads.ts';
export { complementHeads, nameHeads } from './name-heads.ts';
export { singular } from './singular.ts';
export { thingHeads } from './thing-heads.ts';
