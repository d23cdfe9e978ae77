// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/reading_job_handler.h"

#include <QCache>
#include <QImage>

namespace desk {

/// Draws pages of stored documents, the last ones from memory.
/// Threads: any. Ownership: borrows everything; it must live until the last future is finished.
class PagePictures {
public:
    struct Parts {
        Database &database;
        BlobStore &blobs;
        DocumentReader &reader;
        QThreadPool &pool;
        const DocumentPasswords &passwords;
    };
    explicit PagePictures(Parts parts) : m_parts(parts), m_cache(MaxKilobytes) {}

    /// Errors: NotFound, those of BlobStore::get and DocumentReader::renderPage.
    [[nodiscard]] QFuture<Result<QImage>> picture(InvoiceId id, int page, int dpi, std::stop_token stop);

private:
    static constexpr int MaxKilobytes = 40 * 1024; ///< four or five pages at 150 dpi

    struct Key {
        InvoiceId id;
        int page = 0, dpi = 0, turned = 0;
        double skew = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.id, key.page, key.dpi); }
    };
    /// Where the picture comes from.
    struct Source {
        Key key;
        QByteArray sha256;
    };
    [[nodiscard]] static Result<Source> findSource(QSqlDatabase &connection, InvoiceId id, int page, int dpi);
    [[nodiscard]] QFuture<Result<QImage>> draw(const Source &source, std::stop_token stop);
    [[nodiscard]] QImage cached(const Key &key);
    void keep(const Key &key, const QImage &image);

    Parts m_parts;
    QMutex m_mutex;
    QCache<Key, QImage> m_cache; ///< cost in kilobytes
};

} // namespace desk
