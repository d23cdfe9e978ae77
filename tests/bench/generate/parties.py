# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented companies with addresses, tax numbers and accounts whose check digits are right. None of them exists."""
from dataclasses import dataclass

STEMS = ["Alder", "Brenk", "Calvo", "Dorvan", "Elmstad", "Farnov", "Gerlitz", "Hollmar", "Ivenko", "Jandra", "Kelbach", "Lorvik", "Marnet", "Nordell", "Ostrava",
         "Pellino", "Quintar", "Rosval", "Sandrik", "Tolmer", "Ulverton", "Vantor", "Westrum", "Xantera", "Yorvik", "Zellmar", "Bruvik", "Castano", "Delmare", "Fonteval"]
FIRST = ["Anna", "Paul", "Maria", "Jan", "Clara", "Luca", "Emma", "Tom", "Elena", "Hugo"]
TRADES = {"en": ["Trading", "Engineering", "Services", "Supplies", "Consulting", "Logistics", "Foods", "Media", "Builders", "Systems"],
          "de": ["Handel", "Technik", "Bau", "Elektro", "Druck", "Logistik", "Metallbau", "Software", "Gartenbau", "Möbel"],
          "fr": ["Conseil", "Bâtiment", "Services", "Transports", "Électricité", "Imprimerie", "Menuiserie"], "es": ["Servicios", "Construcciones", "Consultores", "Transportes", "Suministros"],
          "it": ["Servizi", "Costruzioni", "Impianti", "Trasporti", "Forniture"], "nl": ["Handel", "Techniek", "Bouw", "Advies", "Transport"]}
FORMS = {"GB": ["Ltd", "Limited", "LLP", "Ltd.", "PLC", ""], "US": ["Inc.", "LLC", "Corp.", "Inc", "Co.", ""], "IE": ["Ltd"], "DE": ["GmbH", "GmbH & Co. KG", "AG", "UG (haftungsbeschränkt)", "KG", "e.K.", ""],
         "AT": ["GmbH", "AG"], "CH": ["AG", "GmbH"], "FR": ["SARL", "SAS", "SA", "EURL"], "BE": ["SA", "SPRL"], "ES": ["S.L.", "S.A.", "SL"], "IT": ["S.r.l.", "S.p.A.", "s.n.c.", "SRL"], "NL": ["B.V.", "BV", "V.O.F.", ""]}
STREETS = {"en": ["{n} High Street", "{n} Mill Lane", "{n} Station Road", "Unit {n}, Park Works", "{n} Harbour View", "{n} W Maple Ave", "{n} Oak Blvd, Suite 200"],
           "de": ["Hauptstraße {n}", "Bahnhofstr. {n}", "Am Markt {n}", "Lindenweg {n}", "Industriestraße {n}a", "Gewerbering {n}"], "fr": ["{n} rue de la Gare", "{n}, avenue des Tilleuls", "{n} boulevard du Port", "{n} bis rue Neuve"],
           "es": ["Calle Mayor {n}", "C/ del Sol, {n}", "Avda. de la Paz {n}", "Polígono Norte, nave {n}"], "it": ["Via Roma {n}", "Via Garibaldi, {n}", "Corso Milano {n}", "Piazza Dante {n}"], "nl": ["Dorpsstraat {n}", "Kerkweg {n}", "Havenkade {n}", "Stationsplein {n}"]}
CITIES = {"GB": [("Elmbridge", "EL4 7QT"), ("Northam", "NH12 3AB"), ("Kingsford", "KF1 9ZZ")], "US": [("Springvale, OH", "45011"), ("Lakeport, CA", "95453"), ("Fairmont, TX", "75001")], "IE": [("Cork", "T12 X4Y5")],
          "DE": [("Neustadt", "67433"), ("Musterhausen", "45131"), ("Lindau", "88131"), ("Talheim", "74388")], "AT": [("Steyr", "4400"), ("Wien", "1030")], "CH": [("Olten", "4600"), ("Zürich", "8005")],
          "FR": [("Valençay", "36600"), ("Montclair", "69120"), ("Paris", "75011")], "BE": [("Namur", "5000"), ("Liège", "4000")], "ES": [("Villanueva", "28229"), ("Málaga", "29004")], "IT": [("Montebello", "27054"), ("Bergamo", "24121")],
          "NL": [("Zutphen", "7201 AB"), ("Delft", "2611 CD"), ("Goes", "4461 XM")]}
LANGUAGE = {"GB": "en", "US": "en", "IE": "en", "DE": "de", "AT": "de", "CH": "de", "FR": "fr", "BE": "fr", "ES": "es", "IT": "it", "NL": "nl"}
COUNTRY_NAMES = {"GB": "United Kingdom", "US": "USA", "IE": "Ireland", "DE": "Deutschland", "AT": "Österreich", "CH": "Schweiz", "FR": "France", "BE": "Belgique", "ES": "España", "IT": "Italia", "NL": "Nederland"}
RATES = {"GB": [20, 5], "US": [8.25, 7, 6], "IE": [23], "DE": [19, 7], "AT": [20, 10], "CH": [8.1, 2.6], "FR": [20, 5.5, 10], "BE": [21, 6], "ES": [21, 10], "IT": [22, 10], "NL": [21, 9]}
CURRENCY = {"GB": "GBP", "US": "USD", "CH": "CHF"}


@dataclass
class Company:
    country: str
    name: str
    street: str
    town: str  # with its postcode, as printed
    vat: str
    iban: str
    bic: str
    domain: str
    phone: str

    @property
    def language(self):
        return LANGUAGE[self.country]


def digits(rng, count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def iban_of(country, account):
    moved = account + country + "00"
    number = int("".join(str(int(c, 36)) for c in moved))
    return f"{country}{98 - number % 97:02d}{account}"


def account_of(rng, country):
    lengths = {"DE": 18, "AT": 16, "CH": 17, "FR": 23, "BE": 12, "ES": 20, "IT": 22}
    if country == "NL":
        return "".join(rng.choice("ABNR") for _ in range(4)) + digits(rng, 10)
    if country in ("GB", "IE"):
        return "".join(rng.choice("BKLM") for _ in range(4)) + digits(rng, 14)
    if country == "IT":
        return rng.choice("ABXZ") + digits(rng, 22)
    return digits(rng, lengths.get(country, 16))


def vat_of(rng, country):
    if country == "DE":
        body = rng.choice("123456789") + digits(rng, 7)
        product = 10
        for d in body:
            total = (int(d) + product) % 10 or 10
            product = 2 * total % 11
        return f"DE{body}{(11 - product) % 10}"
    if country == "FR":
        body = digits(rng, 9)
        return f"FR{(12 + 3 * (int(body) % 97)) % 97:02d}{body}"
    if country == "BE":
        body = "0" + digits(rng, 7)
        return f"BE{body}{97 - int(body) % 97:02d}"
    if country == "IT":
        body, total = digits(rng, 10), 0
        for i, d in enumerate(body):
            twice = int(d) * 2
            total += int(d) if i % 2 == 0 else twice - 9 * (twice > 9)
        return f"IT{body}{-total % 10}"
    if country == "NL":
        while True:
            body = digits(rng, 8)
            check = sum(int(d) * w for d, w in zip(body, range(9, 1, -1))) % 11
            if check < 10:
                return f"NL{body}{check}B0{rng.randint(1, 3)}"
    if country == "GB":
        body = digits(rng, 7)
        total = sum(int(d) * w for d, w in zip(body, range(8, 1, -1)))
        return f"GB{body}{97 - total % 97:02d}"
    if country == "AT":
        body, total = digits(rng, 7), 0
        for i, d in enumerate(body):
            twice = int(d) * (2 if i % 2 else 1)
            total += twice // 10 + twice % 10
        return f"ATU{body}{(96 - total) % 10}"
    if country == "ES":
        body, total = digits(rng, 7), 0
        for i, d in enumerate(body):
            twice = int(d) * (2 if i % 2 == 0 else 1)
            total += twice // 10 + twice % 10
        return f"ESB{body}{-total % 10}"
    return ""


def town_of(rng, country):
    town, code = rng.choice(CITIES[country])
    if country in ("GB", "IE", "US"):
        return f"{town} {code}"
    return f"{code} {town}"


def company(rng, country):
    language = LANGUAGE[country]
    stem, form = rng.choice(STEMS), rng.choice(FORMS[country])
    style = rng.random()
    if style < 0.55:
        name = f"{stem} {rng.choice(TRADES[language])}"
    elif style < 0.75:
        name = f"{stem} & {rng.choice(STEMS)}"
    elif style < 0.88:
        name = f"{rng.choice(FIRST)} {stem} {rng.choice(TRADES[language])}"
    else:
        name, form = stem + rng.choice(["", "tec", "soft", "werk", "plus"]), form or FORMS[country][0]
    name = f"{name} {form}".strip()
    if rng.random() < 0.08:
        name = name.upper()
    bank = "DE" if country == "US" else country
    plain = "".join(c for c in stem.lower() if c.isalpha())
    prefix = {"GB": "+44", "US": "+1", "DE": "+49", "FR": "+33", "NL": "+31", "ES": "+34", "IT": "+39"}.get(country, "+41")
    return Company(country, name, rng.choice(STREETS[language]).format(n=rng.randint(1, 199)), town_of(rng, country),
                   vat_of(rng, country) if country not in ("US", "CH", "IE") else "",
                   iban_of(bank, account_of(rng, bank)) if country != "US" else "",
                   "".join(rng.choice("ABCDEFGHKLMNP") for _ in range(4)) + bank + rng.choice(["FF", "21", "PP", "2L"]),
                   f"{plain}.{rng.choice(['com', 'example', country.lower()])}", f"{prefix} {digits(rng, 3)} {digits(rng, 6)}")


def groups_of(text, size=4):
    return " ".join(text[i:i + size] for i in range(0, len(text), size))
