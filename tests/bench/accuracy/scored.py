# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read, beside its truth: one Outcome for each field that the scorer looked at."""
import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

KEY_FIELDS = ["seller_name", "invoice_number", "issue_date", "currency", "total_with_tax"]


@dataclass
class Outcome:
    field: str
    expected: str
    got: str  # None = missing
    right: bool
    reading: dict = field(default_factory=dict)  # the field as it was printed


@dataclass
class Document:
    folder: str
    name: str
    file: Path
    prediction: dict
    truth: dict
    outcomes: list

    @property
    def approved(self):
        return self.prediction.get("status") == "approved"

    @property
    def keys_right(self):
        return all(o.right for o in self.outcomes if o.field in KEY_FIELDS)


def run_scorer(scorer, predictions, truth, *options):
    run = subprocess.run([sys.executable, str(scorer), str(predictions), str(truth), *options],
                         capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"the scorer ended with {run.returncode}: {run.stderr.strip()[-400:]}")
    return run


def wrong_fields(scorer, predictions, truth, options):
    """(folder/name, field) of all that is not right, in the scorer's own words."""
    run = run_scorer(scorer, predictions, truth, "--verbose", *options)
    return {tuple(line.split("\t")[:2]) for line in run.stderr.splitlines() if line.count("\t") >= 3}


def value_of(node):
    value = node.get("value") if isinstance(node, dict) else node
    return None if value in (None, "") else value


def predictions_of(path):
    found = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            file = Path(row["document"]["path"])
            found.setdefault((file.parent.name, file.stem), row)
    return found


def load(scorer, predictions, truth, options=()):
    """The scorer's figures by folder, and all documents that were read and have a truth."""
    totals = json.loads(run_scorer(scorer, predictions, truth, "--json", *options).stdout)
    wrong = wrong_fields(scorer, predictions, truth, options)
    rows = predictions_of(predictions)
    documents = []
    for path in sorted(Path(truth).rglob("*.truth.json")):
        name = path.name.removesuffix(".truth.json")
        key = (path.parent.name, name)
        stated = json.loads(path.read_text(encoding="utf-8"))
        if key not in rows or ("--visible-only" in options and stated.get("page_layout") == "xml-listing"):
            continue
        files = [f for f in path.parent.glob(f"{name}.*") if not f.name.endswith(".truth.json")]
        document = Document(*key, files[0] if files else path, rows[key], stated, [])
        read = rows[key].get("fields") or {}
        for what, expected in stated.get("fields", {}).items():
            hidden = "--visible-only" in options and what not in stated.get("visible_fields", [what])
            if expected in (None, "") or hidden:
                continue
            reading = read.get(what) if isinstance(read.get(what), dict) else {}
            document.outcomes.append(
                Outcome(what, expected, value_of(read.get(what)), (f"{key[0]}/{name}", what) not in wrong, reading))
        documents.append(document)
    return totals, documents
