#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the desktop with the files given (or the sample invoices).
# With no display it does the same job in the terminal.
#   ./run.sh [FILE|FOLDER...]
set -euo pipefail
caller=$PWD
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"

installer/linux/install-dependencies.sh
log=build/release/build.log
mkdir -p build/release
echo "Building (the first time takes some minutes; log: $log) ..." >&2
if ! { [ -f build/release/build.ninja ] || cmake --preset release; } >"$log" 2>&1 ||
    ! cmake --build --preset release >>"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "The build failed; the whole log is in $log." >&2
    exit 1
fi

bin=$here/build/release/bin
files=("$@")
cd "$caller"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # Without files the desktop opens on Today, which offers the sample invoices.
    exec "$bin/orchestrator-desk" -- "${files[@]}"
fi
echo "No display here: reading in the terminal instead of opening the window." >&2
if [ ${#files[@]} -eq 0 ]; then
    files=("$here/resources/samples")
    echo "No files given: reading the sample invoices in resources/samples." >&2
fi
exec "$bin/orchestrator" read -- "${files[@]}"
