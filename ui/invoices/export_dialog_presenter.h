// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"
#include "ui/invoices/invoice_services.h"

#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <memory>
#include <stop_token>

namespace desk {

/// An invoice that would be left out, and why.
struct RefusedInvoice {
    InvoiceId id;
    QString name;        ///< seller and number, or the file's name
    QStringList missing; ///< of ExportObstacle, without the settings of the profile
};

/// What the next export will be: the profile in hand (changed on an undo stack), what it would leave out, its first
/// rows; saves profiles, writes the file. Threads: main thread. Ownership: borrows the services.
class ExportDialogPresenter : public QObject {
    Q_OBJECT
public:
    ExportDialogPresenter(const InvoiceServices &services, QList<InvoiceId> ids, QObject *parent = nullptr);
    ~ExportDialogPresenter() override;

    /// Reads the profiles, takes the last choice; profilesChanged() and draftChanged() follow.
    void load();
    [[nodiscard]] const QList<ExportProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const ExportProfile &draft() const { return m_draft; }
    /// True where the draft is not as it is saved.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// Takes a profile of profiles() as it is; forgets earlier steps.
    void choose(int index);
    /// A step that can be undone. @param setting  steps of the same setting one after another are one.
    void change(const ExportProfile &to, const QString &text, const QString &setting = {});
    /// What undo and redo call.
    void apply(const ExportProfile &draft);

    void saveAs(const QString &name); ///< a new profile
    void save();                      ///< the changes of the chosen one
    void rename(const QString &name);
    void remove();
    void restoreRemoved(); ///< undo of remove()

    [[nodiscard]] QString proposedTarget() const;
    void rememberFolder(const QString &target);
    [[nodiscard]] bool isRunning() const { return m_running; }
    void start(const QString &target);
    void cancel();

signals:
    void profilesChanged();
    void draftChanged();
    /// @param settings  of the profile that are missing.
    void checked(const QList<desk::RefusedInvoice> &refused, const QStringList &settings);
    void checking();
    void previewed(const QList<QStringList> &rows);
    void saved(const QString &name);
    void removed(const QString &name);
    void progressed(int done, int of);
    void finished(const desk::ExportSummary &summary, const QString &target);
    void failed(const desk::Error &error);
    void profileFailed(const desk::Error &error);

private:
    void reload(ExportProfileId wanted);
    void take(const QList<ExportProfile> &profiles, ExportProfileId wanted);
    void takeLastChoice();
    void rememberChoice();
    void store(ExportProfile profile);
    void refresh();
    void check();
    void nameRefused(const QList<ExportObstacle> &obstacles);
    void preview();

    InvoiceServices m_services;
    const QList<InvoiceId> m_ids;
    QList<ExportProfile> m_profiles;
    ExportProfile m_draft;
    ExportProfile m_removed;
    QUndoStack m_undo;
    QTimer m_refreshTimer;
    quint64 m_checked = 0, m_previewed = 0; ///< numbers of the newest questions
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_done; ///< invoices so far
    QTimer m_progressTimer;
    bool m_loaded = false;
    bool m_running = false;
};

} // namespace desk
