#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks who includes whom: each folder only what stands below it, SQL and widgets only where they belong.

    check_includes.py SOURCE_DIR | --self-test
"""
import re
import sys
import tempfile
from pathlib import Path

# Folder -> folders that it may include besides itself. The longest matching folder counts.
ALLOWED = {
    "core/base": [],
    "core/secrets": ["core/base"],
    "core/storage": ["core/base", "core/secrets"],
    "core/jobs": ["core/base", "core/storage"],
    "core/budget": ["core/base", "core/storage"],
    "core/reading": ["core/base"],
    "core/reading/net": ["core/base"],
    "core/reading/engine": ["core/base", "core/reading"],
    "core/ai": ["core/base", "core/secrets"],
    "core/routing": ["core/base", "core/secrets", "core/storage", "core/ai", "core/budget"],
    "core/invoices": ["core/base", "core/storage", "core/jobs", "core/reading"],
    "core/runtime": ["core/base", "core/secrets", "core/storage", "core/jobs", "core/budget", "core/reading",
                     "core/routing", "core/invoices"],
    "ui/kit": ["core/base", "core/storage", "core/invoices"],
    "ui/today": ["core/base", "core/storage", "core/reading", "core/invoices", "ui/kit"],
    "ui/invoices": ["core/base", "core/storage", "core/reading", "core/invoices", "ui/kit"],
    "ui/suppliers": ["core/base", "core/storage", "core/invoices", "ui/kit"],
    "ui/settings": ["core/base", "core/storage", "core/reading", "core/invoices", "ui/kit"],
    "ui/shell": ["core", "ui"],
    "app/cli": ["core"],
    "app/desktop": ["core", "ui"],
    "app/reader": ["core/base", "core/reading"],
}
# An inner part of a module that others must not see.
PRIVATE = {
    "core/reading/engine": ["core/reading/engine", "app/reader"],
    "core/reading/net": ["core/reading/net", "core/reading/engine"],
}
NETWORK = ("QNetworkAccessManager", "QNetworkRequest", "QNetworkReply", "QSslSocket", "QTcpSocket")
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.M)


def below(path, folder):
    return path == folder or path.startswith(folder + "/")


def folder_of(path):
    return max((f for f in ALLOWED if below(path, f)), key=len, default=None)


def problems(root):
    found = []
    for file in sorted(root.glob("*/**/*")):
        name = file.relative_to(root).as_posix()
        if file.suffix not in (".h", ".cpp") or not name.startswith(("core/", "ui/", "app/")):
            continue
        home = folder_of(name)
        if home is None:
            found.append(f"{name}: stands in no folder of the architecture")
            continue
        text = file.read_text(encoding="utf-8")
        for own, system in INCLUDE.findall(text):
            if own:
                if own.endswith(".moc"):
                    continue
                if not own.startswith(("core/", "ui/", "app/")):
                    found.append(f'{name}: "{own}" is not a path from the root of the sources')
                    continue
                other = folder_of(own)
                may = [home] + ALLOWED[home]
                if other is None or not any(below(other, f) for f in may):
                    found.append(f"{name}: {home} must not include {own}")
                for private, friends in PRIVATE.items():
                    if below(own, private) and not any(below(name, f) for f in friends):
                        found.append(f"{name}: {own} is private to {friends}")
            if system in ("QSqlQuery", "QSqlError") and not (
                    below(name, "core/storage") or "_repository" in file.name or below(name, "core/jobs")):
                found.append(f"{name}: {system} belongs in core/storage and *_repository files")
            if home.startswith("core/") and re.match(r"Q(Widget|Application|Pixmap|Icon|Dialog|Action|Label)$", system or ""):
                found.append(f"{name}: core includes <{system}>")
            if system in NETWORK and not below(name, "core/ai"):
                found.append(f"{name}: only core/ai talks to the network, not <{system}>")
            if re.match(r"(poppler|tesseract|leptonica|allheaders|ZXing)", system or "") and not below(name, "core/reading/engine"):
                found.append(f"{name}: only the reader's engine may include <{system}>")
        if re.search(r"\b(processEvents|QEventLoop|BlockingQueuedConnection)\b", text) and home.startswith("ui/"):
            found.append(f"{name}: nested event loop or blocking call")
    return found


def self_test():
    cases = {
        "core/base/a.h": '#include "core/storage/b.h"',
        "core/invoices/a.cpp": "#include <QSqlQuery>",
        "core/storage/a.cpp": "#include <QWidget>",
        "ui/today/a.cpp": '#include "ui/invoices/b.h"',
        "core/invoices/c.cpp": '#include "core/reading/engine/x.h"',
        "core/reading/d.cpp": "#include <poppler-qt6.h>",
        "core/ai/a.cpp": '#include "core/storage/b.h"',
        "core/jobs/n.cpp": "#include <QNetworkAccessManager>",
        "lost/x.cpp": None,
        "core/elsewhere/x.cpp": "",
    }
    good = {
        "core/invoices/x_repository.cpp": "#include <QSqlQuery>",
        "core/reading/engine/p.cpp": "#include <poppler-qt6.h>",
        "ui/shell/w.cpp": '#include "ui/today/t.h"',
    }
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in {**cases, **good}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text or "")
        said = problems(root)
    missed = [n for n, t in cases.items() if t is not None and not any(s.startswith(n + ":") for s in said)]
    false = [s for s in said if s.split(":")[0] in good]
    return [f"not found: {n}" for n in missed] + [f"false alarm: {s}" for s in false]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = self_test() if sys.argv[1] == "--self-test" else problems(Path(sys.argv[1]))
    print("\n".join(found) or "includes are in order")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
