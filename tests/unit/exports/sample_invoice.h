// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_target.h"

#include <QFile>
#include <QtGlobal>

namespace desk {

inline FieldValue value(const QString &text)
{
    FieldValue made;
    made.value = text;
    made.confidence = 1;
    made.source = ValueSource::EInvoice;
    return made;
}

inline LineItem lineItem(const QString &description, const QString &quantity, const QString &price, const QString &rate,
                         const QString &amount)
{
    return {.description = value(description),
            .quantity = value(quantity),
            .unitPrice = value(price),
            .taxRate = value(rate),
            .amount = value(amount)};
}

inline void setText(Extraction &read, Field field, const QString &text)
{
    read.fields[field].taken = text.isEmpty() ? FieldValue() : value(text);
}

/// Two rates, an allowance, a payment before: everything that EN 16931 asks for.
inline Invoice wholeInvoice(qint64 id = 7)
{
    const auto u = [](const char *text) { return QString::fromUtf8(text); };
    Invoice invoice;
    invoice.id = {id};
    invoice.status = InvoiceStatus::Approved;
    invoice.fileName = u("a.pdf");
    invoice.sha256 = QByteArray(32, '\xAB');
    invoice.importedAt = QDateTime(QDate(2026, 3, 5), QTime(10, 30), Qt::UTC);
    invoice.decidedBy = u("tess");
    Extraction &read = invoice.extraction;
    read.kind = DocumentKind::Invoice;
    setText(read, Field::SellerName, u("Nordlicht Werkzeuge GmbH"));
    setText(read, Field::SellerVatId, u("DE129273398"));
    setText(read, Field::SellerAddress, u("Hafenstraße 2, 20457 Hamburg, DE"));
    setText(read, Field::BuyerName, u("Müller & Söhne OHG"));
    setText(read, Field::BuyerVatId, u("ATU12345675"));
    setText(read, Field::BuyerAddress, u("Ring 1, Stiege 4, 1010 Wien, AT"));
    setText(read, Field::InvoiceNumber, u("R-2026/17"));
    setText(read, Field::IssueDate, u("2026-03-04"));
    setText(read, Field::DueDate, u("2026-04-03"));
    setText(read, Field::Currency, u("EUR"));
    setText(read, Field::TotalWithoutTax, u("190.00"));
    setText(read, Field::TotalTax, u("30.10"));
    setText(read, Field::TotalWithTax, u("220.10"));
    setText(read, Field::Prepaid, u("20.10"));
    setText(read, Field::AmountDue, u("200.00"));
    setText(read, Field::Iban, u("DE02120300000000202051"));
    setText(read, Field::Bic, u("BYLADEM1001"));
    setText(read, Field::PurchaseOrder, u("PO-9"));
    setText(read, Field::PaymentTerms, u("30 days"));
    read.lines = {lineItem(u("Clips"), u("10"), u("5.00"), u("19.00"), u("50.00")),
                  lineItem(u("Drill"), u("1"), u("100.00"), u("19.00"), u("100.00")),
                  lineItem(u("Book"), u("2"), u("25.00"), u("7.00"), u("50.00"))};
    read.allowancesCharges = {
        {.amount = value(u("10.00")), .reason = value(u("Rebate")), .taxRate = value(u("19.00"))}};
    read.taxes = {{value(u("19.00")), value(u("140.00")), value(u("26.60"))},
                  {value(u("7.00")), value(u("50.00")), value(u("3.50"))}};
    return invoice;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes these invoices with the profile and gives back the bytes of the file.
inline QByteArray exported(const QList<ExportInvoice> &invoices, const ExportProfile &profile, const QString &path,
                           qint64 *replaced = nullptr)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    auto target = openTarget({profile, path, now, {}, {}});
    if (!target)
        qFatal("%s", qPrintable(target.error().detail));
    for (const ExportInvoice &invoice : invoices) {
        if (const auto added = (*target)->add(invoice); !added)
            qFatal("%s", qPrintable(added.error().detail));
    }
    if (const auto files = (*target)->finish(); !files)
        qFatal("%s", qPrintable(files.error().detail));
    if (replaced)
        *replaced = (*target)->replaced();
    return bytesOf(path);
}

} // namespace desk
