// Title: Open promises by date
// Question: What is planned or called for, for when, and not reported as done?
// Reading: One row a promise without a matching deed, nearest date first, those without a date last. A deed told in other words is not recognised.
MATCH (head:Entity)<-[:HEAD]-(promise:Claim)-[:TAIL]->(tail:Entity), (promise)-[:SAID_IN]->(d:Document)
WHERE promise.status IN ['planned', 'called-for'] AND NOT promise.negated
OPTIONAL MATCH (head)<-[:HEAD]-(deed:Claim {type: promise.type, status: 'done', negated: false})-[:TAIL]->(tail)
WITH head, promise, tail, d, count(deed) AS deeds
WHERE deeds = 0
RETURN promise.date AS due, promise.status AS status, head.name AS head, promise.type AS relation, tail.name AS tail, d.id AS document
ORDER BY due, head, relation, tail, document
