// Title: Promised and done
// Question: Which promises and demands of one document does a later one report as done?
// Reading: One row a promise that was kept, with both dates: that of the document which promised and that of the one which reports it.
MATCH (head:Entity)<-[:HEAD]-(promise:Claim)-[:TAIL]->(tail:Entity), (promise)-[:SAID_IN]->(before:Document)
WHERE promise.status IN ['planned', 'called-for'] AND NOT promise.negated
MATCH (head)<-[:HEAD]-(deed:Claim)-[:TAIL]->(tail), (deed)-[:SAID_IN]->(after:Document)
WHERE deed.type = promise.type AND deed.status = 'done' AND NOT deed.negated AND after.date > before.date
RETURN head.name AS head, promise.type AS relation, tail.name AS tail, before.date AS promisedIn, promise.date AS promisedFor,
       after.date AS reportedIn, deed.date AS doneOn
ORDER BY promisedIn, promisedFor, head, relation, tail, reportedIn, doneOn
