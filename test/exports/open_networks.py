"""Reads what the exports wrote as other tools do, and prints it as one JSON object.

    python open_networks.py networks GRAPHML GEXF   with networkx: nodes and edges of each file
    python open_networks.py texts XML               with Python's own parser: each item's attribute and text
"""

import json
import sys
from xml.etree import ElementTree


def network(graph) -> dict:
    return {
        "directed": graph.is_directed(),
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": [{"source": head, "target": tail, **data} for head, tail, data in graph.edges(data=True)],
    }


def networks(graphml: str, gexf: str) -> dict:
    import networkx

    return {"graphml": network(networkx.read_graphml(graphml)), "gexf": network(networkx.read_gexf(gexf))}


def texts(path: str) -> list:
    return [[item.get("value"), item.text or ""] for item in ElementTree.parse(path).getroot()]


if __name__ == "__main__":
    print(json.dumps({"networks": networks, "texts": texts}[sys.argv[1]](*sys.argv[2:])))
