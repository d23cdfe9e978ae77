#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors, and runs all tests.
#   ./test.sh [--asan|--tsan] [CTEST ARGUMENTS...]
#   ./test.sh --fuzz [SECONDS]
#   --asan  the unit and contract tests under AddressSanitizer and UndefinedBehaviorSanitizer
#   --tsan  the unit tests that use threads under ThreadSanitizer
#   --fuzz  each fuzz target of tests/fuzz for some seconds (20), built with clang
set -euo pipefail
cd "$(dirname "$0")"

if [ "${1:-}" = --fuzz ]; then
    installer/linux/install-dependencies.sh --fuzz
    cmake --preset fuzz
    cmake --build --preset fuzz
    exec tests/fuzz/run.sh build/fuzz "${2:-20}"
fi

preset=debug
select=()
case "${1:-}" in
--asan) preset=asan; select=(-L 'unit|contract'); shift ;;
--tsan) preset=tsan; select=(-L unit -R '^(storage|jobs|reading)\.'); shift ;;
esac

installer/linux/install-dependencies.sh --tests
cmake --preset "$preset"
cmake --build --preset "$preset"
# Sanitized programs keep Qt's and fontconfig's own singletons to the end; those are not leaks of ours.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
exec ctest --preset "$preset" --parallel "$(nproc)" "${select[@]}" "$@"
