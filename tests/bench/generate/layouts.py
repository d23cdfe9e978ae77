# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the facts of an invoice as a PDF. The look belongs to the supplier: fonts, places, rulings, words.
The truth is what was drawn: a field that a layout leaves out is not in it."""
import random
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

import parties
from facts import date_text, money_text, number_text, quantity_text, rate_text
from words import WORDS

FONT_FILES = {"LiberationSans": ("LiberationSans-Regular", "LiberationSans-Bold"), "LiberationSerif": ("LiberationSerif-Regular", "LiberationSerif-Bold"),
              "LiberationMono": ("LiberationMono-Regular", "LiberationMono-Bold"), "LiberationSansNarrow": ("LiberationSansNarrow-Regular", "LiberationSansNarrow-Bold"),
              "DejaVuSans": ("DejaVuSans", "DejaVuSans-Bold"), "DejaVuSerif": ("DejaVuSerif", "DejaVuSerif-Bold"), "DejaVuCondensed": ("DejaVuSansCondensed", "DejaVuSansCondensed-Bold")}
FONTS = {"Helvetica": ("Helvetica", "Helvetica-Bold"), "Times": ("Times-Roman", "Times-Bold"), "Courier": ("Courier", "Courier-Bold")}


def load_fonts(folder=Path("/usr/share/fonts/truetype")):
    """The fonts of the machine beside the fourteen of every PDF; what is not there is not used."""
    files = {p.stem: p for p in folder.rglob("*.ttf")}
    for name, (plain, bold) in FONT_FILES.items():
        try:
            for key in (plain, bold):
                pdfmetrics.registerFont(TTFont(key, str(files[key])))
            FONTS[name] = (plain, bold)
        except (KeyError, TTFError):
            continue


class Sheet:
    """One document being drawn; y counts down from the upper edge, in points."""

    def __init__(self, facts, path):
        self.facts = facts
        self.style = facts.style
        self.rng = random.Random(facts.style.seed)  # the same for all documents of the supplier
        self.words = WORDS[facts.style.language]
        self.chosen = {}
        self.width, self.height = letter if facts.seller.country == "US" else A4
        self.plain, self.bold = FONTS[self.rng.choice(sorted(FONTS))]
        self.size = self.rng.choice([8.5, 9, 9.5, 10, 11])
        self.left, self.right = self.rng.choice([40, 50, 60]), self.width - self.rng.choice([40, 50, 60])
        self.colour = self.rng.choice([colors.black, colors.black, colors.HexColor("#1f3a5f"), colors.HexColor("#7a1f1f"), colors.HexColor("#2b6a4d")])
        self.canvas = Canvas(str(path), pagesize=(self.width, self.height), invariant=1)
        self.canvas.setTitle("")
        self.page = 1
        self.y = 50.0
        self.truth = {}
        self.lines = []

    def word(self, key):
        """One of the words for `key`: the supplier stays with its choice."""
        if key not in self.chosen:
            choices = self.words[key]
            # The first is the commonest.
            self.chosen[key] = choices[min(int(self.rng.random() ** 1.5 * len(choices)), len(choices) - 1)]
        return self.chosen[key]

    def often(self, share):
        return self.rng.random() < share

    def text(self, x, y, text, size=None, bold=False, align="left", colour=None):
        size = size or self.size
        font = self.bold if bold else self.plain
        self.canvas.setFont(font, size)
        self.canvas.setFillColor(colour or colors.black)
        draw = {"left": self.canvas.drawString, "right": self.canvas.drawRightString, "centre": self.canvas.drawCentredString}[align]
        draw(x, self.height - y, text)
        return pdfmetrics.stringWidth(text, font, size)

    def width_of(self, text, bold=False, size=None):
        return pdfmetrics.stringWidth(text, self.bold if bold else self.plain, size or self.size)

    def rule(self, x0, y0, x1, y1, width=0.5, colour=colors.grey):
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def shade(self, x0, y0, x1, y1, colour):
        self.canvas.setFillColor(colour)
        self.canvas.rect(x0, self.height - y1, x1 - x0, y1 - y0, stroke=0, fill=1)

    @property
    def step(self):
        return self.size * 1.32

    def money(self, value):
        return money_text(self.style, self.facts.currency, value)

    def date(self, date):
        return date_text(self.style, date)


def address_lines(company, with_country):
    return [company.street, company.town] + ([parties.COUNTRY_NAMES[company.country]] if with_country else [])


def draw_letterhead(s):
    seller = s.facts.seller
    s.truth["seller_name"] = seller.name
    s.truth["seller_address"] = ", ".join(address_lines(seller, False))
    place = s.rng.choice(["left", "left", "right", "centre", "sender_line"])
    contact = [f"Tel. {seller.phone}", f"{s.rng.choice(['info', 'office', 'sales'])}@{seller.domain}", f"www.{seller.domain}"]
    s.vat_in_head = bool(seller.vat) and s.often(0.4)
    y = s.rng.choice([46, 56, 70])
    big = s.rng.choice([s.size + 1, 14, 18, 22])
    if place == "sender_line":
        separator = s.rng.choice([" · ", " - ", " | ", ", "])
        s.text(s.left, y + 60, separator.join([seller.name, seller.street, seller.town]), size=7)
        if s.often(0.6):
            s.text(s.right, y, seller.name, size=big, bold=True, align="right", colour=s.colour)
        s.y = y + 75
        return
    x = {"left": s.left, "right": s.right, "centre": s.width / 2}[place]
    s.text(x, y, seller.name, size=big, bold=big > s.size + 1 or s.often(0.5), align=place, colour=s.colour)
    y += max(s.step, big * 0.9) + 2
    if s.often(0.25):
        s.text(x, y, ", ".join(address_lines(seller, s.often(0.3))), align=place)
        y += s.step
    else:
        for line in address_lines(seller, s.often(0.3)):
            s.text(x, y, line, align=place)
            y += s.step
    if s.often(0.6):
        for line in contact[: s.rng.choice([1, 2, 3])]:
            s.text(x, y, line, align=place)
            y += s.step
    if s.vat_in_head:
        s.text(x, y, f"{s.word('vat')} {vat_text(s)}", align=place)
        y += s.step
    s.head_place = place
    s.y = y + 14


def vat_text(s):
    vat = s.facts.seller.vat
    s.truth["seller_vat_id"] = vat
    if s.often(0.2):
        return vat[:2] + " " + parties.groups_of(vat[2:], 3)
    return vat


def draw_party(s, x, y, label, company, label_bold):
    if label:
        s.text(x, y, label, bold=label_bold)
        y += s.step * 1.1
    s.text(x, y, company.name, bold=s.often(0.2))
    y += s.step
    for line in address_lines(company, company.country != s.facts.seller.country):
        s.text(x, y, line)
        y += s.step
    return y


def meta_entries(s):
    facts = s.facts
    entries = [(s.word("number"), facts.number), (s.word("issue"), s.date(facts.issue))]
    s.truth["invoice_number"] = facts.number
    s.truth["issue_date"] = facts.issue.isoformat()
    s.due_in_terms = s.often(0.3)
    if s.often(0.55) and not s.due_in_terms:
        entries.append((s.word("due"), s.date(facts.due)))
        s.truth["due_date"] = facts.due.isoformat()
    if s.often(0.35):
        entries.append((s.word("order"), facts.order))
        s.truth["purchase_order"] = facts.order
    if s.often(0.4):
        entries.append((s.word("customer"), str(10000 + hash_of(facts.buyer.name) % 80000)))
    if s.often(0.3):
        entries.append((s.word("delivery"), s.date(facts.delivery)))
    if s.often(0.2):
        entries.append((s.word("delivery_note"), f"L{hash_of(facts.number) % 90000 + 10000}"))
    if s.often(0.2):
        entries.append((s.word("contact"), s.rng.choice(parties.FIRST) + " " + s.rng.choice(parties.STEMS)))
    if s.often(0.4):
        head, rest = entries[:1], entries[1:]
        s.rng.shuffle(rest)
        entries = head + rest if s.often(0.6) else rest + head
    return entries


def hash_of(text):
    return sum((i + 7) * ord(c) * 31 for i, c in enumerate(text))


def draw_meta(s, entries, x, y, width):
    """Number, dates and references in one of the usual shapes; returns where it ends."""
    shape = s.rng.choice(["rows", "rows", "rows_far", "below", "boxes"])
    colon = s.rng.choice([":", ":", ""])
    bold = s.often(0.4)
    if shape in ("below", "boxes") and len(entries) * 95 <= s.right - s.left:
        x, width = s.left, s.right - s.left
        y = max(y, s.y_parties + 10)
        each = width / len(entries)
        for i, (label, value) in enumerate(entries):
            s.text(x + i * each + 3, y + s.step, label, bold=bold, size=s.size - 1)
            s.text(x + i * each + 3, y + 2.3 * s.step, value)
            if shape == "boxes":
                s.canvas.setStrokeColor(colors.grey)
                s.canvas.rect(x + i * each, s.height - y - 2.7 * s.step, each, 2.7 * s.step)
        return y + 3.4 * s.step
    for label, value in entries:
        tag = label + (colon if not label.endswith((".", "#")) else "")
        s.text(x, y, tag, bold=bold)
        if shape == "rows_far":
            s.text(x + width, y, value, align="right")
        else:
            s.text(x + max(s.width_of(tag, bold) + 6, 0.5 * width), y, value)
        y += s.step * 1.08
    return y


def draw_top(s):
    draw_letterhead(s)
    facts = s.facts
    title = s.word("credit" if facts.credit else "title")
    inline = s.often(0.15) and s.style.language in ("de", "fr", "nl")
    title_first = s.often(0.5)
    title_size = s.rng.choice([s.size + 2, 14, 16, 20])
    top = s.y

    def draw_title():
        s.y += title_size
        text = title
        if inline:
            tie = {"de": "vom", "fr": "du", "nl": "van"}[s.style.language]
            number = {"de": "Nr.", "fr": "n°", "nl": "nr."}[s.style.language]
            text = f"{title} {number} {facts.number} {tie} {s.date(facts.issue)}"
        size = min(title_size, title_size * (s.right - s.left) / s.width_of(text, True, title_size))
        s.text(s.left, s.y, text, size=size, bold=True, colour=s.colour)
        s.y += 16

    entries = meta_entries(s)
    if inline:
        entries = [e for e in entries if e[1] not in (facts.number, s.date(facts.issue))]
    if title_first:
        draw_title()
    start = s.y
    label = s.word("buyer") if s.often(0.65) else ""
    s.truth["buyer_name"] = facts.buyer.name
    buyer_right = s.often(0.15)
    middle = s.left + 0.55 * (s.right - s.left)
    s.y_parties = draw_party(s, middle if buyer_right else s.left, start, label, facts.buyer, s.often(0.6))
    if s.often(0.15) and label:
        column = s.left if buyer_right else s.left + 0.3 * (s.right - s.left)
        s.y_parties = max(s.y_parties, draw_party(s, column, start, s.word("ship"), facts.ship, True))
    end = draw_meta(s, entries, s.left if buyer_right else middle, start, s.right - middle) if entries else start
    s.y = max(end, s.y_parties) + 12
    if not title_first:
        draw_title()
    s.y = max(s.y, top) + 8


def columns_of(s):
    """(key, label, weight, alignment) from left to right."""
    facts = s.facts
    amount_label = s.word("amount").format(facts.currency)
    columns = [("description", s.word("description"), 4.0, "left"), ("quantity", s.word("quantity"), 1.0, s.rng.choice(["right", "right", "centre"])),
               ("price", s.word("price"), 1.4, "right"), ("amount", amount_label, 1.5, "right")]
    if s.often(0.25):
        columns[0], columns[1] = columns[1], columns[0]
    if s.often(0.3):
        columns.insert(3, ("rate", s.word("taxcol"), 0.9, "right"))
    if any(r.discount for r in facts.rows):
        columns.insert(3, ("discount", s.word("discountcol"), 0.9, "right"))
    if s.often(0.25):
        columns.insert(2, ("unit", s.word("unit"), 0.8, "left"))
    if s.often(0.25):
        columns.insert(0, ("code", s.word("code"), 1.2, "left"))
    if s.often(0.35):
        columns.insert(0, ("position", s.word("position"), 0.6, "left"))
    if len(facts.rows) < 3 and s.often(0.15):
        columns = [c for c in columns if c[0] in ("description", "amount")]
    return columns


def cell_text(s, key, row, index):
    plain = lambda v: number_text(s.style, v)
    if key == "price":
        return s.money(row.price) if s.money_in_rows else plain(row.price)
    if key == "amount":
        return s.money(row.amount) if s.money_in_rows else plain(row.amount)
    return {"description": row.description, "quantity": quantity_text(s.style, row.quantity), "unit": row.unit, "code": row.code, "position": str(index + 1),
            "rate": rate_text(s.style, row.rate) + s.rng_percent, "discount": rate_text(s.style, row.discount) + "%" if row.discount else ""}[key]


def draw_header(s, columns, edges):
    s.y += 4
    if s.header_shade:
        s.shade(s.left, s.y - s.step, s.right, s.y + 0.35 * s.step, s.header_shade)
    white = s.header_shade == colors.HexColor("#333333")
    for (key, label, _, align), (x0, x1) in zip(columns, edges):
        x = {"left": x0 + 2, "right": x1 - 2, "centre": (x0 + x1) / 2}[align]
        size = min(s.size - 0.5, s.size * (x1 - x0 - 4) / s.width_of(label, True))
        s.text(x, s.y, label, bold=True, size=size, align=align, colour=colors.white if white else None)
    if s.ruling != "none":
        s.rule(s.left, s.y + 0.4 * s.step, s.right, s.y + 0.4 * s.step, 0.8)
    s.y += 1.5 * s.step


def draw_footer(s):
    s.draw_foot(s)


def next_page(s, columns=None, edges=None, carried=None):
    if carried is not None and s.carries:
        s.text(s.right - 2, s.y, s.money(carried), align="right")
        s.text(s.right - 110, s.y, s.word("carry").format(s.page), align="right")
    draw_footer(s)
    s.canvas.showPage()
    s.page += 1
    s.y = 60
    s.text(s.left, 40, s.facts.seller.name, size=8)
    s.text(s.right, 40, s.word("page").format(s.page, s.pages_guess), size=8, align="right")
    if columns:
        draw_header(s, columns, edges)
        if carried is not None and s.carries:
            s.text(s.left + 2, s.y, s.word("carry").format(s.page - 1))
            s.text(s.right - 2, s.y, s.money(carried), align="right")
            s.y += 1.3 * s.step


def draw_table(s):
    facts = s.facts
    columns = columns_of(s)
    if s.often(0.5) and s.size > 9 and len(columns) > 6:
        s.size = 9
    total = sum(c[2] for c in columns)
    edges, x = [], s.left
    for column in columns:
        wide = column[2] / total * (s.right - s.left)
        edges.append((x, x + wide))
        x += wide
    s.ruling = s.rng.choice(["none", "none", "rows", "grid", "zebra", "head"])
    s.header_shade = s.rng.choice([None, None, colors.HexColor("#dddddd"), colors.HexColor("#333333")])
    s.money_in_rows = s.often(0.35)
    s.rng_percent = s.rng.choice(["%", " %", ""])
    s.carries = s.often(0.4)
    s.pages_guess = 1 + (len(facts.rows) > 18) + (len(facts.rows) > 45)
    keys = [c[0] for c in columns]
    draw_header(s, columns, edges)
    table_top, done = s.y - 2.3 * s.step, 0
    for index, row in enumerate(facts.rows):
        if s.y > s.height - 130:
            next_page(s, columns, edges, done)
            table_top = s.y - 2.3 * s.step
        if row.group:
            s.text(edges[keys.index("description")][0] + 2, s.y, row.group, bold=True)
            s.y += 1.3 * s.step
        if s.ruling == "zebra" and index % 2:
            s.shade(s.left, s.y - s.step, s.right, s.y + 0.3 * s.step, colors.HexColor("#f0f0f0"))
        line = {"description": row.description, "amount": str(row.amount)}
        for (key, _, _, align), (x0, x1) in zip(columns, edges):
            text = cell_text(s, key, row, index)
            x = {"left": x0 + 2, "right": x1 - 2, "centre": (x0 + x1) / 2}[align]
            if key == "description":
                draw_description(s, row, x0 + 2, x1 - 4)
                continue
            s.text(x, s.y, text, align=align)
        if "quantity" in keys:
            line["quantity"] = f"{row.quantity.normalize():f}"
        if "price" in keys:
            line["unit_price"] = str(row.price)
        s.lines.append(line)
        s.y += s.row_height
        if s.ruling in ("rows", "grid"):
            s.rule(s.left, s.y - 0.85 * s.step, s.right, s.y - 0.85 * s.step, 0.4)
        done += row.amount
    if s.ruling == "grid":
        for x0, _ in edges + [(s.right, 0)]:
            s.rule(x0, max(50, table_top), x0, s.y - 0.85 * s.step, 0.4)
    s.table_edges = edges


def draw_description(s, row, x0, x1):
    """Breaks a long description; the further lines stand below."""
    lines, current = [], ""
    for word in row.description.split():
        trial = f"{current} {word}".strip()
        if current and s.width_of(trial) > x1 - x0:
            lines.append(current)
            trial = word
        current = trial
    lines.append(current)
    y = s.y
    for i, line in enumerate(lines):
        s.text(x0, y, line)
        y += s.step if i + 1 < len(lines) or row.tail else 0
    tail = row.tail
    if tail:
        while s.width_of(tail, size=s.size - 1) > x1 - x0 and " " in tail:
            tail = tail.rsplit(" ", 1)[0]
        s.text(x0, y, tail, size=s.size - 1)
    s.row_height = y - s.y + 1.45 * s.step


def total_rows(s):
    facts = s.facts
    rows = []
    extra = bool(facts.off or facts.shipping)
    taxed = facts.tax != 0
    if extra or s.often(0.3):
        rows.append((s.word("subtotal"), facts.subtotal, False))
    if facts.off:
        word = s.word("discount")
        rows.append((word.format(rate_text(s.style, facts.discount)), -facts.off, False))
    if facts.shipping:
        rows.append((s.word("shipping"), facts.shipping, False))
    if taxed and (extra or s.often(0.85) or len(facts.taxes) > 1):
        if not (rows and not extra):
            rows.append((s.word("net"), facts.net, False))
        s.truth["total_without_tax"] = str(facts.net)
    if taxed:
        for rate, _, tax in facts.taxes:
            if rate:
                rows.append((s.word("tax").format(rate_text(s.style, rate)), tax, False))
        if len(facts.taxes) > 1 and s.often(0.5):
            rows.append((s.word("taxsum"), facts.tax, False))
        if len(facts.taxes) == 1 or rows[-1][1] == facts.tax:
            s.truth["total_tax"] = str(facts.tax)
    elif s.often(0.4):
        rows.append((s.word("taxsum"), facts.tax, False))
        s.truth["total_tax"] = str(facts.tax)
    rows.append((s.word("gross"), facts.gross, True))
    s.truth["total_with_tax"] = str(facts.gross)
    if facts.paid:
        rows.append((s.word("paid"), -facts.paid if s.often(0.5) else facts.paid, False))
        rows.append((s.word("due_amount"), facts.gross - facts.paid, True))
    return rows


def draw_totals(s):
    rows = total_rows(s)
    if s.y > s.height - 120 - len(rows) * s.step * 1.5:
        next_page(s)
    shape = s.rng.choice(["right", "right", "columns", "left", "wide"])
    s.y += 8
    colon = s.rng.choice(["", ":", ""])
    if shape == "columns" and len(rows) >= 3:  # labels above the amounts, as a small table
        each = (s.right - s.left) / len(rows)
        for i, (label, value, strong) in enumerate(rows):
            s.text(s.left + (i + 1) * each - 4, s.y, label, size=s.size - 1, bold=True, align="right")
            s.text(s.left + (i + 1) * each - 4, s.y + 1.4 * s.step, s.money(value), bold=strong, align="right")
        s.y += 3.5 * s.step
        return
    label_x, value_x, align = {"right": (s.right - 0.4 * (s.right - s.left), s.right - 2, "left"), "left": (s.left, s.left + 220, "left"), "wide": (s.left + 2, s.right - 2, "left"),
                               "columns": (s.right - 100, s.right - 2, "right")}[shape]
    strong_size = s.size + s.rng.choice([0, 0, 1, 3])
    # Labels and amounts must not run into each other.
    widest = max(s.width_of(s.money(value), True, strong_size) for _, value, _ in rows) + 12
    if align == "right":
        label_x = min(label_x, value_x - widest)
    else:
        label_x = min(label_x, max(s.left, value_x - widest - max(s.width_of(label, True, strong_size) for label, _, _ in rows)))
        value_x = max(value_x, label_x + widest + max(s.width_of(label, True, strong_size) for label, _, _ in rows))
    for label, value, strong in rows:
        size = strong_size if strong else s.size
        if strong and s.often(0.5):
            s.rule(label_x if align == "left" else label_x - 90, s.y - 1.05 * size, value_x, s.y - 1.05 * size)
        s.text(label_x, s.y, label + colon, bold=strong, align=align, size=size)
        s.text(value_x, s.y, s.money(value), bold=strong, align="right", size=size)
        s.y += 1.45 * size
    if s.style.currency_place == "none" and s.often(0.7):
        sentence = {"en": "All amounts in {}", "de": "Alle Beträge in {}", "fr": "Montants en {}", "es": "Importes en {}", "it": "Importi in {}", "nl": "Bedragen in {}"}
        s.text(s.left, s.y + 4, sentence[s.style.language].format(s.facts.currency))
        s.truth["currency"] = s.facts.currency
        s.y += s.step
    elif s.style.currency_place != "none":
        s.truth["currency"] = s.facts.currency


def draw_end(s):
    facts = s.facts
    s.y += 14
    if facts.tax == 0 and s.often(0.7):
        s.text(s.left, s.y, s.word("free"))
        s.y += 1.4 * s.step
    if s.due_in_terms:
        days = (facts.due - facts.issue).days
        if s.often(0.5) and days:
            s.text(s.left, s.y, s.word("terms").format(days))
        else:
            s.text(s.left, s.y, f"{s.word('due')}: {s.date(facts.due)}")
            s.truth["due_date"] = facts.due.isoformat()
        s.y += 1.4 * s.step
    if s.often(0.5):
        s.text(s.left, s.y, s.word("thanks"))
        s.y += 1.4 * s.step


def foot_of(s):
    """Decides once what stands at the foot of each page, and returns the function that draws it."""
    seller = s.facts.seller
    show_bank = bool(seller.iban) and s.often(0.7)
    show_vat = bool(seller.vat) and not s.vat_in_head and s.often(0.75)
    spaced = s.often(0.6)
    shape = s.rng.choice(["columns", "line", "block"])
    bank = []
    if show_bank:
        s.truth["iban"] = seller.iban
        bank = [f"IBAN: {parties.groups_of(seller.iban) if spaced else seller.iban}", f"BIC: {seller.bic}"]
    vat = [f"{s.word('vat')}: {vat_text(s)}"] if show_vat else []
    s.bank_near_end = show_bank and s.often(0.35)

    def draw(sheet):
        y = sheet.height - 60
        small = 7.5
        if shape == "columns":
            blocks = [[seller.name, seller.street, seller.town], [seller.phone, seller.domain] + vat, [] if sheet.bank_near_end else [sheet.word("bank")] + bank]
            for i, block in enumerate(b for b in blocks if b):
                for j, line in enumerate(block):
                    sheet.text(sheet.left + i * (sheet.right - sheet.left) / 3, y + j * 9, line, size=small)
        else:
            parts = vat + ([] if sheet.bank_near_end else bank)
            if shape == "line":
                sheet.text(sheet.width / 2, y + 10, "  |  ".join([seller.name] + parts), size=small, align="centre")
            else:
                for j, line in enumerate(parts):
                    sheet.text(sheet.left, y + j * 9, line, size=small)
    s.bank_lines = bank
    return draw


def draw_invoice(facts, path):
    """Draws the PDF; returns its truth."""
    s = Sheet(facts, path)
    draw_top(s)
    s.draw_foot = foot_of(s)
    draw_table(s)
    draw_totals(s)
    if s.y > s.height - 150:
        next_page(s)
    draw_end(s)
    if s.bank_near_end:
        for line in [s.word("bank")] + s.bank_lines:
            s.text(s.left, s.y, line)
            s.y += s.step
    draw_footer(s)
    s.canvas.showPage()
    s.canvas.save()
    return {"language": s.style.language, "doc_type": "credit_note" if facts.credit else "invoice", "fields": s.truth, "line_items": s.lines}
