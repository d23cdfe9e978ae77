// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/invoices/payables/payables_service.h"
#include "core/storage/audit_trail.h"
#include "core/storage/settings_service.h"
#include "core/storage/sql.h"
#include "tests/await.h"
#include "tests/fakes/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace desk {

/// What an approved invoice of the tests says. IBANs are made up, with right checksums.
struct InvoiceValues {
    QString seller = QStringLiteral("ACME GmbH");
    QString number = QStringLiteral("R-1");
    QString issued = QStringLiteral("2026-11-02");
    QString due = QStringLiteral("2026-12-01");
    QString currency = QStringLiteral("EUR");
    QString total = QStringLiteral("119.00");
    QString amountDue = {};
    QString prepaid = {};
    QString terms = {};
    QString iban = QStringLiteral("DE02120300000000202051");
    QString bic = {};
    DocumentKind kind = DocumentKind::Invoice;
    InvoiceStatus status = InvoiceStatus::Approved;
    QString decidedBy = QStringLiteral("tess");
    bool inTrash = false;
    int blocking = 0;
};

/// The service on a data folder of its own, with invoices that are written past the reading.
struct PayablesBench {
    PayablesBench()
    {
        database = std::move(Database::open(folder.filePath(QStringLiteral("desk.sqlite")), clock)).value();
        settings = std::move(SettingsService::open(*database)).value();
        clear();
        service = std::make_unique<PayablesService>(*database, *settings, clock);
    }
    ~PayablesBench()
    {
        service.reset();
        settings.reset();
        database.reset();
    }

    /// As it began, but for the trail and the time.
    void clear()
    {
        database->setActor(QStringLiteral("tess"));
        Settings values;
        values.payerName = QStringLiteral("Käufer & Söhne AG");
        values.payerIban = QStringLiteral("DE89370400440532013000");
        if (!(values == settings->values()))
            set(values);
        sql(QStringLiteral("DELETE FROM invoice"));
    }
    void set(const Settings &values)
    {
        if (!await(settings->set(values)))
            qFatal("the settings could not be written");
    }
    InvoiceId add(const InvoiceValues &values = {})
    {
        return await(database->write([this, values](WriteTransaction &tx) { return insert(tx, values); })).value();
    }
    /// One statement; `?` are bound in order.
    void sql(const QString &statement, const QVariantList &values = {})
    {
        const auto done = await(database->write([=](WriteTransaction &tx) -> Result<> {
            TRY_ASSIGN(query, prepare(tx.connection(), statement));
            for (const QVariant &value : values)
                query.addBindValue(value);
            TRY(run(query));
            return {};
        }));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QList<Payable> payables(bool withPaid = false) { return await(service->payables(withPaid)).value(); }
    Payable payable(InvoiceId id, bool withPaid = true)
    {
        for (const Payable &one : payables(withPaid)) {
            if (one.id == id)
                return one;
        }
        qFatal("no such payable");
    }
    QList<AuditEvent> history(Entity entity, qint64 id)
    {
        return await(database->read(
                         [=](QSqlDatabase &connection) { return AuditTrail::history(connection, entity, id); }))
            .value();
    }
    PaymentOutcome release(InvoiceId id) { return await(service->release({payable(id)})).value().first(); }

    Result<InvoiceId> insert(WriteTransaction &tx, const InvoiceValues &v)
    {
        TRY_ASSIGN(document, prepare(tx.connection(), QStringLiteral("INSERT INTO document (sha256, byte_size, "
                                                                     "created_at) VALUES (randomblob(32), 1, 0)")));
        TRY(run(document));
        TRY_ASSIGN(row,
                   prepare(tx.connection(),
                           QStringLiteral("INSERT INTO invoice (document_id, file_name, path, status, kind, "
                                          "imported_at, read_at, decided_at, decided_by, seller_name, invoice_number, "
                                          "issue_date, due_date, currency, blocking_findings, trashed_at) "
                                          "VALUES (?, 'a.pdf', '/a.pdf', ?, ?, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
        const QVariantList values{
            document.lastInsertId(), int(v.status),      int(v.kind),
            toSql(tx.now()),         toSql(v.decidedBy), toSql(v.seller),
            toSql(v.number),         toSql(v.issued),    toSql(v.due),
            toSql(v.currency),       v.blocking,         v.inTrash ? toSql(tx.now()) : QVariant()};
        for (const QVariant &value : values)
            row.addBindValue(value);
        TRY(run(row));
        const InvoiceId id{row.lastInsertId().toLongLong()};
        const QList<std::pair<Field, QString>> fields{{Field::TotalWithTax, v.total}, {Field::AmountDue, v.amountDue},
                                                      {Field::Prepaid, v.prepaid},    {Field::PaymentTerms, v.terms},
                                                      {Field::Iban, v.iban},          {Field::Bic, v.bic}};
        for (const auto &[field, text] : fields)
            TRY(insertValue(tx, id, field, text));
        return id;
    }
    Result<> insertValue(WriteTransaction &tx, InvoiceId id, Field field, const QString &text)
    {
        if (text.isEmpty())
            return {};
        TRY_ASSIGN(query, prepare(tx.connection(), QStringLiteral("INSERT INTO invoice_value (invoice_id, section, "
                                                                  "row, name, value) VALUES (?, 0, 0, ?, ?)")));
        query.addBindValue(id.value);
        query.addBindValue(fieldName(field));
        query.addBindValue(text);
        TRY(run(query));
        return {};
    }

    QTemporaryDir folder;
    FakeClock clock; ///< 21 November 2026, a Saturday
    std::unique_ptr<Database> database;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<PayablesService> service;
};

} // namespace desk
