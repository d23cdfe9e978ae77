#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The figures of the section "Fortress" in RESULTS.md, on an idle machine.
#   tests/bench/reader.sh BUILD DOCUMENTS
#     BUILD      a release build with tests (target reader_figures)
#     DOCUMENTS  a folder of documents; every third of them takes part
set -euo pipefail
build=$1
documents=$2
export OMP_THREAD_LIMIT=1
"$build/bin/orchestrator-reader" --prove | tail -2
"$build/bin/reader_figures" start --rounds 20
"$build/bin/reader_figures" cost --rounds 5 --most 95 "$documents"
nice -n 19 "$build/bin/reader_figures" memory --documents 1000 --most 95 "$documents"
