// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
struct CodingWords {
    Q_DECLARE_TR_FUNCTIONS(CodingWords)
};
} // namespace

QString ledgerKindWord(LedgerCodeKind kind)
{
    switch (kind) {
    case LedgerCodeKind::Account:
        return CodingWords::tr("Account", "of the ledger");
    case LedgerCodeKind::CostCentre:
        return CodingWords::tr("Cost centre", "of the ledger");
    case LedgerCodeKind::TaxCode:
        return CodingWords::tr("Tax code", "of the ledger");
    }
    return {};
}

QString ledgerCodeTitle(const LedgerCode &code)
{
    return code.name.isEmpty() ? displayName(code.code) : displayName(code.code + u' ' + code.name);
}

const QString &codeOf(const Coding &coding, LedgerCodeKind kind)
{
    switch (kind) {
    case LedgerCodeKind::CostCentre:
        return coding.costCentre;
    case LedgerCodeKind::TaxCode:
        return coding.taxCode;
    case LedgerCodeKind::Account:
        break;
    }
    return coding.account;
}

} // namespace desk
