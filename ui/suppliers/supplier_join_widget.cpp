// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplier_join_widget.h"

#include "core/base/when_finished.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "ui/suppliers/supplier_cell_delegate.h"
#include "ui/suppliers/supplier_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int TypingMs = 120;
constexpr int RowHeight = 32;
constexpr int Rows = 5;
} // namespace

SupplierJoinWidget::SupplierJoinWidget(SupplierService &service, QWidget *parent)
    : SectionWidget(u"merge"_s, tr("Join with another supplier"),
                    tr("For one supplier that was taken for two. Invoices, accounts and what was learned count for the "
                       "one that you choose; it can be taken back at any time."),
                    parent),
      m_service(service)
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"supplierJoinText"_s);
    m_text->setAccessibleName(tr("Name, VAT ID or account of the other supplier"));
    m_text->setPlaceholderText(m_text->accessibleName());
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"supplierJoinList"_s);
    m_list->setAccessibleName(tr("Other suppliers"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SupplierCellDelegate(-1, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(Rows * RowHeight + 2);
    //: Button: two suppliers become one.
    m_confirm = new QPushButton(tr("Join"), this);
    m_confirm->setObjectName(u"supplierJoinConfirm"_s);
    //: Button: do not join after all.
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"supplierJoinCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch();
    addWide(m_text);
    addWide(m_list);
    m_none = addHint(tr("No other supplier has these words."));
    addWide(buttons);
    hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &SupplierJoinWidget::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SupplierJoinWidget::showChoice);
    connect(m_list, &QListView::activated, this, &SupplierJoinWidget::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &SupplierJoinWidget::confirm);
    const auto leave = [this] {
        finish();
        emit cancelled();
    };
    connect(cancel, &QPushButton::clicked, this, leave);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, leave);
    addAction(escape);
}

void SupplierJoinWidget::start(SupplierId from, const QString &likely)
{
    m_from = from;
    m_model.setRows({});
    m_text->setText(likely);
    show();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
    search();
}

void SupplierJoinWidget::finish()
{
    m_typing.stop();
    ++m_asked;
    hide();
}

void SupplierJoinWidget::search()
{
    m_typing.stop();
    SupplierQuery query;
    query.text = m_text->text().simplified();
    const quint64 asked = ++m_asked;
    whenFinished(m_service.suppliers(query), this, [this, asked](const Result<QList<SupplierRow>> &rows) {
        if (asked != m_asked)
            return;
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        QList<SupplierRow> others = *rows;
        others.removeIf([this](const SupplierRow &row) { return row.id == m_from; });
        m_model.setRows(others);
        m_list->setVisible(!others.isEmpty());
        m_none->setVisible(others.isEmpty());
        if (!others.isEmpty() && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0, 0));
        showChoice();
    });
}

void SupplierJoinWidget::showChoice()
{
    const SupplierRow row = m_model.rows().value(m_list->currentIndex().row());
    m_confirm->setEnabled(row.id.isValid());
    //: Button: two suppliers become one. %1: name of the other one.
    m_confirm->setText(row.id.isValid() ? tr("Join with %1").arg(supplierName(row.name)) : tr("Join"));
}

void SupplierJoinWidget::confirm()
{
    const SupplierId into = m_model.idAt(m_list->currentIndex().row());
    if (!into.isValid())
        return;
    finish();
    emit confirmed(into);
}

// The arrows walk through the list while one types.
bool SupplierJoinWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_model.rowCount() > 0) {
            const int to = std::clamp(m_list->currentIndex().row() + step, 0, m_model.rowCount() - 1);
            m_list->setCurrentIndex(m_model.index(to, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            confirm();
            return true;
        }
    }
    return SectionWidget::eventFilter(watched, event);
}

} // namespace desk
