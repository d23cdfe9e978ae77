// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_trail.h"
#include "core/storage/blob_store.h"
#include "core/storage/database.h"
#include "core/storage/integrity_check.h"
#include "core/storage/migrator.h"
#include "core/storage/sql.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

namespace desk {

/// A data folder with a row in every table that a person's work fills, for tests that damage, save and restore it.
class FullFolder {
public:
    explicit FullFolder(const QString &path) : m_folder(path) {}
    [[nodiscard]] const DataFolder &folder() const { return m_folder; }

    [[nodiscard]] static QByteArray bytesOf(int document)
    {
        return "document " + QByteArray::number(document) + QByteArray(3000 + document, char('a' + document % 26));
    }

    /// Takes over what another folder holds: quicker than making it again.
    void copyFrom(const DataFolder &other) const
    {
        QDirIterator files(other.path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = files.next();
            const QString target = m_folder.path + source.mid(other.path.size());
            if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
                qFatal("cannot copy %s", qPrintable(source));
        }
    }

    /// Imports `count` documents as invoices, numbered from `first`, with all that hangs on them.
    void add(int first, int count)
    {
        const auto database = open();
        const auto blobs = BlobStore::open(m_folder.blobs());
        QVERIFY(blobs);
        for (int i = first; i < first + count; ++i) {
            const auto blob = (*blobs)->put(bytesOf(i));
            QVERIFY(blob);
            const auto added = database->write([&](WriteTransaction &tx) { return addInvoice(tx, *blob, i); }).result();
            QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        }
    }
    /// Settings, codes, filters, orders and so on: once.
    void addOthers()
    {
        const auto database = open();
        const auto added =
            database->write([](WriteTransaction &tx) -> Result<> { return script(tx.connection(), othersSql()); });
        QVERIFY2(added.result(), added.result() ? "" : qPrintable(added.result().error().detail));
    }
    /// Statements, as the program itself would run them.
    void work(const QString &statements)
    {
        const auto database = open();
        const auto done = database->write([&](WriteTransaction &tx) -> Result<> {
            TRY(script(tx.connection(), statements));
            return AuditTrail::append(tx, {Entity::Invoice, 1, QStringLiteral("changed"), {}, {}});
        });
        QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().detail));
    }
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        if (!QDir().mkpath(m_folder.path))
            qFatal("no folder");
        auto database = Database::open(m_folder.database(), m_clock);
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        return std::move(*database);
    }

private:
    static Result<> script(QSqlDatabase &db, const QString &statements)
    {
        for (const QString &statement : splitStatements(statements))
            TRY(run(db, statement));
        return {};
    }

    static QString othersSql()
    {
        return QStringLiteral(
            "INSERT INTO setting (key, value) VALUES ('certainty', '0.95'), ('languages', 'eng');"
            "INSERT INTO ui_state (name, value) VALUES ('columns', 'seller,total');"
            "INSERT INTO saved_filter (name, query, position) VALUES ('Mine', '{}', 1);"
            "INSERT INTO ledger_code (kind, code, name) VALUES (0, '4930', 'Office'), (1, 'K1', 'Sales');"
            "INSERT INTO export_profile (name, format, options, used_at) VALUES ('P', 'datev', '{\"a\": 1}', 5);"
            "INSERT INTO audit_key (name, proof, created_at) VALUES ('key', zeroblob(32), 7);"
            "INSERT INTO payment_order (message_id, created_at, actor, execution_date, file, file_sha256, currency, "
            "total_minor, payments) VALUES ('M1', 1, 'ada', '2026-05-01', 'a.xml', zeroblob(32), 'EUR', 100, 1);"
            "INSERT INTO supplier (name, vat_id, address, created_at) VALUES ('Müller & Söhne', 'DE136695976', 'Weg "
            "1', "
            "2), ('Müller Holding', NULL, NULL, 3);"
            "UPDATE supplier SET merged_into = 1, merged_by = 'ada', merged_at = 4 WHERE id = 2;"
            "INSERT INTO supplier_key (supplier_id, kind, key) VALUES (1, 1, 'mullersohne'), (1, 0, 'DE136695976');"
            "INSERT INTO supplier_account (supplier_id, iban, state, decided_by, decided_at) VALUES (1, "
            "'DE89370400440532013000', 1, 'ada', 5);"
            "INSERT INTO supplier_hint (supplier_id, kind, field, value, learned_from, learned_by, learned_at) VALUES "
            "(1, 0, 'invoice_number', 'Beleg', 1, 'ada', 6);"
            "INSERT INTO regrouping (kind, at, actor) VALUES (0, 7, 'ada');"
            "INSERT INTO job (kind, subject, payload, created_at) VALUES ('read', 1, '{\"again\": true}', 9);"
            "INSERT INTO supplier_privacy (supplier_id, rule, decided_by, decided_at) VALUES (1, 1, 'ada', 10);"
            "INSERT INTO budget_override (unit, amount, reason, made_by, made_at, until) VALUES (0, 5, 'r', 'ada', 1, "
            "2);"
            "INSERT INTO budget_override_scope (override_id, scope_kind, scope) VALUES (1, 0, '');"
            "INSERT INTO budget_closure (scope_kind, scope, call_id, reason, closed_at) VALUES (4, 'a/b', 1, 'r', 3);"
            "INSERT INTO budget_day (day, begun_at, zone) VALUES ('2026-05-01', 1, 'UTC');"
            "INSERT INTO budget_balance (scope_kind, scope, day, sprint, used_nano_usd, used_tokens) VALUES "
            "(0, '', '2026-05-01', '', 7, 9), (2, 'p', '2026-05-01', '', 7, 9), (4, 'p/m', '2026-05-01', '', 7, 9);"
            "INSERT INTO model_stop (id, at, actor, reason) VALUES (1, 4, 'ada', 'r');"
            "INSERT INTO model_price (provider, model, origin, valid_from, price, source, read_on, made_by, made_at) "
            "VALUES ('p', 'm', 0, '2026-05-01', '{}', 's', '2026-05-01', 'ada', 5);"
            "INSERT INTO model_batch (provider, model, vendor_batch, made_at) VALUES ('p', 'm', 'v', 6);"
            "INSERT INTO model_call (state, reserved_at, day, purpose, provider, model_asked, bound_nano_usd, "
            "cost_nano_usd, bound_tokens, booked_tokens, uncached_tokens, output_tokens) VALUES "
            "(1, 7, '2026-05-01', 'fields', 'p', 'm', 8, 7, 10, 9, 5, 4);"
            "INSERT INTO model_call_text (call_id, host, sent, keep_until) VALUES (1, 'h', 'text', 11);"
            "INSERT INTO response_cache (key, provider, model, answer, bytes, made_at, used_at) VALUES "
            "(zeroblob(32), 'p', 'm', '{}', 2, 12, 13);"
            "INSERT INTO consent (provider, host, allowed, decided_by, decided_at) VALUES ('p', 'h', 1, 'ada', 14);"
            "INSERT INTO declared_tier (provider, key_fingerprint, tier, declared_by, declared_at) VALUES "
            "('p', 'f', 1, 'ada', 15)");
    }

    static Result<> addInvoice(WriteTransaction &tx, const Blob &blob, int i)
    {
        QSqlDatabase &db = tx.connection();
        TRY_ASSIGN(document, prepare(db, QStringLiteral("INSERT INTO document (sha256, format, byte_size, page_count, "
                                                        "created_at) VALUES (:sha256, 1, :size, 2, 1000)")));
        document.bindValue(QStringLiteral(":sha256"), blob.sha256);
        document.bindValue(QStringLiteral(":size"), blob.size);
        TRY(run(document));
        const QString statements =
            QStringLiteral(
                "INSERT INTO document_pages (document_id, packed, read_at) SELECT max(id), randomblob(400), 5 FROM "
                "document;"
                "INSERT INTO invoice (document_id, file_name, path, imported_at, seller_name, issue_date, currency, "
                "total_minor, confidence, error_detail) SELECT max(id), 'file%1.pdf', '/in/file%1.pdf', %1, "
                "'Müller & Söhne %1', '2026-01-02', 'EUR', 100 * %1, 0.%1, 'note' FROM document;"
                "INSERT INTO invoice_value (invoice_id, section, row, name, value, raw, confidence, box_left) SELECT "
                "max(id), 0, 0, 'iban', 'DE%1', 'DE %1', 0.25, 0.125 FROM invoice;"
                "INSERT INTO invoice_value (invoice_id, section, row, name, value) SELECT max(id), 1, 0, 'amount', "
                "'%1.00' FROM invoice;"
                "INSERT INTO invoice_candidate (invoice_id, name, rank, value) SELECT max(id), 'iban', 0, 'x%1' FROM "
                "invoice;"
                "INSERT INTO finding (invoice_id, position, rule, severity, detail) SELECT max(id), 0, 'sums', 1, "
                "'d%1' "
                "FROM invoice;"
                "INSERT INTO invoice_stage (invoice_id, position, name, ms) SELECT max(id), 0, 'read', %1 FROM invoice;"
                "INSERT INTO note (invoice_id, author, text, created_at) SELECT max(id), 'ada', 'text %1', 3 FROM "
                "invoice;"
                "INSERT INTO correction (invoice_id, at, actor, section, row, name, before_value, after_value) SELECT "
                "max(id), 4, 'ada', 0, 0, 'iban', 'a', 'b%1' FROM invoice;"
                "INSERT INTO coding (invoice_id, line, account) SELECT max(id), -1, '4930' FROM invoice;"
                "INSERT INTO payment (invoice_id, state, hold_reason) SELECT max(id), 1, 'why %1' FROM invoice;"
                "INSERT INTO invoice_page_range (invoice_id, position, document_id, first_page, last_page) SELECT "
                "max(i.id), 0, max(d.id), 0, 1 FROM invoice i, document d;"
                "INSERT INTO invoice_pages (invoice_id, packed, read_at) SELECT max(id), randomblob(300), 6 FROM "
                "invoice;"
                "INSERT INTO regrouping (kind, at, actor) VALUES (1, %1, 'ada');"
                "INSERT INTO regrouping_member (regrouping_id, made, position, invoice_id) SELECT max(r.id), 0, 0, "
                "max(i.id) FROM regrouping r, invoice i;"
                "INSERT INTO invoice_search (rowid, seller, buyer, number, file_name, body) SELECT max(id), 'Müller', "
                "'me', 'n%1', 'file%1.pdf', 'some words, others %1.' FROM invoice")
                .arg(i);
        TRY(script(db, statements));
        TRY_ASSIGN(last, prepare(db, QStringLiteral("SELECT max(id) FROM invoice")));
        TRY(run(last));
        const qint64 id = last.next() ? last.value(0).toLongLong() : 0;
        last.finish();
        return AuditTrail::append(
            tx,
            {Entity::Invoice, id, QStringLiteral("imported"), {{QStringLiteral("file"), i}}, QStringLiteral("ada")});
    }

    DataFolder m_folder;
    SystemClock m_clock;
};

} // namespace desk
