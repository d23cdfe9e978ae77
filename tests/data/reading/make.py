#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the documents of this folder anew. Needs qpdf, pdftoppm (poppler-utils) and convert (ImageMagick).

The PDF files are written by hand, so that each has exactly the peculiarity that its test is about.
"""
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
LINES = [
    ("F2", 20, 40, 250, "INVOICE"),
    ("F1", 11, 40, 220, "Northwind Paper Ltd"),
    ("F1", 11, 40, 204, "12 Harbour Street, Bristol"),
    ("F1", 11, 250, 220, "Invoice number: NP-2041"),
    ("F1", 11, 250, 204, "Invoice date: 14 March 2026"),
    ("F1", 11, 40, 160, "Copy paper A4, 500 sheets"),
    ("F1", 11, 300, 160, "12"),
    ("F1", 11, 340, 160, "54.00"),
    ("F1", 11, 40, 144, "Envelopes C5, white"),
    ("F1", 11, 300, 144, "3"),
    ("F1", 11, 340, 144, "18.75"),
    ("F2", 11, 40, 110, "Total amount due"),
    ("F2", 11, 340, 110, "72.75"),
]
PRIVATE_USE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <E020> endbfrange
endcmap end end"""


def content(lines=LINES, matrix=""):
    parts = [f"q {matrix} cm" if matrix else "q"]
    for font, size, x, y, text in lines:
        parts.append(f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET")
    return "\n".join(parts + ["Q"]).encode()


def pdf(name, pages, size=(420, 300), page_extra="", to_unicode=None):
    """Writes NAME with one content stream per page."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    mapping = ""
    if to_unicode:
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(to_unicode), to_unicode))
        mapping = f"/ToUnicode {len(objects)} 0 R"
    fonts = []
    for base in ("Helvetica", "Helvetica-Bold"):
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding {mapping} >>".encode())
        fonts.append(len(objects))
    kids = []
    for stream in pages:
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append((f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] {page_extra} "
                        f"/Resources << /Font << /F1 {fonts[0]} 0 R /F2 {fonts[1]} 0 R >> >> "
                        f"/Contents {len(objects)} 0 R >>").encode())
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    start = len(out)
    out += (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
            f"<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").encode()
    (HERE / name).write_bytes(out)


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def picture(source, target, *options, dpi=150):
    """Draws the first page of SOURCE and turns it into TARGET with ImageMagick's options."""
    with tempfile.TemporaryDirectory() as folder:
        base = pathlib.Path(folder) / "page"
        run("pdftoppm", "-r", dpi, "-gray", "-png", "-singlefile", HERE / source, base)
        run("convert", f"{base}.png", "-units", "PixelsPerInch", "-density", dpi, *options, HERE / target)


pdf("invoice.pdf", [content()])
pdf("two-pages.pdf", [content(), content(LINES[:3])])
pdf("many-pages.pdf", [content()] * 60)
pdf("no-pages.pdf", [])
pdf("blank.pdf", [b""])
# The page is stored lying on its side, and /Rotate sets it upright.
pdf("rotate-entry.pdf", [content(matrix="0 1 -1 0 300 0")], (300, 420), "/Rotate 90")
# Nobody says that this page lies on its side: its text runs up.
pdf("sideways.pdf", [content(matrix="0 1 -1 0 300 0")], (300, 420))
pdf("off-page.pdf", [content(LINES + [("F1", 11, 900, 100, "Elsewhere")])])
pdf("private-use.pdf", [content()], to_unicode=PRIVATE_USE)
pdf("huge-page.pdf", [content()], (14400, 14400))

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    (folder / "factur-x.xml").write_text('<?xml version="1.0" encoding="UTF-8"?>\n<r:Invoice xmlns:r="urn:test"><r:ID>NP-2041</r:ID></r:Invoice>\n')
    (folder / "laughs.xml").write_text('<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>')
    (folder / "binary.xml").write_bytes(bytes(range(256)))
    (folder / "notes.txt").write_text("nothing of interest")
    run("qpdf", HERE / "invoice.pdf", HERE / "attachments.pdf",
        "--add-attachment", folder / "factur-x.xml", "--",
        "--add-attachment", folder / "laughs.xml", "--filename=../../laughs.xml", "--",
        "--add-attachment", folder / "binary.xml", "--",
        "--add-attachment", folder / "notes.txt", "--")
run("qpdf", "--encrypt", "secret", "owner", "256", "--", HERE / "invoice.pdf", HERE / "locked.pdf")
run("qpdf", "--encrypt", "", "owner", "256", "--print=none", "--extract=n", "--", HERE / "invoice.pdf",
    HERE / "restricted.pdf")

picture("invoice.pdf", "scan.png", "-colors", "16")
picture("invoice.pdf", "scan-90.png", "-rotate", "90", "-colors", "16")
picture("invoice.pdf", "scan-180.png", "-rotate", "180", "-colors", "16")
picture("invoice.pdf", "scan-skewed.png", "-background", "white", "-distort", "SRT", "4", "-colors", "16")
picture("invoice.pdf", "scan-60dpi.png", dpi=60)
picture("invoice.pdf", "scan-cmyk.jpg", "-colorspace", "CMYK", "-quality", "60")
picture("invoice.pdf", "scan.bmp", "-monochrome", "-type", "Bilevel")
picture("invoice.pdf", "scan.webp", "-quality", "40")
picture("invoice.pdf", "fax.tif", "-monochrome", "-compress", "Group4")
run("convert", HERE / "fax.tif", HERE / "fax.tif", "-compress", "Group4", HERE / "two-pages.tif")
(HERE / "fax.tif").unlink()
# A camera held upright that says so only in EXIF: orientation 6 = turn by 90 degrees clockwise to view.
picture("invoice.pdf", "exif-6.jpg", "-rotate", "270", "-quality", "60")
jpeg = (HERE / "exif-6.jpg").read_bytes()
tiff = b"MM\0*\0\0\0\x08" + b"\0\x01" + b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0" + b"\0\0\0\0"
exif = b"Exif\0\0" + tiff
(HERE / "exif-6.jpg").write_bytes(jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + jpeg[2:])
