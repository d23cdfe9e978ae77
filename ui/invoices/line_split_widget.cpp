// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_split_widget.h"

#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;
using By = LineSplit::By;

namespace {
constexpr int MostParts = 100;
constexpr int ShownParts = 6;
} // namespace

LineSplitWidget::LineSplitWidget(QWidget *parent) : QWidget(parent)
{
    build();
    hide();
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        const bool equal = By(m_by->currentData().toInt()) == By::Parts;
        m_parts->setVisible(equal);
        m_first->setVisible(!equal);
        m_first->clear();
        showParts();
    });
    connect(m_first, &QLineEdit::textChanged, this, &LineSplitWidget::showParts);
    connect(m_parts, &QSpinBox::valueChanged, this, &LineSplitWidget::showParts);
    connect(m_first, &QLineEdit::returnPressed, this, &LineSplitWidget::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &LineSplitWidget::confirm);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) { // within the number of parts as well
        auto *enter = new QAction(m_parts);
        enter->setShortcut(key);
        enter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QAction::triggered, this, &LineSplitWidget::confirm);
        m_parts->addAction(enter);
    }
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, [this] {
        finish();
        emit cancelled();
    });
    addAction(escape);
}

void LineSplitWidget::build()
{
    auto *label = new QLabel(tr("Split this line"), this);
    m_by = new QComboBox(this);
    m_by->setObjectName(u"splitByCombo"_s);
    m_by->setAccessibleName(tr("How the line is split"));
    label->setBuddy(m_by);
    //: How a line is split: 3 equal ones
    m_by->addItem(tr("into equal parts"), int(By::Parts));
    //: How a line is split: the first part has this quantity
    m_by->addItem(tr("by quantity"), int(By::Quantity));
    //: How a line is split: the first part has this amount
    m_by->addItem(tr("by amount"), int(By::Amount));
    m_parts = new QSpinBox(this);
    m_parts->setObjectName(u"splitPartsSpin"_s);
    m_parts->setAccessibleName(tr("Number of parts"));
    m_parts->setRange(2, MostParts);
    m_first = new QLineEdit(this);
    m_first->setObjectName(u"splitFirstEdit"_s);
    m_first->setAccessibleName(tr("Quantity or amount of the first part"));
    m_first->setMaximumWidth(110);
    m_first->hide();
    //: Button: split the line now.
    m_confirm = new QPushButton(tr("Split"), this);
    m_confirm->setObjectName(u"splitConfirmButton"_s);
    //: Button: do not split after all.
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"splitCancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, [this] {
        finish();
        emit cancelled();
    });
    m_preview = new QLabel(this);
    m_preview->setObjectName(u"splitPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);

    auto *line = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_parts),
                          static_cast<QWidget *>(m_first)})
        line->addWidget(part);
    line->addStretch();
    line->addWidget(m_confirm);
    line->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_preview);
}

void LineSplitWidget::start(int row, const CellRow &line, const QString &currency)
{
    m_row = row;
    m_line = line;
    m_currency = currency;
    m_first->clear();
    m_parts->setValue(2);
    show();
    showParts();
    (m_parts->isVisible() ? static_cast<QWidget *>(m_parts) : m_first)->setFocus(Qt::OtherFocusReason);
    m_parts->selectAll();
}

void LineSplitWidget::finish()
{
    hide();
    m_row = -1;
}

tl::expected<QList<CellRow>, LineRefusal> LineSplitWidget::parts() const
{
    LineSplit split{.by = By(m_by->currentData().toInt()), .parts = m_parts->value()};
    if (split.by != By::Parts) {
        const Result<QString> typed = canonicalCell(u"amount"_s, m_first->text());
        const auto number = typed ? Decimal::parse(*typed) : std::nullopt;
        if (!number)
            return tl::unexpected(LineRefusal::OutOfRange);
        split.first = number->reduced();
    }
    return splitLine(m_line, split, minorUnitDigits(m_currency));
}

void LineSplitWidget::showParts()
{
    const auto split = parts();
    m_confirm->setEnabled(split.has_value());
    if (!split) {
        m_preview->setText(refusalSentence(split.error()));
        return;
    }
    QStringList shown;
    for (const CellRow &part : *split) {
        if (shown.size() == ShownParts) {
            shown.append(u"…"_s);
            break;
        }
        const QString amount = formatMoney(part[Amount].value, m_currency);
        const auto quantity = Decimal::parse(part[Quantity].value);
        //: A part of a line: quantity and amount. %1: a number, %2: an amount.
        shown.append(quantity ? tr("%1 pcs for %2").arg(formatDecimal(quantity->reduced().toString()), amount)
                              : amount);
    }
    m_preview->setText(shown.join(u"  +  "_s));
}

void LineSplitWidget::confirm()
{
    const auto split = parts();
    if (!split || m_row < 0)
        return;
    const int row = m_row;
    finish();
    emit confirmed(row, *split);
}

} // namespace desk
