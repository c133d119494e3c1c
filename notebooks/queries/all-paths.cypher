// Title: All paths of up to three steps
// Question: By which ways, direct or by way of others, are two actors joined?
// Reading: One row a path, shortest first. Many paths through one name say that the two are joined by that one alone.
// Parameter: from = "Eurojust": the name of one end
// Parameter: to = "Europol": the name of the other end
MATCH p = (a:Entity {name: $from})-[*1..3]-(b:Entity {name: $to})
WHERE all(n IN nodes(p) WHERE n:Entity) AND none(r IN relationships(p) WHERE r.negated)
RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | type(r)] AS relations
ORDER BY steps, names[1], names[2], relations[0], relations[1], relations[2]
LIMIT 50
