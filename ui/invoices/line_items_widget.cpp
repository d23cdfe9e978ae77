// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_items_widget.h"

#include "ui/invoices/line_items_model.h"
#include "ui/invoices/tone_label_widget.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace desk {

using namespace Qt::StringLiterals;

LineItemsWidget::LineItemsWidget(QWidget *parent) : QWidget(parent)
{
    build();
    connect(m_model, &LineItemsModel::edited, this, [this](const ValueEdit &edit) {
        m_problem->hide();
        //: For the undo menu: a cell of the lines was changed. %1: the column.
        emit edited({edit}, tr("Line %1: %2").arg(edit.row + 1).arg(lineColumnLabel(edit.name)));
    });
    connect(m_model, &LineItemsModel::refused, this, &LineItemsWidget::showProblem);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const FieldValue *value = m_model->cell(index);
        emit cellChosen(value ? *value : FieldValue{});
        m_remove->setEnabled(m_model->isEditable() && value);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QModelIndex empty = m_model->index(m_model->lineCount(), LineItemsModel::Description);
        m_table->setFocus();
        m_table->setCurrentIndex(empty);
        m_table->edit(empty);
    });
    connect(m_remove, &QPushButton::clicked, this, &LineItemsWidget::removeChosen);
}

void LineItemsWidget::build()
{
    auto *title = new QLabel(tr("Line items"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_sum = new ToneLabelWidget(this);
    m_sum->setObjectName(u"lineItemsSum"_s);
    m_sum->setWordWrap(true);
    //: Button: a new line of the invoice.
    m_add = new QPushButton(icon(u"plus"), tr("Add"), this);
    m_add->setObjectName(u"addLineButton"_s);
    m_add->setAccessibleName(tr("Add a line"));
    //: Button: take the chosen line of the invoice away.
    m_remove = new QPushButton(icon(u"trash-2"), tr("Delete"), this);
    m_remove->setObjectName(u"removeLineButton"_s);
    m_remove->setAccessibleName(tr("Delete the chosen lines"));
    m_remove->setEnabled(false);

    m_model = new LineItemsModel(DefaultCertainty, this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"lineItemsTable"_s);
    m_table->setAccessibleName(tr("Line items"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, as everywhere
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(LineItemsModel::Description, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    for (int column = LineItemsModel::Quantity; column < LineItemsModel::ColumnCount; ++column) {
        const bool narrow = column == LineItemsModel::Quantity || column == LineItemsModel::TaxRate;
        m_table->setColumnWidth(column,
                                std::max(narrow ? 68 : 86, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    m_table->setWordWrap(false);

    m_problem = new ToneLabelWidget(this);
    m_problem->setObjectName(u"lineItemsProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rest = new QLabel(this);
    m_rest->setObjectName(u"taxBreakdown"_s);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 4);
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_sum, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_problem);
    auto *table = new QHBoxLayout; // figures do not touch the edge of the window
    table->setContentsMargins(8, 0, 10, 0);
    table->addWidget(m_table);
    column->addLayout(table, 1);
    column->addWidget(m_rest);
    m_problem->setContentsMargins(12, 0, 12, 4);
    m_rest->setContentsMargins(12, 4, 12, 6);
}

void LineItemsWidget::setExtraction(const Extraction &extraction, double threshold, bool editable)
{
    m_model->setLines(extraction.lines, threshold, editable);
    m_add->setVisible(editable);
    m_remove->setVisible(editable);
    m_problem->hide();
    showSum(extraction);
    showRest(extraction);
}

void LineItemsWidget::showSum(const Extraction &extraction)
{
    const std::optional<Decimal> sum = m_model->sum();
    if (!sum) {
        m_sum->setText(m_model->lineCount() == 0 ? tr("No lines were read.") : QString());
        m_sum->setQuiet();
        return;
    }
    const QString currency = extraction.value(Field::Currency).value;
    const QString shown = formatMoney(sum->toString(2), currency);
    const auto net = decimalOf(extraction.value(Field::TotalWithoutTax));
    const auto gross = decimalOf(extraction.value(Field::TotalWithTax));
    if (net && *net == *sum) {
        //: Sum of the lines against the invoice's total. %1: an amount.
        m_sum->setText(tr("Sum %1: the total without tax").arg(shown));
        m_sum->setTone(Tone::Good);
    } else if (gross && *gross == *sum) {
        //: Sum of the lines against the invoice's total. %1: an amount.
        m_sum->setText(tr("Sum %1: the total with tax").arg(shown));
        m_sum->setTone(Tone::Good);
    } else if (net || gross) {
        const Decimal total = net ? *net : *gross;
        const auto difference = sum->minus(total);
        //: Sum of the lines against the invoice's total. %1, %2, %3: amounts.
        m_sum->setText(tr("Sum %1, total %2: %3 apart")
                           .arg(shown, formatMoney(total.toString(2), currency),
                                difference ? formatMoney(difference->abs().toString(2), currency) : u"?"_s));
        m_sum->setTone(Tone::Doubtful);
    } else {
        //: Sum of the lines. %1: an amount.
        m_sum->setText(tr("Sum %1").arg(shown));
        m_sum->setQuiet();
    }
}

void LineItemsWidget::showRest(const Extraction &extraction)
{
    const QString currency = extraction.value(Field::Currency).value;
    QStringList rows;
    for (const TaxBreakdown &tax : extraction.taxes) {
        //: A row of the tax table. %1: rate, %2: amount taxed, %3: tax.
        rows.append(tr("Tax %1 % on %2: %3")
                        .arg(formatDecimal(tax.taxRate.value), formatMoney(tax.taxableAmount.value, currency),
                             formatMoney(tax.taxAmount.value, currency)));
    }
    for (const AllowanceCharge &item : extraction.allowancesCharges) {
        const QString amount = formatMoney(item.amount.value, currency);
        const QString reason = displayName(item.reason.value);
        if (item.isCharge) {
            //: A charge on the whole invoice. %1: amount, %2: what for.
            rows.append(reason.isEmpty() ? tr("Charge %1").arg(amount) : tr("Charge %1: %2").arg(amount, reason));
        } else {
            //: An allowance on the whole invoice. %1: amount, %2: what for.
            rows.append(reason.isEmpty() ? tr("Allowance %1").arg(amount) : tr("Allowance %1: %2").arg(amount, reason));
        }
    }
    m_rest->setVisible(!rows.isEmpty());
    m_rest->setText(rows.join(u";  "_s));
}

void LineItemsWidget::showProblem(int column, const QString &typed)
{
    //: Below the table of lines. %1: what was typed, %2: a sentence that says what is expected.
    m_problem->setText(tr("\"%1\" was not saved. %2")
                           .arg(displayName(typed), expectedForm(cellType(LineItemsModel::columnName(column)))));
    m_problem->setTone(Tone::Wrong);
    m_problem->show();
}

void LineItemsWidget::removeChosen()
{
    std::set<int, std::greater<>> rows; // from the end, so that the numbers of the others stay true
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (index.row() < m_model->lineCount())
            rows.insert(index.row());
    }
    QList<ValueEdit> edits;
    for (const int row : rows)
        edits.append({ValueEdit::Section::Line, row, {}, {}, true});
    if (!edits.isEmpty())
        emit edited(edits, tr("Delete %Ln line(s)", nullptr, int(edits.size())));
}

} // namespace desk
