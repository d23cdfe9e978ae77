#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a tree of documents with known truth and prints how right, how sure and how fast it was, folder by folder.

    accuracy.py BIN_DIR TRUTH_DIR SCORER [OUT_DIR] [--table FILE] [--keep] [--show FIELD] [--predictions FILE]

BIN_DIR holds orchestrator; TRUTH_DIR holds FOLDER/NAME.ext with FOLDER/NAME.truth.json; SCORER is the program that judges
(score.py, called with --json and with --verbose). Hybrid e-invoices are read twice: as they are, and by their page alone
(--ignore-xml, --visible-only). Everything read is kept in OUT_DIR.

--table FILE        the figures to compare with (default: table.json beside this program)
--keep              writes the new figures into that file
--show FIELD        also writes OUT_DIR/FIELD.html: each mistake with its place on the page ("all" = every field)
--predictions FILE  scores this file instead of reading anything (what extract_bench printed)
"""
import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import error_sheet
import figures
import scored

HYBRIDS = "einvoices-hybrid"
FEW = 30  # documents below which a percentage says less than "n right of n"


def read_into(bin_dir, out, name, folders, options):
    """Reads into a new data folder; returns the file with one result a line."""
    data = out / f"data-{name}"
    if data.exists():
        sys.exit(f"{data} exists already; name an empty OUT_DIR")
    path = out / f"{name}.jsonl"
    with open(path, "wb") as lines, open(out / f"{name}.errors", "wb") as errors:
        status = subprocess.run([str(Path(bin_dir) / "orchestrator"), "read", "--json", "--quiet", "--data-dir", str(data),
                                 *options, *map(str, folders)], stdout=lines, stderr=errors, check=False).returncode
    if path.stat().st_size == 0:
        sys.exit(f"orchestrator read printed nothing (exit {status}); see {out / (name + '.errors')}")
    return path


def seconds_of(documents):
    return sorted(d.prediction["elapsed_ms"] / 1000 for d in documents if "elapsed_ms" in d.prediction)


def figures_of(totals, documents):
    """The row of the table for one folder."""
    outcomes = [o for d in documents for o in d.outcomes]
    pairs = [(float(o.reading["confidence"]), o.right) for o in outcomes
             if o.got is not None and "confidence" in o.reading]
    fields, lines, through = totals["all_fields"], totals["line_items"], totals["straight_through"]
    times = seconds_of(documents)
    return {"documents": totals["documents"], "not_read": totals["not_read"], "failed": totals["failed"],
            "all_right": totals["documents_all_fields_right"],
            "fields": fields["n"], "right": fields["correct"], "wrong": fields["wrong"], "missing": fields["missing"],
            "rows": lines["truth"], "rows_found": lines["hit"], "rows_read": lines["predicted"],
            "approved": through["approved"], "approved_right": through["approved_all_keys_right"],
            "ece": round(figures.expected_calibration_error(pairs), 4) if pairs else None,
            "bands": [[*b[:4], round(b.mean, 4)] for b in figures.bands_of(pairs)],
            "by_field": {k: [v["correct"], v["wrong"], v["missing"], v["exact"]] for k, v in totals["fields"].items()},
            "seconds": [round(statistics.median(times), 3), round(times[int(len(times) * .95)], 3), round(times[-1], 3)]
            if times else None}


def change(new, old, key):
    difference = new[key] - old[key] if old else 0
    return f" [{difference:+d}]" if difference else ""


def print_folder(name, row, old, documents):
    few = row["documents"] < FEW
    share = (lambda k, n: f"{k} right of {n}") if few else figures.with_interval
    print(f"== {name}: {row['documents']} documents, {row['not_read']} not read, {row['failed']} failed, "
          f"{row['all_right']} with every field right{change(row, old, 'all_right')}")
    print(f"   fields right     {figures.with_interval(row['right'], row['fields'])}{change(row, old, 'right')}")
    print(f"   precision        {figures.with_interval(row['right'], row['right'] + row['wrong'])}"
          f"   wrong {row['wrong']}{change(row, old, 'wrong')}  missing {row['missing']}{change(row, old, 'missing')}")
    if row["rows"]:
        print(f"   line rows        found {figures.with_interval(row['rows_found'], row['rows'])}"
              f"{change(row, old, 'rows_found')}   of those read, right "
              f"{figures.with_interval(row['rows_found'], row['rows_read'])}")
    print(f"   straight through {figures.with_interval(row['approved'], row['documents'])}{change(row, old, 'approved')}"
          f"   of these all keys right {share(row['approved_right'], row['approved'])}{change(row, old, 'approved_right')}")
    print("   calibration      " + ("no confidences" if row["ece"] is None else
                                    f"ECE {row['ece']:.3f} over {sum(b[2] for b in row['bands'])} values"
                                    + (f" [{row['ece'] - old['ece']:+.3f}]" if old and old.get("ece") is not None else "")))
    for low, high, count, right, mean in row["bands"]:
        interval = "" if few else " ({}-{})".format(*(figures.percent(x) for x in figures.interval(right, count)))
        print(f"      {low:.1f}-{high:.1f}  said {100 * mean:5.1f} %  kept {right} of {count}{interval}")
    if row["seconds"]:
        print("   seconds          median {:.2f}  p95 {:.2f}  longest {:.2f}".format(*row["seconds"]))
    for field, (right, wrong, missing, exact) in row["by_field"].items():
        was = (old or {}).get("by_field", {}).get(field)
        moved = f" [{right - was[0]:+d}]" if was and right != was[0] else ""
        print(f"      {field:18} {right:4} of {right + wrong + missing:4}{moved}  wrong {wrong:3}  missing {missing:3}"
              f"  letter-exact {exact:4}")
    for document in documents:
        if document.approved and not document.keys_right:
            what = [f"{o.field}: {o.got!r}, not {o.expected!r}" for o in document.outcomes
                    if not o.right and o.field in scored.KEY_FIELDS]
            print(f"   APPROVED, BUT WRONG: {document.name}: {'; '.join(what)}")


def documents_by_folder(documents, suffix=""):
    folders = {}
    for document in documents:
        folders.setdefault(document.folder + suffix, []).append(document)
    return folders


def scored_folders(args, predictions, truth, options=(), suffix=""):
    totals, documents = scored.load(args.scorer, predictions, truth, options)
    folders = documents_by_folder(documents, suffix)
    return {name + suffix: (row, folders.get(name + suffix, [])) for name, row in totals.items()
            if row["documents"] or row["not_read"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("bin_dir", "truth_dir", "scorer"):
        parser.add_argument(name)
    parser.add_argument("out_dir", nargs="?")
    parser.add_argument("--table", default=str(Path(__file__).with_name("table.json")))
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--show", metavar="FIELD")
    parser.add_argument("--predictions", metavar="FILE")
    args = parser.parse_args()
    out = Path(args.out_dir or tempfile.mkdtemp(prefix="accuracy-"))
    out.mkdir(parents=True, exist_ok=True)
    truth = Path(args.truth_dir)

    read = Path(args.predictions) if args.predictions else read_into(args.bin_dir, out, "all", [truth], [])
    folders = scored_folders(args, read, truth)
    if (truth / HYBRIDS).is_dir() and not args.predictions:
        alone = read_into(args.bin_dir, out, "visible", [truth / HYBRIDS], ["--ignore-xml"])
        both = scored_folders(args, alone, truth, ["--visible-only"], " by their page alone")
        folders |= {name: pair for name, pair in both.items() if name.startswith(HYBRIDS)}

    table_file = Path(args.table)
    before = json.loads(table_file.read_text(encoding="utf-8")) if table_file.exists() else {}
    table = {name: figures_of(totals, documents) for name, (totals, documents) in sorted(folders.items())}
    for name, row in table.items():
        print_folder(name, row, before.get(name), folders[name][1])
    if args.show:
        documents = [d for _, found in folders.values() for d in found]
        sheet = out / f"{args.show}.html"
        print(f"{error_sheet.write(documents, args.show, sheet)} mistakes in {sheet}")
    if args.keep:
        rows = (f"{json.dumps(name)}: {json.dumps(row)}" for name, row in sorted((before | table).items()))
        table_file.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
        print(f"figures written into {table_file}")
    print(f"kept in {out}; [+n] is the difference to {table_file}")


if __name__ == "__main__":
    main()
