// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/ledger_codes.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The run of digits at `at`, without the zeros before it; moves `at` behind it.
QStringView digitRun(const QString &text, qsizetype &at)
{
    while (at < text.size() - 1 && text[at] == u'0' && isAsciiDigit(text[at + 1]))
        ++at;
    const qsizetype first = at;
    while (at < text.size() && isAsciiDigit(text[at]))
        ++at;
    return QStringView(text).mid(first, at - first);
}

tl::unexpected<Error> invalid(const LedgerCode &code, const QString &expected)
{
    return fail(ErrorCode::InvalidArgument,
                u"%1 '%2': %3"_s.arg(ledgerCodeKindName(code.kind), code.code.left(LongestLedgerCode), expected));
}

} // namespace

QString ledgerCodeKindName(LedgerCodeKind kind)
{
    switch (kind) {
    case LedgerCodeKind::Account:
        return u"account"_s;
    case LedgerCodeKind::CostCentre:
        return u"cost_centre"_s;
    case LedgerCodeKind::TaxCode:
        return u"tax_code"_s;
    }
    return {};
}

Result<> validateLedgerCode(const LedgerCode &code)
{
    if (code.code.isEmpty())
        return invalid(code, u"expected a code"_s);
    if (code.code.size() > LongestLedgerCode)
        return invalid(code, u"expected at most %1 characters"_s.arg(LongestLedgerCode));
    if (code.code != code.code.trimmed())
        return invalid(code, u"expected no blanks at its ends"_s);
    if (std::ranges::any_of(code.code, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return invalid(code, u"expected no line break or control character"_s);
    if (code.name.size() > LongestLedgerName)
        return invalid(code, u"expected a name of at most %1 characters"_s.arg(LongestLedgerName));
    return {};
}

bool codeLess(const QString &a, const QString &b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (isAsciiDigit(a[i]) && isAsciiDigit(b[j])) {
            const QStringView x = digitRun(a, i), y = digitRun(b, j);
            if (x != y)
                return x.size() != y.size() ? x.size() < y.size() : x < y;
            continue;
        }
        const QChar x = a[i++].toCaseFolded(), y = b[j++].toCaseFolded();
        if (x != y)
            return x < y;
    }
    if (i < a.size() || j < b.size())
        return j < b.size();
    return a < b; // "07" and "7", "k1" and "K1": different codes, so never equal
}

} // namespace desk
