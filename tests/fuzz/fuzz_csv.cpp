// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/ledger_codes.h"
#include "tests/fuzz/expect.h"
#include "ui/invoices/line_paste.h"

#include <QSet>

using namespace desk;

namespace {

void takeLedgerCodes(const QByteArray &bytes)
{
    const Result<QList<LedgerCode>> codes = ledgerCodesFromCsv(LedgerCodeKind::Account, bytes);
    if (!codes) {
        expect(codes.error().code == ErrorCode::InvalidArgument, "the error that the header names");
        return;
    }
    QSet<QString> seen;
    for (const LedgerCode &code : *codes) {
        expect(validateLedgerCode(code).has_value(), "a code is one");
        expect(!seen.contains(code.code), "a code is there once");
        seen.insert(code.code);
    }
    QStringList sorted(seen.cbegin(), seen.cend());
    std::ranges::sort(sorted, codeLess);
}

void takePaste(const QString &text)
{
    const Result<PasteGrid> grid = readPaste(text);
    if (!grid) {
        const ErrorCode code = grid.error().code;
        expect(code == ErrorCode::EmptyFile || code == ErrorCode::TooLarge, "one of the errors that the header names");
        return;
    }
    expect(grid->rows.size() <= MostPasteRows && grid->columns <= MostPasteColumns, "a table is within its limits");
    expect(!grid->rows.isEmpty() && grid->columns > 0 && grid->emptyRows >= 0, "a table has rows");
    const PasteMapping mapping = guessMapping(*grid, DecimalMark::Comma);
    expect(mapping.columns.size() == grid->columns, "each column is mapped");
    for (const QStringList &row : grid->rows) {
        expect(row.size() == grid->columns, "each row is as long as the longest");
        (void)pastedRow(row, mapping);
    }
    (void)endsWithSum(*grid, mapping);
    if (grid->columns > 1) {
        const Result<PasteGrid> again = readPaste(toTsv(grid->rows));
        expect(again.has_value() && again->rows == grid->rows, "cells come back from the clipboard as they were");
    }
}

} // namespace

/// A chart of accounts from a file, and lines from a clipboard.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    takeLedgerCodes(bytes);
    takePaste(QString::fromUtf8(bytes));
    return 0;
}
