// Title: All about one actor
// Question: What does the graph say of one actor, in either direction?
// Reading: One row a relation. "out" means that the actor does it, "in" that it is done to the actor.
// Parameter: name = "Europol": the name of the actor
MATCH (one:Entity {name: $name})-[r]-(other:Entity)
RETURN CASE WHEN startNode(r) = one THEN 'out' ELSE 'in' END AS direction, type(r) AS relation, other.name AS other,
       r.status AS status, r.negated AS denied, r.count AS claims
ORDER BY direction DESC, relation, other
