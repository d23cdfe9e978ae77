# SPDX-License-Identifier: GPL-3.0-or-later
"""The designs of the sample documents, one function each."""
from reportlab.lib.colors import HexColor

from page_design import HEIGHT, INK, PALE, WIDTH, Look, Page, table, totals

WHITE = HexColor("#ffffff")
ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"]
FRENCH = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
          "décembre"]


def iban_groups(iban):
    return " ".join(iban[i:i + 4] for i in range(0, len(iban), 4))


def pairs(page, x1, x2, y, rows, size=9, step=14.5, align="right"):
    for label, value in rows:
        page.text(x1, y, label, size - 0.6, colour=PALE)
        page.text(x2, y, value, size, True, align=align)
        y += step
    return y


def studio(doc, path):
    look = Look("#1f4e4a", "#eef4f2", currency="£{}", months=ENGLISH)
    page = Page(path, look, f"Invoice {doc.number}")
    page.box(0, 0, WIDTH, 112, fill=look.accent)
    page.wedge([(WIDTH - 210, 112), (WIDTH - 120, 0), (WIDTH, 0), (WIDTH, 112)], "#2c6660")
    page.disc(66, 56, 21, "#e8b04a")
    page.wedge([(53, 66), (66, 38), (79, 66)], look.accent)
    page.text(100, 53, doc.seller.name, 17, True, WHITE)
    page.text(100, 71, "Books, brands and quiet type", 9, colour=HexColor("#cfe0dc"))
    page.text(WIDTH - 45, 66, "INVOICE", 27, True, WHITE, "right")

    page.text(45, 150, "BILL TO", 7.5, True, HexColor(look.accent))
    page.text(45, 166, doc.buyer.name, 10.5, True)
    page.block(45, 181, doc.buyer.address)
    page.text(235, 150, "FROM", 7.5, True, HexColor(look.accent))
    page.block(235, 166, doc.seller.address + ["VAT no. GB 999 9999 73"])
    pairs(page, 405, WIDTH - 45, 152, [
        ("Invoice number", doc.number), ("Invoice date", look.day(doc.issued)), ("Due date", look.day(doc.due)),
        ("Your PO", doc.order)])

    y = table(page, 242, [("Description", 51, 300, "left"), ("Qty", 318, 345, "right"), ("Unit", 356, 396, "left"),
                          ("Unit price", 400, 468, "right"), ("Amount", 480, WIDTH - 51, "right")],
              [[line.description, look.number(line.quantity), line.unit, look.amount(line.unit_price),
                look.amount(line.amount), (line.detail, line.description)] for line in doc.lines], "filled")
    y = totals(page, y + 12, 365, WIDTH - 51,
               [("Subtotal", look.money(doc.net)), ("VAT 20%", look.money(doc.tax))], ("Total", look.money(doc.total)))

    page.box(45, y + 24, WIDTH - 90, 78, fill=look.tint, radius=5)
    page.text(60, y + 43, "How to pay", 10, True, HexColor(look.accent))
    page.block(60, y + 59, [f"IBAN  {iban_groups(doc.iban)}", f"BIC  {doc.bic}",
                            f"Please quote {doc.number} with your payment."], 9)
    page.text(WIDTH - 60, y + 59, "Payment within 30 days", 9, align="right")
    page.text(WIDTH / 2, HEIGHT - 42, "Harbour & Pine Studio Ltd  ·  hello@harbourpine.example  ·  020 7946 0173", 8,
              colour=PALE, align="centre")
    page.text(WIDTH / 2, HEIGHT - 30, "Registered in England and Wales", 7.4, colour=PALE, align="centre")
    page.save()


def tools(doc, path):
    look = Look("#b3471d", "#faf1ec", decimal=",", group=".", currency="{} €", date="{dd}.{mm}.{y}")
    page = Page(path, look, f"Rechnung {doc.number}")
    page.box(0, 0, 14, HEIGHT, fill=look.accent)
    page.box(WIDTH - 97, 40, 40, 40, fill=look.accent, radius=4)
    page.wedge([(WIDTH - 90, 74), (WIDTH - 77, 46), (WIDTH - 64, 74)], "#ffffff")
    page.text(WIDTH - 110, 58, "Lindenhof Werkzeuge", 17, True, align="right")
    page.text(WIDTH - 110, 74, "Maschinen · Werkzeug · Werkstattbedarf", 8.5, colour=PALE, align="right")
    page.text(57, 132, f"{doc.seller.name} · {' · '.join(doc.seller.address)}", 6.8, colour=PALE)
    page.rule(57, 136, 57 + 215)
    page.block(57, 156, [doc.buyer.name] + doc.buyer.address, 10.5)
    pairs(page, 372, WIDTH - 57, 150, [
        ("Rechnungsnummer", doc.number), ("Rechnungsdatum", look.day(doc.issued)),
        ("Leistungsdatum", look.day("2026-09-25")), ("Kundennummer", "K-10377"), ("Ihre Bestellung", doc.order),
        ("Fällig am", look.day(doc.due))])
    page.text(57, 268, "Rechnung", 21, True, HexColor(look.accent))
    page.text(57, 288, "Vielen Dank für Ihren Auftrag. Wir berechnen Ihnen folgende Lieferungen und Leistungen:", 9.2)
    y = table(page, 302, [("Pos.", 63, 80, "left"), ("Bezeichnung", 90, 300, "left"), ("Menge", 310, 342, "right"),
                          ("Einheit", 350, 385, "left"), ("Einzelpreis", 385, 438, "right"),
                          ("USt.", 445, 473, "right"), ("Gesamt", 480, WIDTH - 63, "right")],
              [[str(i), line.description, look.number(line.quantity), line.unit, look.money(line.unit_price),
                f"{line.rate} %", look.money(line.amount), (line.detail, line.description)]
               for i, line in enumerate(doc.lines, 1)], "lined")
    rows = [("Nettobetrag", look.money(doc.net))]
    rows += [(f"zzgl. {rate} % USt. auf {look.money(base)}", look.money(tax)) for rate, base, tax in doc.taxes]
    y = totals(page, y + 10, 330, WIDTH - 63, rows, ("Rechnungsbetrag", look.money(doc.total)))
    page.block(57, y + 24, [
        f"Zahlbar ohne Abzug bis zum {look.day(doc.due)} auf das unten genannte Konto.",
        "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum."], 9)
    page.rule(57, HEIGHT - 86, WIDTH - 57, look.accent, 1)
    for x, lines in ((57, [doc.seller.name] + doc.seller.address + ["Tel. 030 23125 418"]),
                     (225, ["Handelsregister: Kassel HRB 00000", "Geschäftsführung: Jule Lindenhof",
                            f"USt-IdNr. {doc.seller.vat_id}", "werkzeug@lindenhof.example"]),
                     (392, ["Musterbank", f"IBAN {iban_groups(doc.iban)}", f"BIC {doc.bic}"])):
        page.block(x, HEIGHT - 72, lines, 7.4, colour=PALE)
    page.save()


def atelier(doc, path):
    look = Look("#22262b", "#ffffff", "Serif", ",", " ", "{} €", "{d} {month} {y}", FRENCH)
    page = Page(path, look, f"Facture {doc.number}")
    page.text(60, 86, "Atelier Brume", 27, font="Serif-Italic")
    page.text(60, 104, "Tapisserie · textiles d’intérieur", 10, colour=PALE)
    page.block(60, 126, [doc.seller.name] + doc.seller.address + ["TVA intracommunautaire FR 11 123456782"], 10)
    page.text(WIDTH - 60, 86, "FACTURE", 23, True, align="right")
    pairs(page, 375, WIDTH - 60, 112, [("Facture n°", doc.number), ("Date", look.day(doc.issued)),
                                       ("Échéance", look.day(doc.due))], 10.5, 17)
    page.box(330, 184, WIDTH - 60 - 330, 74, stroke=INK)
    page.text(342, 200, "Facturé à", 9, colour=PALE)
    page.block(342, 216, [doc.buyer.name] + doc.buyer.address, 11)
    y = table(page, 292, [("Désignation", 66, 290, "left"), ("Quantité", 300, 350, "right"),
                          ("Prix unitaire HT", 360, 440, "right"), ("Montant HT", 450, WIDTH - 66, "right")],
              [[line.description, look.number(line.quantity), look.amount(line.unit_price), look.amount(line.amount)]
               for line in doc.lines], "boxed")
    y += 16
    for label, value, bold in (("Total HT", doc.net, False), ("TVA 20 %", doc.tax, False),
                               ("Total TTC", doc.total, True)):
        page.text(360, y + 12, label, 10.5, bold)
        page.text(WIDTH - 66, y + 12, look.money(value), 10.5, bold, align="right")
        y += 19
    page.rule(354, y, WIDTH - 60, INK, 1)
    page.block(60, y + 40, ["Règlement par virement à réception, au plus tard à la date d’échéance.",
                            f"IBAN : {iban_groups(doc.iban)}", f"BIC : {doc.bic}"], 10)
    page.text(60, y + 104, "Pas d’escompte pour paiement anticipé. Pénalités de retard : trois fois le taux légal ; "
              "indemnité de recouvrement : 40 €.", 7.8, colour=PALE)
    page.text(WIDTH / 2, HEIGHT - 50, "Atelier Brume SARL au capital de 8 000 € · SIREN 123 456 782 · "
              "atelier@brume.example", 8, colour=PALE, align="centre")
    page.save()


def solar(doc, path, finish):
    look = Look("#2f6f3e", "#eff6ee", "Round", ",", ".", "{} €", "{dd}.{mm}.{y}")
    page = Page(path, look, f"Rechnung {doc.number}")
    page.disc(78, 70, 24, "#f2b632")
    page.wedge([(40, 94), (78, 62), (116, 94)], look.accent)
    page.text(130, 72, "Auental Solartechnik", 18, True, HexColor(look.accent))
    page.text(130, 88, "Strom vom eigenen Dach", 8.5, colour=PALE)
    page.text(WIDTH - 50, 66, "RECHNUNG", 18, True, align="right")
    page.text(WIDTH - 50, 82, "mit eingebetteter E-Rechnung (ZUGFeRD)", 7, colour=PALE, align="right")
    page.text(50, 135, f"{doc.seller.name}, {', '.join(doc.seller.address)}", 6.4, colour=PALE)
    page.block(50, 154, [doc.buyer.name] + doc.buyer.address + [f"USt-IdNr. {doc.buyer.vat_id}"], 9.5)
    page.box(335, 126, WIDTH - 50 - 335, 88, fill=look.tint, radius=5)
    pairs(page, 347, WIDTH - 62, 145, [
        ("Rechnungsnr.", doc.number), ("Rechnungsdatum", look.day(doc.issued)),
        ("Lieferdatum", look.day("2026-10-16")), ("Bestellnummer", doc.order), ("Zahlbar bis", look.day(doc.due))],
        8.6, 15)
    y = table(page, 244, [("Pos", 56, 72, "left"), ("Leistung", 84, 290, "left"), ("Menge", 296, 330, "right"),
                          ("Einheit", 340, 375, "left"), ("Preis", 380, 432, "right"), ("USt", 442, 470, "right"),
                          ("Betrag", 476, WIDTH - 56, "right")],
              [[str(i), line.description, look.number(line.quantity), line.unit, look.amount(line.unit_price),
                f"{line.rate} %", look.amount(line.amount)] for i, line in enumerate(doc.lines, 1)], "filled")
    y = totals(page, y + 12, 330, WIDTH - 56,
               [("Summe netto", look.money(doc.net)), ("Umsatzsteuer 19 %", look.money(doc.tax))],
               ("Gesamtbetrag", look.money(doc.total)))
    page.block(50, y + 30, [f"Bitte überweisen Sie den Gesamtbetrag bis {look.day(doc.due)}.",
                            f"IBAN {iban_groups(doc.iban)}   BIC {doc.bic}"], 8.8)
    page.rule(50, HEIGHT - 62, WIDTH - 50)
    page.text(WIDTH / 2, HEIGHT - 48, f"{doc.seller.name} · {' · '.join(doc.seller.address)} · USt-IdNr. "
              f"{doc.seller.vat_id}", 7.2, colour=PALE, align="centre")
    finish(page.canvas)
    page.save()


def bicycles(doc, path):
    look = Look("#274690", "#edf1fa", decimal=",", group=".", currency="€ {}", date="{dd}-{mm}-{y}")
    page = Page(path, look, f"Creditnota {doc.number}")
    page.text(55, 76, "Fietsatelier", 24, True, HexColor(look.accent))
    page.text(55, 100, "Vermeulen", 24, True, HexColor("#e4572e"))
    page.canvas.setLineWidth(3)
    page.canvas.setStrokeColor(HexColor(look.accent))
    for x in (255, 305):
        page.canvas.circle(x, HEIGHT - 86, 17, fill=0, stroke=1)
    page.canvas.lines([(255, HEIGHT - 86, 272, HEIGHT - 60), (272, HEIGHT - 60, 292, HEIGHT - 60),
                       (292, HEIGHT - 60, 305, HEIGHT - 86), (272, HEIGHT - 60, 281, HEIGHT - 86),
                       (255, HEIGHT - 86, 281, HEIGHT - 86), (281, HEIGHT - 86, 292, HEIGHT - 60)])
    page.block(WIDTH - 55, 64, [doc.seller.name] + doc.seller.address + [f"Btw-nr. {doc.seller.vat_id}"], 9,
               align="right")
    page.text(55, 168, "CREDITNOTA", 20, True)
    page.rule(55, 178, WIDTH - 55, "#e4572e", 2)
    page.block(55, 202, [doc.buyer.name] + doc.buyer.address, 10.5)
    pairs(page, 330, WIDTH - 55, 202, [("Creditnotanummer", doc.number), ("Datum", look.day(doc.issued)),
                                       ("Betreft factuur", doc.extra["reference"])])
    y = table(page, 270, [("Omschrijving", 61, 290, "left"), ("Aantal", 300, 335, "right"),
                          ("Eenheid", 345, 385, "left"), ("Prijs per stuk", 388, 448, "right"),
                          ("Bedrag", 462, WIDTH - 61, "right")],
              [[line.description, look.number(line.quantity), line.unit, look.money(line.unit_price),
                look.money(line.amount)] for line in doc.lines], "lined")
    y = totals(page, y + 12, 340, WIDTH - 61, [("Totaal excl. btw", look.money(doc.net)),
                                               ("Btw 21%", look.money(doc.tax))],
               ("Totaal te crediteren", look.money(doc.total)))
    page.block(55, y + 34, ["Het bedrag wordt binnen 14 dagen teruggestort op uw rekening.",
                            "Vragen? Mail naar administratie@fietsvermeulen.example."], 9)
    page.text(WIDTH / 2, HEIGHT - 40, f"IBAN {iban_groups(doc.iban)}  ·  BIC {doc.bic}", 8, colour=PALE,
              align="centre")
    page.save()


def catering(doc, path):
    look = Look("#5b3a5e", "#f6f0f6", currency="€{}", months=ENGLISH)
    page = Page(path, look, f"Invoice {doc.number}")
    page.rule(50, 46, WIDTH - 50, look.accent, 2.5)
    page.text(50, 82, "Kestrel & Moss", 25, font="Serif-Italic", colour=HexColor(look.accent))
    page.text(50, 98, "CATERING", 8, colour=PALE)
    page.block(WIDTH - 50, 70, [doc.seller.name] + doc.seller.address + [f"VAT no. {doc.seller.vat_id}"], 8.6,
               align="right")
    page.text(50, 158, "Invoice", 20, True)
    pairs(page, 50, 240, 182, [("Invoice no.", doc.number), ("Date", look.day(doc.issued)),
                               ("Payment due", look.day(doc.due)), ("Your reference", doc.order)])
    page.text(330, 160, "Invoice to", 8.4, colour=PALE)
    page.block(330, 178, [doc.buyer.name] + doc.buyer.address, 10)
    y = table(page, 262, [("Description", 56, 300, "left"), ("Quantity", 305, 350, "right"),
                          ("Price", 365, 415, "right"), ("VAT", 425, 465, "right"),
                          ("Amount", 475, WIDTH - 56, "right")],
              [[line.description, look.number(line.quantity), look.amount(line.unit_price), f"{line.rate}%",
                look.amount(line.amount)] for line in doc.lines], "filled")
    y = totals(page, y + 12, 350, WIDTH - 56, [("Total excl. VAT", look.money(doc.net)),
                                               ("VAT 13.5%", look.money(doc.tax))],
               ("Total due", look.money(doc.total)))
    page.block(50, y + 34, ["Payment by bank transfer, please:", f"IBAN {iban_groups(doc.iban)}   BIC {doc.bic}"], 9)
    page.text(WIDTH / 2, HEIGHT - 40, "Thank you. It was a pleasure to cook for you.", 9, font="Serif-Italic",
              colour=PALE, align="centre")
    page.save()
