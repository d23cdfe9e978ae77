// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_edit_widget.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace desk {

void FieldEditWidget::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

bool FieldEditWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // A line edit claims undo and redo always; without typed text they are the invoice's.
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FieldEditWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        emit restoreRequested();
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        emit alternativeRequested(event->key() - Qt::Key_0);
        return;
    }
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) && event->modifiers() == Qt::NoModifier) {
        emit stepRequested(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldEditWidget::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit gotFocus();
}

void FieldEditWidget::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit lostFocus();
}

void FieldEditWidget::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !hasFocus())
        return;
    const int width = fontMetrics().horizontalAdvance(m_hint);
    const int used = fontMetrics().horizontalAdvance(text()) + 24;
    if (used + width > this->width()) // never over what is typed
        return;
    QPainter painter(this);
    painter.setPen(quietText(palette()));
    painter.drawText(rect().adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignTrailing, m_hint);
}

} // namespace desk
