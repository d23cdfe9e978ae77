// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_repository.h"
#include "core/runtime/runtime.h"
#include "core/storage/database.h"
#include "tests/bench/make_invoices/generated_invoice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>

#include <cstdio>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int InOneTransaction = 1000;

Result<> store(WriteTransaction &tx, int index)
{
    const GeneratedInvoice made = generatedInvoice(index);
    InvoiceRepository invoices(tx.connection());
    ExtractionRepository readings(tx.connection());
    // No document lies behind it: the hash is that of the file name.
    TRY_ASSIGN(id,
               invoices.insert({.sha256 = QCryptographicHash::hash(made.fileName.toUtf8(), QCryptographicHash::Sha256),
                                .byteSize = 50'000,
                                .path = u"generated/"_s + made.fileName,
                                .fileName = made.fileName,
                                .importedAt = made.importedAt}));
    if (made.status == InvoiceStatus::Failed) {
        TRY(readings.saveSearchText(id, made.fileName, {}, {}));
        return invoices.saveFailure(id, {ErrorCode::Damaged, u"generated"_s, {}}, 20);
    }
    TRY(readings.save(id, made.extraction));
    TRY(readings.saveSearchText(id, made.fileName, made.extraction, made.text));
    const bool decided = made.status != InvoiceStatus::NeedsReview;
    TRY(invoices.saveOutcome(
        id, {.status = InvoiceStatus::NeedsReview, .pageCount = 1, .elapsedMs = 120, .at = made.importedAt}));
    TRY(invoices.saveSummary(id, made.extraction, summarise(made.extraction, 0.90)));
    if (decided)
        TRY(invoices.decide(id, made.status, made.status == InvoiceStatus::Rejected ? u"generated"_s : QString(),
                            made.importedAt.addSecs(3600)));
    return {};
}

int run(const QString &folder, int count)
{
    const auto runtime = Runtime::open({.dataDir = folder, .readerProgram = {}, .actor = u"make_invoices"_s});
    if (!runtime) {
        std::fprintf(stderr, "make_invoices: %s\n", qPrintable(runtime.error().detail));
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    for (int first = 0; first < count; first += InOneTransaction) {
        const auto stored = (*runtime)->database().write([first, count](WriteTransaction &tx) -> Result<> {
            for (int i = first; i < std::min(count, first + InOneTransaction); ++i)
                TRY(store(tx, i));
            return {};
        });
        if (const Result<> result = stored.result(); !result) {
            std::fprintf(stderr, "make_invoices: %s\n", qPrintable(result.error().detail));
            return 1;
        }
    }
    std::printf("%d generated invoices in %s (%.1f s). They are made up: no document lies behind them.\n", count,
                qPrintable((*runtime)->dataDir()), double(timer.elapsed()) / 1000);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int count = arguments.value(2, u"10000"_s).toInt();
    if (arguments.size() < 2 || count < 1) {
        std::fprintf(stderr, "usage: make_invoices FOLDER [COUNT]\nFills a new data folder with generated invoices.\n");
        return 2;
    }
    return run(arguments[1], count);
}
