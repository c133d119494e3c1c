// Title: Money by programme and year
// Question: How much money do documents name for each programme in each year, coming in and going out?
// Reading: One row for each programme, direction, year, currency and status. Of one payer and receiver the largest amount counts, since sentences repeat one another; these are added up. The year is that of the claim, not of the document.
MATCH (programme:Programme)<-[end:HEAD|TAIL]-(c:Claim {type: 'FUNDS', negated: false})-[:HEAD|TAIL]->(other:Entity)
WHERE c.amount IS NOT NULL AND other <> programme
WITH programme.name AS programme, CASE type(end) WHEN 'HEAD' THEN 'out' ELSE 'in' END AS direction,
     coalesce(substring(c.date, 0, 4), 'no year') AS year, c.currency AS currency, c.status AS status, other, max(c.amount) AS largest
RETURN programme, direction, year, currency, status, sum(largest) AS amount, count(other) AS others
ORDER BY programme, direction, year, currency, status
