// Title: Claims by status and year
// Question: How much of what documents say is done, under way, planned or called for, and for which year?
// Reading: One row a year and status. Years are those the sentences name; most claims name none.
MATCH (c:Claim)
RETURN coalesce(substring(c.date, 0, 4), 'no date') AS year, c.status AS status, count(c) AS claims, avg(c.confidence) >= 0.9 AS sure
ORDER BY year, status
