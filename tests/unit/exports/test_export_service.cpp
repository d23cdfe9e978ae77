// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_service.h"
#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_repository.h"
#include "core/storage/audit_trail.h"
#include "core/storage/sql.h"
#include "tests/unit/exports/sample_invoice.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct Bench : ServiceBench {
    /// So many invoices with these values.
    QList<InvoiceId> add(int count, const Extraction &read)
    {
        const auto added = await(database->write([this, count, read](WriteTransaction &tx) -> Result<QList<InvoiceId>> {
            QList<InvoiceId> ids;
            for (int i = 0; i < count; ++i) {
                const QString name = u"%1.pdf"_s.arg(++m_made);
                const QByteArray sha = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
                TRY_ASSIGN(id, InvoiceRepository(tx.connection()).insert({sha, 1, name, name, tx.now()}));
                FinishedReading reading;
                reading.extraction = read;
                reading.extraction.fields[Field::InvoiceNumber].taken.value = u"R-%1"_s.arg(id.value);
                reading.packedPages = "none";
                reading.pageCount = 1;
                TRY(saveReading(tx, id, reading, {}));
                ids.append(id);
            }
            return ids;
        }));
        if (!added)
            qFatal("%s", qPrintable(added.error().detail + added.error().where));
        return *added;
    }
    Result<ExportSummary> run(const QList<InvoiceId> &ids, const ExportProfile &profile, const QString &name,
                              std::stop_token stop = {})
    {
        return await(exports.start(ids, profile, folder.filePath(name), {}, stop));
    }
    ExportService exports{*database, *settings};

private:
    int m_made = 0;
};

/// Enough for a row of a table.
Extraction plainRead()
{
    Extraction read;
    read.kind = DocumentKind::Invoice;
    setText(read, Field::SellerName, u"Nordlicht"_s);
    return read;
}

ExportProfile named(const QString &name, ExportFormat format = ExportFormat::Csv)
{
    ExportProfile profile;
    profile.name = name;
    profile.format = format;
    return profile;
}

} // namespace

class TestExportService : public QObject {
    Q_OBJECT
private slots:
    void keepsProfiles();
    void namesAreTakenOnce();
    void refusesProfiles_data();
    void refusesProfiles();
    void passesOverOptionsThatCannotBe();
    void writesManyInTheirOrder();
    void remembersWhatWasExported();
    void leavesOutWhatIsGone();
    void namesWhatIsRefused();
    void cancelLeavesNoFile();
    void aFailureMarksNothing();
    void jsonIsAnArray();
    void previews();
};

void TestExportService::keepsProfiles()
{
    Bench bench;
    ExportProfile profile = named(u" For  the bank "_s, ExportFormat::Datev);
    profile.columns = {{u"A"_s, u"total_with_tax"_s}, {u"B"_s, u"text:x"_s}};
    profile.separator = u'\t';
    profile.decimalMark = u',';
    profile.dateFormat = u"dd.MM.yy"_s;
    profile.encoding = ExportProfile::Encoding::Windows1252;
    profile.consultantNumber = 1001;
    profile.clientNumber = 5;
    profile.fiscalYearStartMonth = 7;
    profile.accountLength = 6;
    profile.contraAccount = u"7000000"_s;
    profile.expenseAccount = u"490000"_s;
    const auto id = await(bench.exports.saveProfile(profile));
    QVERIFY(id);
    profile.id = *id;
    profile.name = u"For the bank"_s;
    const auto other = await(bench.exports.saveProfile(named(u"Another"_s)));
    QVERIFY(other);
    auto all = await(bench.exports.profiles()).value();
    QCOMPARE(all.size(), 7); // two, and one built in for each format
    QCOMPARE(all[1], profile);
    QVERIFY(all[2].name.isEmpty() && !all[2].id.isValid());
    // The last used one comes first.
    QVERIFY(bench.run(bench.add(1, wholeInvoice().extraction), profile, u"a.csv"_s));
    QCOMPARE(await(bench.exports.profiles()).value()[0], profile);
    QVERIFY(await(bench.exports.removeProfile(profile.id)));
    QCOMPARE(await(bench.exports.profiles()).value()[0].name, u"Another"_s);
    QCOMPARE(await(bench.exports.removeProfile(profile.id)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(bench.exports.saveProfile(profile)).error().code, ErrorCode::NotFound);
}

void TestExportService::namesAreTakenOnce()
{
    Bench bench;
    const auto first = await(bench.exports.saveProfile(named(u"Bank"_s)));
    QVERIFY(first);
    QCOMPARE(await(bench.exports.saveProfile(named(u"bank"_s))).error().code, ErrorCode::Conflict);
    ExportProfile renamed = named(u"BANK"_s);
    renamed.id = *first;
    QVERIFY(await(bench.exports.saveProfile(renamed)));
    QCOMPARE(await(bench.exports.saveProfile(named(u" "_s))).error().detail, u"name"_s);
    renamed.separator = u'x';
    QCOMPARE(await(bench.exports.saveProfile(renamed)).error().detail, u"separator"_s);
}

void TestExportService::refusesProfiles_data()
{
    QTest::addColumn<std::function<void(ExportProfile &)>>("change");
    QTest::addColumn<QString>("detail");
    using Change = std::function<void(ExportProfile &)>;
    const auto row = [](const char *detail, const Change &change) {
        QTest::newRow(detail) << change << QString::fromUtf8(detail);
    };
    row("heading: ", [](ExportProfile &p) { p.columns = {{{}, u"id"_s}}; });
    row("heading: a", [](ExportProfile &p) { p.columns = {{u"A"_s, u"id"_s}, {u"a"_s, u"file"_s}}; });
    row("source: nothing", [](ExportProfile &p) { p.columns = {{u"A"_s, u"nothing"_s}}; });
    row("source: line", [](ExportProfile &p) { p.columns = {{u"A"_s, u"line"_s}}; }); // rows are invoices
    row("separator", [](ExportProfile &p) { p.separator = u'a'; });
    row("decimal_mark", [](ExportProfile &p) { p.decimalMark = u'\''; });
    row("date_format", [](ExportProfile &p) { p.dateFormat = u"MM/yyyy"_s; });
    row("consultant_number", [](ExportProfile &p) { p.consultantNumber = 1000; });
    row("client_number", [](ExportProfile &p) { p.clientNumber = 100'000; });
    row("fiscal_year_start_month", [](ExportProfile &p) { p.fiscalYearStartMonth = 13; });
    row("account_length", [](ExportProfile &p) { p.accountLength = 9; });
    row("contra_account", [](ExportProfile &p) { p.contraAccount = u"7x"_s; });
    row("expense_account", [](ExportProfile &p) { p.expenseAccount = u"123456"_s; });
}

void TestExportService::refusesProfiles()
{
    QFETCH(std::function<void(ExportProfile &)>, change);
    QFETCH(QString, detail);
    ExportProfile profile = named(u"P"_s);
    change(profile);
    const auto fits = checkProfile(profile);
    QVERIFY(!fits);
    QCOMPARE(fits.error(), (Error{ErrorCode::InvalidArgument, detail, {}}));
}

void TestExportService::passesOverOptionsThatCannotBe()
{
    Bench bench;
    QVERIFY(await(bench.database->write([](WriteTransaction &tx) -> Result<> {
        TRY(run(tx.connection(), u"INSERT INTO export_profile (name, format, options) VALUES "
                                 "('Odd', 'csv', '{\"separator\": \"ab\", \"decimal_mark\": \",\", \"columns\": "
                                 "[{\"heading\": \"A\", \"source\": \"gone\"}], \"account_length\": 99, \"new\": 1}'), "
                                 "('Later', 'parquet', '{}')"_s));
        return {};
    })));
    const auto all = await(bench.exports.profiles()).value();
    QCOMPARE(all[0].name, u"Odd"_s);
    QVERIFY(all[0].columns.isEmpty());
    QCOMPARE(all[0].separator, u',');
    QCOMPARE(all[0].decimalMark, u',');
    QCOMPARE(all[0].accountLength, 4);
    QCOMPARE(all.size(), 6); // a format that is not known is not offered
}

void TestExportService::writesManyInTheirOrder()
{
    Bench bench;
    QList<InvoiceId> ids = bench.add(201, plainRead()); // more than a batch
    std::ranges::reverse(ids);
    QList<int> steps;
    const auto done = await(bench.exports.start(ids, ExportProfile(), bench.folder.filePath(u"many.csv"_s),
                                                [&steps](int at, int of) { steps.append(of == 201 ? at : -1); }, {}));
    QVERIFY(done);
    QCOMPARE(done->invoices, 201);
    QCOMPARE(done->files, QStringList{bench.folder.filePath(u"many.csv"_s)});
    QCOMPARE(steps, QList<int>({200, 201}));
    const QList<QByteArray> lines = bytesOf(done->files[0]).split('\n');
    QCOMPARE(lines.size(), 203);
    QVERIFY(lines[1].startsWith("inv-000201,") && lines[201].startsWith("inv-000001,"));
}

void TestExportService::remembersWhatWasExported()
{
    Bench bench;
    const InvoiceId id = bench.add(1, wholeInvoice().extraction).first();
    QVERIFY(bench.run({id}, named({}, ExportFormat::Xlsx), u"a.xlsx"_s));
    QVERIFY(bench.invoice(id).exportedAt.isValid());
    const auto events = await(bench.database->read([id](QSqlDatabase &db) {
                            return AuditTrail::history(db, Entity::Invoice, id.value);
                        })).value();
    QCOMPARE(events.last().event, u"exported"_s);
    const QString exportedAt = bench.invoice(id).exportedAt.toString(Qt::ISODateWithMs);
    QCOMPARE(*events.last().payload, (QJsonObject{{u"format"_s, u"xlsx"_s},
                                                  {u"target"_s, bench.folder.filePath(u"a.xlsx"_s)},
                                                  {u"exported_at"_s, QJsonObject{{u"new"_s, exportedAt}}}}));
}

void TestExportService::leavesOutWhatIsGone()
{
    Bench bench;
    QList<InvoiceId> ids = bench.add(2, wholeInvoice().extraction);
    ids.insert(1, InvoiceId{99});
    const auto done = bench.run(ids, ExportProfile(), u"a.csv"_s);
    QVERIFY(done);
    QCOMPARE(done->invoices, 2);
    QCOMPARE(bench.run({}, ExportProfile(), u"none.csv"_s)->invoices, 0);
    QCOMPARE(bytesOf(bench.folder.filePath(u"none.csv"_s)).count('\n'), 1); // the headings
}

void TestExportService::namesWhatIsRefused()
{
    Bench bench;
    QList<InvoiceId> ids = bench.add(2, wholeInvoice().extraction);
    Extraction lacking = wholeInvoice().extraction;
    setText(lacking, Field::SellerVatId, {});
    ids += bench.add(1, lacking);
    const ExportProfile ubl = named({}, ExportFormat::Ubl);
    const ExportObstacle expected{ids[2], {u"BT-31 seller VAT identifier"_s}};
    QCOMPARE(await(bench.exports.check(ids, ubl)).value(), QList<ExportObstacle>{expected});
    QCOMPARE(await(bench.exports.check(ids, ExportProfile())).value(), QList<ExportObstacle>());
    const auto done = bench.run(ids, ubl, u"ubl"_s);
    QVERIFY(done);
    QCOMPARE(done->invoices, 2);
    QCOMPARE(done->refused, QList<ExportObstacle>{expected});
    QVERIFY(!bench.invoice(ids[2]).exportedAt.isValid());
    const auto none = bench.run({ids[2]}, ubl, u"none"_s);
    QCOMPARE(none.error().code, ErrorCode::NotAllowed);
    QVERIFY(none.error().detail.contains(u"inv-000003: BT-31"_s));
}

void TestExportService::cancelLeavesNoFile()
{
    Bench bench;
    const QList<InvoiceId> ids = bench.add(201, wholeInvoice().extraction);
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ubl}) {
        std::stop_source stop;
        const QString name = u"out-"_s + exportFormatName(format);
        const auto done = await(bench.exports.start(
            ids, named({}, format), bench.folder.filePath(name), [&stop](int, int) { stop.request_stop(); },
            stop.get_token()));
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFileInfo(bench.folder.filePath(name)).isFile());
        if (format == ExportFormat::Ubl)
            QVERIFY(QDir(bench.folder.filePath(name)).isEmpty());
    }
    QCOMPARE(QDir(bench.folder.path()).entryList({u".export*"_s, u"out-csv*"_s}, QDir::AllEntries | QDir::Hidden),
             QStringList());
    QVERIFY(!bench.invoice(ids[0]).exportedAt.isValid());
}

void TestExportService::aFailureMarksNothing()
{
    Bench bench;
    const QList<InvoiceId> ids = bench.add(1, wholeInvoice().extraction);
    QVERIFY(!bench.run(ids, ExportProfile(), u"no/such/a.csv"_s));
    ExportProfile wrong;
    wrong.separator = u'x';
    QCOMPARE(bench.run(ids, wrong, u"a.csv"_s).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!bench.invoice(ids[0]).exportedAt.isValid());
}

void TestExportService::jsonIsAnArray()
{
    Bench bench;
    const QList<InvoiceId> ids = bench.add(3, wholeInvoice().extraction);
    for (const qsizetype count : {0, 1, 3}) {
        const auto done = bench.run(ids.first(count), named({}, ExportFormat::Json), u"a.json"_s);
        QVERIFY(done);
        const QByteArray bytes = bytesOf(done->files[0]);
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        QVERIFY(json.isArray());
        QCOMPARE(json.array().size(), count);
        QCOMPARE(bytes, json.toJson(QJsonDocument::Indented)); // as if it had been written at once
    }
}

void TestExportService::previews()
{
    Bench bench;
    const QList<InvoiceId> ids = bench.add(4, wholeInvoice().extraction);
    ExportProfile profile;
    profile.columns = {{u"=Nr"_s, u"id"_s}, {u"Pos"_s, u"line"_s}};
    profile.rowsAreLines = true;
    const auto rows = await(bench.exports.preview(ids, profile, 4)).value();
    QCOMPARE(rows, QList<QStringList>({{u"'=Nr"_s, u"Pos"_s},
                                       {u"inv-000001"_s, u"1"_s},
                                       {u"inv-000001"_s, u"2"_s},
                                       {u"inv-000001"_s, u"3"_s},
                                       {u"inv-000002"_s, u"1"_s}}));
}

QTEST_GUILESS_MAIN(TestExportService)
#include "test_export_service.moc"
