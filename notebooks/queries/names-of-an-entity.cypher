// Title: What an entity is called
// Question: Under which names does each document speak of one entity?
// Reading: One row a document, with the names it uses and how often it names the entity.
// Parameter: name = "European Commission": the name of the entity
MATCH (e:Entity {name: $name})-[m:MENTIONED_IN]->(d:Document)
RETURN d.date AS date, d.id AS document, m.count AS mentions, m.names AS names
ORDER BY date, document
