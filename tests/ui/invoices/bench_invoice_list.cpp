// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_repository.h"
#include "tests/ui/invoices/screen_bench.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// The longest time in which the main thread did not come back to its events.
class StallMeter : public QObject {
public:
    StallMeter()
    {
        startTimer(0);
        clock.start();
    }
    qint64 worst = 0;

protected:
    void timerEvent(QTimerEvent *) override
    {
        worst = std::max(worst, clock.nsecsElapsed());
        clock.start();
    }

private:
    QElapsedTimer clock;
};
} // namespace

/// A list of 100,000 invoices: the longest step of the main thread while somebody filters and scrolls.
class BenchInvoiceList : public QObject {
    Q_OBJECT
private slots:
    void list();
};

void BenchInvoiceList::list()
{
    ScreenBench bench;
    QElapsedTimer t;
    t.start();
    for (int part = 0; part < 10; ++part) {
        auto r = bench.database->write([&bench, part](WriteTransaction &tx) -> Result<> {
            InvoiceRepository repository(tx.connection());
            ExtractionRepository extractions(tx.connection());
            for (int i = 0; i < 10000; ++i) {
                const QString name = u"file %1.pdf"_s.arg(part * 10000 + i);
                const QByteArray sha = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
                TRY_ASSIGN(id, repository.insert({sha, 100, name, name, bench.clock.now()}));
                Extraction e = cleanExtraction(u"N-%1"_s.arg(i));
                e.fields[Field::SellerName].taken.value = u"Seller %1 Werke"_s.arg(i % 977);
                ReadOutcome outcome;
                outcome.at = tx.now();
                outcome.pageCount = 1;
                TRY(repository.saveOutcome(id, outcome));
                TRY(repository.saveSummary(id, e, summarise(e, 0.9)));
                TRY(extractions.saveSearchNames(id, name, e));
            }
            return {};
        });
        QVERIFY(r.result().has_value());
    }
    qInfo("filled in %lld ms", t.elapsed());
    bench.show();
    auto *table = bench.find<QTableView>(u"invoiceTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 100000, 20000);
    QTest::qWait(500);
    auto *edit = bench.find<QLineEdit>(u"invoiceFilterEdit");
    edit->setFocus();
    for (const QString &word : {u"s"_s, u"se"_s, u"seller"_s, u"seller 12"_s, u"werke"_s, u"9"_s}) {
        StallMeter meter;
        t.start();
        edit->setText(word);
        QTest::qWait(1500);
        qInfo("filter %s: worst step %.1f ms, %d rows", qPrintable(word), meter.worst / 1e6,
              table->model()->rowCount());
    }
    edit->clear();
    QTest::qWait(1500);
    {
        StallMeter meter;
        for (int i = 0; i < 100; ++i) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 100 * i);
            QTest::qWait(16);
        }
        qInfo("scroll by jumps: worst step %.1f ms", meter.worst / 1e6);
    }
    {
        StallMeter meter;
        for (int i = 0; i < 200; ++i) {
            table->verticalScrollBar()->setValue(40000 + i * 90);
            QTest::qWait(8);
        }
        qInfo("scroll smoothly: worst step %.1f ms", meter.worst / 1e6);
    }
    {
        StallMeter meter;
        bench.add(u"x.pdf"_s, cleanExtraction(u"X"_s));
        QTest::qWait(1500);
        qInfo("one more comes in: worst step %.1f ms", meter.worst / 1e6);
    }
}

QTEST_MAIN(BenchInvoiceList)
#include "bench_invoice_list.moc"
