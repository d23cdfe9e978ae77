// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/needs_you_delegate.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/user_message.h"
#include "ui/today/needs_you_model.h"

#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Columns {
    QRect icon, words, figures, action;
};

Columns columnsOf(const QStyleOptionViewItem &option)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int pad = scaled(12, metrics);
    const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const int iconSide = scaled(18, metrics);
    Columns columns;
    columns.icon = QRect(inner.left(), inner.center().y() - iconSide / 2, iconSide, iconSide);
    columns.action = QRect(inner.right() - scaled(84, metrics), inner.top(), scaled(84, metrics) + 1, inner.height());
    const int figures = std::min(scaled(150, metrics), inner.width() / 4);
    columns.figures = QRect(columns.action.left() - figures - pad, inner.top(), figures, inner.height());
    const int left = columns.icon.right() + 1 + pad;
    columns.words = QRect(left, inner.top(), columns.figures.left() - pad - left, inner.height());
    return columns;
}

QString whyOf(const InvoiceRow &row)
{
    if (row.status == InvoiceStatus::Failed)
        return userMessage(errorCodeFromName(row.errorCode)).title;
    const QString problem = problemTitle(row.firstProblem);
    if (problem.isEmpty() && row.doubtfulFields > 0)
        return NeedsYouDelegate::tr("%Ln doubtful field(s)", nullptr, row.doubtfulFields);
    if (problem.isEmpty())
        return NeedsYouDelegate::tr("Wants a look before it is approved");
    if (row.doubtfulFields <= 1)
        return problem;
    //: %1 is a problem in a few words, %Ln how many other fields are doubtful.
    return NeedsYouDelegate::tr("%1, and %Ln more doubtful field(s)", nullptr, row.doubtfulFields - 1).arg(problem);
}

/// Beside the supplier: the number, and who is to look at it.
QString secondWords(const InvoiceRow &row, const QString &me)
{
    QStringList words;
    if (!row.invoiceNumber.isEmpty())
        words.append(displayName(row.invoiceNumber));
    if (!row.assignee.isEmpty())
        //: %1 is a person's name.
        words.append(row.assignee == me ? NeedsYouDelegate::tr("assigned to you")
                                        : NeedsYouDelegate::tr("assigned to %1").arg(displayName(row.assignee)));
    return words.join(u" \u00b7 "_s);
}

/// A sign for what is wrong, so that the kinds can be told apart at a glance.
QString iconOf(const InvoiceRow &row, bool blocked)
{
    if (row.status == InvoiceStatus::Failed)
        return u"circle-x"_s;
    const QString &problem = row.firstProblem;
    if (problem.contains("duplicate"_L1))
        return u"copy"_s;
    if (problem == "iban_changed"_L1 || problem == "iban_checksum"_L1)
        return u"landmark"_s;
    if (problem.contains("addressed"_L1))
        return u"mail"_s;
    return blocked ? u"octagon-alert"_s : u"triangle-alert"_s;
}

void drawLine(QPainter *painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
              Qt::Alignment side)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, side | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

NeedsYouDelegate::NeedsYouDelegate(const Clock &clock, const QString &me, QObject *parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_me(me)
{
}

QSize NeedsYouDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(320, option.fontMetrics), scaled(52, option.fontMetrics)};
}

void NeedsYouDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const auto row = index.data(NeedsYouModel::RowRole).value<InvoiceRow>();
    QStyleOptionViewItem option(given);
    option.features &= ~QStyleOptionViewItem::Alternate;
    const Columns columns = columnsOf(option);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const QColor text = chosen ? selectionText(option.palette) : option.palette.color(QPalette::Text);
    const QColor quiet = chosen ? text : quietText(option.palette);

    painter->save();
    paintItemPanel(painter, option);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, hairline(option.palette));
    const bool blocked = row.status == InvoiceStatus::Failed || row.blockingFindings > 0;
    const Tone tone = blocked ? Tone::Wrong : Tone::Doubtful;
    icon(iconOf(row, blocked), tone).paint(painter, columns.icon);

    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const int lineHeight = option.fontMetrics.height() + scaled(2, option.fontMetrics);
    const int top = option.rect.center().y() - lineHeight;
    const auto line = [&](const QRect &column, int number) {
        return QRect(column.left(), top + number * lineHeight, column.width(), lineHeight);
    };
    QString title = displayName(row.sellerName.isEmpty() ? row.fileName : row.sellerName);
    drawLine(painter, line(columns.words, 0), strong, text, title, Qt::AlignLeft);
    const int used = std::min(QFontMetrics(strong).horizontalAdvance(title), columns.words.width());
    const QRect rest = line(columns.words, 0).adjusted(used + scaled(8, option.fontMetrics), 0, 0, 0);
    if (rest.width() > scaled(30, option.fontMetrics))
        drawLine(painter, rest, option.font, quiet, secondWords(row, m_me), Qt::AlignLeft);
    const QColor why = chosen ? text : toneColours(tone, option.palette).text;
    drawLine(painter, line(columns.words, 1), option.font, why, whyOf(row), Qt::AlignLeft);
    drawLine(painter, line(columns.figures, 0), option.font, text, formatMoney(row.total, row.currency),
             Qt::AlignRight);
    drawLine(painter, line(columns.figures, 1), option.font, quiet, formatAge(row.importedAt, m_clock.now()),
             Qt::AlignRight);
    if (chosen || pointed) {
        const QString action = row.status == InvoiceStatus::Failed ? tr("See why", "main action of a row")
                                                                   : tr("Review", "main action of a row");
        drawLine(painter, columns.action, strong, option.palette.color(QPalette::Link), action, Qt::AlignRight);
    }
    painter->restore();
}

} // namespace desk
