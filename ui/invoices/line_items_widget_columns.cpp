// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "ui/invoices/coding_presenter.h"
#include "ui/invoices/coding_words.h"
#include "ui/invoices/line_cell_delegate.h"
#include "ui/invoices/line_items_widget.h"
#include "ui/invoices/line_table_view.h"
#include "ui/invoices/line_table_widget.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {
const auto ColumnsKey = u"invoices.lines.columns"_s;
} // namespace

void LineItemsWidget::setCoding(CodingPresenter &coding)
{
    m_coding = &coding;
    for (const LedgerCodeKind kind : LedgerCodeKinds)
        m_lines->delegate().setCodes(Account + int(kind), coding.codes(kind));
    connect(&coding, &CodingPresenter::codesChanged, this, [this] {
        showColumns();
        m_lines->view().viewport()->update(); // a code may have got a name
    });
    showColumns();
}

/// What the person chose; else the coding where the ledger has codes or a line carries one, and all other columns.
void LineItemsWidget::showColumns()
{
    const QStringList chosen = m_settings.uiState(ColumnsKey).split(u' ', Qt::SkipEmptyParts);
    for (int column = Description; column <= TaxCode; ++column) {
        const TableColumn &known = tableColumns(Section::Line)[size_t(column)];
        bool shown = true;
        if (known.isCoding) {
            const auto kind = LedgerCodeKinds[size_t(column - Account)];
            const auto isCoded = [column](const CellRow &row) { return !row[column].isEmpty(); };
            shown =
                (m_coding && !m_coding->codes(kind).isEmpty()) || std::ranges::any_of(m_lines->model().rows(), isCoded);
        }
        if (chosen.contains(known.name))
            shown = true;
        else if (chosen.contains(u'-' + QString(known.name)))
            shown = false;
        m_lines->view().setColumnHidden(column, !shown);
    }
    m_lines->fitColumns();
}

void LineItemsWidget::fillColumnMenu()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    for (int column = Quantity; column <= TaxCode; ++column) { // a line without its description says nothing
        QAction *entry = menu->addAction(m_lines->model().label(column));
        entry->setCheckable(true);
        entry->setChecked(!m_lines->view().isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
}

void LineItemsWidget::setColumnShown(int column, bool shown)
{
    const QString name = tableColumns(Section::Line)[size_t(column)].name;
    QStringList chosen = m_settings.uiState(ColumnsKey).split(u' ', Qt::SkipEmptyParts);
    chosen.removeAll(name);
    chosen.removeAll(u'-' + name);
    chosen.append(shown ? name : u'-' + name);
    m_settings.setUiState(ColumnsKey, chosen.join(u' '));
    showColumns();
}

void LineItemsWidget::saveLayout()
{
    for (LineTableWidget *each : {m_lines, m_taxes, m_allowances})
        m_settings.setUiState(u"invoices.lines.widths."_s + each->view().objectName(), each->widths());
}

} // namespace desk
