// A graph of a given size as documents would give it: actors that many documents name, claims between those of one document.
const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { claimId, entityId, sha256 } = await dist('graph/model/ids.js');
const { labelNames } = await dist('graph/ontology/labels.js');
const { relationTypes } = await dist('graph/ontology/relations.js');

/**
 * What documents give, one after another. The same numbers give the same graph.
 * @param {number} nodes of all kinds: documents, actors, claims
 * @param {number} relationships about so many; the typed ones follow from the claims
 */
export function* madeExtractions(nodes, relationships) {
  const documents = Math.ceil(nodes / 50);
  const actors = Math.ceil(nodes * 0.18);
  const claimsEach = Math.round((nodes - documents - actors) / documents);
  // Each claim has three relationships and, nearly always, a typed one of its own.
  const mentionsEach = Math.max(10, Math.round((relationships - 4 * documents * claimsEach) / documents));
  const random = chance(20_26);
  const entities = Array.from({ length: actors }, (_, at) => {
    const label = labelNames[at % labelNames.length];
    const name = `${label} of the ${at}th District of the Northern Provinces`;
    return { id: entityId(label, name), label, name, names: [name, `D${at}`].sort() };
  });
  for (let at = 0; at < documents; at += 1) {
    const named = new Set();
    // Each actor is named by some document.
    for (let next = at; next < actors; next += documents) named.add(entities[next]);
    while (named.size < Math.min(mentionsEach, actors)) named.add(entities[Math.floor(random() ** 2 * actors)]);
    yield madeExtraction(`document-${at}`, [...named], claimsEach, random);
  }
}

function madeExtraction(document, entities, count, random) {
  const sentences = [];
  const claims = new Map();
  let start = 0;
  while (claims.size < count) {
    const head = pick(entities, random);
    const tail = pick(entities, random);
    if (head === tail) continue;
    const sentence = `The ${head.name} has in the past year funded and supervised the work of the ${tail.name} in this field.`;
    const [first, second] = [start + 4, start + sentence.lastIndexOf(tail.name)];
    const evidence = {
      document,
      sentence: { start, end: start + sentence.length },
      subject: { start: first, end: first + head.name.length },
      cue: { start: first + head.name.length + 1, end: first + head.name.length + 4 },
      object: { start: second, end: second + tail.name.length },
      rule: 'made',
    };
    const money = random() < 0.2 ? { amount: Math.ceil(random() * 1000) * 1000, currency: 'EUR' } : {};
    const type = pick(relationTypes, random);
    const said = { head: head.id, type, tail: tail.id, status: 'done', date: '2020', ...money, negated: false, evidence: [evidence] };
    const claim = { id: claimId(said), confidence: 0.9, ...said };
    claims.set(claim.id, claim);
    sentences.push(sentence);
    start += sentence.length + 1;
  }
  const text = sentences.join('\n');
  const sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    document: { id: document, title: document, date: '2020-01-01', language: 'en', sha256: sha256(text), text },
    entities: sorted,
    mentions: sorted.map(({ id, names }) => ({ entity: id, count: 1, names })),
    claims: [...claims.values()],
  };
}

const pick = (items, random) => items[Math.floor(random() * items.length)];

/** Numbers from 0 to 1 in a fixed order: the generator of Park and Miller (CACM 31, 1988). */
function chance(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
