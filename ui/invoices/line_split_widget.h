// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/line_rules.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace desk {

/// Asks, in one line below the table, how a line is to be split, and shows what it would become. Hidden until start();
/// Escape and Cancel hide it. Threads: main thread.
class LineSplitWidget : public QWidget {
    Q_OBJECT
public:
    explicit LineSplitWidget(QWidget *parent = nullptr);

    void start(int row, const CellRow &line, const QString &currency);
    void finish();
    [[nodiscard]] int row() const { return m_row; }

signals:
    /// Two or more rows that together are the line.
    void confirmed(int row, const QList<desk::CellRow> &parts);
    void cancelled();

private:
    void build();
    [[nodiscard]] tl::expected<QList<CellRow>, LineRefusal> parts() const;
    void showParts();
    void confirm();

    QComboBox *m_by = nullptr;
    QLineEdit *m_first = nullptr;
    QSpinBox *m_parts = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_confirm = nullptr;
    CellRow m_line;
    QString m_currency;
    int m_row = -1;
};

} // namespace desk
