// Title: What only one document says
// Question: Which relations rest on a single document, and on which?
// Reading: One row a document and relation type: how many relations only this document tells of, beside all that it tells of.
MATCH (a:Entity)-[r]->(b:Entity)
UNWIND r.documents AS document
RETURN document, type(r) AS relation, sum(CASE WHEN size(r.documents) = 1 THEN 1 ELSE 0 END) AS onlyHere, count(r) AS told
ORDER BY document, relation
