// Title: What documents deny
// Question: Which relations do documents say there are not, and do others say there are?
// Reading: One row a denial. "affirmed" counts claims of the same that do not deny it: more than 0 means that documents disagree.
MATCH (head:Entity)<-[:HEAD]-(c:Claim {negated: true})-[:TAIL]->(tail:Entity), (c)-[:SAID_IN]->(d:Document)
OPTIONAL MATCH (head)<-[:HEAD]-(other:Claim {negated: false})-[:TAIL]->(tail)
WHERE other.type = c.type
RETURN head.name AS head, c.type AS relation, tail.name AS tail, d.id AS document, c.quote AS sentence, count(other) AS affirmed
ORDER BY head, relation, tail, document
