// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "ui/invoices/line_paste.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QPushButton;
class QTableView;

namespace desk {

class LinePasteHeaderView;
class LinePasteModel;
class LineSumWidget;
class ToneLabelWidget;

/// Shows what a paste from a spreadsheet would make of the lines, before it does: columns, rows, cells that cannot be,
/// and the sum against the total. Threads: main thread.
class LinePasteDialog : public QDialog {
    Q_OBJECT
public:
    /// @param currentRow  of the lines, to insert there; -1 = none.
    LinePasteDialog(const PasteGrid &grid, const Extraction &invoice, int currentRow, QWidget *parent = nullptr);

signals:
    /// @param what  for the undo menu, translated.
    void confirmed(const QList<desk::ValueEdit> &edits, const QString &what);

private:
    enum class Target : quint8 { Append, Insert, Replace };
    void build();
    void chooseTarget();
    void setColumn(int column, int target);
    void setHeader(bool hasHeader);
    void showResult();
    void confirm();
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] Target target() const;
    [[nodiscard]] QList<ValueEdit> edits() const;
    /// The invoice as it would be.
    [[nodiscard]] Extraction result(Target target) const;

    const Extraction m_invoice;
    const int m_currentRow;
    LinePasteModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    LinePasteHeaderView *m_header = nullptr;
    QCheckBox *m_hasHeader = nullptr;
    QComboBox *m_target = nullptr;
    QCheckBox *m_leaveEmpty = nullptr;
    ToneLabelWidget *m_remarks = nullptr;
    LineSumWidget *m_sum = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace desk
