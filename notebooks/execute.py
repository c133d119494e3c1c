"""Runs the notebooks beside it on the graph that NEO4J_URI and ENTENTE_URL name; fails where a cell fails.

    python notebooks/execute.py             runs them, and fails where an output is not the one that is kept
    python notebooks/execute.py --write     keeps the outputs, without times and versions, so that equal graphs give equal files
    python notebooks/execute.py --run-only  runs them and compares nothing: for a graph of one's own
"""

import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parent


def executed(path: Path) -> nbformat.NotebookNode:
    notebook = nbformat.read(path, as_version=4)
    language = dict(notebook.metadata.language_info)
    NotebookClient(notebook, timeout=120, record_timing=False, resources={"metadata": {"path": str(FOLDER)}}).execute()
    notebook.metadata.language_info = language
    return notebook


def differences(ran: nbformat.NotebookNode, kept: nbformat.NotebookNode) -> list[int]:
    """Numbers of the cells whose outputs are others than those kept."""
    pairs = zip(ran.cells, kept.cells, strict=True)
    return [number for number, (now, then) in enumerate(pairs, start=1) if now.get("outputs") != then.get("outputs")]


def main(options: list[str]) -> int:
    failed = 0
    for path in sorted(FOLDER.glob("*.ipynb")):
        kept = nbformat.read(path, as_version=4)
        ran = executed(path)
        cells = sum(cell.cell_type == "code" for cell in ran.cells)
        if "--write" in options:
            nbformat.write(ran, path)
        changed = [] if options else differences(ran, kept)
        failed += bool(changed)
        print(f"{path.name}: {cells} cells ran" + (f", cells {changed} gave other outputs than those kept" if changed else ""))
    if failed:
        print("Where the graph has changed, keep the new outputs: node notebooks/execute.mjs --write")
    return 1 if failed else 0


if __name__ == "__main__":
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
    sys.exit(main(sys.argv[1:]))
