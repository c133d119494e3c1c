"""What Neo4j's own Python driver makes of a Bolt server: one line of JSON for each check, true where it holds.

    python checks.py bolt://127.0.0.1:7687 USER PASSWORD
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timezone

import neo4j
from neo4j import READ_ACCESS, GraphDatabase
from neo4j.exceptions import AuthError, ClientError, CypherSyntaxError
from neo4j.time import Date, DateTime, Duration, Time

from telling import refused, tell

uri, user, password = sys.argv[1:4]


values = {
    "null": None,
    "true": True,
    "integers of 64 bits": [2**63 - 1, -(2**63), 0, -129],
    "a float": 1.5,
    "a string": "Straße 🌊",
    "bytes": bytearray([1, 2, 253]),
    "a nested list and map": [1, "x", None, {"a": [2.5, {"b": "c"}]}],
    "a date": Date(2021, 3, 4),
    "a time": Time(10, 11, 12, 123456789),
    "a date and time": DateTime(2021, 3, 4, 5, 6, 7, 8000, tzinfo=timezone.utc),
    "a duration": Duration(months=14, days=3, seconds=4000, nanoseconds=5),
}

with GraphDatabase.driver(uri, auth=(user, password)) as driver:
    driver.verify_connectivity()
    tell(f"version {neo4j.__version__.split('.')[0]} connects", True)

    for name, value in values.items():
        records, _, keys = driver.execute_query("RETURN $value AS value", value=value)
        tell(f"{name} comes back as it went", keys == ["value"] and records[0]["value"] == value)

    with driver.session(default_access_mode=READ_ACCESS) as session:
        record = session.run("MATCH p = (a:Agency)-[f:FUNDS]->(b) RETURN p, a, f, b, elementId(a) AS id").single()
        a, f, b, p = record["a"], record["f"], record["b"], record["p"]
        tell("a node has its labels, properties and element id", a.labels == {"Agency", "Entity"} and a["staff"] == 12 and a.element_id == record["id"])
        tell("a relationship has its type and ends", f.type == "FUNDS" and f.start_node == a and f.end_node == b and f["amount"] == 40)
        tell("a path has its nodes in order", list(p.nodes) == [a, b] and [r.type for r in p.relationships] == ["FUNDS"])

        transaction = session.begin_transaction()
        first = transaction.run("RETURN 1 AS n").single()["n"]
        transaction.commit()
        transaction = session.begin_transaction()
        second = transaction.run("RETURN 2 AS n").single()["n"]
        transaction.rollback()
        tell("transactions are committed and rolled back", [first, second] == [1, 2])
        tell("execute_read gives what its work gives", session.execute_read(lambda tx: tx.run("RETURN 3 AS n").single()["n"]) == 3)

        rows = [record["n"] for record in session.run("UNWIND range(1, 10000) AS n RETURN n")]
        tell("10,000 rows come in order", rows == list(range(1, 10_001)))

        tell("a wrong query is a syntax error", refused(lambda: session.run("RETRUN 1").consume(), CypherSyntaxError, "Neo.ClientError.Statement.SyntaxError"))
        tell("a write is refused", refused(lambda: session.run("CREATE (n) RETURN n").consume(), ClientError, "Neo.ClientError.Statement.AccessMode"))
        tell("LOAD CSV is refused", refused(lambda: session.run("LOAD CSV FROM 'file:///x' AS row RETURN row").consume(), ClientError, "Neo.ClientError.Statement.AccessMode"))
        tell("a session goes on after an error", session.run("RETURN 4 AS n").single()["n"] == 4)

    def ask(number: int) -> int:
        with driver.session(default_access_mode=READ_ACCESS) as own:
            transaction = own.begin_transaction()
            answer = transaction.run("RETURN $number AS number", number=number).single()["number"]
            transaction.commit()
            return answer

    with ThreadPoolExecutor(50) as pool:
        tell("50 connections at once", list(pool.map(ask, range(50))) == list(range(50)))

    records, _, _ = driver.execute_query("RETURN $n / 16 AS n, [x IN $list | x / 4] AS list, $map.n / 4 AS map", n=40.0, list=[1.0, 2.0], map={"n": 3.0})
    tell("floats without a fraction stay floats", list(records[0]) == [2.5, [0.25, 0.5], 0.75])

    records, _, _ = driver.execute_query("RETURN $day AS day", day=date(2021, 3, 4))
    tell("a date of Python's own is a date", records[0]["day"] == Date(2021, 3, 4))

with GraphDatabase.driver(uri.replace("bolt:", "neo4j:"), auth=(user, password)) as routed:
    tell("neo4j:// is routed to the same server", routed.execute_query("RETURN 5 AS n").records[0]["n"] == 5)


def with_wrong_password() -> None:
    with GraphDatabase.driver(uri, auth=(user, "guess")) as wrong:
        wrong.verify_connectivity()


tell("a wrong password is refused", refused(with_wrong_password, AuthError, "Neo.ClientError.Security.Unauthorized"))
