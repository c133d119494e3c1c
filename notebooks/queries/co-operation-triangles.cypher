// Title: Co-operation triangles
// Question: Which three actors all work with one another?
// Reading: One row a triangle, each counted once. Confidence is that of its weakest side.
MATCH (a:Entity)-[r1:COOPERATES_WITH]-(b:Entity)-[r2:COOPERATES_WITH]-(c:Entity)-[r3:COOPERATES_WITH]-(a)
WHERE a.name < b.name AND b.name < c.name AND NOT r1.negated AND NOT r2.negated AND NOT r3.negated
UNWIND [r1.confidence, r2.confidence, r3.confidence] AS side
RETURN a.name AS first, b.name AS second, c.name AS third, min(side) AS confidence
ORDER BY first, second, third
