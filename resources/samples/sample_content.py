# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sample invoices say. Every name is invented; IBANs are the published examples of their countries."""
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def money(value):
    return Decimal(value).quantize(CENT, ROUND_HALF_UP)


@dataclass
class Line:
    description: str
    quantity: str
    unit_price: str
    rate: str
    unit: str = ""
    detail: str = ""

    @property
    def amount(self):
        return money(Decimal(self.quantity) * Decimal(self.unit_price))


@dataclass
class Party:
    name: str
    address: list
    vat_id: str = ""


@dataclass
class Document:
    name: str
    kind: str
    language: str
    currency: str
    seller: Party
    buyer: Party
    number: str
    issued: str
    due: str
    lines: list
    iban: str = ""
    bic: str = ""
    order: str = ""
    printed_total: str = ""  # where the page is meant to be wrong
    extra: dict = field(default_factory=dict)

    @property
    def taxes(self):
        """(rate, base, tax) for each rate, the highest first. Till prices hold the tax already."""
        sums = {}
        for line in self.lines:
            sums[line.rate] = sums.get(line.rate, Decimal(0)) + line.amount
        rows = []
        for rate, total in sorted(sums.items(), key=lambda item: -Decimal(item[0])):
            base = money(total / (1 + Decimal(rate) / 100)) if self.kind == "receipt" else total
            tax = total - base if self.kind == "receipt" else money(base * Decimal(rate) / 100)
            rows.append((rate, base, tax))
        return rows

    @property
    def net(self):
        return sum((base for _, base, _ in self.taxes), Decimal(0))

    @property
    def tax(self):
        return sum((tax for _, _, tax in self.taxes), Decimal(0))

    @property
    def gross(self):
        return self.net + self.tax

    @property
    def total(self):
        """The total as printed."""
        return money(self.printed_total) if self.printed_total else self.gross


STUDIO = Document(
    "design-studio-invoice-en", "invoice", "en", "GBP",
    Party("Harbour & Pine Studio Ltd", ["14 Quayside Lane", "Bristol BS1 4ZZ", "United Kingdom"], "GB999999973"),
    Party("Thistledown Books Ltd", ["Attn. Accounts", "7 Meadow Row", "Bath BA1 9ZZ"]),
    "HP-2026-0173", "2026-10-14", "2026-11-13",
    [
        Line("Brand identity workshop", "2", "640.00", "20", "days", "Two days on site, up to eight participants"),
        Line("Catalogue design, autumn edition", "1", "1850.00", "20", "", "48 pages, two rounds of corrections"),
        Line("Illustrations, full page", "6", "145.00", "20", "", "Ink and watercolour, usage rights for five years"),
        Line("Typesetting", "18.5", "58.00", "20", "hours", ""),
        Line("Printed proof, A4 bound", "3", "39.90", "20", "", ""),
        Line("Courier to printer", "1", "24.50", "20", "", ""),
    ],
    "GB33BUKB20201555555555", "BUKBGB22", "TB-88214")

TOOLS = Document(
    "werkzeughandel-rechnung-de", "invoice", "de", "EUR",
    Party("Lindenhof Werkzeuge GmbH", ["Am Lindenhof 12", "34117 Kassel"], "DE123456788"),
    Party("Schreinerei Birkenau e.K.", ["Dorfstraße 3", "36251 Bad Hersfeld"]),
    "RE-2026-04418", "2026-09-28", "2026-10-28",
    [
        Line("Kapp- und Gehrungssäge KGS 254", "1", "489.00", "19", "Stk", "Sägeblatt 254 mm, Laserlinie"),
        Line("Schleifpapier-Set, Körnung 80–240", "12", "8.95", "19", "Pak", ""),
        Line("Holzleim D3, 5-kg-Eimer", "4", "31.50", "19", "Stk", ""),
        Line("Zwingen-Set, 8-teilig", "2", "74.90", "19", "Set", "Spannweite 200–1000 mm"),
        Line("Fachbuch „Holzverbindungen von Hand“", "2", "42.06", "7", "Stk", ""),
        Line("Lieferung frei Werkstatt", "1", "29.00", "19", "psch", ""),
    ],
    "DE89370400440532013000", "COBADEFFXXX", "B-2207")

ATELIER = Document(
    "atelier-facture-scan-fr", "invoice", "fr", "EUR",
    Party("Atelier Brume SARL", ["8 rue des Tisserands", "44000 Nantes"], "FR11123456782"),
    Party("Hôtel de la Dune Bleue", ["21 quai des Voiliers", "17000 La Rochelle"]),
    "FA-2026-0092", "2026-10-05", "2026-11-04",
    [
        Line("Rideaux en lin, sur mesure", "14", "86.00", "20"),
        Line("Coussins brodés 45 x 45", "30", "24.50", "20"),
        Line("Pose et réglage sur place", "6", "48.00", "20"),
        Line("Livraison", "1", "65.00", "20"),
    ],
    "FR7630006000011234567890189", "AGRIFRPPXXX")

SOLAR = Document(
    "solartechnik-zugferd-de", "invoice", "de", "EUR",
    Party("Auental Solartechnik GmbH", ["Sonnenweg 5", "88212 Ravensburg"], "DE812345673"),
    Party("Gasthof Zum Murmelbach OHG", ["Marktplatz 9", "88239 Wangen im Allgäu"], "DE299999016"),
    "2026-1187", "2026-10-19", "2026-11-02",
    [
        Line("Photovoltaik-Modul AU 440 Wp", "22", "118.40", "19", "Stk"),
        Line("Wechselrichter 10 kW, dreiphasig", "1", "1395.00", "19", "Stk"),
        Line("Montageset Ziegeldach", "22", "27.85", "19", "Stk"),
        Line("Montage und Inbetriebnahme", "16", "64.00", "19", "Std"),
    ],
    "DE02120300000000202051", "BYLADEM1001", "WA-2026-31", "", {"xml_address": ["DE"]})  # the XML names the country too

GREENGROCER = Document(
    "fruteria-ticket-foto-es", "receipt", "es", "EUR",
    Party("La Higuera Verde S.L.", ["Calle del Olivo 27", "41003 Sevilla"], "B99000010"),
    Party("", []), "0004-018273", "2026-11-07", "",
    [
        Line("TOMATE RAF", "1.240", "3.95", "4"),
        Line("NARANJA MESA 2KG", "1", "2.80", "4"),
        Line("PAN DE ESPELTA", "2", "1.65", "4"),
        Line("QUESO CURADO", "0.315", "18.90", "4"),
        Line("CAFE MOLIDO 250G", "1", "4.75", "10"),
        Line("ACEITUNAS ALIÑ.", "1", "2.35", "10"),
    ])

BICYCLES = Document(
    "fietsatelier-creditnota-nl", "credit_note", "nl", "EUR",
    Party("Fietsatelier Vermeulen B.V.", ["Kanaalstraat 61", "3531 CD Utrecht"], "NL812345678B01"),
    Party("Stichting Het Blauwe Sluisje", ["Vestingplein 2", "4201 JJ Gorinchem"]),
    "CN-2026-0031", "2026-10-22", "",
    [
        Line("Retour: fietstas Polder, leer", "3", "89.00", "21", "st"),
        Line("Retour: kettingslot 110 cm", "2", "34.50", "21", "st"),
        Line("Korting op servicebeurt september", "1", "40.00", "21", "st"),
    ],
    "NL91ABNA0417164300", "ABNANL2A", "", "", {"reference": "F-2026-0588"})

CATERING = Document(
    "catering-wrong-total-en", "invoice", "en", "EUR",
    Party("Kestrel & Moss Catering Ltd", ["3 Fern Court", "Kilkenny R95 ZZ99", "Ireland"], "IE1234567T"),
    Party("Oakhurst Conference Centre", ["Castle Road", "Cork T12 ZZ00", "Ireland"]),
    "KM-20931", "2026-11-02", "2026-11-16",
    [
        Line("Working lunch, seasonal menu", "42", "18.50", "13.5"),
        Line("Coffee and pastries, morning", "42", "6.75", "13.5"),
        Line("Service staff", "9", "24.00", "13.5"),
    ],
    "IE29AIBK93115212345678", "AIBKIE2D", "PO-4471",
    "1484.83")  # two digits changed places: the parts add up to 1448.83

ALL = [STUDIO, TOOLS, ATELIER, SOLAR, GREENGROCER, BICYCLES, CATERING]
