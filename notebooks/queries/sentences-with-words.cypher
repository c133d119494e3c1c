// Title: Sentences with these words
// Question: Which claims rest on a sentence that holds these words?
// Reading: One row a claim; letter case does not matter. This looks at sentences that gave a claim, not at whole documents.
// Parameter: words = "internet": words as they stand in the sentence
MATCH (head:Entity)<-[:HEAD]-(c:Claim)-[:TAIL]->(tail:Entity), (c)-[:SAID_IN]->(d:Document)
WHERE toLower(c.quote) CONTAINS toLower($words)
RETURN d.id AS document, c.start AS start, head.name AS head, c.type AS relation, tail.name AS tail, c.quote AS sentence
ORDER BY document, start, head, relation, tail
