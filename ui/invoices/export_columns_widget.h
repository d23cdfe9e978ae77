// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;
class QToolButton;

namespace desk {

class ExportColumnsModel;
class ExportDialogPresenter;

/// The columns of a CSV or XLSX export (their order, headings, what they hold) and the first rows that they make.
/// Threads: main thread. Ownership: borrows the presenter.
class ExportColumnsWidget : public QWidget {
    Q_OBJECT
public:
    explicit ExportColumnsWidget(ExportDialogPresenter &presenter, QWidget *parent = nullptr);
    /// The first rows, to be laid out by the owner: they want more room across than the columns.
    [[nodiscard]] QWidget *preview() const { return m_previewPart; }

private:
    void build();
    void buildPreview();
    void showDraft();
    void showRows(const QList<QStringList> &rows);
    void change(const QList<ExportColumn> &columns, const QString &text, int current);
    void move(int by);
    void add();
    void remove();
    void updateButtons();

    ExportDialogPresenter &m_presenter;
    ExportColumnsModel *m_model = nullptr;
    QStandardItemModel *m_rows = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_previewPart = nullptr;
    QTableView *m_preview = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_standard = nullptr;
};

} // namespace desk
