# SPDX-License-Identifier: GPL-3.0-or-later
"""What one invoice says: parties, dates, rows and sums that close to the cent, and the ways of writing them."""
import datetime
import random
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

import parties
from words import MONTHS, WORDS

CENT = Decimal("0.01")


def cents(value):
    return value.quantize(CENT, ROUND_HALF_UP)


@dataclass
class Row:
    description: str
    quantity: Decimal
    price: Decimal
    rate: Decimal
    amount: Decimal
    discount: Decimal = Decimal(0)  # percent
    unit: str = ""
    code: str = ""
    tail: str = ""  # a second line below the description
    group: str = ""  # a heading above the row


@dataclass
class Style:
    """How a supplier writes: the same on all its invoices."""
    language: str
    thousands: str
    decimal: str
    date: str
    currency_place: str  # before, after, code_before, code_after, none
    seed: str


@dataclass
class Facts:
    seller: parties.Company
    buyer: parties.Company
    ship: parties.Company
    style: Style
    currency: str
    credit: bool
    number: str
    issue: datetime.date
    due: datetime.date
    delivery: datetime.date
    order: str
    rows: list
    discount: Decimal  # percent of the whole, 0 = none
    shipping: Decimal
    paid: Decimal
    subtotal: Decimal = Decimal(0)
    off: Decimal = Decimal(0)
    taxes: list = field(default_factory=list)  # (rate, base, tax)
    net: Decimal = Decimal(0)
    tax: Decimal = Decimal(0)
    gross: Decimal = Decimal(0)


SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF"}


def number_text(style, value, places=2):
    text = f"{abs(value):,.{places}f}".replace(",", "\0").replace(".", style.decimal).replace("\0", style.thousands)
    return "-" + text if value < 0 else text


def quantity_text(style, value):
    places = 0 if value == value.to_integral_value() else 2
    return number_text(style, value, places)


def money_text(style, currency, value):
    text = number_text(style, value)
    sign = SIGNS[currency]
    if style.currency_place == "before":
        return ("-" if value < 0 else "") + sign + (" " if len(sign) > 1 else "") + text.lstrip("-")
    if style.currency_place == "after":
        return f"{text} {sign}"
    if style.currency_place == "code_before":
        return f"{currency} {text}"
    if style.currency_place == "code_after":
        return f"{text} {currency}"
    return text


def rate_text(style, rate):
    text = f"{rate.normalize():f}"
    return text.replace(".", style.decimal if style.decimal == "," else ".")


def date_text(style, date):
    month = MONTHS[style.language][date.month - 1]
    if style.date == "long" and style.language == "de":
        return f"{date.day}. {month} {date.year}"
    if style.date == "long" and style.language == "es":
        return f"{date.day} de {month} de {date.year}"
    if style.date == "long":
        return f"{date.day} {month} {date.year}"
    if style.date == "us_long":
        return f"{month} {date.day}, {date.year}"
    if style.date == "short_month":
        return f"{date.day:02d}-{month[:3]}-{date.year}"
    return date.strftime(style.date)


def style_of(rng, seller):
    language = seller.language
    thousands, decimal = ",", "."
    if seller.country == "CH":
        thousands, decimal = rng.choice(["'", "’"]), "."
    elif language == "fr":
        thousands, decimal = rng.choice([" ", "\u00a0", ""]), ","
    elif language != "en":
        thousands, decimal = rng.choice([".", ".", ""]), ","
    elif rng.random() < 0.15:
        thousands = ""
    if seller.country == "US":
        date = rng.choice(["%m/%d/%Y", "us_long", "%m/%d/%y", "short_month"])
    elif language == "en":
        date = rng.choice(["%d/%m/%Y", "long", "%Y-%m-%d", "short_month", "%d.%m.%Y"])
    elif language == "de":
        date = rng.choice(["%d.%m.%Y", "%d.%m.%Y", "long", "%d.%m.%y", "%Y-%m-%d"])
    elif language == "nl":
        date = rng.choice(["%d-%m-%Y", "long", "%d/%m/%Y"])
    else:
        date = rng.choice(["%d/%m/%Y", "long", "%d.%m.%Y", "%d/%m/%y", "%d-%m-%Y"])
    places = ["before", "before", "code_before", "none"] if language == "en" else ["after", "after", "code_after", "none", "before"]
    return Style(language, thousands, decimal, date, rng.choice(places), str(rng.random()))


def number_of(rng, issue):
    serial = rng.randint(1, 99999)
    return rng.choice([f"{serial:05d}", f"{issue.year}-{serial:04d}", f"INV-{serial:05d}", f"RE{issue.year}{serial:04d}", f"{issue:%y%m}{serial:04d}",
                       f"{issue.year}/{serial % 1000:03d}", f"F-{issue.year}-{serial % 10000:04d}", f"{rng.choice('ABCDKS')}{serial:06d}", f"{serial % 9000 + 1000}",
                       f"{rng.randint(10**7, 10**8 - 1)}"])


def rows_of(rng, seller, free):
    language = seller.language
    words = WORDS[language]
    rates = [Decimal(0)] if free else [Decimal(str(r)) for r in parties.RATES[seller.country]]
    count = rng.choice([1, 1, 2, 3, 3, 4, 5, 6, 8, 12, 22, 38])
    second = rng.random() < 0.25 and seller.country != "US"
    discounts = rng.random() < 0.18
    grouped = count > 2 and rng.random() < 0.2
    rows = []
    for i in range(count):
        price = cents(Decimal(str(rng.choice([rng.uniform(0.4, 30), rng.uniform(20, 400), rng.uniform(200, 4000)]))))
        quantity = Decimal(rng.choice([1, 1, 2, 3, 5, 10, 24])) if rng.random() < 0.8 else Decimal(str(rng.randint(1, 60))) / 4
        percent = Decimal(rng.choice([5, 10, 15])) if discounts and rng.random() < 0.5 else Decimal(0)
        rate = rng.choice(rates[:2]) if second else rates[0]
        row = Row(rng.choice(words["products"]), quantity, price, rate, cents(quantity * price * (100 - percent) / 100), percent,
                  rng.choice(words["units"]), f"{rng.choice('ABCX')}-{rng.randint(100, 9999)}")
        if rng.random() < 0.25:
            row.tail = rng.choice(words["tails"])
        if grouped and (i == 0 or rng.random() < 0.2):
            row.group = rng.choice(words["groups"])
        rows.append(row)
    return rows


def add_up(facts):
    facts.subtotal = sum((r.amount for r in facts.rows), Decimal(0))
    facts.off = cents(facts.subtotal * facts.discount / 100)
    bases = {}
    for row in facts.rows:
        bases[row.rate] = bases.get(row.rate, Decimal(0)) + row.amount * (100 - facts.discount) / 100
    main = max(bases, key=lambda r: bases[r])
    bases[main] += facts.shipping
    facts.net = facts.subtotal - facts.off + facts.shipping
    rounded = {rate: cents(base) for rate, base in bases.items()}
    rounded[main] += facts.net - sum(rounded.values())
    facts.taxes = [(rate, base, cents(base * rate / 100)) for rate, base in sorted(rounded.items(), reverse=True)]
    facts.tax = sum((t for _, _, t in facts.taxes), Decimal(0))
    facts.gross = facts.net + facts.tax
    facts.paid = min(facts.paid, facts.gross)


def facts_of(seed, index):
    """Two documents in a row are of one supplier, so that suppliers can be kept apart in a comparison."""
    of_supplier, rng = random.Random(f"{seed}-supplier-{index // 2}"), random.Random(f"{seed}-document-{index}")
    country = of_supplier.choice(["GB", "US", "US", "IE", "DE", "DE", "DE", "AT", "CH", "FR", "FR", "BE", "ES", "IT", "NL"])
    seller = parties.company(of_supplier, country)
    style = style_of(of_supplier, seller)
    abroad = rng.random() < 0.12
    buyer = parties.company(rng, rng.choice(list(parties.CITIES)) if abroad else country)
    ship = parties.company(rng, country)
    issue = datetime.date(2019, 1, 1) + datetime.timedelta(days=rng.randint(0, 2600))
    free = rng.random() < 0.12
    facts = Facts(seller, buyer, ship, style, parties.CURRENCY.get(country, "EUR"), of_supplier.random() < 0.05, number_of(rng, issue), issue,
                  issue + datetime.timedelta(days=rng.choice([0, 7, 10, 14, 14, 21, 30, 30, 45, 60])), issue - datetime.timedelta(days=rng.randint(0, 20)),
                  rng.choice([f"PO-{rng.randint(1000, 99999)}", f"45{rng.randint(10**6, 10**7 - 1)}", f"B{rng.randint(100, 9999)}/{rng.randint(10, 99)}"]),
                  rows_of(rng, seller, free), Decimal(rng.choice([2, 3, 5, 10])) if rng.random() < 0.12 else Decimal(0),
                  cents(Decimal(str(rng.uniform(4, 60)))) if rng.random() < 0.15 else Decimal(0),
                  cents(Decimal(str(rng.uniform(20, 200)))) if rng.random() < 0.1 else Decimal(0))
    add_up(facts)
    return facts
