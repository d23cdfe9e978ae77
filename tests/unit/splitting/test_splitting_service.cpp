// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_pipeline.h"
#include "core/invoices/splitting/splitting_commands.h"
#include "core/invoices/splitting/splitting_service.h"
#include "core/storage/audit_trail.h"
#include "core/storage/sql.h"
#include "tests/unit/invoices_service/service_bench.h"
#include "tests/unit/local_fields/page_builder.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    QString seller = u"Northwind Tools Ltd"_s;
    QString number = u"INV-2024-0042"_s;
    QString date = u"03/05/2024"_s;
    QString total = u"300.00"_s;
};

ReadPage pageOf(const Sheet &sheet)
{
    PageBuilder page;
    page.line(60, 50, sheet.seller, 16, true)
        .line(60, 75, u"12 Harbour Road"_s)
        .line(60, 88, u"Bristol BS1 4DJ"_s)
        .line(400, 50, u"INVOICE"_s, 20, true)
        .line(360, 90, u"Invoice number"_s)
        .line(470, 90, sheet.number)
        .line(360, 104, u"Invoice date"_s)
        .line(470, 104, sheet.date)
        .line(60, 260, u"Description"_s)
        .line(480, 260, u"Amount"_s)
        .line(60, 276, u"Cordless drill"_s)
        .line(480, 276, u"£"_s + sheet.total)
        .line(380, 368, u"Total"_s, 10, true)
        .line(480, 368, u"£"_s + sheet.total, 10, true);
    return page.document().pages.first();
}

ReadPage annex()
{
    PageBuilder page;
    page.line(60, 50, u"General terms and conditions"_s, 12, true);
    for (int row = 0; row < 12; ++row)
        page.line(60, 80 + 14 * row, u"The goods stay ours until they are paid in full."_s);
    return page.document().pages.first();
}

const Sheet Second{
    .seller = u"Baker & Sons Limited"_s, .number = u"7781"_s, .date = u"17/06/2024"_s, .total = u"48.50"_s};

ReadDocument pdfOf(const QList<ReadPage> &pages)
{
    ReadDocument document;
    document.format = DocumentFormat::Pdf;
    document.pages = pages;
    document.pageCount = int(pages.size());
    return document;
}

struct Bench : ServiceBench {
    Bench() { service->startReading(1); }
    SplittingService splitting{*database, *jobs};

    Invoice twoInOne() { return read(file(u"two.pdf"_s, pdfOf({pageOf({}), annex(), pageOf(Second)}))); }
    /// Both parts, read.
    Regrouping splitUp(const Invoice &whole)
    {
        ImportOptions options;
        options.autoApprove = false;
        const auto made = await(splitting.split(whole.id, whole.rowVersion, {{0, 1}, {2, 2}}, options));
        if (!made)
            qFatal("it could not be split: %s", qPrintable(made.error().detail));
        for (const InvoiceId id : made->after)
            waitUntilRead(id);
        return *made;
    }
    void waitUntilRead(InvoiceId id)
    {
        if (!QTest::qWaitFor([&] { return invoice(id).readAt.isValid(); }, 30'000))
            qFatal("a part was not read");
    }
    QList<InvoiceId> listed(const InvoiceQuery &query = {})
    {
        QList<InvoiceId> ids = await(service->ids(query)).value();
        std::ranges::sort(ids);
        return ids;
    }
    QStringList events(InvoiceId id)
    {
        const auto all = await(database->read([id](QSqlDatabase &db) {
                             return AuditTrail::history(db, Entity::Invoice, id.value);
                         })).value();
        QStringList names;
        for (const AuditEvent &event : all)
            names.append(event.event);
        return names;
    }
};

QString numberOf(const Invoice &invoice)
{
    return invoice.extraction.value(Field::InvoiceNumber).value;
}

} // namespace

class TestSplittingService : public QObject {
    Q_OBJECT
private slots:
    void proposalNamesPagesSellersAndNumbers();
    void partsAreInvoicesOfTheirOwn();
    void pagesOfAPartAreThoseOfItsRange();
    void everyPageMustBeInOnePart();
    void onlyWhatIsInReviewIsSplit();
    void undoBringsBackWhatWasThere();
    void undoWaitsForWhatWasDecided();
    void sameFileAgainIsThePart();
    void aReplacedOneIsNotInTheTrash();
    void filesBecomeOneInvoice();
    void pagesAreMergedInTheOrderAskedFor();
    void aPartCanBeSplitAgain();
    void partsAreReadAfterACrash();
    void xmlOfAnotherPartDoesNotCount();
    void partsOfPartsAreCutOut();
};

void TestSplittingService::proposalNamesPagesSellersAndNumbers()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const auto parts = await(b.splitting.propose(whole.id)).value();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].pages, (PageRange{0, 1}));
    QCOMPARE(parts[0].seller, u"Northwind Tools Ltd"_s);
    QCOMPARE(parts[0].number, u"INV-2024-0042"_s);
    QCOMPARE(parts[1].pages, (PageRange{2, 2}));
    QCOMPARE(parts[1].seller, u"Baker & Sons Limited"_s);
    QCOMPARE(parts[1].number, u"7781"_s);
    QVERIFY(parts[1].confidence > 0.7 && parts[1].confidence < 1);
    QVERIFY(parts[1].reasons.contains(CutReason::AnotherNumber));
    QVERIFY(parts[0].reasons.isEmpty());
    QCOMPARE(await(b.splitting.propose({99})).error().code, ErrorCode::NotFound);
}

void TestSplittingService::partsAreInvoicesOfTheirOwn()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const Regrouping made = b.splitUp(whole);
    QCOMPARE(made.before, QList{whole.id});
    QCOMPARE(made.after.size(), 2);
    const Invoice first = b.invoice(made.after[0]), second = b.invoice(made.after[1]);
    QCOMPARE(numberOf(first), u"INV-2024-0042"_s);
    QCOMPARE(numberOf(second), u"7781"_s);
    QCOMPARE(second.extraction.value(Field::TotalWithTax).value, u"48.50"_s);
    QCOMPARE(second.extraction.value(Field::TotalWithTax).page, 0); // of the part
    QCOMPARE(first.pageCount, 2);
    QCOMPARE(second.pageCount, 1);
    QCOMPARE(second.sha256, whole.sha256);
    QCOMPARE(second.fileName, whole.fileName);
    for (const Invoice &part : {first, second}) {
        for (const Finding &finding : part.extraction.findings)
            QVERIFY2(finding.rule != "several_invoices"_L1 && finding.rule != "probable_duplicate"_L1,
                     qPrintable(finding.rule));
    }
    QCOMPARE(b.listed(), made.after);
    QCOMPARE(b.invoice(whole.id).pageCount, 3); // the file is what it was
    const auto origin = await(b.splitting.origin(second.id)).value();
    QCOMPARE(origin.madeBy, made.id);
    QCOMPARE(origin.madeOf, QList{whole.id});
    QCOMPARE(origin.files, (QList<FilePages>{{u"two.pdf"_s, {2, 2}}}));
    QCOMPARE(await(b.splitting.origin(whole.id)).value().replacements, made.after);
    QVERIFY(b.events(whole.id).contains(u"split"_s));
    QCOMPARE(b.events(second.id).first(), u"split_off"_s);
}

void TestSplittingService::pagesOfAPartAreThoseOfItsRange()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const Regrouping made = b.splitUp(whole);
    QCOMPARE(await(b.service->pages(whole.id)).value().size(), 3);
    QCOMPARE(await(b.service->pages(made.after[0])).value().size(), 2);
    QCOMPARE(await(b.service->pages(made.after[1])).value().size(), 1);
    QVERIFY(await(b.service->pageImage(made.after[1], 0, 100, {})));
    QCOMPARE(b.reader.lastRendered().second, 2);
    QCOMPARE(await(b.service->pageImage(made.after[1], 1, 100, {})).error().code, ErrorCode::NotFound);
    // Reading a part anew leaves the pages of the file alone.
    QVERIFY(await(b.service->readAgain({made.after[1]}, {})));
    QTRY_VERIFY(b.events(made.after[1]).count(u"read"_s) == 2);
    QCOMPARE(await(b.service->pages(whole.id)).value().size(), 3);
}

void TestSplittingService::everyPageMustBeInOnePart()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const QList<QList<PageRange>> wrong{
        {},       {{0, 2}},         {{0, 0}, {2, 2}},  {{0, 1}, {1, 2}}, {{0, 1}, {2, 3}},
        {{0, 1}}, {{2, 2}, {0, 1}}, {{0, -1}, {0, 2}}, {{-1, 1}, {2, 2}}};
    for (const QList<PageRange> &parts : wrong) {
        const auto made = await(b.splitting.split(whole.id, whole.rowVersion, parts));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    }
    QCOMPARE(b.listed(), QList{whole.id});
}

void TestSplittingService::onlyWhatIsInReviewIsSplit()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const QList<PageRange> parts{{0, 1}, {2, 2}};
    QCOMPARE(await(b.splitting.split(whole.id, whole.rowVersion - 1, parts)).error().code, ErrorCode::Conflict);
    QCOMPARE(await(b.splitting.split({99}, 1, parts)).error().code, ErrorCode::NotFound);
    const int rejected = await(b.service->reject(whole.id, whole.rowVersion, u"not ours"_s)).value();
    QCOMPARE(await(b.splitting.split(whole.id, rejected, parts)).error().code, ErrorCode::NotAllowed);
    const Invoice good = b.toReview();
    const int approved = await(b.service->approve(good.id, good.rowVersion)).value(); // by a person
    QCOMPARE(await(b.splitting.split(good.id, approved, {{0, 0}, {1, 1}})).error().code, ErrorCode::NotAllowed);
    const int reopened = await(b.service->reopen(whole.id, rejected)).value();
    QVERIFY(await(b.splitting.split(whole.id, reopened, parts)));
    // Once is enough.
    QCOMPARE(await(b.splitting.split(whole.id, b.invoice(whole.id).rowVersion, parts)).error().code,
             ErrorCode::NotAllowed);
}

void TestSplittingService::undoBringsBackWhatWasThere()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const Regrouping made = b.splitUp(whole);
    QVERIFY(await(b.splitting.undo(made.id)));
    QCOMPARE(b.listed(), QList{whole.id});
    QCOMPARE(b.invoice(whole.id).extraction, whole.extraction);
    QCOMPARE(b.invoice(whole.id).status, InvoiceStatus::NeedsReview);
    QCOMPARE(await(b.splitting.undo(made.id)).error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(b.splitting.undo({99})).error().code, ErrorCode::NotFound);
    const Invoice part = b.invoice(made.after[1]);
    QCOMPARE(await(b.splitting.origin(part.id)).value().replacements, QList{whole.id});

    QVERIFY(await(b.splitting.redo(made.id)));
    QCOMPARE(b.listed(), made.after);
    QCOMPARE(b.invoice(made.after[1]).extraction, part.extraction);
    QCOMPARE(await(b.splitting.redo(made.id)).error().code, ErrorCode::NotAllowed);
}

void TestSplittingService::undoWaitsForWhatWasDecided()
{
    Bench b;
    const Regrouping made = b.splitUp(b.twoInOne());
    const Invoice part = b.invoice(made.after[1]);
    const int rejected = await(b.service->reject(part.id, part.rowVersion, u"paid already"_s)).value();
    QCOMPARE(await(b.splitting.undo(made.id)).error().code, ErrorCode::NotAllowed);
    QVERIFY(await(b.service->reopen(part.id, rejected)));
    QVERIFY(await(b.service->markExported({part.id}, u"csv"_s, u"out.csv"_s)));
    QCOMPARE(await(b.splitting.undo(made.id)).error().code, ErrorCode::NotAllowed);
    QCOMPARE(b.listed(), made.after);
}

void TestSplittingService::sameFileAgainIsThePart()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const Regrouping made = b.splitUp(whole);
    const ImportOutcome again = b.import(b.folder.filePath(u"two.pdf"_s));
    QVERIFY(again.known);
    QCOMPARE(*again.invoice, made.after[0]);
    QCOMPARE(b.listed(), made.after);
}

void TestSplittingService::aReplacedOneIsNotInTheTrash()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    const Regrouping made = b.splitUp(whole);
    InvoiceQuery trash;
    trash.inTrash = true;
    QCOMPARE(b.listed(trash), QList<InvoiceId>());
    QCOMPARE(await(b.service->counts()).value().inTrash, 0);
    QCOMPARE(await(b.filing->restore({whole.id})).value(), QList<InvoiceId>());
    QCOMPARE(b.listed(), made.after);
    QVERIFY(await(b.filing->trash({made.after[0]})));
    QCOMPARE(b.listed(trash), QList{made.after[0]});
    QCOMPARE(await(b.splitting.undo(made.id)).error().code, ErrorCode::NotAllowed);
}

void TestSplittingService::filesBecomeOneInvoice()
{
    Bench b;
    const Invoice first = b.read(b.file(u"one.jpg"_s, pdfOf({pageOf({})})));
    const Invoice second = b.read(b.file(u"two.jpg"_s, pdfOf({annex()})));
    QVERIFY(first.approvedAutomatically); // by nobody
    const auto merged = await(b.splitting.merge({{first.id, first.rowVersion}, {second.id, second.rowVersion}}));
    QVERIFY(merged);
    const InvoiceId id = merged->after.first();
    b.waitUntilRead(id);
    const Invoice whole = b.invoice(id);
    QCOMPARE(whole.pageCount, 2);
    QCOMPARE(numberOf(whole), u"INV-2024-0042"_s);
    QCOMPARE(b.listed(), QList{id});
    QCOMPARE(await(b.service->pages(id)).value().size(), 2);
    QVERIFY(await(b.service->pageImage(id, 1, 100, {})));
    QCOMPARE(b.reader.lastRendered(), std::pair(QByteArray("bytes of two.jpg"), 0));
    QCOMPARE(*b.import(b.folder.filePath(u"two.jpg"_s)).invoice, id); // not the one that lies hidden
    QCOMPARE(b.listed(), QList{id});

    QVERIFY(await(b.splitting.undo(merged->id)));
    QCOMPARE(b.listed(), (QList{first.id, second.id}));
    QCOMPARE(b.invoice(first.id).extraction, first.extraction);
}

void TestSplittingService::pagesAreMergedInTheOrderAskedFor()
{
    Bench b;
    const Invoice first = b.read(b.file(u"back.jpg"_s, pdfOf({annex(), annex()})));
    const Invoice second = b.read(b.file(u"front.jpg"_s, pdfOf({pageOf(Second)})));
    const QList<SeenInvoice> both{{first.id, first.rowVersion}, {second.id, second.rowVersion}};
    const QList<QList<InvoicePage>> wrong{{{first.id, 0}},
                                          {{first.id, 0}, {first.id, 0}, {second.id, 0}},
                                          {{first.id, 0}, {first.id, 2}, {second.id, 0}},
                                          {{first.id, 0}, {first.id, 1}, {InvoiceId{99}, 0}}};
    for (const QList<InvoicePage> &order : wrong)
        QCOMPARE(await(b.splitting.merge(both, order)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(await(b.splitting.merge({both.first()})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(await(b.splitting.merge({both.first(), both.first()})).error().code, ErrorCode::InvalidArgument);

    const auto merged = await(b.splitting.merge(both, {{second.id, 0}, {first.id, 0}, {first.id, 1}}));
    QVERIFY(merged);
    b.waitUntilRead(merged->after.first());
    const Invoice whole = b.invoice(merged->after.first());
    QCOMPARE(whole.extraction.value(Field::InvoiceNumber).page, 0);
    const auto origin = await(b.splitting.origin(whole.id)).value();
    QCOMPARE(origin.files, (QList<FilePages>{{u"front.jpg"_s, {0, 0}}, {u"back.jpg"_s, {0, 1}}}));
}

void TestSplittingService::aPartCanBeSplitAgain()
{
    Bench b;
    const Regrouping made = b.splitUp(b.twoInOne());
    const Invoice part = b.invoice(made.after[0]);
    const auto again = await(b.splitting.split(part.id, part.rowVersion, {{0, 0}, {1, 1}}));
    QVERIFY(again);
    const auto origin = await(b.splitting.origin(again->after[1])).value();
    QCOMPARE(origin.files, (QList<FilePages>{{u"two.pdf"_s, {1, 1}}}));
    // The first split can be taken back only after the second.
    QCOMPARE(await(b.splitting.undo(made.id)).error().code, ErrorCode::NotAllowed);
    QVERIFY(await(b.splitting.undo(again->id)));
    QVERIFY(await(b.splitting.undo(made.id)));
}

void TestSplittingService::partsAreReadAfterACrash()
{
    Bench b;
    const Invoice whole = b.twoInOne();
    b.reader.hold(true);
    const auto made = await(b.splitting.split(whole.id, whole.rowVersion, {{0, 1}, {2, 2}}));
    QVERIFY(made);
    // What another program finds on the disk right after the commit: both parts in the queue, each with its job.
    const int waiting = await(b.database->read([](QSqlDatabase &db) -> Result<int> {
                            QSqlQuery query(db);
                            query.exec(u"SELECT count(*) FROM job JOIN invoice ON invoice.id = job.subject "
                                       "WHERE job.state IN (0, 1) AND invoice.replaced_by IS NULL"_s);
                            return query.next() ? query.value(0).toInt() : -1;
                        })).value();
    QCOMPARE(waiting, 2);
    // Taken back while they are being read: nothing is read any more, and done again, all is.
    QVERIFY(await(b.splitting.undo(made->id)));
    QCOMPARE(b.listed(), QList{whole.id});
    b.reader.hold(false);
    QVERIFY(await(b.splitting.redo(made->id)));
    for (const InvoiceId id : made->after)
        b.waitUntilRead(id);
    QCOMPARE(numberOf(b.invoice(made->after[1])), u"7781"_s);
}

void TestSplittingService::xmlOfAnotherPartDoesNotCount()
{
    const ReadDocument ubl = ublDocument({.number = u"7781"_s});
    ReadDocument hybrid = pdfOf({pageOf({})});
    Attachment xml;
    xml.name = u"factur-x.xml"_s;
    xml.isXml = true;
    xml.xml = ubl.xml;
    hybrid.attachments = {xml};
    PipelineOptions options;
    options.today = QDate(2026, 11, 21);
    options.partOfFile = true;
    const auto other = extractDocument(hybrid, options, 0, {});
    QVERIFY(other);
    QVERIFY(other->extraction.eInvoiceSyntax.isEmpty());
    QCOMPARE(other->extraction.value(Field::InvoiceNumber).value, u"INV-2024-0042"_s);
    hybrid.pages = {pageOf(Second)};
    const auto own = extractDocument(hybrid, options, 0, {});
    QVERIFY(own);
    QVERIFY(!own->extraction.eInvoiceSyntax.isEmpty());
}

void TestSplittingService::partsOfPartsAreCutOut()
{
    const QList<DocumentPages> all{{{1}, {}, {1}, {}, {3, 5}}, {{2}, {}, {2}, {}, {0, 1}}, {{1}, {}, {1}, {}, {9, 9}}};
    const auto cut = [&](int first, int last) {
        QStringList named;
        for (const DocumentPages &pages : partOf(all, {first, last}))
            named.append(u"%1:%2-%3"_s.arg(pages.document.value).arg(pages.pages.first).arg(pages.pages.last));
        return named.join(u' ');
    };
    QCOMPARE(cut(0, 5), u"1:3-5 2:0-1 1:9-9"_s);
    QCOMPARE(cut(1, 1), u"1:4-4"_s);
    QCOMPARE(cut(2, 3), u"1:5-5 2:0-0"_s);
    QCOMPARE(cut(4, 5), u"2:1-1 1:9-9"_s);
    QCOMPARE(cut(6, 9), QString());
}

QTEST_GUILESS_MAIN(TestSplittingService)
#include "test_splitting_service.moc"
