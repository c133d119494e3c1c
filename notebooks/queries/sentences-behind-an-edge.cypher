// Title: The sentences behind an edge
// Question: Which words say that one actor has this relation to another?
// Reading: One row a claim with its sentence and the place of it, in UTF-16 units from the start of the document.
// Parameter: head = "European Commission": the name of the head
// Parameter: type = "FUNDS": the relation type
// Parameter: tail = "Europol": the name of the tail
MATCH (head:Entity {name: $head})<-[:HEAD]-(c:Claim {type: $type})-[:TAIL]->(tail:Entity {name: $tail}), (c)-[:SAID_IN]->(d:Document)
RETURN d.id AS document, c.start AS start, c.end AS end, c.status AS status, c.negated AS denied, c.confidence AS confidence,
       c.quote AS sentence
ORDER BY document, start
