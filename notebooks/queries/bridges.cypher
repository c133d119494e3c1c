// Title: Bridges
// Question: Who joins actors that nothing else joins?
// Reading: One row a go-between: the number of pairs of its neighbours that have no relation to each other. High numbers mean that the graph falls apart without it.
MATCH (a:Entity)--(bridge:Entity)--(b:Entity)
WHERE a.id < b.id AND NOT (a)--(b)
RETURN bridge.name AS bridge, count(DISTINCT [a.id, b.id]) AS pairs
ORDER BY pairs DESC, bridge
LIMIT 15
