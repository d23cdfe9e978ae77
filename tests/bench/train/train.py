#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns resources/models/fields.json: weights of candidates, calibration of confidences, lines of approval.

    train.py weights   MODEL SCORER TRACE TRUTH [--also TRACE TRUTH] [--keep]
    train.py calibrate MODEL SCORER TRACE TRUTH PREDICTIONS [--also TRACE TRUTH PREDICTIONS] [--keep]
    train.py lines     MODEL SCORER PREDICTIONS TRUTH [--also PREDICTIONS TRUTH] [--keep]

TRACE is what extract_bench wrote of documents with the TRUTH; the model is learned from these alone, so they must be free
(tests/bench/generate). --also names documents that are only looked at: how well the model does there, and how well one
would do that was learned there and tried on other suppliers (five folds). --keep writes the model; the program has to be
built again afterwards. A trace must come from a program whose model has neither weights nor calibration where these are
to be learned ("weights": {}, "calibration": {"text": {}, "ocr": {}}).
"""
import argparse
import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "accuracy"))
import calibration
import ranking
import traces

FORMAT, VERSION = "desk-field-model", 1


def read_model(path):
    model = json.loads(Path(path).read_text(encoding="utf-8")) if Path(path).exists() else {}
    return {"format": FORMAT, "version": VERSION, "features": traces.FEATURES, "trained_on": model.get("trained_on", ""), "weights": model.get("weights", {}),
            "calibration": model.get("calibration", {"text": {}, "ocr": {}}), "approval": model.get("approval", [])}


def write_model(path, model, count):
    model["trained_on"] = f"{count} generated documents"
    text = json.dumps(model, indent=1)
    text = re.sub(r"\[\s+([-\d., \n]+?)\s+\]", lambda m: "[" + re.sub(r"\s+", " ", m.group(1)) + "]", text)
    Path(path).write_text(text + "\n", encoding="utf-8")
    print(f"written into {path}: {Path(path).stat().st_size} bytes")


def built_in_weights(source):
    """The table in field_scorer.cpp, from which learning starts."""
    table = {}
    for name, bias, row in re.findall(r"\{Field::(\w+), (-?[\d.]+), \{([-\d., ]+)\}\}", Path(source).read_text(encoding="utf-8")):
        key = re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
        table[key] = [float(bias)] + [float(x) for x in row.split(",")]
    return table


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["weights", "calibrate", "lines"])
    parser.add_argument("model")
    parser.add_argument("scorer")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--also", nargs="+", action="append", default=[])
    parser.add_argument("--keep", action="store_true")
    args = parser.parse_args()
    scorer = traces.load_scorer(args.scorer)
    model = read_model(args.model)
    if args.what == "weights":
        table = built_in_weights(Path(__file__).parents[3] / "core/invoices/local/field_scorer.cpp")
        documents = traces.load(scorer, *args.files)
        model["weights"] = ranking.learn_and_report(documents, table, [traces.load(scorer, *a) for a in args.also])
    elif args.what == "calibrate":
        documents = calibration.load(scorer, args.scorer, *args.files)
        model["calibration"] = calibration.learn_and_report(documents, [calibration.load(scorer, args.scorer, *a) for a in args.also])
    else:
        documents = calibration.documents_of(args.scorer, *args.files)
        model["approval"] = calibration.lines_and_report(documents, [calibration.documents_of(args.scorer, *a) for a in args.also])
    if args.keep:
        write_model(args.model, model, len({(d.folder, d.name) for d in documents}))


if __name__ == "__main__":
    main()
