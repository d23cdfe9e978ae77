#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample invoices and what is to be read from them.

    make_samples.py [OUT [EXPECTED]]

OUT       where the documents go; default: the folder of this script.
EXPECTED  where NAME.expected.json go; default: tests/golden/samples of the same checkout.

Needs (Debian): python3-reportlab python3-pil poppler-utils fonts-liberation fonts-dejavu-core. The output is the same on
each run with the same versions of these.
"""
import io
import json
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

import factur_x
import invoice_pages
import sample_content
import scan_effects
from page_design import register_fonts

HERE = Path(__file__).resolve().parent
DELIVERED = "2026-10-16"  # of the hybrid invoice


def picture_of(pdf, dpi):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", "-singlefile", pdf, f"{folder}/page"], check=True)
        with Image.open(f"{folder}/page.png") as picture:
            return picture.convert("RGB")


def make_scan(doc, out):
    """A PDF whose only content is the picture of a scanned page."""
    with tempfile.TemporaryDirectory() as folder:
        clean, jpeg = Path(folder, "clean.pdf"), Path(folder, "scan.jpg")
        invoice_pages.atelier(doc, clean)
        scan_effects.scanned(picture_of(clean, 200), 4).save(jpeg, quality=52, dpi=(200, 200))
        canvas = Canvas(str(out / f"{doc.name}.pdf"), pagesize=A4, initialFontName="Sans")
        canvas.setTitle("Scan")
        canvas.drawImage(ImageReader(io.BytesIO(jpeg.read_bytes())), 0, 0, *A4)  # not by name: it is temporary
        canvas.showPage()
        canvas.save()


def receipt_lines(doc):
    def euro(value):
        return f"{value:.2f}".replace(".", ",")

    lines = [(doc.seller.name, "big"), ("Frutería · Ultramarinos", "centre")]
    lines += [(line, "centre") for line in doc.seller.address]
    lines += [(f"NIF {doc.seller.vat_id}", "centre"), ("", "left"), ("FACTURA SIMPLIFICADA", "bold"),
              (f"Ticket: {doc.number}", "left"), ("Fecha: 07/11/2026\t18:42", "left"), ("Caja 02\tLe atendió: Alba", "left"),
              ("", "rule")]
    for line in doc.lines:
        if line.quantity == "1":
            lines.append((f"{line.description}\t{euro(line.amount)}", "left"))
            continue
        weighed = "." in line.quantity
        count = line.quantity.replace(".", ",") + (" kg" if weighed else "")
        price = euro(Decimal(line.unit_price)) + (" €/kg" if weighed else "")
        lines.append((line.description, "left"))
        lines.append((f"  {count} x {price}\t{euro(line.amount)}", "left"))
    lines += [("", "rule"), (f"TOTAL EUR\t{euro(doc.total)}", "bold"), ("Efectivo\t30,00", "left"),
              (f"Cambio\t{euro(30 - doc.total)}", "left"), ("", "rule"), ("IVA incluido en los precios", "left"),
              ("Tipo    Base\tCuota", "left")]
    lines += [(f"{rate + '%':<8}{euro(base)}\t{euro(tax)}", "left") for rate, base, tax in doc.taxes]
    return lines + [("", "left"), ("¡Gracias por su visita!", "centre")]


def make_photo(doc, out):
    roll = scan_effects.till_roll(receipt_lines(doc), 530)
    scan_effects.photographed(roll, 11).save(out / f"{doc.name}.jpg", quality=74, dpi=(200, 200))


def make_hybrid(doc, out):
    def finish(canvas):
        factur_x.embed(canvas, factur_x.cii_xml(doc, DELIVERED), f"Rechnung {doc.number}",
                       "Orchestrator Desk samples")

    invoice_pages.solar(doc, out / f"{doc.name}.pdf", finish)


def expected(doc):
    """What a reader should find: names of fields as the command line prints them."""
    fields = {
        "seller_name": doc.seller.name, "seller_vat_id": doc.seller.vat_id,
        "seller_address": ", ".join(doc.seller.address + doc.extra.get("xml_address", [])), "buyer_name": doc.buyer.name,
        "buyer_vat_id": doc.buyer.vat_id, "invoice_number": doc.number, "issue_date": doc.issued, "due_date": doc.due,
        "currency": doc.currency, "total_without_tax": f"{doc.net:.2f}", "total_tax": f"{doc.tax:.2f}",
        "total_with_tax": f"{doc.total:.2f}", "iban": doc.iban, "bic": doc.bic, "purchase_order": doc.order,
    }
    return {
        "document": f"{doc.name}.{'jpg' if doc.kind == 'receipt' else 'pdf'}",
        "kind": doc.kind, "language": doc.language,
        "fields": {name: value for name, value in fields.items() if value},
        "line_items": [{"description": line.description, "quantity": f"{Decimal(line.quantity).normalize():f}",
                        "unit_price": f"{Decimal(line.unit_price):.2f}", "amount": f"{line.amount:.2f}"}
                       for line in doc.lines],
        "tax_breakdown": [{"tax_rate": f"{Decimal(rate):.2f}", "taxable_amount": f"{base:.2f}",
                           "tax_amount": f"{tax:.2f}"} for rate, base, tax in doc.taxes],
    }


def main():
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    truth = Path(sys.argv[2]) if len(sys.argv) > 2 else HERE.parents[1] / "tests" / "golden" / "samples"
    out.mkdir(parents=True, exist_ok=True)
    truth.mkdir(parents=True, exist_ok=True)
    register_fonts()
    for doc, draw in ((sample_content.STUDIO, invoice_pages.studio), (sample_content.TOOLS, invoice_pages.tools),
                      (sample_content.BICYCLES, invoice_pages.bicycles),
                      (sample_content.CATERING, invoice_pages.catering)):
        draw(doc, out / f"{doc.name}.pdf")
    make_scan(sample_content.ATELIER, out)
    make_hybrid(sample_content.SOLAR, out)
    make_photo(sample_content.GREENGROCER, out)
    for doc in sample_content.ALL:
        text = json.dumps(expected(doc), indent=1, ensure_ascii=False)
        (truth / f"{doc.name}.expected.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
