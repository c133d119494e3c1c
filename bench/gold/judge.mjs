// Judges each claim by the annotation: right, optional or false; and each relation of the annotation: found or missed.
// Counts as test/gold/score.mjs does, which only gives totals; bench/score.mjs stops where the two differ.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const readJsonl = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** White space folded to one blank, ends trimmed. */
export const fold = (text) => text.replace(/\s+/gu, ' ').trim();

const norm = (name) =>
  fold(
    String(name)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  ).replace(/^(the|a|an|all|its|their|new|national) /u, '');

/** How alike two names are: twice the words they share to all their words (Dice), from 0 to 1. */
export function likeness(a, b) {
  const [x, y] = [new Set(norm(a).split(' ')), new Set(norm(b).split(' '))];
  return (2 * [...x].filter((word) => y.has(word)).length) / (x.size + y.size);
}

/** Finds the annotated entity that a found one is: by an equal name first, else by its closest name. */
function finder(entities) {
  const exact = new Map();
  const namesOf = ({ names, also = [] }) => [...names, ...also];
  for (const entity of entities) for (const name of namesOf(entity)) if (!exact.has(norm(name))) exact.set(norm(name), entity);
  return ({ name, names = [] }) => {
    for (const each of [name, ...names]) if (exact.has(norm(each))) return exact.get(norm(each));
    let best;
    let score = 0.8 - 1e-9;
    for (const entity of entities) {
      for (const each of namesOf(entity)) {
        const alike = likeness(name, each);
        if (alike > score) [best, score] = [entity, alike];
      }
    }
    return best;
  };
}

/** Types without direction: either end may be the head. */
export const symmetric = new Set(['COOPERATES_WITH']);
/** Equal for relations that the scorer takes for one. */
export const keyOf = ({ head, type, tail }) => (symmetric.has(type) && head > tail ? [tail, type, head] : [head, type, tail]).join('|');

/**
 * Joins the claims of each annotated document of a folder with its annotation.
 * @param {string} folder NAME.entities.jsonl and NAME.relations.jsonl, each beside NAME.txt
 * @param {readonly object[]} claims as `entente claims` prints them
 * @returns of each document its name, its text, `claims` (each with `head` and `tail` as ids of the annotation, or "?name" where it has no
 *   such entity, and `verdict`: right, optional, false), `wanted` (each with `found`), `optional`, and `idOf` for further entities
 */
export function judge(folder, claims) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.relations.jsonl'))
    .map((name) => name.slice(0, -'.relations.jsonl'.length))
    .sort();
  return names.map((name) => {
    const find = finder(readJsonl(join(folder, `${name}.entities.jsonl`)));
    const idOf = (entity) => find(entity)?.id ?? `?${norm(entity.name)}`;
    const annotated = readJsonl(join(folder, `${name}.relations.jsonl`));
    const optional = annotated.filter((relation) => relation.optional);
    const free = new Set(optional.map(keyOf));
    const wanted = new Map(annotated.filter((relation) => !relation.optional).map((relation) => [keyOf(relation), relation]));
    const judged = claims
      .filter((claim) => claim.document === name)
      .map((claim) => {
        const ends = { head: idOf(claim.head), type: claim.type, tail: idOf(claim.tail) };
        const key = keyOf(ends);
        // What is both wanted and optional counts as optional, as the scorer has it.
        return { claim, ...ends, key, verdict: free.has(key) ? 'optional' : wanted.has(key) ? 'right' : 'false' };
      });
    const said = new Set(judged.filter(({ verdict }) => verdict !== 'optional').map(({ key }) => key));
    const file = join(folder, `${name}.txt`);
    return {
      name,
      text: existsSync(file) ? readFileSync(file, 'utf8') : '',
      claims: judged,
      said: said.size,
      wanted: [...wanted].map(([key, relation]) => ({ ...relation, found: said.has(key) })),
      optional,
      idOf,
    };
  });
}
