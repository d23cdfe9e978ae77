// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplier_words.h"

#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SupplierWords)
};

QString percents(const QStringList &rates)
{
    QStringList written;
    for (const QString &rate : rates)
        //: A tax rate. %1: a number.
        written.append(Words::tr("%1 %").arg(formatDecimal(rate)));
    return written.join(u", "_s);
}

} // namespace

QString supplierName(const QString &name)
{
    //: In the place of a supplier's name.
    return name.isEmpty() ? Words::tr("Without a name") : displayName(name);
}

QString accountStateWord(AccountState state)
{
    switch (state) {
    case AccountState::Seen:
        return Words::tr("Not confirmed", "bank account");
    case AccountState::Confirmed:
        return Words::tr("Confirmed", "bank account");
    case AccountState::Refused:
        return Words::tr("Not theirs", "bank account");
    }
    return {};
}

QString accountStateIcon(AccountState state)
{
    switch (state) {
    case AccountState::Seen:
        return u"triangle-alert"_s;
    case AccountState::Confirmed:
        return u"badge-check"_s;
    case AccountState::Refused:
        return u"ban"_s;
    }
    return {};
}

Tone accountStateTone(AccountState state)
{
    switch (state) {
    case AccountState::Seen:
        return Tone::Doubtful;
    case AccountState::Confirmed:
        return Tone::Good;
    case AccountState::Refused:
        return Tone::Wrong;
    }
    return Tone::Neutral;
}

QString accountDetail(const SupplierAccount &account)
{
    QStringList parts;
    if (account.invoices == 0)
        parts.append(Words::tr("On no invoice now."));
    else if (account.lastInvoice.isValid())
        //: %1: a date.
        parts.append(Words::tr("On %Ln invoice(s), the last of %1.", nullptr, account.invoices)
                         .arg(formatDate(account.lastInvoice)));
    else
        parts.append(Words::tr("On %Ln invoice(s).", nullptr, account.invoices));
    const QString who = displayName(account.decidedBy);
    const QString when = formatDateTime(account.decidedAt);
    if (account.state == AccountState::Confirmed)
        //: %1: who, %2: when.
        parts.append(Words::tr("Confirmed by %1 on %2.").arg(who, when));
    else if (account.state == AccountState::Refused)
        //: %1: who, %2: when.
        parts.append(Words::tr("Refused by %1 on %2.").arg(who, when));
    return parts.join(u' ');
}

QString hintSentence(const SupplierHint &hint)
{
    const QString field = hint.field ? fieldLabel(*hint.field) : QString();
    const QString value = displayName(hint.value);
    switch (hint.kind) {
    case HintKind::Label:
        //: %1: a field, %2: words printed on the document.
        return Words::tr("%1 stands beside “%2”.").arg(field, value);
    case HintKind::Place: {
        bool ok = false;
        const int page = hint.value.section(u' ', 0, 0).toInt(&ok);
        //: %1: a field, %2: number of a page.
        return ok ? Words::tr("%1 stands at a certain place of page %2.").arg(field).arg(page + 1)
                  : Words::tr("%1 stands at a certain place.").arg(field);
    }
    case HintKind::DateOrder:
        return hint.value == "month_first"_L1 ? Words::tr("In dates the month comes first.")
                                              : Words::tr("In dates the day comes first.");
    case HintKind::Form:
        //: %1: a field, %2: how it is written, 9 = any digit, A = any letter.
        return Words::tr("%1 is written like %2 (9 is any digit, A any letter).").arg(field, value);
    case HintKind::Spelling:
        //: %1: a field, %2: its right spelling, %3: what was read.
        return Words::tr("%1 is spelled “%2”, though “%3” may be read.").arg(field, value, displayName(hint.printed));
    case HintKind::TaxRates:
        //: %1: tax rates.
        return Words::tr("The tax rates are %1.").arg(percents(hint.value.split(u' ', Qt::SkipEmptyParts)));
    }
    return {};
}

QString hintDetail(const SupplierHint &hint)
{
    const QString who = displayName(hint.isForgotten() ? hint.forgottenBy : hint.learnedBy);
    const QString when = formatDateTime(hint.isForgotten() ? hint.forgottenAt : hint.learnedAt);
    if (hint.isForgotten())
        //: %1: who, %2: when.
        return Words::tr("Forgotten by %1 on %2; it is not used.").arg(who, when);
    if (!hint.learnedFrom.isValid())
        //: %1: who, %2: when.
        return Words::tr("From %1 on %2.").arg(who, when);
    //: Where something was learned. %1: "inv-000012", %2: who, %3: when.
    return Words::tr("From the correction of %1 by %2 on %3.").arg(displayId(hint.learnedFrom), who, when);
}

QList<FigureLine> figureLines(const SupplierFigures &figures)
{
    QList<FigureLine> lines;
    for (const UsualTotals &totals : figures.totals) {
        if (totals.count == 0)
            continue;
        //: How much a supplier usually asks. %1: an amount, %2 and %3: the lowest and the highest.
        const QString range = Words::tr("%1 (from %2 to %3)")
                                  .arg(formatMoney(totals.median, totals.currency), formatDecimal(totals.lowest),
                                       formatDecimal(totals.highest));
        lines.append({Words::tr("Usual total"),
                      totals.lowest != totals.highest ? range : formatMoney(totals.median, totals.currency)});
    }
    if (!figures.taxRates.isEmpty())
        lines.append({Words::tr("Tax rates"), percents(figures.taxRates)});
    if (figures.paymentDays >= 0)
        lines.append({Words::tr("Time to pay"), Words::tr("%Ln day(s)", nullptr, figures.paymentDays)});
    if (!figures.numberForm.isEmpty())
        //: How invoice numbers are written. %1: the last one.
        lines.append({Words::tr("Invoice numbers"), Words::tr("like %1").arg(displayName(figures.lastNumber))});
    if (figures.rising)
        lines.append({Words::tr("Order of numbers"), Words::tr("they rise with the dates")});
    if (figures.firstInvoice.isValid() && figures.firstInvoice != figures.lastInvoice)
        //: First and last date of the invoices. %1, %2: dates.
        lines.append({Words::tr("Invoices from"),
                      Words::tr("%1 to %2").arg(formatDate(figures.firstInvoice), formatDate(figures.lastInvoice))});
    if (figures.invoices > 0)
        lines.append({Words::tr("Drawn from"), Words::tr("%Ln approved invoice(s)", nullptr, figures.invoices)});
    return lines;
}

} // namespace desk
