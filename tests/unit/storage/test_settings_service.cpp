// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestSettingsService : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = opened();
        QVERIFY(m_database);
    }
    void cleanup() { m_database.reset(); }
    void startsWithTheDefaults();
    void keepsEverything();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void passesOverWhatItCannotRead();
    void hearsOfOtherPrograms();
    void goesBackWhereItCannotWrite();
    void remembersTheDesktop();

private:
    std::unique_ptr<SqliteDatabase> opened()
    {
        SqliteOptions options;
        options.pollMs = 20;
        options.busyLimitMs = 50;
        auto database = SqliteDatabase::open(m_folder->filePath(u"desk.sqlite"_s), m_clock, options);
        return database ? std::move(*database) : nullptr;
    }
    static Settings changedSettings()
    {
        Settings values;
        values.ocrLanguages = {u"deu"_s, u"chi_sim"_s};
        values.autoApprove = false;
        values.certainty = 0.975;
        values.autoApproveLimit = u"2500.50"_s;
        values.parallelReaders = 3;
        values.homeCountry = u"DE"_s;
        values.watchMoves = true;
        values.watchImportedFolder = u"Erledigt & gelesen"_s;
        values.watchFailedFolder = u"Übrig"_s;
        return values;
    }
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteDatabase> m_database;
};

void TestSettingsService::startsWithTheDefaults()
{
    const auto service = SettingsService::open(*m_database);
    QVERIFY(service);
    QCOMPARE((*service)->values(), Settings());
    QCOMPARE((*service)->uiState(u"columns"_s), QString());
}

void TestSettingsService::keepsEverything()
{
    const auto service = SettingsService::open(*m_database);
    QVERIFY(service);
    QSignalSpy spy(service->get(), &SettingsService::changed);
    QVERIFY((*service)->set(changedSettings()).result());
    QCOMPARE((*service)->values(), changedSettings());
    QCOMPARE(spy.size(), 1);
    QTest::qWait(60); // the change feed tells nothing new
    QCOMPARE(spy.size(), 1);
    const auto later = SettingsService::open(*m_database);
    QVERIFY(later);
    QCOMPARE((*later)->values(), changedSettings());
    QVERIFY((*service)->set(Settings()).result()); // empty texts too
    QCOMPARE(SettingsService::open(*m_database).value()->values(), Settings());
}

void TestSettingsService::refusesWhatCannotBe_data()
{
    QTest::addColumn<Settings>("values");
    const auto row = [](const char *name, auto change) {
        Settings values;
        change(values);
        QTest::newRow(name) << values;
    };
    row("folder with a path", [](Settings &s) { s.watchImportedFolder = u"a/b"_s; });
    row("folder above", [](Settings &s) { s.watchFailedFolder = u".."_s; });
    row("no folder", [](Settings &s) { s.watchFailedFolder = u""_s; });
    row("drive", [](Settings &s) { s.watchImportedFolder = u"C:"_s; });
    row("no language", [](Settings &s) { s.ocrLanguages.clear(); });
    row("empty language", [](Settings &s) { s.ocrLanguages = {QString()}; });
    row("path as language", [](Settings &s) { s.ocrLanguages = {u"../eng"_s}; });
    row("too uncertain", [](Settings &s) { s.certainty = 0.49; });
    row("more than certain", [](Settings &s) { s.certainty = 1.01; });
    row("not a number", [](Settings &s) { s.certainty = qQNaN(); });
    row("limit is no number", [](Settings &s) { s.autoApproveLimit = u"1,000"_s; });
    row("limit below zero", [](Settings &s) { s.autoApproveLimit = u"-1"_s; });
    row("readers below zero", [](Settings &s) { s.parallelReaders = -1; });
    row("too many readers", [](Settings &s) { s.parallelReaders = 65; });
    row("no country", [](Settings &s) { s.homeCountry = u"de"_s; });
}

void TestSettingsService::refusesWhatCannotBe()
{
    QFETCH(Settings, values);
    const auto service = SettingsService::open(*m_database);
    QVERIFY(service);
    const auto refused = (*service)->set(values).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE((*service)->values(), Settings());
}

void TestSettingsService::passesOverWhatItCannotRead()
{
    auto written = m_database->write([](WriteTransaction &tx) {
        return run(tx.connection(), u"INSERT INTO setting (key, value) VALUES ('certainty', 'high'), "
                                    "('parallel_readers', '-4'), ('home_country', 'FR'), ('of_tomorrow', 'x')"_s);
    });
    QVERIFY(written.result());
    Settings expected;
    expected.homeCountry = u"FR"_s;
    QCOMPARE(SettingsService::open(*m_database).value()->values(), expected);
}

void TestSettingsService::hearsOfOtherPrograms()
{
    const auto other = opened();
    QVERIFY(other);
    const auto here = SettingsService::open(*m_database), there = SettingsService::open(*other);
    QVERIFY(here && there);
    QSignalSpy spy(here->get(), &SettingsService::changed);
    QVERIFY((*there)->set(changedSettings()).result());
    QTRY_COMPARE_WITH_TIMEOUT((*here)->values(), changedSettings(), 30'000);
    QCOMPARE(spy.size(), 1);
}

void TestSettingsService::goesBackWhereItCannotWrite()
{
    const auto other = opened();
    const auto service = SettingsService::open(*m_database);
    QVERIFY(other && service);
    std::promise<void> held, release;
    auto holding = other->write([&](WriteTransaction &) -> Result<> {
        held.set_value();
        release.get_future().wait();
        return {};
    });
    held.get_future().wait();
    auto refused = (*service)->set(changedSettings());
    QCOMPARE((*service)->values(), changedSettings());
    QCOMPARE(refused.result().error().code, ErrorCode::DatabaseLocked);
    QTRY_COMPARE((*service)->values(), Settings());
    release.set_value();
    QVERIFY(holding.result());
}

void TestSettingsService::remembersTheDesktop()
{
    {
        const auto service = SettingsService::open(*m_database);
        QVERIFY(service);
        (*service)->setUiState(u"columns"_s, u"a,b"_s);
        (*service)->setUiState(u"filter"_s, {});
        (*service)->setUiState(u"columns"_s, u"b,a"_s);
        QCOMPARE((*service)->uiState(u"columns"_s), u"b,a"_s);
    }
    m_database = nullptr;
    m_database = opened();
    QVERIFY(m_database);
    const auto service = SettingsService::open(*m_database);
    QVERIFY(service);
    QCOMPARE((*service)->uiState(u"columns"_s), u"b,a"_s);
    QCOMPARE((*service)->uiState(u"filter"_s), QString());
}

QTEST_GUILESS_MAIN(TestSettingsService)
#include "test_settings_service.moc"
