// Title: Who appears first in a document
// Question: Which entities does each document name that no earlier one did?
// Reading: One row an entity with the first document that names it, documents in order of their dates. Of the first document all are new.
MATCH (e:Entity)-[m:MENTIONED_IN]->(d:Document)
WHERE m.count > 0
WITH e, d, m ORDER BY d.date, d.id
WITH e, collect(d) AS documents, collect(m.count) AS counts
WITH e, documents[0] AS first, counts[0] AS mentions
RETURN first.date AS date, first.id AS document, e.name AS entity, e.label AS kind, mentions
ORDER BY date, document, mentions DESC, entity
