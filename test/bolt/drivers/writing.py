"""What Neo4j's own Python driver may write to a Bolt server that lets it: one line of JSON for each check, true where it holds.

    python writing.py bolt://127.0.0.1:7687 USER PASSWORD
"""

import sys
from concurrent.futures import ThreadPoolExecutor

from neo4j import READ_ACCESS, GraphDatabase
from neo4j.exceptions import ClientError, ConstraintError, Forbidden

from telling import refused, tell

uri, user, password = sys.argv[1:4]

with GraphDatabase.driver(uri, auth=(user, password)) as driver:

    def count() -> int:
        return driver.execute_query("MATCH (n:Note) RETURN count(n) AS n", routing_="r").records[0]["n"]

    summary = driver.execute_query("CREATE (n:Note {text: $text})-[:ABOUT]->(:Note)", text="a").summary
    counted = (summary.counters.nodes_created, summary.counters.relationships_created, summary.counters.properties_set)
    tell("a statement writes, and says how much", counted == (2, 1, 1) and count() == 2)

    with driver.session() as session:
        session.execute_write(lambda tx: tx.run("UNWIND range(1, 100) AS n CREATE (:Note {n: n})").consume())
        tell("execute_write commits", count() == 102)
        transaction = session.begin_transaction()
        transaction.run("MATCH (n:Note) DETACH DELETE n").consume()
        inside = transaction.run("MATCH (n:Note) RETURN count(n) AS n").single()["n"]
        transaction.rollback()
        tell("a transaction sees what it wrote, and can be rolled back", inside == 0 and count() == 102)

    with driver.session(default_access_mode=READ_ACCESS) as session:
        code = "Neo.ClientError.Statement.AccessMode"
        tell("a reading session may not write", refused(lambda: session.run("CREATE (:Note)").consume(), ClientError, code))

    def change() -> None:
        driver.execute_query("MATCH (e:Entity) SET e.name = 'other'")

    tell("what Entente wrote stays", refused(change, Forbidden, "Neo.ClientError.Security.Forbidden"))

    def twice() -> None:
        driver.execute_query("MATCH (e:Entity) WITH e LIMIT 1 CREATE (n:Entity) SET n.id = e.id")

    tell("a taken id is a broken constraint", refused(twice, ConstraintError, "Neo.ClientError.Schema.ConstraintValidationFailed"))

    def merge(number: int) -> None:
        driver.execute_query("MERGE (n:Merged {key: $key})", key=number % 3)

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(merge, range(30)))
    merged = driver.execute_query("MATCH (n:Merged) RETURN count(n) AS n").records[0]["n"]
    tell("20 at once merge a key once", merged == 3)

    driver.execute_query("MATCH (n) WHERE n:Note OR n:Merged DETACH DELETE n")
    tell("what a driver wrote it may delete", count() == 0)
