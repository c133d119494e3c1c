// Title: Money promised and paid
// Question: Where money was promised, was it paid, and was it as much?
// Reading: One row a payer, receiver and currency; the amounts are the largest ones named. No paid amount means that no document says it was paid, not that it was not.
MATCH (payer:Entity)<-[:HEAD]-(promise:Claim {type: 'FUNDS', negated: false})-[:TAIL]->(payee:Entity)
WHERE promise.status IN ['planned', 'called-for'] AND promise.amount IS NOT NULL
WITH payer, payee, promise.currency AS currency, max(promise.amount) AS promised
OPTIONAL MATCH (payer)<-[:HEAD]-(payment:Claim {type: 'FUNDS', status: 'done', negated: false})-[:TAIL]->(payee)
WHERE payment.currency = currency
RETURN payer.name AS payer, payee.name AS payee, currency, promised, max(payment.amount) AS paid
ORDER BY payer, payee, currency
