// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the services on a data folder of its own: whatever changes in the database must be told by the
// events that the same command wrote. A new command, table or column without a word in the trail fails here.
#include "core/invoices/coding/coding_service.h"
#include "core/invoices/exports/export_service.h"
#include "core/invoices/payables/payables_service.h"
#include "core/invoices/splitting/splitting_service.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "core/storage/audit_trail.h"
#include "core/storage/sql.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlRecord>

#include <algorithm>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString Iban = u"DE02120300000000202051"_s;
const QDate Monday(2026, 11, 23);

struct Bench : ServiceBench {
    CodingService coding{*database};
    PayablesService payables{*database, *settings, clock};
    ExportService exports{*database, *settings};
    SplittingService splitting{*database, *jobs};

    /// One of two pages that waits for a person.
    Invoice ofTwoPages(const QString &name)
    {
        ReadDocument document;
        document.format = DocumentFormat::Pdf;
        document.pageCount = 2;
        document.pages = QList<ReadPage>(2);
        return read(file(name, document));
    }
    void waitUntilRead(const QList<InvoiceId> &ids)
    {
        for (const InvoiceId id : ids)
            QTRY_VERIFY(invoice(id).readAt.isValid());
    }
    SupplierService suppliers{*database, *settings};

    using ServiceBench::approved;
    Invoice approved()
    {
        const Invoice read = toReview({.iban = Iban});
        return approved(read);
    }
    SupplierId supplierOf(InvoiceId id) { return await(suppliers.supplierOf(id)).value(); }
    Payable payable(InvoiceId id)
    {
        const auto all = await(payables.payables(true)).value();
        const auto found = std::ranges::find(all, id, &Payable::id);
        if (found == all.end())
            qFatal("it is not to be paid");
        return *found;
    }
    void waitFor(int reads)
    {
        if (!QTest::qWaitFor([&] { return reader.reads() >= reads; }, 30'000))
            qFatal("nothing was read");
    }
};

ValueEdit header(const QString &name, const QString &text)
{
    FieldValue value;
    value.value = text;
    return {.name = name, .value = value};
}

/// Table -> primary key -> column -> value.
using Row = QMap<QString, QVariant>;
using Snapshot = QMap<QString, QMap<QString, Row>>;

const QStringList Exempt{u"document"_s,
                         u"document_pages"_s,
                         u"invoice_pages"_s,
                         u"invoice_candidate"_s,
                         u"invoice_stage"_s, // made of the reading
                         u"job"_s,
                         u"job_owner"_s,
                         u"change_log"_s,
                         u"content_digest"_s, // machinery
                         u"audit_event"_s,
                         u"audit_payload"_s,
                         u"audit_key"_s, // the trail itself
                         u"ui_state"_s,  // how windows look
                         u"sqlite_sequence"_s};
/// What a table belongs to, and the column that names it; empty = one thing for the whole table.
struct Owner {
    Entity entity;
    QString column;
};
const QHash<QString, Owner> Owners{
    {u"invoice"_s, {Entity::Invoice, u"id"_s}},
    {u"invoice_value"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"finding"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"correction"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"note"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"coding"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"payment"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"invoice_page_range"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"regrouping"_s, {Entity::Invoice, {}}}, // told by each of its invoices
    {u"regrouping_member"_s, {Entity::Invoice, u"invoice_id"_s}},
    {u"supplier"_s, {Entity::Supplier, u"id"_s}},
    {u"supplier_key"_s, {Entity::Supplier, u"supplier_id"_s}},
    {u"supplier_account"_s, {Entity::Supplier, u"supplier_id"_s}},
    {u"supplier_hint"_s, {Entity::Supplier, u"supplier_id"_s}},
    {u"saved_filter"_s, {Entity::SavedFilter, u"id"_s}},
    {u"ledger_code"_s, {Entity::LedgerCode, {}}},
    {u"payment_order"_s, {Entity::PaymentOrder, u"id"_s}},
    {u"export_profile"_s, {Entity::ExportProfile, u"id"_s}},
    {u"setting"_s, {Entity::Setting, {}}},
};
/// Columns of an invoice that follow from its values, or say nothing of where it stands.
const QStringList Derived{u"row_version"_s,       u"confidence"_s,    u"source"_s,     u"doubtful_fields"_s,
                          u"blocking_findings"_s, u"first_problem"_s, u"seller_key"_s, u"note_count"_s,
                          u"elapsed_ms"_s,        u"read_at"_s,       u"total_minor"_s};
/// Told with the values that were read or corrected.
const QStringList Values{u"einvoice_syntax"_s, u"seller_name"_s, u"invoice_number"_s, u"issue_date"_s, u"due_date"_s,
                         u"currency"_s,        u"total_text"_s,  u"seller_vat_id"_s,  u"iban"_s};
/// With one of these an invoice begins.
const QStringList Beginnings{u"imported"_s, u"split_off"_s, u"merged_from"_s};
/// Their whole payload is new.
const QStringList MakesNew{u"read"_s, u"payment_order_made"_s};
const QStringList TellValues{u"read"_s, u"read_failed"_s, u"corrected"_s};

Result<QStringList> tablesOf(QSqlDatabase &db)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT name, sql FROM sqlite_schema WHERE type = 'table'"_s));
    TRY(run(query));
    QStringList names;
    while (query.next()) {
        const QString name = query.value(0).toString();
        // The tables behind full-text search are made of the others.
        if (!Exempt.contains(name) && !name.startsWith(u"invoice_search") &&
            !query.value(1).toString().contains(u"fts5"))
            names.append(name);
    }
    TRY(ended(query));
    return names;
}

Result<QMap<QString, Row>> rowsOf(QSqlDatabase &db, const QString &table)
{
    QStringList keys;
    TRY_ASSIGN(columns, prepare(db, u"SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk"_s));
    columns.bindValue(u":table"_s, table);
    TRY(run(columns));
    while (columns.next())
        keys.append(columns.value(0).toString());
    TRY_ASSIGN(query, prepare(db, u"SELECT * FROM "_s + table));
    TRY(run(query));
    QMap<QString, Row> rows;
    while (query.next()) {
        Row row;
        for (int i = 0; i < query.record().count(); ++i)
            row.insert(query.record().fieldName(i), query.value(i));
        QStringList key;
        for (const QString &name : std::as_const(keys))
            key.append(row.value(name).toString());
        rows.insert(key.join(u'/'), row);
    }
    TRY(ended(query));
    return rows;
}

Snapshot snapshotOf(Database &database)
{
    return await(database.read([](QSqlDatabase &db) -> Result<Snapshot> {
               Snapshot snapshot;
               TRY_ASSIGN(tables, tablesOf(db));
               for (const QString &table : std::as_const(tables)) {
                   TRY_ASSIGN(rows, rowsOf(db, table));
                   snapshot.insert(table, rows);
               }
               return snapshot;
           }))
        .value();
}

QList<AuditEvent> eventsAfter(Database &database, qint64 id)
{
    return await(database.read([id](QSqlDatabase &db) {
               AuditQuery query;
               query.afterId = id;
               return AuditTrail::events(db, query);
           }))
        .value();
}

bool saysOldOrNew(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &one) { return saysOldOrNew(one); });
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"old"_s) || object.contains(u"new"_s))
        return true;
    const QStringList keys = object.keys();
    return std::ranges::any_of(keys, [&](const QString &key) { return saysOldOrNew(object[key]); });
}

/// The old value of the first and the new one of the last event that name the column. Times and numbers as their words.
std::optional<std::pair<QString, QString>> toldChange(const QList<AuditEvent> &events, const QString &column)
{
    std::optional<std::pair<QString, QString>> told;
    for (const AuditEvent &event : events) {
        const QJsonValue value = event.payload.value_or(QJsonObject()).value(column);
        const QJsonObject change = value.toObject();
        const QString before = change[u"old"_s].toVariant().toString();
        const QString after = value.isString() ? value.toString() : change[u"new"_s].toVariant().toString();
        if (value.isUndefined())
            continue;
        told = std::pair(told ? told->first : before, after);
    }
    return told;
}

QString asWords(const QString &column, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (column == u"status")
        return invoiceStatusName(InvoiceStatus(value.toInt()));
    if (column == u"kind")
        return documentKindName(DocumentKind(value.toInt()));
    if (column == u"approved_automatically" || column == u"supplier_by_hand")
        return value.toBool() ? u"true"_s : QString();
    if (column.endsWith(u"_at"))
        return timeFromSql(value).toString(Qt::ISODateWithMs);
    return value.toString();
}

} // namespace

class TestAuditOfChanges : public QObject {
    Q_OBJECT
private slots:
    void everyChangeIsTold_data();
    void everyChangeIsTold();
    void everyCommandIsTried();

private:
    void checkEvents(const QList<AuditEvent> &events, const QDateTime &now);
    void checkRow(const QString &table, const Row &before, const Row &after, const QList<AuditEvent> &events);
    void checkInvoice(const Row &before, const Row &after, const QList<AuditEvent> &events);
};

using Act = std::function<void(Bench &)>;
Q_DECLARE_METATYPE(Act)

void TestAuditOfChanges::everyChangeIsTold_data()
{
    QTest::addColumn<Act>("prepare");
    QTest::addColumn<Act>("act");
    const Act nothing = [](Bench &) {};
    const auto shared = std::make_shared<Invoice>(); // what prepare() made
    const Act toReview = [shared](Bench &b) { *shared = b.toReview({.iban = Iban}); };
    const Act approved = [shared](Bench &b) { *shared = b.approved(); };
    const auto row = [](const char *name, const Act &prepare, const Act &act) {
        QTest::newRow(name) << prepare << act;
    };

    row("InvoiceService::import", nothing, [](Bench &b) { b.read(b.file(u"a.xml"_s, ublDocument())); });
    row("InvoiceService::import, of what fails", nothing,
        [](Bench &b) { b.read(b.file(u"a.xml"_s, fail(ErrorCode::Damaged, u"torn"_s))); });
    row(
        "InvoiceService::import, of a twin", [](Bench &b) { b.toReview(); },
        [](Bench &b) { b.toReview({.seller = u"ACME  GmbH"_s}, u"twin.xml"_s); });
    row("InvoiceService::readAgain", toReview, [shared](Bench &b) {
        b.finished.clear();
        QVERIFY(await(b.service->readAgain({shared->id}, {})));
        QTRY_VERIFY(b.finished.contains(shared->id));
    });
    row("InvoiceService::readAgain, of what fails now", toReview, [shared](Bench &b) {
        b.finished.clear();
        b.file(u"a.xml"_s, fail(ErrorCode::Damaged, u"torn"_s));
        QVERIFY(await(b.service->readAgain({shared->id}, {})));
        QTRY_VERIFY(b.finished.contains(shared->id));
    });
    row("InvoiceService::cancelReading", toReview, [shared](Bench &b) {
        b.reader.hold(true);
        QVERIFY(await(b.service->readAgain({shared->id}, {})));
        b.waitFor(2);
        b.finished.clear();
        b.service->cancelReading();
        QTRY_VERIFY(b.finished.contains(shared->id));
        b.reader.hold(false);
    });
    row("InvoiceService::saveReview", toReview, [shared](Bench &b) {
        QVERIFY(await(b.service->saveReview(
            shared->id, shared->rowVersion,
            {header(u"seller_name"_s, u"Other Ltd"_s), header(u"iban"_s, {}), header(u"kind"_s, u"credit_note"_s)})));
    });
    row("InvoiceService::saveReview, of the coding", approved, [shared](Bench &b) {
        QVERIFY(await(b.service->saveReview(shared->id, shared->rowVersion, {header(u"account"_s, u"4400"_s)})));
    });
    row(
        "InvoiceService::acceptFinding", [shared](Bench &b) { *shared = b.toReview({.gross = u"120.00"_s}); },
        [shared](Bench &b) {
            const auto &findings = shared->extraction.findings;
            const auto finding = std::ranges::find_if(findings, &Finding::blocks);
            QVERIFY(finding != findings.end());
            const auto accepted = await(b.service->acceptFinding(shared->id, shared->rowVersion, finding->rule,
                                                                 finding->values, u"agreed by telephone"_s));
            QVERIFY(accepted);
            QVERIFY(await(b.service->acceptFinding(shared->id, *accepted, finding->rule, finding->values, {})));
        });
    row("InvoiceService::approve", toReview, [shared](Bench &b) { b.approved(*shared); });
    row("InvoiceService::reject", toReview,
        [shared](Bench &b) { QVERIFY(await(b.service->reject(shared->id, shared->rowVersion, u"not ours"_s))); });
    row("InvoiceService::reopen", approved,
        [shared](Bench &b) { QVERIFY(await(b.service->reopen(shared->id, shared->rowVersion))); });
    row("InvoiceService::markExported", approved,
        [shared](Bench &b) { QVERIFY(await(b.service->markExported({shared->id}, u"csv"_s, u"out.csv"_s))); });

    row("FilingService::assign", toReview,
        [shared](Bench &b) { QVERIFY(await(b.filing->assign({shared->id}, u"Ann"_s))); });
    row("FilingService::trash", toReview, [shared](Bench &b) { QVERIFY(await(b.filing->trash({shared->id}))); });
    row(
        "FilingService::restore",
        [=](Bench &b) {
            toReview(b);
            QVERIFY(await(b.filing->trash({shared->id})));
        },
        [shared](Bench &b) { QVERIFY(await(b.filing->restore({shared->id}))); });
    row("FilingService::addNote", toReview,
        [shared](Bench &b) { QVERIFY(await(b.filing->addNote(shared->id, u"Ask Ann."_s))); });
    const auto note = std::make_shared<NoteId>();
    const Act noted = [=](Bench &b) {
        toReview(b);
        *note = await(b.filing->addNote(shared->id, u"Ask Ann."_s)).value();
    };
    row("FilingService::editNote", noted, [note](Bench &b) { QVERIFY(await(b.filing->editNote(*note, u"Asked."_s))); });
    row("FilingService::removeNote", noted, [note](Bench &b) { QVERIFY(await(b.filing->removeNote(*note))); });
    const auto filter = std::make_shared<SavedFilter>();
    const Act filtered = [=](Bench &b) {
        filter->name = u"Big"_s;
        filter->query = {};
        filter->id = await(b.filing->saveFilter(filter->name, filter->query)).value();
    };
    row("FilingService::saveFilter", nothing, filtered);
    row("FilingService::updateFilter", filtered, [filter](Bench &b) {
        filter->query.seller = u"ACME"_s;
        QVERIFY(await(b.filing->updateFilter(*filter)));
    });
    row("FilingService::removeFilter", filtered,
        [filter](Bench &b) { QVERIFY(await(b.filing->removeFilter(filter->id))); });

    const QList<LedgerCode> codes{{.kind = LedgerCodeKind::Account, .code = u"4400"_s, .name = u"Office"_s}};
    const Act coded = [codes](Bench &b) { QVERIFY(await(b.coding.save(codes))); };
    row("CodingService::save", nothing, coded);
    row("CodingService::remove", coded,
        [](Bench &b) { QVERIFY(await(b.coding.remove(LedgerCodeKind::Account, {u"4400"_s}))); });

    const Act released = [=](Bench &b) {
        approved(b);
        Settings values = b.settings->values();
        values.payerName = u"Us"_s;
        values.payerIban = u"DE89370400440532013000"_s;
        QVERIFY(await(b.settings->set(values)));
        QVERIFY(await(b.payables.release({b.payable(shared->id)})).value().first().result);
    };
    row("PayablesService::release", approved,
        [shared](Bench &b) { QVERIFY(await(b.payables.release({b.payable(shared->id)})).value().first().result); });
    row("PayablesService::takeBack", released,
        [shared](Bench &b) { QVERIFY(await(b.payables.takeBack({b.payable(shared->id)})).value().first().result); });
    row("PayablesService::hold", approved, [shared](Bench &b) {
        QVERIFY(await(b.payables.hold({b.payable(shared->id)}, u"disputed"_s)).value().first().result);
    });
    row("PayablesService::setPaid", released, [shared](Bench &b) {
        const QDate today = b.clock.now().toLocalTime().date();
        QVERIFY(await(b.payables.setPaid({b.payable(shared->id)}, today)).value().first().result);
        QVERIFY(await(b.payables.setPaid({b.payable(shared->id)}, {})).value().first().result);
    });
    row("PayablesService::order", released, [shared](Bench &b) {
        const auto plan = await(b.payables.plan({shared->id}, Monday));
        QVERIFY(plan);
        QVERIFY(await(b.payables.order(*plan, b.folder.filePath(u"pay.xml"_s))));
    });

    const auto profile = std::make_shared<ExportProfile>();
    const Act saved = [profile](Bench &b) {
        *profile = {};
        profile->name = u"For the tax office"_s;
        profile->id = await(b.exports.saveProfile(*profile)).value();
    };
    row("ExportService::saveProfile", nothing, saved);
    row("ExportService::saveProfile, again", saved, [profile](Bench &b) {
        profile->name = u"For Ann"_s;
        QVERIFY(await(b.exports.saveProfile(*profile)));
    });
    row("ExportService::removeProfile", saved,
        [profile](Bench &b) { QVERIFY(await(b.exports.removeProfile(profile->id))); });
    row("ExportService::start", approved, [shared](Bench &b) {
        QVERIFY(await(b.exports.start({shared->id}, {}, b.folder.filePath(u"out.csv"_s), {}, {})));
    });

    const auto other = std::make_shared<Invoice>();
    const Act two = [=](Bench &b) {
        approved(b);
        *other = b.toReview({.number = u"R-2"_s, .seller = u"Other Ltd"_s, .iban = Iban}, u"b.xml"_s);
    };
    const Act twoOfOne = [=](Bench &b) {
        approved(b);
        *other = b.toReview({.number = u"R-2"_s, .iban = Iban}, u"b.xml"_s);
    };
    row("SupplierService::rename", approved, [shared](Bench &b) {
        const SupplierId id = b.supplierOf(shared->id);
        const int version = await(b.suppliers.supplier(id)).value().rowVersion;
        QVERIFY(await(b.suppliers.rename(id, version, u"ACME Works"_s)));
    });
    row("SupplierService::setAccountState", toReview, [shared](Bench &b) {
        const SupplierId id = b.supplierOf(shared->id);
        QVERIFY(await(b.suppliers.setAccountState(id, Iban, AccountState::Confirmed, shared->id)));
    });
    const auto hint = std::make_shared<SupplierHintId>();
    const Act taught = [=](Bench &b) {
        toReview(b);
        QVERIFY(
            await(b.service->saveReview(shared->id, shared->rowVersion, {header(u"seller_name"_s, u"ACME Ltd"_s)})));
        b.approved(b.invoice(shared->id));
        const QList<SupplierHint> hints = await(b.suppliers.supplier(b.supplierOf(shared->id))).value().hints;
        QVERIFY(!hints.isEmpty());
        *hint = hints.first().id;
    };
    row("InvoiceService::approve, of what was corrected", toReview, taught);
    row("SupplierService::forgetHint", taught, [hint](Bench &b) { QVERIFY(await(b.suppliers.forgetHint(*hint))); });
    row(
        "SupplierService::restoreHint",
        [=](Bench &b) {
            taught(b);
            QVERIFY(await(b.suppliers.forgetHint(*hint)));
        },
        [hint](Bench &b) { QVERIFY(await(b.suppliers.restoreHint(*hint))); });
    const Act merge = [=](Bench &b) {
        QVERIFY(await(b.suppliers.merge(b.supplierOf(other->id), b.supplierOf(shared->id))));
    };
    row("SupplierService::merge", two, merge);
    const auto merged = std::make_shared<SupplierId>();
    row(
        "SupplierService::separate",
        [=](Bench &b) {
            two(b);
            *merged = b.supplierOf(other->id);
            merge(b);
        },
        [merged](Bench &b) { QVERIFY(await(b.suppliers.separate(*merged))); });
    const auto split = std::make_shared<SupplierService::Split>();
    const Act splitOff = [=](Bench &b) {
        const auto done = await(b.suppliers.split(b.supplierOf(shared->id), {other->id}));
        QVERIFY(done);
        *split = *done;
    };
    row("SupplierService::split", twoOfOne, splitOff);
    row("SupplierService::moveInvoices", two,
        [=](Bench &b) { QVERIFY(await(b.suppliers.moveInvoices({other->id}, b.supplierOf(shared->id)))); });
    row(
        "SupplierService::moveBack",
        [=](Bench &b) {
            twoOfOne(b);
            splitOff(b);
        },
        [split](Bench &b) { QVERIFY(await(b.suppliers.moveBack(split->before))); });

    const Act ofTwoPages = [shared](Bench &b) { *shared = b.ofTwoPages(u"two.pdf"_s); };
    const auto regrouping = std::make_shared<Regrouping>();
    const Act takeApart = [shared, regrouping](Bench &b) {
        const auto made = await(b.splitting.split(shared->id, shared->rowVersion, {{0, 0}, {1, 1}}));
        QVERIFY(made);
        *regrouping = *made;
        b.waitUntilRead(made->after);
    };
    const Act splitUp = [=](Bench &b) {
        ofTwoPages(b);
        takeApart(b);
    };
    row("SplittingService::split", ofTwoPages, takeApart);
    row("SplittingService::merge", ofTwoPages, [shared](Bench &b) {
        const Invoice other = b.ofTwoPages(u"other.pdf"_s);
        const auto made = await(b.splitting.merge({{shared->id, shared->rowVersion}, {other.id, other.rowVersion}}));
        QVERIFY(made);
        b.waitUntilRead(made->after);
    });
    row("SplittingService::undo", splitUp,
        [regrouping](Bench &b) { QVERIFY(await(b.splitting.undo(regrouping->id))); });
    row(
        "SplittingService::redo",
        [=](Bench &b) {
            splitUp(b);
            QVERIFY(await(b.splitting.undo(regrouping->id)));
        },
        [regrouping](Bench &b) { QVERIFY(await(b.splitting.redo(regrouping->id))); });

    row("SettingsService::set", nothing, [](Bench &b) {
        Settings values = b.settings->values();
        values.autoApproveLimit = u"500"_s;
        values.payerIban = u"DE89370400440532013000"_s;
        QVERIFY(await(b.settings->set(values)));
    });
}

void TestAuditOfChanges::everyChangeIsTold()
{
    QFETCH(Act, prepare);
    QFETCH(Act, act);
    Bench bench;
    bench.service->startReading(1);
    prepare(bench);
    if (QTest::currentTestFailed())
        return;
    bench.clock.advanceMs(60'000);
    const Snapshot before = snapshotOf(*bench.database);
    const auto head = await(bench.database->read(AuditTrail::head)).value();
    act(bench);
    if (QTest::currentTestFailed())
        return;
    const Snapshot after = snapshotOf(*bench.database);
    const QList<AuditEvent> events = eventsAfter(*bench.database, head.id);
    checkEvents(events, bench.clock.now());
    int changes = 0;
    for (auto table = after.begin(); table != after.end(); ++table) {
        QStringList keys = table->keys() + before[table.key()].keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const Row old = before[table.key()].value(key), now = table->value(key);
            if (old == now)
                continue;
            ++changes;
            checkRow(table.key(), old, now, events);
        }
    }
    QVERIFY2(changes > 0 || QByteArray(QTest::currentDataTag()).contains("cancelReading"), "it changed nothing");
}

void TestAuditOfChanges::checkEvents(const QList<AuditEvent> &events, const QDateTime &now)
{
    QVERIFY(!events.isEmpty());
    for (const AuditEvent &event : events) {
        QVERIFY2(event.actor == u"tess" || event.actor == u"system", qPrintable(event.event + u' ' + event.actor));
        QCOMPARE(event.at, now);
        QVERIFY2(event.payload, qPrintable(event.event));
        if (MakesNew.contains(event.event) && !event.payload->isEmpty())
            continue;
        QVERIFY2(saysOldOrNew(*event.payload), qPrintable(event.event + u" says neither old nor new"_s));
    }
}

void TestAuditOfChanges::checkRow(const QString &table, const Row &before, const Row &after,
                                  const QList<AuditEvent> &events)
{
    const auto owner = Owners.constFind(table);
    QVERIFY2(owner != Owners.cend(), qPrintable(table + u": say here which events tell of this table"_s));
    const Row &row = after.isEmpty() ? before : after;
    QList<AuditEvent> own;
    for (const AuditEvent &event : events) {
        if (event.entity == owner->entity && (owner->column.isEmpty() || event.entityId == row[owner->column]))
            own.append(event);
    }
    if (table == u"export_profile") { // when it was last used is no decision
        Row a = before, b = after;
        a.remove(u"used_at"_s);
        b.remove(u"used_at"_s);
        if (a == b)
            return;
    }
    QVERIFY2(!own.isEmpty(), qPrintable(u"%1 changed, and no event says so"_s.arg(table)));
    if (table == u"invoice")
        checkInvoice(before, after, own);
    if (table == u"setting" && before.value(u"value"_s) != after.value(u"value"_s) && !before.isEmpty()) {
        const auto told = toldChange(own, row[u"key"_s].toString());
        QVERIFY2(told, qPrintable(row[u"key"_s].toString()));
        QCOMPARE(told->first, before[u"value"_s].toString());
        QCOMPARE(told->second, after[u"value"_s].toString());
    }
}

void TestAuditOfChanges::checkInvoice(const Row &before, const Row &after, const QList<AuditEvent> &events)
{
    QVERIFY2(!after.isEmpty(), "an invoice is gone");
    const bool readNow = std::ranges::any_of(events, [](const AuditEvent &e) { return TellValues.contains(e.event); });
    for (auto column = after.begin(); column != after.end(); ++column) {
        const QString name = column.key();
        const QVariant old = before.value(name);
        if (old == column.value() || Derived.contains(name))
            continue;
        if (Values.contains(name)) {
            QVERIFY2(readNow, qPrintable(name + u" changed without a reading or a correction"_s));
            continue;
        }
        if (before.isEmpty() && name != u"status" && asWords(name, *column).isEmpty())
            continue;
        if (before.isEmpty() && !toldChange(events, name)) { // the row is new: where it came from is told
            QVERIFY2(Beginnings.contains(events.first().event), qPrintable(events.first().event));
            continue;
        }
        const auto told = toldChange(events, name);
        QVERIFY2(told, qPrintable(u"no event tells of the column %1"_s.arg(name)));
        QCOMPARE(told->second, asWords(name, *column));
        const bool plain = name == u"kind" && readNow; // the reading's own word, beside its values
        if (!before.isEmpty() && !plain)
            QCOMPARE(told->first, asWords(name, old));
    }
}

// The services' headers name their commands: a new one is to be tried above.
void TestAuditOfChanges::everyCommandIsTried()
{
    const QStringList readOnly{u"InvoiceService::pageImage"_s};
    QFile self(QStringLiteral(__FILE__));
    if (!self.open(QIODevice::ReadOnly)) {
        self.setFileName(QStringLiteral(DESK_SOURCE_DIR) + u"/tests/unit/invoices_service/test_audit_of_changes.cpp"_s);
        QVERIFY(self.open(QIODevice::ReadOnly));
    }
    const QString tried = QString::fromUtf8(self.readAll());
    const QHash<QString, QString> headers{
        {u"InvoiceService"_s, u"core/invoices/invoice_service.h"_s},
        {u"FilingService"_s, u"core/invoices/filing/filing_service.h"_s},
        {u"CodingService"_s, u"core/invoices/coding/coding_service.h"_s},
        {u"PayablesService"_s, u"core/invoices/payables/payables_service.h"_s},
        {u"ExportService"_s, u"core/invoices/exports/export_service.h"_s},
        {u"SupplierService"_s, u"core/invoices/suppliers/supplier_service.h"_s},
        {u"SettingsService"_s, u"core/storage/settings_service.h"_s},
        {u"SplittingService"_s, u"core/invoices/splitting/splitting_service.h"_s},
    };
    static const QRegularExpression command(u"QFuture<Result<[^;]*?>> (\\w+)\\(([^;]*)\\)( const)?;"_s);
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        QFile file(QStringLiteral(DESK_SOURCE_DIR) + u'/' + *header);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        int commands = 0;
        for (auto it = command.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString name = header.key() + u"::"_s + match.captured(1);
            if (!match.captured(3).isEmpty() || readOnly.contains(name))
                continue;
            ++commands;
            QVERIFY2(tried.contains(u'"' + name), qPrintable(name + u" is not tried here"_s));
        }
        QVERIFY2(commands > 0, qPrintable(header.key() + u" has no commands?"_s));
    }
}

QTEST_GUILESS_MAIN(TestAuditOfChanges)
#include "test_audit_of_changes.moc"
