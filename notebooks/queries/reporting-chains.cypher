// Title: Reporting chains
// Question: Who reports to whom, and to whom do those report in turn?
// Reading: One row a chain, longest first; names stand in order from the one that reports to the one at the top.
MATCH p = (low:Entity)-[:REPORTS_TO*1..4]->(top:Entity)
WHERE low <> top AND none(r IN relationships(p) WHERE r.negated)
RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS chain
ORDER BY steps DESC, chain[0], chain[1], chain[2], chain[3]
