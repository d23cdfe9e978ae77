// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/history_widget.h"

#include "ui/invoices/history_delegate.h"
#include "ui/invoices/review_popup.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/user_message.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 460;
constexpr int MostRows = 9;
} // namespace

HistoryWidget::HistoryWidget(HistoryPresenter &presenter, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_presenter(presenter)
{
    setObjectName(u"historyPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title = new QLabel(this);
    m_title->setObjectName(u"historyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list = new QListView(this);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(&presenter.model());
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_hint = new ToneLabelWidget(this);
    m_hint->setQuiet();
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"historyHint"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this, &HistoryWidget::putBack);
    connect(&presenter, &HistoryPresenter::ready, this, &HistoryWidget::showReady);
    connect(&presenter, &HistoryPresenter::failed, this, [this](const Error &error) {
        m_presenter.model().setEntries({});
        showReady();
        m_hint->setText(userMessage(error).title);
    });
}

void HistoryWidget::popUp(QWidget *anchor, InvoiceId id, const ValueEdit &cell, const FieldValue &now,
                          const QString &name, bool editable)
{
    m_anchor = anchor;
    m_cell = cell;
    m_ofValue = true;
    m_editable = editable;
    //: Heading above what became of a value. %1: the field.
    m_title->setText(tr("History of: %1").arg(name));
    m_presenter.askValue(id, cell, now);
}

void HistoryWidget::popUpInvoice(QWidget *anchor, InvoiceId id)
{
    m_anchor = anchor;
    m_ofValue = false;
    m_editable = false;
    m_title->setText(tr("History of the invoice"));
    m_presenter.askInvoice(id);
}

void HistoryWidget::showReady()
{
    if (!m_anchor)
        return;
    const int rows = m_presenter.model().rowCount();
    m_list->setVisible(rows > 0);
    m_hint->setText(rows == 0                 ? tr("Nothing has happened here yet.")
                    : m_ofValue && m_editable ? tr("Enter puts a value back. Esc closes.")
                                              : tr("Esc closes."));
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rowHeight * std::min(rows, MostRows) + 2);
    adjustSize();
    resize(Width, sizeHint().height());
    placePopup(*this, *m_anchor);
    show();
    m_list->setCurrentIndex(m_presenter.model().index(0, 0));
    m_list->setFocus(Qt::PopupFocusReason);
}

void HistoryWidget::putBack(const QModelIndex &index)
{
    const HistoryEntry entry = m_presenter.model().entries().value(index.row());
    if (!m_ofValue || !m_editable || !entry.value || entry.current)
        return;
    closePopup(*this, m_anchor);
    emit putBackRequested(m_cell, *entry.value);
}

bool HistoryWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            putBack(m_list->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_F2) {
            closePopup(*this, m_anchor);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace desk
