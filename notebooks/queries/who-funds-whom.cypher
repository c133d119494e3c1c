// Title: Who funds whom
// Question: Who pays whom, how much, and is it paid or promised?
// Reading: One row a pair. The amount is the largest one that any sentence names; amounts of several sentences are not added up.
MATCH (payer:Entity)-[f:FUNDS]->(payee:Entity)
WHERE NOT f.negated
RETURN payer.name AS payer, payee.name AS payee, f.amount AS amount, f.currency AS currency, f.status AS status,
       f.firstDate AS firstDate, f.lastDate AS lastDate, f.count AS claims
ORDER BY coalesce(f.amount, 0) DESC, payer, payee
