// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QFuture>

#include <stop_token>

namespace desk {

class SettingsService;
struct DropContent;

/// What became of one act of importing.
struct ImportSummary {
    int imported = 0;
    int known = 0;
    QList<InvoiceId> knownIds;
    QList<std::pair<QString, Error>> problems; ///< file name, error
    /// E-mails that hold no document: file name, names of what they hold.
    QList<std::pair<QString, QStringList>> emptyMails;
    InvoiceId first; ///< the first new one
    bool operator==(const ImportSummary &) const = default;
};

/// Imports files and folders: looks into folders away from the main thread, then hands the files over in parts.
/// Threads: main thread. Ownership: borrows the services.
class ImportPresenter : public QObject {
    Q_OBJECT
public:
    ImportPresenter(InvoiceService &invoices, SettingsService &settings, QObject *parent = nullptr);
    ~ImportPresenter() override;

    void importPaths(const QStringList &paths);
    /// What was dropped or lies in the clipboard.
    void importContent(const DropContent &content);
    [[nodiscard]] bool isRunning() const { return m_running > 0; }
    /// What was handed over stays; the rest is left out.
    void cancel();

signals:
    /// done == total: nothing runs. @param perSecond  0 = not known. @param secondsLeft  -1 = not known.
    void progress(int done, int total, double perSecond, qint64 secondsLeft);
    void finished(const desk::ImportSummary &summary);
    void failed(const desk::Error &error);

private:
    struct Run;
    void begin(const std::shared_ptr<Run> &run, const QStringList &paths);
    void take(Run &run, const ImportOutcome &outcome) const;
    void tellProgress(const Run &run);
    void importNext(std::shared_ptr<Run> run);
    void end(const std::shared_ptr<Run> &run);

    InvoiceService &m_invoices;
    SettingsService &m_settings;
    int m_running = 0;
    std::stop_source m_stop;
};

/// The summary as title and detail for a banner.
[[nodiscard]] std::pair<QString, QString> importSentences(const ImportSummary &summary);

} // namespace desk
