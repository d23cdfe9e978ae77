#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors, and runs all tests.
#   ./test.sh [--asan|--tsan] [CTEST ARGUMENTS...]
#   --asan  the unit tests under AddressSanitizer and UndefinedBehaviorSanitizer
#   --tsan  the unit tests that use threads under ThreadSanitizer
set -euo pipefail
cd "$(dirname "$0")"

preset=debug
select=()
case "${1:-}" in
--asan) preset=asan; select=(-L unit); shift ;;
--tsan) preset=tsan; select=(-L unit -R '^(storage|jobs|reading)\.'); shift ;;
esac

installer/linux/install-dependencies.sh --tests
cmake --preset "$preset"
cmake --build --preset "$preset"
# Sanitized programs keep Qt's and fontconfig's own singletons to the end; those are not leaks of ours.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
exec ctest --preset "$preset" --parallel "$(nproc)" "${select[@]}" "$@"
