# SPDX-License-Identifier: GPL-3.0-or-later
"""What extract_bench wrote into its trace, beside the truth of the documents."""
import importlib.util
import json
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

FEATURES = ["label", "rival", "first_page", "last_page", "top", "bottom", "prominence", "bold", "form", "weak", "repeated", "largest", "agreement", "clear"]


@dataclass
class Candidate:
    value: str
    score: float  # with the weights that were in the program
    features: list
    right: bool = False


@dataclass
class Traced:
    folder: str
    name: str
    truth: dict
    supplier: str
    candidates: dict = field(default_factory=lambda: defaultdict(list))  # field -> candidates
    said: dict = field(default_factory=dict)  # field -> (source, certainty before calibration)


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def supplier_of(truth):
    """Documents of one supplier never stand on both sides of a fold."""
    if truth.get("source_repo") == "generated":
        return truth["source_path"].rsplit("supplier ", 1)[1]
    return "".join(c for c in truth["fields"].get("seller_name", truth["source_path"]).lower() if c.isalnum())[:12]


def is_right(scorer, truth, name, value):
    expected = truth.get("fields", {}).get(name)
    if expected in (None, "") or value in (None, ""):
        return False
    return scorer.right(name, expected, value, truth.get("accept", {}).get(name, []), truth.get("doc_type") == "credit_note")


def load(scorer, trace, truth_dir):
    truths = {}
    for path in Path(truth_dir).rglob("*.truth.json"):
        truths[(path.parent.name, path.name.removesuffix(".truth.json"))] = json.loads(path.read_text(encoding="utf-8"))
    documents, current = [], None
    for line in Path(trace).read_text(encoding="utf-8", errors="replace").splitlines():
        parts = line.split("\t")
        if parts[0] == "document":
            folder, name = parts[1].split("/", 1)
            truth = truths.get((folder, name.rsplit(".", 1)[0]))
            current = Traced(folder, name, truth, supplier_of(truth)) if truth else None
            documents += [current] if current else []
        elif not current:
            continue
        elif parts[0] == "candidate" and len(parts) == 4 + len(FEATURES):
            current.candidates[parts[1]].append(Candidate(parts[2], float(parts[3]), [float(x) for x in parts[4:]], is_right(scorer, current.truth, parts[1], parts[2])))
        elif parts[0] == "said" and len(parts) == 4:
            current.said[parts[1]] = (parts[2], float(parts[3]))
    return documents


def fold_of(supplier, count=5):
    return sum((i + 1) * ord(c) for i, c in enumerate(supplier)) % count
