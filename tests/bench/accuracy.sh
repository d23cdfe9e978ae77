#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a tree of documents with known truth and scores what was read, folder by folder.
#   accuracy.sh BIN_DIR TRUTH_DIR SCORER [OUT_DIR]
# BIN_DIR holds orchestrator; TRUTH_DIR holds FOLDER/NAME.ext with FOLDER/NAME.truth.json; SCORER is score.py.
# Hybrid e-invoices are read twice: as they are, and by their page alone (--ignore-xml, --visible-only).
set -euo pipefail
bin=$1 truth=$2 scorer=$3 out=${4:-$(mktemp -d)}
mkdir -p "$out"

read_into() { # NAME READ-OPTIONS... -- FOLDER...
    local name=$1; shift
    rm -rf "$out/data-$name"
    "$bin/orchestrator" read --json --quiet --data-dir "$out/data-$name" "$@" >"$out/$name.jsonl" || true
}

read_into all "$truth"
python3 "$scorer" "$out/all.jsonl" "$truth" --verbose >"$out/all.txt" 2>"$out/all.errors"
cat "$out/all.txt"

if [ -d "$truth/einvoices-hybrid" ]; then
    read_into visible --ignore-xml "$truth/einvoices-hybrid"
    echo "-- hybrids by their page alone (--ignore-xml, --visible-only)"
    python3 "$scorer" "$out/visible.jsonl" "$truth" --visible-only --verbose 2>"$out/visible.errors" |
        sed -n '/^== einvoices-hybrid/,/straight through/p'
fi
echo "-- seconds a document (median, 95th percentile, greatest), by folder"
python3 - "$out/all.jsonl" <<'P'
import collections, json, statistics, sys
times = collections.defaultdict(list)
for line in open(sys.argv[1], encoding="utf-8"):
    d = json.loads(line)
    if "elapsed_ms" in d:
        times[d["document"]["path"].split("/")[-2]].append(d["elapsed_ms"] / 1000)
for folder, t in sorted(times.items()):
    t.sort()
    print(f"   {folder:24} n {len(t):4}  median {statistics.median(t):6.2f}  p95 {t[int(len(t) * .95)]:6.2f}  max {t[-1]:6.2f}")
P
echo "kept in $out"
