// Title: Who met whom
// Question: Which actors take part in the same events and initiatives?
// Reading: One row a pair that met more often than others first, with what they took part in.
MATCH (a:Entity)-[:PARTICIPATES_IN]->(event:Entity)<-[:PARTICIPATES_IN]-(b:Entity)
WHERE a.name < b.name
WITH a, b, event ORDER BY event.name
RETURN a.name AS one, b.name AS other, count(event) AS times, collect(event.name) AS events
ORDER BY times DESC, one, other
