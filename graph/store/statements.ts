/**
 * All query text of the store. It runs unchanged on Neo4j and on the embedded engine, which asks for
 * `CREATE (n:L) SET n += …`, an alias on every returned expression, and a type or label written out, never a parameter.
 * What stands in a comment that opens with a plus sign is for Neo4j alone: which index to go by while a graph is too young for its planner to know.
 * Where a label or type may be left out it is taken from the rows, which Neo4j can from 5.26 on: to think over how to run the like
 * statement for each of them takes it longer than to load some thousand rows.
 */
import { labelNames, type Label } from '../ontology/labels.ts';
import { relationTypes, type RelationType } from '../ontology/relations.ts';

/** Indexes stand before the constraints: on the embedded engine a constraint alone makes no index, and loading turns quadratic. */
export const embeddedSchema = [
  'CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id)',
  'CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id)',
  'CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation)',
  'CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT claim_id_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
] as const;

/** A constraint brings its own index on Neo4j, which refuses a second one beside it. */
export const neo4jSchema = [
  'CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT claim_id_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation)',
] as const;

/**
 * What full-text search needs besides. Made after a large load rather than before, it is cheaper by half. The server fills the
 * indexes by itself, and a search waits for its index.
 */
export const neo4jSearchSchema = [
  'CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]',
  'CREATE FULLTEXT INDEX claimQuotes IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote]',
] as const;

/** Asks whether a server and its database answer. */
export const nothing = 'RETURN 1 AS one';

/** What each full-text index holds. Entity names are joined in one string, since the embedded engine does not index lists. */
export const textIndexes = {
  entityNames: { label: 'Entity', property: 'searchText' },
  claimQuotes: { label: 'Claim', property: 'quote' },
} as const;

/** Parameters: index, query, limit. */
export const neo4jSearchText =
  'CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score RETURN node.id AS id, score AS score';

/** Parameters: label, property, query, limit. The procedure takes no parameter for label and property. */
export function embeddedSearchText(index: keyof typeof textIndexes): string {
  const { label, property } = textIndexes[index];
  return `CALL grafeo.search.text('${label}', '${property}', $query, $limit) YIELD node_id, score MATCH (n:${label}) WHERE id(n) = node_id RETURN n.id AS id, score AS score`;
}

// Entities that are documents carry the label Document too: a source is a Document that is no Entity.
const source = '(d:Document) WHERE NOT d:Entity';

/** Rows: id. */
export const fingerprintsOf =
  'UNWIND $rows AS row MATCH (d:Document {id: row.id}) /*+ USING INDEX d:Document(id) */ WHERE NOT d:Entity RETURN d.id AS id, d.fingerprint AS fingerprint';
export const documentFingerprints = `MATCH ${source} RETURN d.id AS id, d.fingerprint AS fingerprint`;

export const entitiesOfDocument = 'MATCH (e:Entity)-[:MENTIONED_IN]->(d:Document {id: $id}) RETURN DISTINCT e.id AS id';
export const relationsOfDocument = 'MATCH (c:Claim)-[:SAID_IN]->(d:Document {id: $id}) RETURN DISTINCT c.relation AS relation';

export const removeClaimsOfDocument = 'MATCH (c:Claim)-[:SAID_IN]->(d:Document {id: $id}) DETACH DELETE c';
export const removeDocument = 'MATCH (d:Document {id: $id}) WHERE NOT d:Entity DETACH DELETE d';

/** Rows: properties. */
export const createDocuments = 'UNWIND $rows AS row CREATE (d:Document) SET d += row.properties';

/**
 * Rows: document, items (entity, label, properties); entities that are not there are made.
 * Gives what they were called before where that may not be all that they are called now.
 * @param label of all of them
 */
export function createMentions(label?: Label): string {
  const labels = label === undefined ? 'e:$(mention.label), e.label = mention.label' : `e:${label}, e.label = '${label}'`;
  return (
    'UNWIND $rows AS row MATCH (d:Document {id: row.document}) /*+ USING INDEX d:Document(id) */ UNWIND row.items AS mention ' +
    `MERGE (e:Entity {id: mention.entity}) ON CREATE SET ${labels} ` +
    'CREATE (e)-[m:MENTIONED_IN]->(d) SET m += mention.properties WITH e AS e, mention.properties AS called ' +
    'WHERE e.name IS NULL OR e.name <> called.fullName OR ' +
    '(e.names <> coalesce(called.allNames, called.names) AND any(name IN coalesce(called.allNames, called.names) WHERE NOT name IN e.names)) ' +
    'RETURN e.id AS id, e.name AS fullName, e.names AS names'
  );
}

/** Rows: document, items (head, tail, properties). */
export const createClaims =
  'UNWIND $rows AS row MATCH (d:Document {id: row.document}) /*+ USING INDEX d:Document(id) */ UNWIND row.items AS claim ' +
  'MATCH (h:Entity {id: claim.head}) /*+ USING INDEX h:Entity(id) */ MATCH (t:Entity {id: claim.tail}) /*+ USING INDEX t:Entity(id) */ ' +
  'CREATE (c:Claim) SET c += claim.properties CREATE (c)-[:HEAD]->(h) CREATE (c)-[:TAIL]->(t) CREATE (c)-[:SAID_IN]->(d)';
/** Rows: document, items (head, tail, properties, type, relation): each claim brings the relation that it is the first to say. */
export const createClaimsWithRelations = `${createClaims} CREATE (h)-[r:$(claim.type)]->(t) SET r += claim.relation`;

/** Rows: id. What each document that still mentions an entity calls it; nothing for an entity no document mentions. */
export const namesOfEntities =
  'UNWIND $rows AS row MATCH (e:Entity {id: row.id})-[m:MENTIONED_IN]->(:Document) /*+ USING INDEX e:Entity(id) */ ' +
  'RETURN e.id AS id, m.fullName AS fullName, m.names AS names, m.allNames AS allNames';

/** Rows: id, name, names, searchText. Written only where they change, as search indexes them anew. */
export const nameEntities =
  'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) /*+ USING INDEX e:Entity(id) */ WHERE e.name IS NULL OR e.name <> row.name OR e.searchText <> row.searchText ' +
  'SET e.name = row.name, e.names = row.names, e.searchText = row.searchText';

// What someone else hung on the graph. Of an entity that nothing supports any more, every relationship left is of that kind.
export const othersOnDocument =
  "MATCH (d:Document {id: $id})-[r]-() WHERE NOT type(r) IN ['SAID_IN', 'MENTIONED_IN'] RETURN type(r) AS type LIMIT 1";
export const othersOnClaims =
  "MATCH (d:Document {id: $id})<-[:SAID_IN]-(c:Claim)-[r]-() WHERE NOT type(r) IN ['HEAD', 'TAIL', 'SAID_IN'] RETURN type(r) AS type LIMIT 1";
/** Rows: id. */
export const othersOnEntities = 'UNWIND $rows AS row MATCH (e:Entity {id: row.id})-[r]-() RETURN e.name AS name, type(r) AS type LIMIT 1';

/** A node that Entente did not write, with its labels; `own` tells whether it bears a label of the graph. */
const notWrittenHere =
  'MATCH (n) WHERE NOT ((n:Document AND n.fingerprint IS NOT NULL) OR (n:Claim AND n.relation IS NOT NULL AND n.evidence IS NOT NULL) ' +
  'OR (n:Entity AND n.searchText IS NOT NULL))';
export const otherNode = `${notWrittenHere} RETURN labels(n) AS labels LIMIT 1`;
export const otherNodeOfOurLabels = `${notWrittenHere} AND (n:Document OR n:Claim OR n:Entity) RETURN labels(n) AS labels LIMIT 1`;

/** Rows: id. */
export const removeEntities = 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) /*+ USING INDEX e:Entity(id) */ DETACH DELETE e';

const claimColumns = 'c AS claim, h.id AS head, t.id AS tail';

/** Rows: relation. What a relation is made of. */
export const claimsOfRelations =
  'UNWIND $rows AS row MATCH (c:Claim {relation: row.relation}) /*+ USING INDEX c:Claim(relation) */ MATCH (c)-[:SAID_IN]->(d:Document) RETURN c.id AS id, c.relation AS relation, ' +
  'c.status AS status, c.date AS date, c.amount AS amount, c.currency AS currency, c.confidence AS confidence, c.negated AS negated, d.id AS document';

/** Rows: head, tail. */
export function removeRelations(type: RelationType): string {
  return `UNWIND $rows AS row MATCH (h:Entity {id: row.head})-[r:${type}]->(t:Entity {id: row.tail}) /*+ USING INDEX h:Entity(id) */ WHERE r.claims IS NOT NULL DELETE r`;
}

/** Rows: head, tail, type, properties. */
export function createRelations(type?: RelationType): string {
  return `UNWIND $rows AS row MATCH (h:Entity {id: row.head}) /*+ USING INDEX h:Entity(id) */ MATCH (t:Entity {id: row.tail}) /*+ USING INDEX t:Entity(id) */ CREATE (h)-[r:${type ?? '$(row.type)'}]->(t) SET r += row.properties`;
}

export const allDocuments = `MATCH ${source} RETURN d AS document`;
export const allEntities = 'MATCH (e:Entity) RETURN e AS entity';
export const allClaims = `MATCH (c:Claim)-[:HEAD]->(h:Entity) MATCH (c)-[:TAIL]->(t:Entity) RETURN ${claimColumns}`;
/** One document with what it says, for loading it elsewhere. */
export const storedDocument = 'MATCH (d:Document {id: $id}) WHERE NOT d:Entity RETURN d AS document, d.fingerprint AS fingerprint';
export const storedMentions =
  'MATCH (d:Document {id: $id})<-[m:MENTIONED_IN]-(e:Entity) RETURN e.id AS id, e.label AS label, m.fullName AS fullName, m.allNames AS allNames, ' +
  'd.id AS document, e.id AS entity, m.count AS count, m.names AS names, m.merges AS merges';
export const storedClaims = `MATCH (d:Document {id: $id})<-[:SAID_IN]-(c:Claim) MATCH (c)-[:HEAD]->(h:Entity) MATCH (c)-[:TAIL]->(t:Entity) RETURN ${claimColumns}`;
export const allMentions =
  'MATCH (e:Entity)-[m:MENTIONED_IN]->(d:Document) RETURN d.id AS document, e.id AS entity, m.count AS count, m.names AS names, m.merges AS merges';

const properties = (...names: readonly string[]): string => names.map((name) => `it.${name} AS ${name}`).join(', ');
const ownLabels = `[label IN labels(it) WHERE label IN ${JSON.stringify(['Entity', 'Document', 'Claim', ...labelNames])}] AS labels`;

/** All that Entente wrote, in its own labels and properties: others may add theirs. */
export const ownData = {
  documents:
    `MATCH (it:Document) RETURN ${ownLabels}, size(it.text) AS size, ` +
    properties('id', 'title', 'date', 'publisher', 'url', 'language', 'sha256', 'fingerprint'),
  texts: 'MATCH (it:Document) RETURN it.id AS id, it.text AS text',
  entities: `MATCH (it:Entity) RETURN ${ownLabels}, ${properties('id', 'label', 'name', 'names', 'searchText')}`,
  claims:
    `MATCH (it:Claim) RETURN ${ownLabels}, ` +
    properties('id', 'type', 'status', 'date', 'amount', 'currency', 'quote', 'start', 'end', 'rule', 'confidence', 'negated') +
    `, ${properties('attributedTo', 'evidence', 'relation')}`,
  'relationships of claims': 'MATCH (c:Claim)-[it:HEAD|TAIL|SAID_IN]->(n) RETURN type(it) AS type, c.id AS from, n.id AS to',
  mentions:
    'MATCH (e:Entity)-[it:MENTIONED_IN]->(d:Document) RETURN e.id AS from, d.id AS to, ' +
    properties('count', 'names', 'fullName', 'allNames', 'merges'),
  relations:
    `MATCH (h:Entity)-[it:${relationTypes.join('|')}]->(t:Entity) RETURN type(it) AS type, h.id AS from, t.id AS to, ` +
    properties('claims', 'count', 'documents', 'status', 'firstDate', 'lastDate', 'amount', 'currency', 'confidence', 'negated'),
} as const;
