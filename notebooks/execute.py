"""Runs the notebooks beside it against the Neo4j that NEO4J_URI names; fails where a cell fails.

    python notebooks/execute.py           runs them, keeps nothing
    python notebooks/execute.py --write   keeps the outputs, without times and versions, so that equal graphs give equal files
"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def execute(path: Path, keep: bool) -> None:
    notebook = nbformat.read(path, as_version=4)
    language = dict(notebook.metadata.language_info)
    NotebookClient(notebook, timeout=120, record_timing=False, resources={"metadata": {"path": str(path.parent)}}).execute()
    notebook.metadata.language_info = language
    if keep:
        nbformat.write(notebook, path)
    print(f"{path.name}: {sum(cell.cell_type == 'code' for cell in notebook.cells)} cells ran")


if __name__ == "__main__":
    for notebook in sorted(Path(__file__).parent.glob("*.ipynb")):
        execute(notebook, keep="--write" in sys.argv[1:])
