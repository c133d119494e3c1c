// Title: Who is called on to act
// Question: Whom do others urge or ask to act, how often, and who asks?
// Reading: One row an actor that is called on, most often first; the number counts those who ask, not the sentences.
MATCH (who:Entity)-[r:CALLS_ON]->(whom:Entity)
WHERE NOT r.negated
WITH whom, who ORDER BY who.name
RETURN whom.name AS calledOn, count(who) AS callers, collect(who.name) AS by
ORDER BY callers DESC, calledOn
