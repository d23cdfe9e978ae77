// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/document_reader.h"
#include "core/storage/blob_store.h"

#include <QFuture>

#include <optional>
#include <stop_token>

class QThreadPool;

namespace desk {

/// One document that is to be imported: a file, or what came in an e-mail and lies in the store already.
struct ImportSource {
    QString path;                            ///< of the outcome
    std::optional<Result<Blob>> stored = {}; ///< of an e-mail: what was taken out of it, or why nothing could be
    QString mail = {};                       ///< the e-mail, exactly as given
    MailHead head = {};
    QStringList leftOut = {}; ///< names of what an e-mail holds, where none of it is a document
};

/// Looks for e-mails among the files of an import, has them opened by the reader and puts their attachments into the
/// store, one mail after the other. Threads: any; files are read on the pool. Borrows everything.
class MailStage {
public:
    MailStage(BlobStore &blobs, DocumentReader &reader, QThreadPool &pool);

    /// In the order of the paths; those of an e-mail in its place. Once told to stop, mails fail with Cancelled.
    [[nodiscard]] QFuture<QList<ImportSource>> open(const QStringList &paths, std::stop_token stop) const;

private:
    struct Run;
    void next(const std::shared_ptr<Run> &run) const;
    void openMail(const std::shared_ptr<Run> &run, const QString &path) const;

    BlobStore &m_blobs;
    DocumentReader &m_reader;
    QThreadPool &m_pool;
};

} // namespace desk
