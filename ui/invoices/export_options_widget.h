// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace desk {

class ExportDialogPresenter;
class ToneLabelWidget;

/// The settings of a format beside its columns: how a CSV file is written, the numbers for DATEV.
/// Threads: main thread. Ownership: borrows the presenter.
class ExportOptionsWidget : public QWidget {
    Q_OBJECT
public:
    explicit ExportOptionsWidget(ExportDialogPresenter &presenter, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildDatev();
    QComboBox *box(QFormLayout *form, const QString &name, const QString &label);
    QLineEdit *edit(QFormLayout *form, const QString &name, const QString &label);
    void connectTable();
    void connectDatev();
    void showDraft();
    void showTable();
    void showDatev();
    void setRowsAreLines(bool lines);
    void setFormatOfDates();
    void setNumber(const QLineEdit *edit, int ExportProfile::*member, const QString &setting);
    void change(const ExportProfile &to, const QString &setting);

    ExportDialogPresenter &m_presenter;
    QStackedWidget *m_stack = nullptr;
    QFormLayout *m_tableForm = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_dates = nullptr;
    ToneLabelWidget *m_dateNote = nullptr;
    QComboBox *m_encoding = nullptr;
    QLineEdit *m_consultant = nullptr;
    QLineEdit *m_client = nullptr;
    QComboBox *m_yearStart = nullptr;
    QSpinBox *m_length = nullptr;
    QLineEdit *m_contra = nullptr;
    QLineEdit *m_expense = nullptr;
};

} // namespace desk
