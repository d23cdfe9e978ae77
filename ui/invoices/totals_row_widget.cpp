// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/totals_row_widget.h"

#include "core/base/money.h"
#include "ui/kit/elided_label_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/tone_label_widget.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString sumText(const CurrencyTotal &total)
{
    const Money money{total.minorUnits, total.currency};
    const QString amount = total.currency.isEmpty()
                               //: A sum of invoices whose currency could not be read. %1: the amount.
                               ? TotalsRowWidget::tr("%1 without a currency").arg(formatDecimal(money.toDecimal()))
                               : formatMoney(money.toDecimal(), total.currency);
    //: A sum, and in brackets how many invoices it is of.
    return TotalsRowWidget::tr("%1 (%2)").arg(amount, QLocale().toString(total.count));
}

} // namespace

QString totalsSentence(const QueryTotals &totals)
{
    QStringList parts;
    for (const CurrencyTotal &total : totals.totals)
        parts.append(sumText(total));
    if (totals.withoutTotal > 0)
        parts.append(TotalsRowWidget::tr("%Ln without a total", nullptr, totals.withoutTotal));
    return parts.join(u" \u00b7 "_s);
}

TotalsRowWidget::TotalsRowWidget(QWidget *parent) : QWidget(parent)
{
    m_search = new QWidget(this);
    auto *mark = new ToneLabelWidget(m_search);
    mark->setIcon(u"file-search"_s, Tone::Neutral);
    m_snippet = new ElidedLabelWidget(m_search);
    m_snippet->setObjectName(u"listSnippet"_s);
    m_snippet->setQuiet(true);
    auto *searchLine = new QHBoxLayout(m_search);
    searchLine->setContentsMargins(12, 6, 12, 0);
    searchLine->setSpacing(8);
    searchLine->addWidget(mark);
    searchLine->addWidget(m_snippet, 1);
    m_search->hide();

    m_caption = new ToneLabelWidget(this);
    m_caption->setQuiet();
    m_sums = new ElidedLabelWidget(this);
    m_sums->setObjectName(u"listTotals"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(8);
    line->addWidget(m_caption);
    line->addWidget(m_sums, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addLayout(line);
    showTotals();
}

void TotalsRowWidget::setTotals(const QueryTotals &totals)
{
    m_all = totals;
    showTotals();
}

void TotalsRowWidget::setSelectionTotals(const std::optional<QueryTotals> &totals, int count)
{
    m_selected = totals;
    m_selectedCount = count;
    showTotals();
}

void TotalsRowWidget::showTotals()
{
    const QString text = totalsSentence(m_selected ? *m_selected : m_all);
    //: Before the sums of the selected invoices.
    m_caption->setText(m_selected ? tr("Total of %Ln selected:", nullptr, m_selectedCount)
                                  //: Before the sums of all invoices of the list.
                                  : tr("Total:"));
    m_caption->setVisible(!text.isEmpty());
    m_sums->setText(text);
    m_sums->setToolTip(text.isEmpty() ? QString()
                                      : tr("By currency; credit notes are taken off. %1").arg(text).toHtmlEscaped());
    m_sums->setAccessibleName(m_caption->text() + u' ' + text);
}

void TotalsRowWidget::setSnippet(bool searching, const QString &snippet)
{
    m_search->setVisible(searching);
    const QString tidy = displayName(snippet.simplified());
    m_snippet->setText(tidy.isEmpty() ? tr("The words stand in its names, not in the text of the document.") : tidy);
    m_snippet->setToolTip(tidy.toHtmlEscaped());
}

} // namespace desk
