// Title: Most connected actors by document
// Question: Which actors does each document put at the centre?
// Reading: One row an actor of a document: how many claims of that document it stands in, and with how many others. The first five of each document.
MATCH (e:Entity)<-[:HEAD|TAIL]-(c:Claim)-[:SAID_IN]->(d:Document)
MATCH (c)-[:HEAD|TAIL]->(other:Entity)
WHERE other <> e
WITH d, e, count(DISTINCT c) AS claims, count(DISTINCT other) AS others
ORDER BY claims DESC, others DESC, e.name
WITH d, collect({name: e.name, claims: claims, others: others}) AS actors
UNWIND actors[0..5] AS actor
RETURN d.id AS document, actor.name AS actor, actor.claims AS claims, actor.others AS others
ORDER BY document, claims DESC, others DESC, actor
