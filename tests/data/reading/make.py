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

# A Swiss QR-bill over CHF 199.95 (the example of the implementation guidelines): 53 rows of 53 modules.
SWISS_CODE = """
1fc2a7ebfc647f 105f850ee36641 1743abb1492a5d 175b21e685355d 17476f9f7a6c5d 1054f511494441 1fd5555555557f
00066cd1439400 1f73e61f2fa9aa 12aa1c305004d1 0dcab6bc6b4bb2 000bd8bb799c26 007c8ee885acd4 1219adf37a2423
1b763b87498331 18338082c0b4a7 074a08d24e7a54 0c3ba7d290e41a 0ddf858c43e7b2 11a9e78349bcac 19c282d0a5b098
102e31fa3a28e3 1d72f717c96bfd 1f924cade1b483 07f5e61f246bf0 0b1c1c31581519 0d5cbeb5ef6556 1b13d49169af10
11f226df85bbf8 0f10e8de7a3640 0e7c0b1345401e 0a23803eea8593 0e5a08812d69b4 129ea788789659 13db8d9baba58f
131867a4791cf2 09f231c9a52bb5 031af5c67a7650 06f5e401c149ad 0c3a6cb152a453 0ad1e60649eba0 0c261c942b127a
1be4beb32365c4 0c3894a6490cb7 02719ddfa5e3ff 001e21f1fa3712 1fd78895854b5f 104f8091518513 1751c89f99f9f0
175967a1409188 17518592c5254e 105e678b6b2c99 1fdbb1d355f010
""".split()


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


def code(left, bottom, side):
    """Draws the Swiss code, black modules beside each other as one box."""
    size = len(SWISS_CODE)
    module = side / size
    parts = []
    for y, row in enumerate(SWISS_CODE):
        bits = f"{int(row, 16):0{size}b}"
        x = 0
        while x < size:
            end = x
            while end < size and bits[end] == "1":
                end += 1
            if end > x:
                parts.append(f"{left + x * module:.2f} {bottom + (size - 1 - y) * module:.2f} "
                             f"{(end - x) * module:.2f} {module:.2f} re")
            x = max(end, x + 1)
    return "\n".join(parts + ["f"]).encode()


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
pdf("qr-bill.pdf", [content(matrix="1 0 0 1 0 170") + b"\n" + code(40, 25, 130.4)], (420, 470))

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
picture("qr-bill.pdf", "qr-bill-scan.png", "-colors", "16")
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
