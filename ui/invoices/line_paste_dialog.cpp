// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_paste_dialog.h"

#include "ui/invoices/line_paste_header_view.h"
#include "ui/invoices/line_paste_model.h"
#include "ui/invoices/line_rules.h"
#include "ui/invoices/line_sum_widget.h"
#include "ui/invoices/line_table_model.h"
#include "ui/kit/tone_label_widget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

constexpr int MeasuredRows = 200;

DecimalMark localMark()
{
    return QLocale().decimalPoint() == ","_L1 ? DecimalMark::Comma : DecimalMark::Point;
}

LineItem lineOf(const CellRow &row)
{
    return {row[Description],
            row[Quantity],
            row[UnitPrice],
            row[TaxRate],
            row[Amount],
            {.account = row[Account].value, .costCentre = row[CostCentre].value, .taxCode = row[TaxCode].value}};
}

} // namespace

LinePasteDialog::LinePasteDialog(const PasteGrid &grid, const Extraction &invoice, int currentRow, QWidget *parent)
    : QDialog(parent), m_invoice(invoice), m_currentRow(currentRow)
{
    setObjectName(u"linePasteDialog"_s);
    setWindowTitle(tr("Paste lines"));
    m_model = new LinePasteModel(grid, this);
    build();
    m_model->setMapping(guessMapping(grid, localMark()));
    chooseTarget();
    m_hasHeader->setChecked(m_model->mapping().hasHeader);
    m_hasHeader->setEnabled(grid.rows.size() > 1);
    connect(m_model, &LinePasteModel::changed, this, &LinePasteDialog::showResult);
    connect(m_header, &LinePasteHeaderView::chosen, this, &LinePasteDialog::setColumn);
    connect(m_hasHeader, &QCheckBox::toggled, this, &LinePasteDialog::setHeader);
    connect(m_target, &QComboBox::currentIndexChanged, this, &LinePasteDialog::showResult);
    connect(m_leaveEmpty, &QCheckBox::toggled, this, &LinePasteDialog::showResult);
    showResult();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 110, 280));
    const int wanted = m_header->length() + 90;
    resize(std::clamp(wanted, 620, 1000), 480);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void LinePasteDialog::build()
{
    m_hasHeader = new QCheckBox(tr("The first row names the &columns"), this);
    m_hasHeader->setObjectName(u"pasteHasHeader"_s);
    m_target = new QComboBox(this);
    m_target->setObjectName(u"pasteTarget"_s);
    m_target->setAccessibleName(tr("Where the lines go"));
    //: Where pasted lines go.
    m_target->addItem(tr("Add below the last line"), int(Target::Append));
    if (m_currentRow >= 0 && m_currentRow < m_invoice.lines.size())
        //: Where pasted lines go. %1: number of a line.
        m_target->addItem(tr("Insert above line %1").arg(m_currentRow + 1), int(Target::Insert));
    //: Where pasted lines go.
    m_target->addItem(tr("Replace all lines"), int(Target::Replace));

    m_table = new QTableView(this);
    m_table->setObjectName(u"pasteTable"_s);
    m_table->setAccessibleName(tr("Rows that will be pasted"));
    m_header = new LinePasteHeaderView(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setResizeContentsPrecision(MeasuredRows);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &LinePasteHeaderView::place);
    //: Choice above a pasted column: it goes nowhere.
    QList<std::pair<QString, int>> choices{{tr("Leave out"), NoColumn}};
    const LineTableModel words(Section::Line);
    for (int column = Description; column <= TaxCode; ++column)
        choices.append({words.label(column), column});
    m_header->setChoices(m_model->columnCount(), choices);

    m_remarks = new ToneLabelWidget(this);
    m_remarks->setObjectName(u"pasteRemarks"_s);
    m_remarks->setWordWrap(true);
    m_leaveEmpty = new QCheckBox(tr("&Leave cells empty whose text cannot be"), this);
    m_leaveEmpty->setObjectName(u"pasteLeaveEmpty"_s);
    m_sum = new LineSumWidget(u"pasteSum"_s, this);

    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"pasteConfirmButton"_s);
    m_confirm->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"pasteCancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinePasteDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *top = new QHBoxLayout;
    top->addWidget(m_hasHeader);
    top->addStretch();
    top->addWidget(m_target);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_remarks);
    column->addWidget(m_leaveEmpty);
    column->addWidget(m_sum);
    column->addWidget(buttons);
}

LinePasteDialog::Target LinePasteDialog::target() const
{
    return Target(m_target->currentData().toInt());
}

/// The one that makes the lines fit the total; to add them where that says nothing.
void LinePasteDialog::chooseTarget()
{
    for (const Target target : {Target::Append, Target::Replace}) {
        if (!lineStand(result(target)).fits)
            continue;
        m_target->setCurrentIndex(m_target->findData(int(target)));
        return;
    }
}

void LinePasteDialog::setColumn(int column, int target)
{
    PasteMapping mapping = m_model->mapping();
    for (PasteColumn &other : mapping.columns) {
        if (other.target == target)
            other.target = NoColumn; // a column of the lines is filled from one place
    }
    mapping.columns[column].target = target;
    m_model->setMapping(mapping);
}

void LinePasteDialog::setHeader(bool hasHeader)
{
    m_model->setMapping(guessMapping(m_model->grid(), localMark(), hasHeader));
}

QStringList LinePasteDialog::remarks() const
{
    const PasteGrid &grid = m_model->grid();
    const PasteMapping &mapping = m_model->mapping();
    QStringList sentences, unused;
    for (int column = 0; column < grid.columns; ++column) {
        if (mapping.columns[column].target == NoColumn)
            unused.append(m_model->title(column));
    }
    if (!unused.isEmpty())
        //: What a paste does not take. %1: titles of columns.
        sentences.append(tr("%Ln column(s) left out: %1.", nullptr, int(unused.size()))
                             .arg(unused.mid(0, 5).join(u", "_s) + (unused.size() > 5 ? u", …"_s : QString())));
    if (m_model->wrongCells() > 0)
        sentences.append(
            tr("%Ln cell(s) hold no value of their column; they are marked.", nullptr, m_model->wrongCells()));
    if (m_model->leavesOutSum())
        sentences.append(tr("The last row is the sum of the others and is left out."));
    if (grid.shortRows)
        sentences.append(tr("Some rows have fewer cells than others; what is missing stays empty."));
    if (grid.controlCharacters > 0)
        sentences.append(tr("%Ln character(s) that cannot be shown were left out.", nullptr, grid.controlCharacters));
    return sentences;
}

void LinePasteDialog::showResult()
{
    QList<int> targets;
    for (const PasteColumn &column : m_model->mapping().columns)
        targets.append(column.target);
    m_header->setChosen(targets);
    const int wrong = m_model->wrongCells();
    const qsizetype rows = m_model->taken().size();
    const bool goesSomewhere = std::ranges::any_of(targets, [](int target) { return target != NoColumn; });
    m_remarks->setText(remarks().join(u' '));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    if (wrong > 0)
        m_remarks->setTone(Tone::Wrong);
    else
        m_remarks->setQuiet();
    m_leaveEmpty->setVisible(wrong > 0);
    //: Button: take the rows over.
    m_confirm->setText(tr("Paste %Ln line(s)", nullptr, int(rows)));
    m_confirm->setEnabled(rows > 0 && goesSomewhere && (wrong == 0 || m_leaveEmpty->isChecked()));
    m_sum->showLines(result(target()));
}

Extraction LinePasteDialog::result(Target target) const
{
    Extraction invoice = m_invoice;
    QList<LineItem> added;
    for (const CellRow &row : m_model->taken())
        added.append(lineOf(row));
    if (target == Target::Replace)
        invoice.lines.clear();
    const qsizetype at = target == Target::Insert ? m_currentRow : invoice.lines.size();
    invoice.lines = invoice.lines.first(at) + added + invoice.lines.sliced(at);
    return invoice;
}

QList<ValueEdit> LinePasteDialog::edits() const
{
    const int count = int(m_invoice.lines.size());
    QList<ValueEdit> edits;
    if (target() == Target::Replace) {
        QList<int> all;
        for (int row = 0; row < count; ++row)
            all.append(row);
        edits = removeEdits(Section::Line, all);
    }
    const int at = target() == Target::Insert ? m_currentRow : target() == Target::Replace ? 0 : count;
    return edits + insertEdits(Section::Line, at, m_model->taken());
}

void LinePasteDialog::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    emit confirmed(edits(), tr("Paste %Ln line(s)", nullptr, int(m_model->taken().size())));
    accept();
}

} // namespace desk
