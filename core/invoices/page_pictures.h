// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/reading_job_handler.h"

#include <QCache>
#include <QImage>

#include <memory>

namespace desk {

/// Draws pages of stored documents, the last ones from memory. Whoever asks for a page that is being drawn already
/// waits for that drawing; it is given up when nobody waits for it any more.
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
    /// @param maxKilobytes  of the pictures that are kept; more than one picture of that size is never kept.
    explicit PagePictures(Parts parts, int maxKilobytes = MaxKilobytes);

    /// Made from a larger picture where one is in memory.
    /// Errors: NotFound, Cancelled, those of BlobStore::get and DocumentReader::renderPage.
    [[nodiscard]] QFuture<Result<QImage>> picture(InvoiceId id, int page, int dpi, std::stop_token stop);

private:
    static constexpr int MaxKilobytes = 96 * 1024; ///< eleven pages of A4 at 150 dpi, or two at 300

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
        int filePage = 0;     ///< the page of the file
        InvoiceId importedAs; ///< the invoice that brought the file: its password may be known
    };
    struct Waiter;
    struct Drawing;
    struct Shared; ///< outlives this object where a drawing that nobody waits for is still on its way

    [[nodiscard]] static Result<Source> findSource(QSqlDatabase &connection, InvoiceId id, int page, int dpi);
    /// Joins the drawing of that key, or begins it.
    [[nodiscard]] QFuture<Result<QImage>> draw(const Source &source, std::stop_token stop);
    [[nodiscard]] QFuture<Result<QImage>> begin(const Source &source, std::stop_token stop);
    [[nodiscard]] QImage cached(const Key &key);
    [[nodiscard]] QImage fromLarger(const Key &key);

    Parts m_parts;
    std::shared_ptr<Shared> m_shared;
};

} // namespace desk
