// Title: Who set up what, under which act
// Question: Who established what, when, and on which legal act does it rest?
// Reading: One row a founder and what it set up. Acts are those the thing is based on; where the founder is itself an act, the act set it up.
MATCH (founder:Entity)-[e:ESTABLISHES]->(made:Entity)
WHERE NOT e.negated
OPTIONAL MATCH (made)-[:BASED_ON]->(act:Entity)
WITH founder, e, made, act ORDER BY act.name
RETURN founder.name AS founder, made.name AS made, made.label AS kind, e.status AS status, e.firstDate AS date,
       collect(act.name) AS acts
ORDER BY made, founder
