// Title: Legal acts and what they bring about
// Question: What do legal acts establish, amend or carry, and what rests on them?
// Reading: One row for each act, relation and other end. "is the basis of" turns BASED_ON round, so that the act always stands first.
MATCH (act:LegalAct)-[r:ESTABLISHES|AMENDS|SUPPORTS|CALLS_ON]->(other:Entity)
WHERE NOT r.negated
RETURN act.name AS act, type(r) AS relation, other.name AS other, r.status AS status
UNION
MATCH (act:LegalAct)<-[r:BASED_ON]-(other:Entity)
WHERE NOT r.negated
RETURN act.name AS act, 'is the basis of' AS relation, other.name AS other, r.status AS status
