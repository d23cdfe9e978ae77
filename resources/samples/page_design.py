# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the pages of the sample invoices with reportlab."""
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

rl_config.invariant = 1  # same bytes from the same input

WIDTH, HEIGHT = A4
FONTS = "/usr/share/fonts/truetype/"
INK, PALE, LINE = HexColor("#22262b"), HexColor("#6b737c"), HexColor("#d5d9de")


def register_fonts():
    for name, path in {
        "Sans": "liberation/LiberationSans-Regular.ttf", "Sans-Bold": "liberation/LiberationSans-Bold.ttf",
        "Serif": "liberation/LiberationSerif-Regular.ttf", "Serif-Bold": "liberation/LiberationSerif-Bold.ttf",
        "Serif-Italic": "liberation/LiberationSerif-Italic.ttf",
        "Round": "dejavu/DejaVuSans.ttf", "Round-Bold": "dejavu/DejaVuSans-Bold.ttf",
    }.items():
        pdfmetrics.registerFont(TTFont(name, FONTS + path))


@dataclass
class Look:
    """Words and signs of a language, and the colours of a house."""
    accent: str
    tint: str
    font: str = "Sans"
    decimal: str = "."
    group: str = ","
    currency: str = "{}"
    date: str = "{d} {month} {y}"
    months: list = field(default_factory=list)
    words: dict = field(default_factory=dict)

    def amount(self, value, places=2):
        text = f"{Decimal(value):,.{places}f}"
        return text.replace(",", "\0").replace(".", self.decimal).replace("\0", self.group)

    def money(self, value):
        return self.currency.format(self.amount(value))

    def number(self, value):
        places = max(0, -Decimal(value).as_tuple().exponent)
        return self.amount(value, places)

    def day(self, iso):
        when = date.fromisoformat(iso)
        month = self.months[when.month - 1] if self.months else ""
        return self.date.format(d=when.day, dd=f"{when.day:02}", mm=f"{when.month:02}", month=month, y=when.year)


class Page:
    """A canvas with its origin at the upper left, in points."""

    def __init__(self, path, look, title):
        self.canvas = Canvas(str(path), pagesize=A4, pageCompression=1, initialFontName=look.font)
        self.canvas.setTitle(title)
        self.canvas.setAuthor("Orchestrator Desk samples")
        self.canvas.setCreator("make_samples.py")
        self.look = look

    def text(self, x, y, text, size=9, bold=False, colour=INK, align="left", font=None):
        name = font or (self.look.font + ("-Bold" if bold else ""))
        self.canvas.setFont(name, size)
        self.canvas.setFillColor(colour)
        draw = {"left": self.canvas.drawString, "right": self.canvas.drawRightString,
                "centre": self.canvas.drawCentredString}[align]
        draw(x, HEIGHT - y, text)

    def block(self, x, y, lines, size=9, step=None, **kind):
        for i, line in enumerate(lines):
            self.text(x, y + i * (step or size * 1.4), line, size, **kind)
        return y + len(lines) * (step or size * 1.4)

    def box(self, x, y, width, height, fill=None, stroke=None, radius=0, weight=0.6):
        if fill:
            self.canvas.setFillColor(HexColor(fill) if isinstance(fill, str) else fill)
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke) if isinstance(stroke, str) else stroke)
            self.canvas.setLineWidth(weight)
        if radius:
            self.canvas.roundRect(x, HEIGHT - y - height, width, height, radius, fill=bool(fill), stroke=bool(stroke))
        else:
            self.canvas.rect(x, HEIGHT - y - height, width, height, fill=bool(fill), stroke=bool(stroke))

    def rule(self, x1, y, x2, colour=LINE, weight=0.6):
        self.canvas.setStrokeColor(HexColor(colour) if isinstance(colour, str) else colour)
        self.canvas.setLineWidth(weight)
        self.canvas.line(x1, HEIGHT - y, x2, HEIGHT - y)

    def disc(self, x, y, radius, fill):
        self.canvas.setFillColor(HexColor(fill) if isinstance(fill, str) else fill)
        self.canvas.circle(x, HEIGHT - y, radius, fill=1, stroke=0)

    def wedge(self, points, fill):
        shape = self.canvas.beginPath()
        shape.moveTo(points[0][0], HEIGHT - points[0][1])
        for x, y in points[1:]:
            shape.lineTo(x, HEIGHT - y)
        shape.close()
        self.canvas.setFillColor(HexColor(fill) if isinstance(fill, str) else fill)
        self.canvas.drawPath(shape, fill=1, stroke=0)

    def save(self):
        self.canvas.showPage()
        self.canvas.save()


def table(page, y, columns, rows, style):
    """columns: (title, left, right, align); rows: one list of texts each, the first text may be (text, detail)."""
    look = page.look
    head = {"filled": HexColor("#ffffff"), "lined": HexColor(look.accent), "boxed": INK}[style]
    left, right = columns[0][1], columns[-1][2]
    if style == "filled":
        page.box(left - 6, y, right - left + 12, 20, fill=look.accent, radius=3)
    for title, x1, x2, align in columns:
        page.text(x1 if align == "left" else x2, y + 13.5, title, 8.2, True, head, align)
    y += 20
    if style != "filled":
        page.rule(left - 6, y, right + 6, look.accent if style == "lined" else INK, 1)
    for number, row in enumerate(rows):
        detail = row.pop() if isinstance(row[-1], tuple) else None
        height = 30 if detail and detail[0] else 19.5
        if style == "filled" and number % 2:
            page.box(left - 6, y, right - left + 12, height, fill=look.tint)
        for text, (_, x1, x2, align) in zip(row, columns):
            page.text(x1 if align == "left" else x2, y + 13, text, 9, align=align)
        if detail and detail[0]:
            described = next(c for c, text in zip(columns, row) if text == detail[1])
            page.text(described[1], y + 24, detail[0], 7.6, colour=PALE)
        y += height
        if style != "filled":
            page.rule(left - 6, y, right + 6, LINE if style == "lined" else INK, 0.5)
    if style == "filled":
        page.rule(left - 6, y, right + 6, look.accent, 1)
    return y


def totals(page, y, x1, x2, rows, strong):
    """rows: (label, amount) above the strong line (label, amount)."""
    for label, amount in rows:
        page.text(x1, y + 12, label, 9, colour=PALE)
        page.text(x2, y + 12, amount, 9, align="right")
        y += 17
    page.box(x1 - 8, y + 3, x2 - x1 + 16, 25, fill=page.look.accent, radius=3)
    page.text(x1, y + 19.5, strong[0], 10.5, True, HexColor("#ffffff"))
    page.text(x2, y + 19.5, strong[1], 10.5, True, HexColor("#ffffff"), "right")
    return y + 34
