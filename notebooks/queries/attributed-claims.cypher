// Title: What documents say that others say
// Question: Which claims does a document attribute to someone, and to whom?
// Reading: One row a claim. The document vouches only for the saying, the one named vouches for what is said.
MATCH (head:Entity)<-[:HEAD]-(c:Claim)-[:TAIL]->(tail:Entity), (c)-[:SAID_IN]->(d:Document)
WHERE c.attributedTo IS NOT NULL
RETURN c.attributedTo AS saidBy, head.name AS head, c.type AS relation, tail.name AS tail, c.status AS status, c.negated AS denied,
       d.id AS document, c.quote AS sentence
ORDER BY saidBy, head, relation, tail, document
