# SPDX-License-Identifier: GPL-3.0-or-later
"""Till receipts: narrow, in type of one width, drawn as PDF; they become pictures afterwards."""
import random
from decimal import ROUND_HALF_UP, Decimal

from reportlab.pdfgen.canvas import Canvas

import parties
from facts import cents, date_text, number_text, rate_text
from layouts import FONTS, address_lines
from words import WORDS

MM = 72 / 25.4
TOTALS = {"en": ["TOTAL", "Total Amount", "GRAND TOTAL", "Total (incl. tax)", "NET TOTAL"], "de": ["SUMME", "Gesamt", "ZU ZAHLEN", "Total EUR"], "fr": ["TOTAL", "TOTAL TTC", "A PAYER"],
          "es": ["TOTAL", "TOTAL A PAGAR"], "it": ["TOTALE", "TOTALE COMPLESSIVO"], "nl": ["TOTAAL", "Te betalen"]}
CASH = {"en": ("CASH", "CHANGE"), "de": ("BAR", "Rückgeld"), "fr": ("ESPECES", "RENDU"), "es": ("EFECTIVO", "CAMBIO"), "it": ("CONTANTI", "RESTO"), "nl": ("CONTANT", "WISSELGELD")}


def receipt_lines(facts, rng, columns):
    """The text of the receipt with its truth. Prices include the tax."""
    style, seller, language = facts.style, facts.seller, facts.style.language
    money = lambda v: number_text(style, v)
    spread = lambda a, b: a[: columns - len(b) - 1].ljust(columns - len(b)) + b
    lines = [seller.name.upper() if rng.random() < 0.5 else seller.name] + address_lines(seller, False)
    if rng.random() < 0.5:
        lines.append(f"Tel {seller.phone}")
    if seller.vat and rng.random() < 0.6:
        lines.append(f"{WORDS[language]['vat'][0]} {seller.vat}")
    head = len(lines)
    lines.append("-" * columns)
    time = f"{rng.randint(8, 21):02d}:{rng.randint(0, 59):02d}"
    label = rng.choice([WORDS[language]["issue"][1] + ": ", ""])
    lines.append(spread(label + date_text(style, facts.issue), time) if rng.random() < 0.6 else f"{label}{date_text(style, facts.issue)} {time}")
    lines.append(f"#{rng.randint(1000, 99999)}  {rng.choice(['Till', 'Kasse', 'POS'])} {rng.randint(1, 9)}")
    lines.append("-" * columns)
    total = Decimal(0)
    for row in facts.rows[:9]:
        price = cents(min(row.price, Decimal(80) + row.price % 20))
        quantity = row.quantity if row.quantity == row.quantity.to_integral_value() and row.quantity < 12 else Decimal(1)
        amount = cents(price * quantity)
        total += amount
        if quantity != 1 and rng.random() < 0.6:
            lines += [row.description[:columns], spread(f"  {quantity:f} x {money(price)}", money(amount))]
        else:
            lines.append(spread(row.description, money(amount)))
    lines.append("-" * columns)
    rate = Decimal(str(parties.RATES[seller.country][0]))
    tax = cents(total * rate / (100 + rate))
    if rng.random() < 0.3:
        lines.append(spread(WORDS[language]["subtotal"][0], money(total)))
    lines.append(spread(rng.choice(TOTALS[language]), (f"{facts.currency} " if rng.random() < 0.4 else "") + money(total)))
    if rng.random() < 0.6:
        given = max(total, (total / 10).quantize(Decimal(1), ROUND_HALF_UP) * 10 + 10)
        lines += [spread(CASH[language][0], money(given)), spread(CASH[language][1], money(given - total))]
    if rng.random() < 0.6:
        lines.append(spread(WORDS[language]["tax"][0].format(rate_text(style, rate)), money(tax)))
    lines += ["", WORDS[language]["thanks"][0]]
    truth = {"seller_name": seller.name, "seller_address": ", ".join(address_lines(seller, False)), "issue_date": facts.issue.isoformat(), "total_with_tax": str(total)}
    return lines, head, truth


def draw_receipt(facts, path):
    rng = random.Random(facts.style.seed + facts.number)
    columns = rng.choice([32, 38, 42])
    plain, bold = FONTS[rng.choice([f for f in FONTS if f in ("Courier", "LiberationMono")])]
    lines, head, truth = receipt_lines(facts, rng, columns)
    size = 8.0
    width = columns * size * 0.6 + 24
    height = len(lines) * size * 1.35 + 60
    canvas = Canvas(str(path), pagesize=(width, height), invariant=1)
    y = height - 30
    centred = rng.random() < 0.6
    for i, line in enumerate(lines):
        canvas.setFont(bold if i == 0 else plain, size * (1.2 if i == 0 and len(line) < columns * 0.75 else 1))
        if i < head and centred:
            canvas.drawCentredString(width / 2, y, line)
        else:
            canvas.drawString(12, y, line)
        y -= size * 1.35
    canvas.showPage()
    canvas.save()
    return {"language": facts.style.language, "doc_type": "receipt", "fields": truth}
