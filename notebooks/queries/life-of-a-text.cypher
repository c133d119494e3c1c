// Title: The life of a text
// Question: Which acts and policies were proposed, adopted, published, amended, carried out, and by whom?
// Reading: One row a deed, texts in order of their names. Several rows of one text read from top to bottom as its course where dates are given.
MATCH (who:Entity)-[r:PROPOSES|ADOPTS|PUBLISHES|AMENDS|IMPLEMENTS]->(text:Entity)
WHERE (text:LegalAct OR text:Policy OR text:Document) AND NOT r.negated
RETURN text.name AS text, type(r) AS deed, who.name AS who, r.status AS status, r.firstDate AS date
ORDER BY text, date, deed, who
