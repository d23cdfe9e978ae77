// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplier_invoices_widget.h"

#include "ui/kit/list_header_widget.h"
#include "ui/suppliers/supplier_cell_delegate.h"
#include "ui/suppliers/supplier_invoices_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int RowHeight = 32;
constexpr int MostRows = 9; ///< seen at once; more are scrolled to
} // namespace

SupplierInvoicesWidget::SupplierInvoicesWidget(SupplierInvoicesModel &model, QWidget *parent)
    : SectionWidget(u"receipt-text"_s, tr("Invoices"), {}, parent), m_model(model)
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"supplierInvoices"_s);
    m_table->setAccessibleName(tr("Invoices of the supplier"));
    m_table->setHorizontalHeader(new ListHeaderWidget(m_table));
    m_table->setModel(&model);
    m_table->setItemDelegate(new SupplierCellDelegate(SupplierInvoicesModel::Status, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SupplierInvoicesModel::Problem, QHeaderView::Stretch);
    header->setResizeContentsPrecision(100);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->installEventFilter(this);
    addWide(m_table);
    m_splitOff = new QPushButton(this);
    m_splitOff->setObjectName(u"supplierSplitOff"_s);
    m_splitOff->setToolTip(tr("For invoices that were taken for this supplier's, but come from somebody else"));
    m_hint = addHint({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_splitOff);
    line->addStretch();
    addWide(line);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit openRequested(m_model.idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SupplierInvoicesWidget::showSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &SupplierInvoicesWidget::showRows);
    connect(m_splitOff, &QPushButton::clicked, this, [this] { emit splitOffRequested(selected()); });
    showRows();
}

QList<InvoiceId> SupplierInvoicesWidget::selected() const
{
    QList<InvoiceId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_model.idAt(row.row()));
    return ids;
}

void SupplierInvoicesWidget::showRows()
{
    const int rows = m_model.rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + RowHeight * std::min(rows, MostRows) +
                            2);
    showSelection();
}

void SupplierInvoicesWidget::showSelection()
{
    const int chosen = int(m_table->selectionModel()->selectedRows().size());
    const int all = m_model.rowCount();
    const bool possible = chosen > 0 && chosen < all;
    m_splitOff->setVisible(possible);
    //: Button: %n chosen invoices become a supplier of their own.
    m_splitOff->setText(tr("Make a supplier of its own of %Ln invoice(s)", nullptr, chosen));
    m_hint->setText(all == 0 ? tr("It has no invoice now.")
                    : possible || all == 1
                        ? tr("Enter opens an invoice.")
                        : tr("Enter opens an invoice. Choose some to make a supplier of its own of them."));
}

bool SupplierInvoicesWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            emit openRequested(m_model.idAt(m_table->currentIndex().row()));
            return true;
        }
    }
    return SectionWidget::eventFilter(watched, event);
}

} // namespace desk
