// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_view.h"

#include "ui/invoices/payables_delegate.h"
#include "ui/invoices/payables_model.h"
#include "ui/kit/list_header_widget.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

PayablesView::PayablesView(PayablesModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"payablesView"_s);
    setAccessibleName(tr("What is to be paid, by week"));
    setHeader(new ListHeaderWidget(this));
    setModel(&model);
    setItemDelegate(new PayablesDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void PayablesView::goTo(InvoiceId id)
{
    QModelIndex index = m_model.indexOf(id);
    if (!index.isValid() && m_model.rowCount() > 0) {
        const QModelIndex week = m_model.index(0, 0);
        index = isExpanded(week) ? m_model.index(0, 0, week) : week;
    }
    if (index.isValid())
        setCurrentIndex(index);
}

// The delegate draws the sign of a folded week itself.
void PayablesView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void PayablesView::act(const QModelIndex &index)
{
    if (const Payable *payable = m_model.payable(index))
        emit openRequested(payable->id);
    else if (index.isValid())
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void PayablesView::mark(const QModelIndex &index)
{
    m_anchor = index.siblingAtColumn(0);
    m_model.toggle(index);
}

void PayablesView::markTo(const QModelIndex &index)
{
    const QList<InvoiceId> all = m_model.allIds();
    const QList<InvoiceId> from = m_model.idsUnder(m_anchor.isValid() ? QModelIndex(m_anchor) : currentIndex());
    const QList<InvoiceId> to = m_model.idsUnder(index);
    if (from.isEmpty() || to.isEmpty())
        return;
    const qsizetype first = std::min(all.indexOf(from.first()), all.indexOf(to.first()));
    const qsizetype last = std::max(all.indexOf(from.last()), all.indexOf(to.last()));
    m_model.setMarked(all.mid(first, last - first + 1), true);
}

void PayablesView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        if (!current.isValid() || event->isAutoRepeat())
            return;
        mark(current);
        if (const QModelIndex below = indexBelow(current); below.isValid() && m_model.payable(current))
            setCurrentIndex(below);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (!event->isAutoRepeat())
                act(current);
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (shift && current.isValid()) {
            const QModelIndex next = event->key() == Qt::Key_Up ? indexAbove(current) : indexBelow(current);
            for (const QModelIndex &index : {current, next}) {
                if (m_model.payable(index))
                    m_model.setMarked(m_model.idsUnder(index), true);
            }
            if (next.isValid())
                setCurrentIndex(next);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!m_model.marked().isEmpty()) {
            m_model.setMarked(m_model.marked().values(), false);
            return;
        }
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void PayablesView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QModelIndex before = currentIndex();
    if (index.isValid() && event->button() == Qt::LeftButton) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            if (!m_anchor.isValid())
                m_anchor = before;
            markTo(index);
            setCurrentIndex(index);
            return;
        }
        const QRect row = visualRect(index.siblingAtColumn(0));
        const bool onBox =
            PayablesDelegate::checkRect(row, fontMetrics()).adjusted(-6, -6, 6, 6).contains(event->pos());
        if (onBox || event->modifiers().testFlag(Qt::ControlModifier)) {
            setCurrentIndex(index);
            mark(index);
            return;
        }
        m_anchor = index.siblingAtColumn(0);
        if (m_model.group(index)) {
            setCurrentIndex(index);
            act(index);
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

void PayablesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QRect row = visualRect(index.siblingAtColumn(0));
    const bool onBox = PayablesDelegate::checkRect(row, fontMetrics()).adjusted(-6, -6, 6, 6).contains(event->pos());
    if (onBox || m_model.group(index))
        mousePressEvent(event); // two quick clicks are two clicks there
    else if (event->button() == Qt::LeftButton)
        act(index);
}

} // namespace desk
