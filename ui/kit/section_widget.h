// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desk {

/// A card: icon, heading, a sentence, rows of label and control, and a place for an error.
/// Threads: main thread.
class SectionWidget : public QWidget {
    Q_OBJECT
public:
    SectionWidget(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// A row: label at the left (buddy of the control), control at the right, hint below it.
    void addRow(const QString &label, QWidget *control, const QString &hint = {});
    /// A control that has its own words.
    void addWide(QWidget *control);
    void addWide(QLayout *layout);
    QLabel *addHint(const QString &text);
    /// Under the last row; empty = no error.
    void setError(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *makeHint(const QString &text);
    void paintColours();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<QLabel *> m_quiet;
    QLabel *m_error = nullptr;
};

} // namespace desk
