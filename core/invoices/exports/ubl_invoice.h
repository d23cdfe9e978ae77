// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_target.h"

namespace desk {

/// An invoice by the model of EN 16931: what UBL needs, with all sums.
struct UblParty {
    QString name, vatId;
    QStringList street; ///< at most three lines
    QString postcode, city, region, country;
};
struct UblLine {
    QString name;
    Decimal quantity, price, rate, amount;
};
struct UblAllowanceCharge {
    bool isCharge = false;
    QString reason;
    Decimal amount, rate;
};
struct UblTax {
    Decimal rate, base, tax;
};
struct UblInvoice {
    bool isCredit = false;
    QString number, currency, order, terms, iban, bic;
    QDate issued, due;
    UblParty seller, buyer;
    QList<UblLine> lines;
    QList<UblAllowanceCharge> allowancesCharges;
    QList<UblTax> taxes;
    Decimal linesTotal, allowancesTotal, chargesTotal, net, tax, gross, prepaid, payable;
};

/// @param missing  the mandatory terms that the reading lacks ("BT-1 invoice number") and the rules whose sums do not
///                 close ("BR-CO-15 ..."); where it is not empty, the invoice is not to be used.
struct UblReading {
    UblInvoice invoice;
    QStringList missing;
};

/// Nothing is invented: what is not there is missing, and no sum is mended. Only what the standard itself defines is
/// computed: BT-106 to BT-108, and BT-110 and BT-115 where they are not printed. A line without a rate has that of the
/// only tax of the invoice. Quantities are counted in units (C62): the reading knows no other.
[[nodiscard]] UblReading ublInvoiceOf(const Extraction &read, const ExportContext &context);

/// UBL 2.1 Invoice or CreditNote, customization urn:cen.eu:en16931:2017, UTF-8.
[[nodiscard]] QByteArray ublDocument(const UblInvoice &invoice);

/// "street, 12345 City, Germany" in its parts.
[[nodiscard]] UblParty ublAddress(const QString &address);
/// ISO 3166 alpha-2 of a code or a country's name; empty for anything else.
[[nodiscard]] QString countryCode(const QString &text);

} // namespace desk
