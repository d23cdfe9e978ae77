// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace desk {

/// The line in which a value is typed. Enter, Escape and Alt+digits are passed on; undo belongs to the line while
/// something is typed, and to the invoice otherwise. Threads: main thread.
class FieldEditWidget : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

signals:
    void gotFocus();
    void lostFocus();
    void restoreRequested();
    /// @param number  from 1.
    void alternativeRequested(int number);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace desk
