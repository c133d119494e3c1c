// Title: The shortest paths between two
// Question: By what relations are two actors joined most directly?
// Reading: One row a path, all of one length: the names from one end to the other, and the type of relation between each and the next, whichever way it points. Where "denied" is true, a document denies one of them, and the path is none. No row means that no path of six steps or less joins them.
// Parameter: from = "Eurojust": the name of one end
// Parameter: to = "Europol": the name of the other end
MATCH (a:Entity {name: $from}), (b:Entity {name: $to})
MATCH p = allShortestPaths((a)-[:FUNDS|ESTABLISHES|REPORTS_TO|COOPERATES_WITH|SUPPORTS|PART_OF|MEMBER_OF|PARTICIPATES_IN|LEADS*..6]-(b))
RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | type(r)] AS relations,
       any(r IN relationships(p) WHERE r.negated) AS denied
ORDER BY names, relations
