// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/splitting/split_proposal.h"
#include "core/reading/document_reader.h"

class QThreadPool;

namespace desk {

class BlobStore;

/// Pages of a stored file.
struct FilePart {
    QByteArray sha256;
    PageRange pages;
    QString password; ///< of the file; empty = none is known
};

/// Reads pages of several files, one file after the other, as if they were one document.
/// @param options  for all of them, their pages and passwords apart. @param pool  loads the files.
/// Errors: those of BlobStore::get and DocumentReader::read. Threads: any; what is passed in must outlive the future.
[[nodiscard]] QFuture<Result<ReadDocument>> readJoined(DocumentReader &reader, const BlobStore &blobs,
                                                       QThreadPool &pool, QList<FilePart> parts, ReadOptions options,
                                                       std::stop_token stop);

/// Puts `next` behind `document`: pages, notices of its pages, attachments, times.
void appendDocument(ReadDocument &document, ReadDocument next);

/// True where a word or several neighbouring words of the pages spell this, whatever stands between its letters and
/// digits.
[[nodiscard]] bool standsOnPages(const QList<ReadPage> &pages, const QString &text);

} // namespace desk
