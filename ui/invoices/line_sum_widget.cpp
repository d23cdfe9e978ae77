// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_sum_widget.h"

#include "ui/kit/format.h"
#include "ui/kit/tone_label_widget.h"

#include <QHBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString money(const Sum &amount, const QString &currency)
{
    return amount ? formatMoney(amount->reduced().toString(minorUnitDigits(currency)), currency) : QString();
}

QString fittingSentence(Field against, const QString &sum)
{
    switch (against) {
    case Field::TotalTax:
        //: Sum of the tax table against the invoice. %1: an amount.
        return LineSumWidget::tr("Sum %1: the total tax").arg(sum);
    case Field::TotalWithTax:
        //: Sum of the lines against the invoice's total. %1: an amount.
        return LineSumWidget::tr("Sum %1: the total with tax").arg(sum);
    default:
        //: Sum of the lines against the invoice's total. %1: an amount.
        return LineSumWidget::tr("Sum %1: the total without tax").arg(sum);
    }
}

QString differingSentence(Field against, bool tooMuch, const QString &sum, const QString &total, const QString &by)
{
    QString sentence;
    switch (against) {
    case Field::TotalTax:
        //: Sum of the tax table against the invoice. %1 to %3: amounts.
        sentence = tooMuch ? LineSumWidget::tr("Sum %1, total tax %2: %3 too much")
                           //: Sum of the tax table against the invoice. %1 to %3: amounts.
                           : LineSumWidget::tr("Sum %1, total tax %2: %3 missing");
        break;
    case Field::TotalWithTax:
        //: Sum of the lines against the invoice's total. %1 to %3: amounts.
        sentence = tooMuch ? LineSumWidget::tr("Sum %1, total with tax %2: %3 too much")
                           //: Sum of the lines against the invoice's total. %1 to %3: amounts.
                           : LineSumWidget::tr("Sum %1, total with tax %2: %3 missing");
        break;
    default:
        //: Sum of the lines against the invoice's total. %1 to %3: amounts.
        sentence = tooMuch ? LineSumWidget::tr("Sum %1, total without tax %2: %3 too much")
                           //: Sum of the lines against the invoice's total. %1 to %3: amounts.
                           : LineSumWidget::tr("Sum %1, total without tax %2: %3 missing");
        break;
    }
    return sentence.arg(sum, total, by);
}

} // namespace

LineSumWidget::LineSumWidget(const QString &name, QWidget *parent) : QWidget(parent)
{
    m_icon = new ToneLabelWidget(this);
    m_icon->setFixedWidth(16);
    m_sentence = new ToneLabelWidget(this);
    m_sentence->setObjectName(name);
    m_sentence->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
}

QString LineSumWidget::text() const
{
    return m_sentence->text();
}

void LineSumWidget::say(const QString &sentence, std::optional<Tone> tone, const QString &more)
{
    m_sentence->setText(more.isEmpty() ? sentence : sentence + u". "_s + more);
    m_icon->setVisible(tone.has_value());
    if (!tone) {
        m_sentence->setQuiet();
        return;
    }
    m_sentence->setTone(*tone);
    m_icon->setIcon(*tone == Tone::Good ? u"circle-check"_s : u"triangle-alert"_s, *tone);
}

void LineSumWidget::showStand(const SumStand &stand, const QString &currency)
{
    QStringList more;
    if (stand.usesAdjusted) {
        //: Behind the sum of lines and allowances. %1 and %2: amounts.
        more.append(tr("Lines %1, allowances and charges %2.")
                        .arg(money(stand.sum, currency), money(subtract(stand.adjusted, stand.sum), currency)));
    }
    if (stand.unreadable > 0)
        more.append(tr("%Ln row(s) without an amount.", nullptr, stand.unreadable));
    const Sum compared = stand.usesAdjusted ? stand.adjusted : stand.sum;
    const QString sum = money(compared, currency);
    if (!stand.total || !stand.difference) {
        //: Sum of the lines. %1: an amount.
        say(tr("Sum %1").arg(sum), std::nullopt, more.join(u' '));
    } else if (stand.difference->isZero()) {
        say(fittingSentence(stand.against, sum), stand.fits ? Tone::Good : Tone::Doubtful, more.join(u' '));
    } else if (stand.fits) {
        //: Behind the sum of the lines. %1: an amount.
        more.prepend(tr("The difference of %1 is within rounding.").arg(money(stand.difference->abs(), currency)));
        say(fittingSentence(stand.against, sum), Tone::Good, more.join(u' '));
    } else {
        say(differingSentence(stand.against, !stand.difference->isNegative(), sum, money(stand.total, currency),
                              money(stand.difference->abs(), currency)),
            Tone::Doubtful, more.join(u' '));
    }
}

void LineSumWidget::showLines(const Extraction &extraction)
{
    const SumStand stand = lineStand(extraction);
    if (stand.sum)
        showStand(stand, extraction.value(Field::Currency).value);
    else if (extraction.lines.isEmpty())
        say(tr("No lines were read."), std::nullopt);
    else
        say(tr("None of the lines has an amount."), Tone::Doubtful);
}

void LineSumWidget::showTaxes(const Extraction &extraction)
{
    const SumStand stand = taxStand(extraction);
    if (stand.sum)
        showStand(stand, extraction.value(Field::Currency).value);
    else
        say(tr("No tax breakdown was read."), std::nullopt);
}

void LineSumWidget::showAllowances(const Extraction &extraction)
{
    if (extraction.allowancesCharges.isEmpty()) {
        say(tr("No allowances or charges were read."), std::nullopt);
        return;
    }
    //: Charges minus allowances of an invoice. %1: an amount.
    say(tr("Together %1").arg(money(allowanceSum(extraction), extraction.value(Field::Currency).value)), std::nullopt);
}

} // namespace desk
