// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/read_document.h"

#include <QFuture>
#include <QImage>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace desk {

struct ReadOptions {
    QStringList languages{QStringLiteral("eng")}; ///< Tesseract names, in order of preference
    QString password;                             ///< tried on a locked PDF; never stored or logged
    bool forceOcr = false;                        ///< ignore text layers
    int firstPage = 0;                            ///< the pages and notices of the answer count from this one
    int lastPage = -1;                            ///< included; -1 = to the end
    int maxPages = 300;                           ///< more are left out, with a notice
    int pageTimeoutMs = 20'000;
    int documentTimeoutMs = 600'000;
};

/// Progress of one document: pages done of pages in all.
using ReadProgress = std::function<void(int done, int total)>;

/// Opens untrusted documents, somewhere that is not this process.
/// Threads: any; the futures are finished on a thread of the implementation, so continue with whenFinished().
class DocumentReader {
public:
    virtual ~DocumentReader() = default;

    /// Reads words, boxes, attachments and XML.
    /// @param bytes  the whole file, at most 200 MB.
    /// @param progress  called on a thread of the implementation; may be empty.
    /// Errors: EmptyFile, UnsupportedFormat, Damaged, PasswordProtected, NoPages, TooLarge, Timeout, OutOfMemory,
    /// ReaderCrashed, Cancelled, Internal (helper program missing).
    [[nodiscard]] virtual QFuture<Result<ReadDocument>> read(QByteArray bytes, ReadOptions options,
                                                             std::stop_token stop, ReadProgress progress = {}) = 0;

    /// One page as a picture, upright and straightened exactly as the boxes of its words assume.
    /// @param page  from 0.  @param dpi  36..600; lowered where the page would have over 40 million pixels.
    /// @param turned, skew  of the ReadPage.
    /// Errors: as read(), and NotFound (no such page).
    [[nodiscard]] virtual QFuture<Result<QImage>> renderPage(QByteArray bytes, int page, int dpi, int turned,
                                                             double skew, QString password, std::stop_token stop) = 0;
};

} // namespace desk
