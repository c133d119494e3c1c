"""Asks a graph of Entente from a notebook: Cypher as tables, the queries that come with Entente, pictures.

The graph is that of `entente serve`, or any Neo4j that Entente has filled:
NEO4J_URI (bolt://127.0.0.1:7687 where it is not set), NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE.
Pictures come from `entente serve` at ENTENTE_URL (http://127.0.0.1:4173 where it is not set).
"""

import json
import os
import re
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

import pandas as pd
from IPython.display import SVG
from neo4j import GraphDatabase, RoutingControl

QUERIES = Path(__file__).parent / "queries"


class Graph:
    """A connection. Use it with `with`, or close it."""

    def __init__(self) -> None:
        self.driver = GraphDatabase.driver(
            os.environ.get("NEO4J_URI", "bolt://127.0.0.1:7687"),
            auth=(os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ["NEO4J_PASSWORD"]),
            notifications_min_severity="OFF",  # a relation type that no document speaks of is no mistake
        )
        self.driver.verify_connectivity()

    def __enter__(self) -> "Graph":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.driver.close()

    def ask(self, cypher: str, **parameters: object) -> pd.DataFrame:
        """Rows of a reading query, one column for each thing returned."""
        return self.driver.execute_query(
            cypher,
            parameters_=parameters,
            database_=os.environ.get("NEO4J_DATABASE"),
            routing_=RoutingControl.READ,
            result_transformer_=lambda result: result.to_df(),
        )

    def query(self, name: str, **parameters: object) -> pd.DataFrame:
        """Rows of a query of `queries/`, by its name; what is not given has the value its file names."""
        text = (QUERIES / f"{name}.cypher").read_text(encoding="utf-8")
        named = re.findall(r"^// Parameter: (\w+) = (.+?)(?:: .*)?$", text, flags=re.MULTILINE)
        return self.ask(text, **{key: json.loads(value) for key, value in named} | parameters)

    @staticmethod
    def picture(**view: object) -> SVG:
        """A picture with title, legend and sources: `about="Europol"`, `question="who-funds-whom"`, `types="FUNDS"` or `cypher="…"`."""
        base = os.environ.get("ENTENTE_URL", "http://127.0.0.1:4173")
        fixed = {"date": "none", "link": "none"}
        try:
            with urlopen(f"{base}/api/picture.svg?{urlencode(fixed | view)}") as answer:
                return SVG(as_wide_as_the_page(answer.read().decode("utf-8")))
        except HTTPError as problem:
            raise ValueError(json.load(problem)["detail"]) from None


def as_wide_as_the_page(svg: str) -> str:
    """The picture without a size of its own: where it has one, a page or a print that is narrower cuts it off."""
    return re.sub(r"<svg\b[^>]*>", lambda root: re.sub(r' (?:width|height)="[^"]*"', "", root[0]), svg, count=1)


def money(table: pd.DataFrame, column: str = "amount") -> pd.DataFrame:
    """The table with its amounts written out, and nothing where nothing is named."""
    written = table.copy()
    written[column] = [("" if pd.isna(amount) else f"{amount:,.0f}") for amount in table[column]]
    return written.fillna("")


pd.set_option("display.max_colwidth", None)
