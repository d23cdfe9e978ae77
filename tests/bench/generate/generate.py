#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws invented invoices and receipts with their truth, in the form that the scorer reads.

    generate.py OUT_DIR [--count 400] [--scans 60] [--receipts 60] [--seed 20261121] [--first 0]

OUT_DIR/generated-pdf/       NAME.pdf with a text layer, NAME.truth.json (--count)
OUT_DIR/generated-scans/     the same kind as pictures, a third of them poor (--scans)
OUT_DIR/generated-receipts/  till receipts as pictures (--receipts)

The same seed and the same fonts give the same documents. Needs python3-reportlab and python3-pil, and pdftoppm for pictures.
Companies, tax numbers and accounts are invented.
"""
import argparse
import json
import random
import tempfile
from pathlib import Path

import layouts
import receipts
import scans
from facts import add_up, facts_of


def keep_truth(path, truth, seed, index, scanned=None):
    truth = {"source_repo": "generated", "source_path": f"seed {seed}, document {index}, supplier {index // 2}", "licence": "CC0-1.0", "labelled_by": "generator",
             "scanned": bool(scanned), **({"scan": scanned} if scanned else {}), **truth}
    path.write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def picture(draw, facts, folder, name, seed, index, hard):
    rng = random.Random(f"{seed}-scan-{index}")
    with tempfile.TemporaryDirectory() as work:
        pdf = Path(work) / "page.pdf"
        truth = draw(facts, pdf)
        done = scans.scan(pdf, folder / f"{name}{rng.choice(['.png', '.jpg', '.jpg'])}", rng, hard)
    keep_truth(folder / f"{name}.truth.json", truth, seed, index, done)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out_dir")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--scans", type=int, default=60)
    parser.add_argument("--receipts", type=int, default=60)
    parser.add_argument("--seed", default="20261121")
    parser.add_argument("--first", type=int, default=0, help="index of the first document; others are others, of other suppliers")
    args = parser.parse_args()
    layouts.load_fonts()
    folders = {}
    for kind in ("pdf", "scans", "receipts"):
        folders[kind] = Path(args.out_dir) / f"generated-{kind}"
        folders[kind].mkdir(parents=True, exist_ok=True)
    for index in range(args.first, args.first + args.count):
        name = f"doc-{index:05d}"
        truth = layouts.draw_invoice(facts_of(args.seed, index), folders["pdf"] / f"{name}.pdf")
        keep_truth(folders["pdf"] / f"{name}.truth.json", truth, args.seed, index)
    # Suppliers of the pictures are not those of the PDFs.
    for i in range(args.scans):
        index = args.first + 1_000_000 + i
        facts = facts_of(args.seed, index)
        facts.rows = facts.rows[:14]  # one page
        add_up(facts)
        picture(layouts.draw_invoice, facts, folders["scans"], f"scan-{index - 1_000_000:05d}", args.seed, index, i % 3 == 2)
    for i in range(args.receipts):
        index = args.first + 2_000_000 + i
        picture(receipts.draw_receipt, facts_of(args.seed, index), folders["receipts"], f"receipt-{index - 2_000_000:05d}", args.seed, index, i % 3 == 2)


if __name__ == "__main__":
    main()
