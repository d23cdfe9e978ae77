#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds loops and references over a part of a temporary, which is gone before it is used.

    check_temporaries.py SOURCE_DIR | --self-test

`for (x : read().value())` runs over freed memory: value() of an rvalue gives a reference into the Result, and C++20 does
not keep that alive for the loop. GCC 12 and clang 14 say nothing about it; it fails only where the memory is used again.
"""
import re
import sys
from pathlib import Path

PART = r"\)\s*\.\s*(?:value|error|first|last|constFirst|constLast|front|back|at)\([^()]*\)(?:\s*\.\s*\w+(?:\(\))?)*"
LOOP = re.compile(r"\bfor\s*\([^;{}]*?[^:]:[^:][^;{}]*?" + PART + r"\s*\)\s*(?:\{|[\w*(])")
REFERENCE = re.compile(r"\b(?:const\s+[\w:<>, ]+|auto)\s*&&?\s*\w+\s*=\s*[^;{}]*" + PART + r"\s*;")


def found(text):
    for pattern in (LOOP, REFERENCE):
        for match in pattern.finditer(text):
            yield text.count("\n", 0, match.start()) + 1, " ".join(match.group(0).split())


def self_test():
    bad = ["for (const Row &row : await(service.rows(query)).value())\n    use(row);",
           "for (const Row &row : rows().first().cells) {",
           "const Row &row = rows().value().first();",
           "const QList<Row> &rows = await(all()).value();"]
    good = ["for (const Row &row : rows)\n    use(row);",
            "const Row row = rows().value();",
            "for (const Row &row : std::as_const(rows)) {",
            "const Row &row = rows.at(3);",
            "for (int i = 0; i < rows().value(); ++i) {",
            "for (const Row &row : table.rows()) {"]
    wrong = [text for text in bad if not list(found(text))] + [text for text in good if list(found(text))]
    for text in wrong:
        print("judged wrongly:", text)
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = Path(sys.argv[1])
    count = 0
    for folder in ("core", "app", "ui", "tests"):
        for file in sorted(root.joinpath(folder).rglob("*")):
            if file.suffix not in (".cpp", ".h"):
                continue
            for line, text in found(file.read_text(encoding="utf-8")):
                print(f"{file.relative_to(root)}:{line}: a part of a temporary that is gone: {text}")
                count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
