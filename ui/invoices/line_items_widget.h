// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace desk {

class LineItemsModel;
class ToneLabelWidget;

/// The lines of the invoice in review, their sum against the total, and below them what the tax table and the
/// allowances say. Threads: main thread.
class LineItemsWidget : public QWidget {
    Q_OBJECT
public:
    explicit LineItemsWidget(QWidget *parent = nullptr);

    void setExtraction(const Extraction &extraction, double threshold, bool editable);

signals:
    /// @param what  for the undo menu, translated.
    void edited(const QList<desk::ValueEdit> &edits, const QString &what);
    /// The place of the current cell; an empty value for none.
    void cellChosen(const desk::FieldValue &value);

private:
    void build();
    void removeChosen();
    void showSum(const Extraction &extraction);
    void showRest(const Extraction &extraction);
    void showProblem(int column, const QString &typed);

    LineItemsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ToneLabelWidget *m_sum = nullptr;
    ToneLabelWidget *m_problem = nullptr;
    QLabel *m_rest = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace desk
