// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QFuture>

#include <stop_token>

namespace desk {

class SettingsService;

/// What became of one act of importing.
struct ImportSummary {
    int imported = 0;
    int known = 0;
    QList<InvoiceId> knownIds;
    QList<std::pair<QString, Error>> problems; ///< file name, error
    InvoiceId first;                           ///< the first new one
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
    [[nodiscard]] bool isRunning() const { return m_running > 0; }
    /// What was handed over stays; the rest is left out.
    void cancel();

signals:
    void progress(int done, int total);
    void finished(const desk::ImportSummary &summary);
    void failed(const desk::Error &error);

private:
    struct Run;
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
