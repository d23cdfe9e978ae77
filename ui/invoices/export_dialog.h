// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/export_dialog_presenter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace desk {

class BannerWidget;
class ExportRefusedModel;
class ProgressStripWidget;
class ToneLabelWidget;

/// Writes invoices for other programs: profile and settings, what would be left out and why, the first rows, the file.
/// It is not modal: an invoice that lacks something can be mended beside it, and is looked at again.
/// Threads: main thread. Ownership: borrows the services.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const InvoiceServices &services, QList<InvoiceId> ids, QWidget *parent = nullptr);
    /// While it writes: stops that first, and leaves nothing behind.
    void reject() override;

signals:
    void exported(int count, const QString &file);
    void openInvoice(desk::InvoiceId id);

private:
    void build();
    QWidget *buildSettings();
    QWidget *buildRefused();
    QWidget *buildTarget();
    QWidget *buildButtons();
    void connectPresenter();
    void showDraft();
    void showChecked(const QList<RefusedInvoice> &refused, const QStringList &settings);
    void showCount(const QStringList &settings);
    void showRunning(bool running);
    void showFinished(const ExportSummary &summary, const QString &target);
    void showFailure(const Error &error);
    void showProfileFailure(const Error &error);
    void showRemoved(const QString &name);
    void updateButtons();
    void proposeTarget();
    void chooseTarget();
    void checkTarget();
    void write();

    ExportDialogPresenter m_presenter;
    BannerWidget *m_banner = nullptr;
    QWidget *m_settings = nullptr; ///< all that is locked while it writes
    QWidget *m_table = nullptr;
    QWidget *m_preview = nullptr;
    QWidget *m_refusedPart = nullptr;
    ToneLabelWidget *m_count = nullptr;
    ExportRefusedModel *m_refusedModel = nullptr;
    QTableView *m_refused = nullptr;
    QLabel *m_targetLabel = nullptr;
    QLineEdit *m_target = nullptr;
    ToneLabelWidget *m_targetNote = nullptr;
    QPushButton *m_choose = nullptr;
    ProgressStripWidget *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_close = nullptr;
    QStringList m_missingSettings;
    int m_left = 0; ///< invoices that would be left out
    bool m_checking = false;
    bool m_closing = false;
    bool m_ownTarget = false; ///< the person named it
};

} // namespace desk
