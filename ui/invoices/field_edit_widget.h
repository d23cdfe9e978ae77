// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace desk {

/// The line in which a value is typed. Enter, Escape, Alt+digits and the arrows are passed on; undo belongs to the line
/// while something is typed, and to the invoice otherwise. Threads: main thread.
class FieldEditWidget : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    /// Quiet words at the end of the line while it has the keyboard: "2 of 5 on the page". Empty = none.
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const { return m_hint; }

signals:
    void gotFocus();
    void lostFocus();
    void restoreRequested();
    /// Arrow down (1) or up (-1).
    void stepRequested(int by);
    /// @param number  from 1.
    void alternativeRequested(int number);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace desk
