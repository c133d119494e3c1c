import type { CypherParameters } from '../../graph/store/session.ts';

/** Queries that analysts of such a graph write, beside those of notebooks/queries: each runs on both engines and gives the same rows. Long because it is one list. */

export interface AnalystsQuery {
  readonly question: string;
  readonly cypher: string;
  readonly parameters?: CypherParameters;
  /** What the embedded engine says where it refuses: the reason stands in the README. */
  readonly refused?: RegExp;
}

export const analystsQueries: readonly AnalystsQuery[] = [
  {
    question: 'How many entities are there of each label?',
    cypher: 'MATCH (e:Entity) RETURN e.label AS label, count(*) AS entities ORDER BY entities DESC, label',
  },
  {
    question: 'How many relations are there of each type?',
    cypher: 'MATCH (:Entity)-[r]->(:Entity) RETURN type(r), count(*) ORDER BY count(*) DESC, type(r)',
  },
  { question: 'How many nodes are there in all?', cypher: 'MATCH (n) RETURN count(n)' },
  {
    question: 'Which labels do nodes bear together?',
    cypher:
      'MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label WITH n, collect(label) AS labels RETURN labels, count(n) AS n ORDER BY labels',
  },
  {
    question: 'How many claims does each document give, and how sure are they?',
    cypher:
      'MATCH (c:Claim)-[:SAID_IN]->(d:Document) RETURN d.title, count(c) AS claims, round(avg(c.confidence), 2) AS confidence ORDER BY claims DESC, d.title',
  },
  {
    question: 'How many different actors does each document name?',
    cypher:
      'MATCH (d:Document)<-[:MENTIONED_IN]-(e:Entity) WHERE NOT d:Entity RETURN d.id, count(DISTINCT e.name) AS entities ORDER BY entities DESC',
  },
  {
    question: 'What are least, most and mean of the amounts?',
    cypher:
      'MATCH (c:Claim) WHERE c.amount IS NOT NULL RETURN min(c.amount) AS least, max(c.amount) AS most, avg(c.amount) AS mean, sum(c.amount) AS total, count(c) AS n',
  },
  {
    question: 'How are confidences spread?',
    cypher:
      'MATCH (c:Claim) RETURN percentileDisc(c.confidence, 0.5) AS median, percentileCont(c.confidence, 0.25) AS quarter, min(c.confidence) AS least, max(c.confidence) AS most',
  },
  {
    question: 'What share of claims names a date?',
    cypher: 'MATCH (c:Claim) RETURN count(c) AS claims, count(c.date) AS dated, 100 * count(c.date) / count(c) AS percent',
  },
  {
    question: 'How many claims has each band of confidence?',
    cypher:
      'MATCH (c:Claim) WITH CASE WHEN c.confidence >= 0.9 THEN "sure" WHEN c.confidence >= 0.7 THEN "fairly sure" ELSE "less sure" END AS band RETURN band, count(*) AS claims ORDER BY band',
  },
  {
    question: 'Which entities begin with a word, whatever its letter case?',
    cypher: 'MATCH (e:Entity) WHERE toLower(e.name) STARTS WITH toLower($start) RETURN e.name AS name ORDER BY name',
    parameters: { start: 'european' },
  },
  {
    question: 'Which legal acts bear a number?',
    cypher: 'MATCH (a:LegalAct) WHERE a.name =~ ".*\\\\d{4}/\\\\d+.*" RETURN a.name AS act ORDER BY act',
  },
  {
    question: 'Which names match without regard to case?',
    cypher: `MATCH (e:Entity) WHERE e.name =~ '(?i).*harbour.*' RETURN e.name AS name ORDER BY name`,
  },
  {
    question: 'What is an entity also called?',
    cypher: 'MATCH (e:Entity) WHERE $name IN e.names RETURN e.name AS name, e.names AS names ORDER BY name',
    parameters: { name: 'Commission' },
  },
  {
    question: 'Which entities have several names?',
    cypher: 'MATCH (e:Entity) WHERE size(e.names) > 1 RETURN e.name AS name, size(e.names) AS names ORDER BY names DESC, name LIMIT 10',
  },
  {
    question: 'Which of these names are known?',
    cypher:
      'UNWIND $names AS name OPTIONAL MATCH (e:Entity {name: name}) RETURN name, e IS NOT NULL AS known, e.label AS label ORDER BY name',
    parameters: { names: ['Europol', 'Eurojust', 'Nobody'] },
  },
  { question: 'Institutions and agencies in one list', cypher: 'MATCH (e:Institution|Agency) RETURN e.name AS name ORDER BY name' },
  { question: 'What is neither an actor nor a claim?', cypher: 'MATCH (n:!Entity&!Claim) RETURN n.title AS title ORDER BY title' },
  { question: 'Which agencies are there, as nodes?', cypher: 'MATCH (a:Agency {name: "Europol"}) RETURN a' },
  {
    question: 'Which relation is there between two, as a relationship?',
    cypher: 'MATCH (:Entity {name: "Coastal Safety Programme"})-[f:FUNDS]->(:Entity {name: "Malta"}) RETURN f',
  },
  { question: 'All of a claim as a map', cypher: 'MATCH (c:Claim {type: "LEADS"}) RETURN properties(c) AS claim ORDER BY c.id' },
  {
    question: 'Some of each entity as a map',
    cypher: 'MATCH (e:Agency) RETURN e {.name, .label, names: size(e.names)} AS entity ORDER BY e.name',
  },
  { question: 'Which properties does a claim have?', cypher: 'MATCH (c:Claim) UNWIND keys(c) AS key RETURN DISTINCT key ORDER BY key' },
  {
    question: 'A page of entities',
    cypher: 'MATCH (e:Entity) RETURN e.name AS name ORDER BY name SKIP $skip LIMIT $limit',
    parameters: { skip: 10, limit: 5 },
  },
  {
    question: 'Who funds or supports whom?',
    cypher: 'MATCH (a)-[r:FUNDS|SUPPORTS]->(b) RETURN a.name AS who, type(r) AS does, b.name AS whom ORDER BY who, does, whom',
  },
  {
    question: 'What relations does the Commission have that are sure?',
    cypher:
      'MATCH (:Entity {name: "European Commission"})-[r]-(x:Entity) WHERE r.confidence >= 0.9 RETURN type(r) AS relation, x.name AS other ORDER BY relation, other',
  },
  {
    question: 'Which actors does nobody fund?',
    cypher: 'MATCH (a:Agency) WHERE NOT (a)<-[:FUNDS]-() RETURN a.name AS agency ORDER BY agency',
  },
  {
    question: 'Which actors does somebody fund?',
    cypher: 'MATCH (a:Entity) WHERE EXISTS { (a)<-[:FUNDS]-(:Entity) } RETURN a.name AS name ORDER BY name',
  },
  {
    question: 'Which actors does an institution fund with money that is named?',
    cypher:
      'MATCH (a:Entity) WHERE EXISTS { MATCH (i:Institution)-[f:FUNDS]->(a) WHERE f.amount > 1000000 } RETURN a.name AS name ORDER BY name',
  },
  {
    question: 'How many payers has each receiver?',
    cypher:
      'MATCH (a:Entity) WHERE (a)<-[:FUNDS]-() RETURN a.name AS name, COUNT { (a)<-[:FUNDS]-() } AS payers ORDER BY payers DESC, name',
  },
  {
    question: 'What does each programme pay in all, by a list of its payments?',
    cypher:
      'MATCH (p:Programme) RETURN p.name AS programme, reduce(sum = 0, amount IN [(p)-[f:FUNDS]->() | f.amount] | sum + coalesce(amount, 0)) AS paid ORDER BY programme',
  },
  {
    question: 'Who has relations of more than five types?',
    cypher:
      'MATCH (a:Entity)-[r]-(:Entity) WITH a, count(DISTINCT type(r)) AS types WHERE types > 5 RETURN a.name AS name, types ORDER BY types DESC, name',
  },
  {
    question: 'Who has both paid and been paid?',
    cypher: 'MATCH (x)-[:FUNDS]->(y)-[:FUNDS]->(z) RETURN x.name AS first, y.name AS second, z.name AS third ORDER BY first, second, third',
  },
  {
    question: 'Who works with whom in both directions?',
    cypher:
      'MATCH (a:Entity)-[r:COOPERATES_WITH]-(b:Entity) WHERE a.name < b.name RETURN a.name AS one, b.name AS other, r.status AS status ORDER BY one, other',
  },
  {
    question: 'Which pairs have more than one type of relation?',
    cypher:
      'MATCH (a:Entity)-[r]->(b:Entity) WITH a, b, type(r) AS t ORDER BY t WITH a, b, collect(t) AS types WHERE size(types) > 1 RETURN a.name AS one, b.name AS other, types ORDER BY one, other',
  },
  {
    question: 'How many relations do labels have with one another?',
    cypher:
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.label AS head, type(r) AS relation, b.label AS tail, count(*) AS n ORDER BY n DESC, head, relation, tail LIMIT 20',
  },
  {
    question: 'Who stands within two steps of Europol?',
    cypher: 'MATCH (:Entity {name: "Europol"})-[*1..2]-(x:Entity) WHERE x.name <> "Europol" RETURN DISTINCT x.name AS name ORDER BY name',
  },
  {
    question: 'What is reached from a whole by its parts?',
    cypher: 'MATCH (part:Entity)-[:PART_OF*]->(whole:Entity {name: "Europol"}) RETURN part.name AS part ORDER BY part',
  },
  {
    question: 'Who reports to whom in the end, by a repeated pattern?',
    cypher:
      'MATCH (low:Entity) (()-[:REPORTS_TO]->()){1,3} (top:Entity {name: "Member States"}) RETURN DISTINCT low.name AS low ORDER BY low',
  },
  {
    question: 'All shortest paths between two',
    cypher:
      'MATCH p = allShortestPaths((a:Entity {name: "Eurojust"})-[:COOPERATES_WITH|PARTICIPATES_IN*..4]-(b:Entity {name: "Interpol"})) RETURN [n IN nodes(p) | n.name] AS names ORDER BY names',
  },
  {
    question: 'How far is each agency from Europol?',
    cypher:
      'MATCH (e:Agency {name: "Europol"}), (a:Agency) WHERE a <> e MATCH p = shortestPath((e)-[:COOPERATES_WITH*..5]-(a)) RETURN a.name AS agency, length(p) AS steps ORDER BY steps, agency',
  },
  {
    question: 'A path with its nodes and relationships',
    cypher: 'MATCH p = (:Entity {name: "Anna Lindqvist"})-[:HOLDS_ROLE]->(:Agency) RETURN p',
  },
  {
    question: 'Which agencies have several names, with the condition in the pattern?',
    cypher: 'MATCH (a:Agency WHERE size(a.names) > 1) RETURN a.name AS agency ORDER BY agency',
  },
  {
    question: 'What does each agency pay, those that pay nothing too?',
    cypher: 'MATCH (a:Agency) OPTIONAL MATCH (a)-[f:FUNDS]->() RETURN a.name AS agency, sum(f.amount) AS paid ORDER BY paid DESC, agency',
  },
  {
    question: 'Which claims does a document make?',
    cypher: `MATCH (h)<-[:HEAD]-(c:Claim)-[:TAIL]->(t), (c)-[:SAID_IN]->(d:Document {id: 'harbour-plan'}) RETURN h.name, c.type, t.name, c.status ORDER BY c.start, h.name, t.name`,
  },
  {
    question: 'What was planned for a year?',
    cypher:
      'MATCH (h)<-[:HEAD]-(c:Claim)-[:TAIL]->(t) WHERE c.date STARTS WITH $year AND c.status = "planned" RETURN h.name AS who, c.type AS does, t.name AS what ORDER BY who, does, what',
    parameters: { year: '2019' },
  },
  {
    question: 'What happened between two dates?',
    cypher: `MATCH (h)<-[:HEAD]-(c:Claim)-[:TAIL]->(t) WHERE c.date >= '2017-06' AND c.date < '2017-07' RETURN c.date AS date, h.name AS who, c.type AS does, t.name AS what ORDER BY date, who, does, what`,
  },
  {
    question: 'Which claims name money?',
    cypher:
      'MATCH (c:Claim) WHERE c.amount > 0 RETURN c.type AS type, c.amount / 1000000.0 AS millions, c.currency AS currency ORDER BY millions DESC, type',
  },
  {
    question: 'Which sentence gives the most claims?',
    cypher:
      'MATCH (c:Claim)-[:SAID_IN]->(d) WITH d.id AS document, c.start AS start, c.quote AS quote, count(*) AS claims ORDER BY claims DESC, document, start LIMIT 3 RETURN document, start, claims, left(quote, 40) AS begin',
  },
  {
    question: 'Which rules found most claims?',
    cypher: 'MATCH (c:Claim) WITH split(c.rule, ".")[0] AS family, count(*) AS claims RETURN family, claims ORDER BY claims DESC, family',
  },
  {
    question: 'Which statuses does each relation type have?',
    cypher:
      'MATCH (c:Claim) WITH c.type AS type, c.status AS status, count(*) AS n ORDER BY status RETURN type, collect(status + ": " + toString(n)) AS statuses ORDER BY type',
  },
  {
    question: 'Which relations do two documents tell of?',
    cypher:
      'MATCH (a:Entity)-[r]->(b:Entity) WHERE size(r.documents) > 1 RETURN a.name AS who, type(r) AS does, b.name AS whom, r.documents AS documents ORDER BY who, does, whom',
  },
  {
    question: 'Which claims stand behind a relation?',
    cypher:
      'MATCH (a:Entity)-[f:FUNDS]->(b:Entity) UNWIND f.claims AS id MATCH (c:Claim {id: id}) RETURN a.name AS payer, b.name AS payee, c.quote AS quote ORDER BY payer, payee, quote',
  },
  {
    question: 'Which entities are named but in no claim?',
    cypher: 'MATCH (e:Entity) WHERE NOT (e)<-[:HEAD|TAIL]-(:Claim) RETURN count(e) AS entities',
  },
  {
    question: 'Which entities stand in both documents?',
    cypher:
      'MATCH (a:Document {id: "harbour-plan"})<-[:MENTIONED_IN]-(e:Entity)-[:MENTIONED_IN]->(b:Document {id: "harbour-report"}) RETURN e.name AS name ORDER BY name',
  },
  {
    question: 'How often is each actor named in all?',
    cypher: 'MATCH (e:Entity)-[m:MENTIONED_IN]->() RETURN e.name AS name, sum(m.count) AS mentions ORDER BY mentions DESC, name LIMIT 10',
  },
  {
    question: 'Two lists put one under the other',
    cypher: 'MATCH (a:Agency) RETURN a.name AS name, "agency" AS kind UNION ALL MATCH (c:Country) RETURN c.name AS name, "country" AS kind',
  },
  {
    question: 'The first three receivers of each payer',
    cypher: 'MATCH (p)-[f:FUNDS]->(r) WITH p, r ORDER BY r.name RETURN p.name AS payer, collect(r.name)[0..3] AS receivers ORDER BY payer',
  },
  {
    question: 'The largest payment of each payer',
    cypher:
      'MATCH (p:Entity) CALL (p) { MATCH (p)-[f:FUNDS]->(r) WHERE f.amount IS NOT NULL RETURN r.name AS receiver, f.amount AS amount ORDER BY amount DESC, receiver LIMIT 1 } RETURN p.name AS payer, receiver, amount ORDER BY payer',
  },
  {
    question: 'The largest payment of each payer, in the older spelling',
    cypher:
      'MATCH (p:Entity) CALL { WITH p MATCH (p)-[f:FUNDS]->(r) WHERE f.amount IS NOT NULL RETURN max(f.amount) AS most } WITH p, most WHERE most IS NOT NULL RETURN p.name AS payer, most ORDER BY payer',
  },
  {
    question: 'Receivers of each payer by a subquery that collects',
    cypher:
      'MATCH (p:Programme) RETURN p.name AS programme, COLLECT { MATCH (p)-[:FUNDS]->(r) RETURN r.name ORDER BY r.name } AS receivers ORDER BY programme',
    refused: /COLLECT \{/u,
  },
  {
    question: 'Money of each payer against the whole',
    cypher:
      'MATCH ()-[f:FUNDS]->() WITH sum(f.amount) AS total MATCH (p)-[f:FUNDS]->() WHERE f.amount IS NOT NULL RETURN p.name AS payer, total, round(100.0 * sum(f.amount) / total, 1) AS percent ORDER BY percent DESC, payer',
  },
  {
    question: 'Names joined in one text',
    cypher:
      'MATCH (c:Country) WITH c.name AS name ORDER BY name WITH collect(name) AS names RETURN reduce(text = "", n IN names | text + CASE WHEN text = "" THEN "" ELSE ", " END + n) AS countries',
  },
  {
    question: 'Words of a title',
    cypher:
      'MATCH (d:Document) WHERE NOT d:Entity RETURN d.id AS id, [w IN split(toLower(d.title), " ") WHERE size(w) > 6] AS words, toUpper(left(d.title, 7)) AS begin ORDER BY id',
  },
  {
    question: 'Which claims mention all of some words, or any of them?',
    cypher:
      'MATCH (c:Claim) WHERE all(w IN $all WHERE c.quote CONTAINS w) AND any(w IN $any WHERE c.quote CONTAINS w) RETURN DISTINCT c.quote AS quote ORDER BY quote',
    parameters: { all: ['Commission'], any: ['Europol', 'Eurojust'] },
  },
  {
    question: 'Rows from a list of maps',
    cypher:
      'UNWIND $wanted AS want MATCH (a:Entity {name: want.from})-[r]->(b:Entity {name: want.to}) RETURN want.from AS from, type(r) AS relation, want.to AS to ORDER BY from, relation, to',
    parameters: {
      wanted: [
        { from: 'Harbour Agency', to: 'Europol' },
        { from: 'European Commission', to: 'Malta' },
      ],
    },
  },
  {
    question: 'Years in which documents appeared',
    cypher: 'MATCH (d:Document) WHERE NOT d:Entity RETURN date(d.date).year AS year, count(*) AS documents ORDER BY year',
  },
  {
    question: 'Days between two documents',
    cypher: `MATCH (a:Document {id: 'harbour-plan'}), (b:Document {id: 'harbour-report'}) RETURN duration.inDays(date(a.date), date(b.date)).days AS days`,
    refused: /duration\.inDays/u,
  },
  {
    question: 'What is null stays null',
    cypher: 'RETURN coalesce(null, "none") AS a, null = null AS b, null IS NULL AS c, 1 <> null AS d, [1, null][1] AS e',
  },
  {
    question: 'Claims without a date come last',
    cypher: 'MATCH (c:Claim {type: "FUNDS"}) RETURN c.date AS date, c.amount AS amount ORDER BY date, amount',
  },
  {
    question: 'Names of agencies found by full text',
    cypher: `CALL db.index.fulltext.queryNodes('entityNames', 'harbour') YIELD node, score RETURN node.name AS name ORDER BY name`,
  },
  { question: 'Which labels does the graph have?', cypher: 'CALL db.labels() YIELD label RETURN label ORDER BY label' },
  {
    question: 'Which relationship types does the graph have?',
    cypher: 'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType',
  },
];
