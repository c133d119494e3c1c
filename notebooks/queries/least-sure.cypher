// Title: What to check first
// Question: Which claims are the least sure, and by which rule were they found?
// Reading: One row a claim, least sure first. Confidence is the measured share of such claims that are right.
// Parameter: below = 0.8: only claims whose confidence is below it
MATCH (head:Entity)<-[:HEAD]-(c:Claim)-[:TAIL]->(tail:Entity), (c)-[:SAID_IN]->(d:Document)
WHERE c.confidence < $below
RETURN c.confidence AS confidence, c.rule AS rule, head.name AS head, c.type AS relation, tail.name AS tail, d.id AS document,
       c.quote AS sentence
ORDER BY confidence, document, c.start, head, tail
LIMIT 25
