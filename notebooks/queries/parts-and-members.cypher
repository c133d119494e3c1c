// Title: Parts and members
// Question: What is part of what, and who belongs to which network or organisation?
// Reading: One row a whole, with its parts and members in order of their names.
MATCH (part:Entity)-[r:PART_OF|MEMBER_OF]->(whole:Entity)
WHERE NOT r.negated
WITH whole, type(r) AS relation, part ORDER BY part.name
RETURN whole.name AS whole, relation, count(part) AS size, collect(part.name) AS parts
ORDER BY size DESC, whole, relation
