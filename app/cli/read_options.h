// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QCommandLineParser>

namespace desk {

/// The options that `read` and `watch` share.
void addReadingOptions(QCommandLineParser &parser);

/// How documents are to be read.
struct ReadingWish {
    ImportOptions import;
    int parallel = 0; ///< 0 = not said
};
/// Reads the password file too. Errors: InvalidArgument (wrong use, with what is expected); NotFound, Unreadable (the
/// password file).
[[nodiscard]] Result<ReadingWish> readingWish(const QCommandLineParser &parser);
/// Says why readingWish() failed. Returns an ExitStatus.
[[nodiscard]] int sayNoWish(const QCommandLineParser &parser, const Error &error);

} // namespace desk
