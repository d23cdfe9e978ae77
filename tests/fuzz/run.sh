#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the fuzz targets one after the other, each for some seconds; ends with 1 on the first finding.
#   run.sh BUILD [SECONDS [TARGET...]]    default: 20 seconds, all targets
# What a target finds new is kept in BUILD/corpus/TARGET and used again; an input that breaks something lies in
# BUILD/findings. DESK_FUZZ_CORPUS names folders (with colons between) whose files are added to the seeds by kind.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
seconds=${2:-20}
targets=("${@:3}")
if [ ${#targets[@]} -eq 0 ]; then
    for source in "$here"/fuzz_*.cpp; do
        targets+=("$(basename "$source" .cpp)")
    done
fi

# Endings of the files that a target can start from.
endings_of() {
    case "$1" in
    fuzz_eml) echo "eml" ;;
    fuzz_xml | fuzz_einvoice) echo "xml" ;;
    fuzz_csv) echo "csv tsv" ;;
    fuzz_extract) echo "txt" ;;
    esac
}

# The files of the folders that are named, as links under one flat folder.
gather() {
    local target=$1 into=$2 folder ending file
    rm -rf "$into" && mkdir -p "$into"
    IFS=: read -ra folders <<<"${DESK_FUZZ_CORPUS:-}"
    for folder in "$here/../data" "${folders[@]}"; do
        [ -d "$folder" ] || continue
        for ending in $(endings_of "$target"); do
            while IFS= read -r -d '' file; do
                ln -sf "$(realpath "$file")" "$into/$(realpath "$file" | md5sum | cut -c1-16).$ending"
            done < <(find "$folder" -type f -name "*.$ending" -size -256k -print0)
        done
    done
}

export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:allocator_may_return_null=1}
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$here/../leaks.supp:print_suppressions=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
mkdir -p "$build/findings"
for target in "${targets[@]}"; do
    corpus=$build/corpus/$target
    mkdir -p "$corpus"
    gather "$target" "$build/corpus/given-$target"
    seeds=("$build/corpus/given-$target")
    [ -d "$here/seeds/$target" ] && seeds+=("$here/seeds/$target")
    words=()
    [ -f "$here/words/$target.dict" ] && words=(-dict="$here/words/$target.dict")
    echo "== $target, $seconds s"
    log=$build/findings/$target.log
    if ! "$build/fuzz/$target" -max_total_time="$seconds" -max_len=32768 -timeout=20 -rss_limit_mb=2048 \
        -artifact_prefix="$build/findings/$target-" -print_final_stats=1 "${words[@]}" \
        "$corpus" "${seeds[@]}" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "$target found something; the input lies in $build/findings" >&2
        exit 1
    fi
    grep -E "stat::number_of_executed_units|stat::peak_rss_mb" "$log"
done
