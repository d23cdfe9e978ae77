// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_feed.h"
#include "core/storage/sql.h"
#include "tests/unit/invoices_service/service_bench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;
using Act = ValueChange::Act;

namespace {

ValueEdit header(Field field, const QString &text)
{
    FieldValue value;
    value.value = text;
    return {.name = fieldName(field), .value = value};
}

const Finding *findingOf(const Invoice &invoice, const QString &rule)
{
    const auto found = std::ranges::find(invoice.extraction.findings, rule, &Finding::rule);
    return found == invoice.extraction.findings.end() ? nullptr : &*found;
}

} // namespace

class TestFilingService : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<ServiceBench>();
        m_bench->service->startReading(1);
    }
    void cleanup() { m_bench.reset(); }

    void assignsAndSaysHowItWas();
    void refusesNamesThatAreNone_data();
    void refusesNamesThatAreNone();
    void peopleAreThoseWhoActed();
    void trashTakesOutOfEverything();
    void whatIsInTheTrashCannotBeChanged();
    void trashLeavesOutWhatMustStay();
    void trashOfATwinSettlesTheOther();
    void importBringsBackFromTheTrash();
    void notes();
    void refusesNotesThatAreNone();
    void historyOfAField();
    void historyAcrossReadings();
    void events();
    void savedFilters();

private:
    QList<InvoiceId> listed(const InvoiceQuery &query = {}) { return await(m_bench->service->ids(query)).value(); }
    std::unique_ptr<ServiceBench> m_bench;
};

void TestFilingService::assignsAndSaysHowItWas()
{
    const Invoice a = m_bench->toReview();
    const Invoice b = m_bench->toReview({.number = u"R-2"_s}, u"b.xml"_s);
    QSignalSpy changes(&m_bench->database->changes(), &ChangeFeed::changed);
    QVERIFY(await(m_bench->filing->assign({a.id}, u" Ann "_s)).has_value());
    QVERIFY(QTest::qWaitFor([&] { return changes.size() > 0; }));
    const auto before = await(m_bench->filing->assign({a.id, b.id, {99}}, u"Bob"_s)).value();
    QCOMPARE(before, (QHash<InvoiceId, QString>{{a.id, u"Ann"_s}, {b.id, QString()}}));
    QCOMPARE(m_bench->invoice(a.id).assignee, u"Bob"_s);
    QCOMPARE(m_bench->invoice(a.id).rowVersion, a.rowVersion); // nobody's edits are in the way
    QCOMPARE(await(m_bench->service->rows({b.id})).value().first().assignee, u"Bob"_s);
    QVERIFY(await(m_bench->filing->assign({a.id}, {})).has_value());
    QCOMPARE(m_bench->invoice(a.id).assignee, QString());
}

void TestFilingService::refusesNamesThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("long") << QString(101, u'x');
    QTest::newRow("two lines") << u"a\nb"_s;
}

void TestFilingService::refusesNamesThatAreNone()
{
    QFETCH(QString, name);
    const Invoice a = m_bench->toReview();
    QCOMPARE(await(m_bench->filing->assign({a.id}, name)).error().code, ErrorCode::InvalidArgument);
}

void TestFilingService::peopleAreThoseWhoActed()
{
    const Invoice a = m_bench->toReview(); // imported by tess, read by the system
    QVERIFY(await(m_bench->filing->assign({a.id}, u"bob"_s)).has_value());
    m_bench->database->setActor(u"Ann"_s);
    QVERIFY(await(m_bench->filing->addNote(a.id, u"hello"_s)).has_value());
    QCOMPARE(await(m_bench->filing->people()).value(), (QStringList{u"Ann"_s, u"bob"_s, u"tess"_s}));
}

void TestFilingService::trashTakesOutOfEverything()
{
    const Invoice a = m_bench->toReview();
    const Invoice b =
        m_bench->toReview({.number = u"R-2"_s, .net = u"10.00"_s, .tax = u"1.90"_s, .gross = u"11.90"_s}, u"b.xml"_s);
    QCOMPARE(await(m_bench->filing->trash({a.id, a.id, {99}})).value(), QList{a.id});
    QVERIFY(m_bench->invoice(a.id).trashedAt.isValid());
    QCOMPARE(listed(), QList{b.id});
    InvoiceQuery inTrash;
    inTrash.inTrash = true;
    QCOMPARE(listed(inTrash), QList{a.id});
    inTrash.text = u"paper"_s;
    QCOMPARE(listed(inTrash), QList{a.id});
    InvoiceQuery named;
    named.only = {a.id};
    QCOMPARE(listed(named), QList{a.id});
    QVERIFY(await(m_bench->service->rows({a.id})).value().first().inTrash);
    const InvoiceCounts counts = await(m_bench->service->counts()).value();
    QCOMPARE(counts.total(), 1);
    QCOMPARE(counts.inTrash, 1);
    QCOMPARE(await(m_bench->service->totals({})).value().totals, (QList<CurrencyTotal>{{u"EUR"_s, 1, 1190}}));
    QCOMPARE(await(m_bench->filing->restore({a.id, b.id})).value(), QList{a.id});
    QCOMPARE(listed().size(), 2);
    QCOMPARE(await(m_bench->service->counts()).value().inTrash, 0);
}

void TestFilingService::whatIsInTheTrashCannotBeChanged()
{
    const Invoice a = m_bench->toReview();
    QVERIFY(await(m_bench->filing->trash({a.id})).has_value());
    const Invoice now = m_bench->invoice(a.id);
    InvoiceService &service = *m_bench->service;
    FieldValue code;
    code.value = u"4400"_s;
    const auto coded = await(service.saveReview(a.id, now.rowVersion, {{.name = u"account"_s, .value = code}}));
    QCOMPARE(coded.error().code, ErrorCode::NotAllowed);
    const auto saved = await(service.saveReview(a.id, now.rowVersion, {header(Field::BuyerName, u"B"_s)}));
    QCOMPARE(saved.error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(service.approve(a.id, now.rowVersion)).error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(service.reject(a.id, now.rowVersion, u"x"_s)).error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(service.reopen(a.id, now.rowVersion)).error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(service.acceptFinding(a.id, now.rowVersion, u"x"_s, {}, u"y"_s)).error().code,
             ErrorCode::NotAllowed);
    QCOMPARE(await(service.readAgain({a.id}, {})).error().code, ErrorCode::NotAllowed);
}

void TestFilingService::trashLeavesOutWhatMustStay()
{
    const Invoice paid = m_bench->toReview();
    const Invoice held = m_bench->toReview({.number = u"R-2"_s}, u"b.xml"_s);
    const auto set = [&](InvoiceId id, int state) {
        return await(m_bench->database->write([=](WriteTransaction &tx) -> Result<> {
            TRY_ASSIGN(insert, prepare(tx.connection(), u"INSERT INTO payment (invoice_id, state, hold_reason, "
                                                        "released_by) VALUES (:id, :state, 'why', 'ann')"_s));
            insert.bindValue(u":id"_s, id.value);
            insert.bindValue(u":state"_s, state);
            TRY(run(insert));
            return {};
        }));
    };
    QVERIFY(set(paid.id, 2).has_value()); // released
    QVERIFY(set(held.id, 1).has_value());
    QCOMPARE(await(m_bench->filing->trash({paid.id, held.id})).value(), QList{held.id});
    m_bench->service->cancelReading();
    // One that waits to be read: it is imported by a program that does not read.
    m_bench->close();
    m_bench->open();
    const ImportOutcome waiting = m_bench->import(m_bench->file(u"c.xml"_s, ublDocument({.number = u"R-3"_s})));
    QCOMPARE(await(m_bench->filing->trash({*waiting.invoice})).value(), QList<InvoiceId>());
}

void TestFilingService::trashOfATwinSettlesTheOther()
{
    const Invoice first = m_bench->toReview();
    const Invoice twin = m_bench->toReview({.seller = u"Acme GmbH"_s}, u"b.xml"_s);
    QVERIFY(findingOf(twin, u"probable_duplicate"_s));
    QVERIFY(await(m_bench->filing->trash({first.id})).has_value());
    QVERIFY(!findingOf(m_bench->invoice(twin.id), u"probable_duplicate"_s));
    QCOMPARE(await(m_bench->service->rows({twin.id})).value().first().blockingFindings, 0);
    QVERIFY(await(m_bench->filing->restore({first.id})).has_value());
    QVERIFY(findingOf(m_bench->invoice(twin.id), u"probable_duplicate"_s));
    // The other way round: one that lies in the trash hears of its twin when it comes back.
    QVERIFY(await(m_bench->filing->trash({twin.id})).has_value());
    const Invoice third = m_bench->toReview({.seller = u"ACME gmbh"_s}, u"c.xml"_s);
    QCOMPARE(findingOf(third, u"probable_duplicate"_s)->other, first.id);
}

void TestFilingService::importBringsBackFromTheTrash()
{
    const Invoice a = m_bench->toReview();
    QVERIFY(await(m_bench->filing->trash({a.id})).has_value());
    const ImportOutcome again = m_bench->import(m_bench->file(u"a.xml"_s, ublDocument()));
    QCOMPARE(again.invoice.value(), a.id);
    QVERIFY(again.known);
    QVERIFY(!m_bench->invoice(a.id).trashedAt.isValid());
}

void TestFilingService::notes()
{
    FilingService &filing = *m_bench->filing;
    const Invoice a = m_bench->toReview();
    const NoteId first = await(filing.addNote(a.id, u" Ask the buyer.\nThen pay. "_s)).value();
    m_bench->clock.advanceMs(60'000);
    const NoteId second = await(filing.addNote(a.id, u"Asked."_s)).value();
    QCOMPARE(m_bench->invoice(a.id).noteCount, 2);
    QCOMPARE(m_bench->invoice(a.id).rowVersion, a.rowVersion);
    InvoiceQuery withNotes;
    withNotes.withNotes = true;
    QCOMPARE(listed(withNotes), QList{a.id});
    QVERIFY(await(filing.editNote(second, u"Asked twice."_s)).has_value());
    const QList<Note> notes = await(filing.notes(a.id)).value();
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].text, u"Ask the buyer.\nThen pay."_s);
    QCOMPARE(notes[0].author, u"tess"_s);
    QVERIFY(!notes[0].editedAt.isValid());
    QCOMPARE(notes[1].text, u"Asked twice."_s);
    QVERIFY(notes[1].editedAt.isValid());
    QVERIFY(await(filing.removeNote(first)).has_value());
    QVERIFY(await(filing.removeNote(second)).has_value());
    QCOMPARE(await(filing.removeNote(second)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(filing.editNote(second, u"x"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(m_bench->invoice(a.id).noteCount, 0);
    QCOMPARE(listed(withNotes), QList<InvoiceId>());
    QCOMPARE(await(filing.events(a.id)).value().first().payload->value(u"old"_s).toString(), u"Asked twice."_s);
}

void TestFilingService::refusesNotesThatAreNone()
{
    const Invoice a = m_bench->toReview();
    QCOMPARE(await(m_bench->filing->addNote(a.id, u" \n "_s)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(await(m_bench->filing->addNote(a.id, QString(4001, u'x'))).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(await(m_bench->filing->addNote({99}, u"x"_s)).error().code, ErrorCode::NotFound);
}

void TestFilingService::historyOfAField()
{
    const Invoice a = m_bench->toReview();
    const auto historyOf = [&](Field field) {
        return await(m_bench->filing->history(a.id, Section::Header, 0, fieldName(field))).value();
    };
    QList<ValueChange> history = historyOf(Field::SellerName);
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].act, Act::Read);
    QCOMPARE(history[0].actor, u"system"_s);
    QCOMPARE(history[0].after, a.extraction.value(Field::SellerName));
    m_bench->clock.advanceMs(1000);
    const auto saved = await(m_bench->service->saveReview(
        a.id, a.rowVersion, {header(Field::SellerName, u"B"_s), header(Field::BuyerName, u"C"_s)}));
    QVERIFY(saved.has_value());
    QVERIFY(await(m_bench->service->saveReview(a.id, saved->rowVersion, saved->before)).has_value());
    history = historyOf(Field::SellerName);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0].act, Act::PutBack);
    QCOMPARE(history[0].before.value, u"B"_s);
    QCOMPARE(history[0].after.value, u"ACME GmbH"_s);
    QCOMPARE(history[0].after.source, ValueSource::EInvoice);
    QCOMPARE(history[1].act, Act::Changed);
    QCOMPARE(history[1].actor, u"tess"_s);
    QCOMPARE(history[1].at, m_bench->clock.now());
    QCOMPARE(history[1].after.value, u"B"_s);
    QCOMPARE(history[1].after.source, ValueSource::Human);
    QCOMPARE(history[2].act, Act::Read);
    QCOMPARE(history[2].after.value, u"ACME GmbH"_s);
    QCOMPARE(await(m_bench->filing->history({99}, Section::Header, 0, u"iban"_s)).error().code, ErrorCode::NotFound);
}

void TestFilingService::historyAcrossReadings()
{
    const Invoice a = m_bench->toReview();
    m_bench->clock.advanceMs(1000);
    QVERIFY(await(m_bench->service->saveReview(a.id, a.rowVersion, {header(Field::BuyerName, u"B"_s)})).has_value());
    m_bench->clock.advanceMs(1000);
    m_bench->finished.clear();
    QVERIFY(await(m_bench->service->readAgain({a.id}, {})).has_value());
    QVERIFY(QTest::qWaitFor([&] { return m_bench->finished.contains(a.id); }));
    const auto history = await(m_bench->filing->history(a.id, Section::Header, 0, u"buyer_name"_s)).value();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0].act, Act::Read);
    QCOMPARE(history[0].after.value, u"Buyer AG"_s);
    QCOMPARE(history[1].after.value, u"B"_s);
    QCOMPARE(history[2].act, Act::Read);
    QCOMPARE(history[2].after.value, u"Buyer AG"_s);
}

void TestFilingService::events()
{
    const Invoice a = m_bench->toReview();
    QVERIFY(await(m_bench->filing->assign({a.id}, u"Ann"_s)).has_value());
    QStringList names;
    const auto events = await(m_bench->filing->events(a.id)).value();
    for (const InvoiceEvent &event : events)
        names.append(event.event);
    QCOMPARE(names, (QStringList{u"assigned"_s, u"read"_s, u"imported"_s}));
    QCOMPARE(events[0].payload->value(u"assignee"_s).toObject().value(u"new"_s).toString(), u"Ann"_s);
    QCOMPARE(events[1].actor, u"system"_s);
}

void TestFilingService::savedFilters()
{
    FilingService &filing = *m_bench->filing;
    InvoiceQuery query;
    query.assignee = u"Ann"_s;
    const SavedFilterId ann = await(filing.saveFilter(u" Ann's "_s, query)).value();
    const SavedFilterId due = await(filing.saveFilter(u"Due"_s, {})).value();
    QCOMPARE(await(filing.saveFilter(u"ANN'S"_s, {})).error().code, ErrorCode::Conflict);
    QCOMPARE(await(filing.saveFilter(u" "_s, {})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(await(filing.saveFilter(QString(61, u'x'), {})).error().code, ErrorCode::InvalidArgument);
    QList<SavedFilter> filters = await(filing.filters()).value();
    QCOMPARE(filters, (QList<SavedFilter>{{ann, u"Ann's"_s, query}, {due, u"Due"_s, {}}}));
    filters[1].name = u"Ann's"_s;
    QCOMPARE(await(filing.updateFilter(filters[1])).error().code, ErrorCode::Conflict);
    filters[1].name = u"Late"_s;
    filters[1].query.dueUntil = QDate(2026, 11, 20);
    QVERIFY(await(filing.updateFilter(filters[1])).has_value());
    QCOMPARE(await(filing.filters()).value(), filters);
    QVERIFY(await(filing.removeFilter(ann)).has_value());
    QCOMPARE(await(filing.removeFilter(ann)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(filing.updateFilter(filters[0])).error().code, ErrorCode::NotFound);
    QCOMPARE(await(filing.filters()).value(), QList{filters[1]});
}

QTEST_GUILESS_MAIN(TestFilingService)
#include "test_filing_service.moc"
