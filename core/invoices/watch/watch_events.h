// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// A document of a watched folder whose reading has ended, one way or another.
struct WatchedDocument {
    QString path;            ///< the folder as given, "/", the name below it
    Result<Invoice> invoice; ///< an error: it was not imported, or its reading was cancelled
    bool duplicate = false;  ///< the same bytes were there before: `invoice` is the earlier one
};

/// What else is to be said of a watched folder.
struct WatchNote {
    enum class Kind : quint8 {
        Watching,     ///< the folder is looked at from now on
        Gone,         ///< it cannot be reached (error); it is waited for
        Back,         ///< it can be reached again
        Known,        ///< `count` files were imported earlier, under the same names
        Moved,        ///< an original lies in `target` now
        NotMoved,     ///< an original stayed where it was (error); said once for each reason
        StillWritten, ///< not looked at any longer: it kept changing, or a program says that it writes to it
        NotListed,    ///< a sub-folder that may not be entered, or a name that is no UTF-8
        TooMany,      ///< only the first `count` files are looked at
        Postponed,    ///< nothing can be stored just now (error); it is tried again
    };
    Kind kind = Kind::Watching;
    QString path = {};   ///< as in WatchedDocument; for the folder itself: as given
    QString target = {}; ///< the same
    qint64 count = 0;
    Error error = {};
};

} // namespace desk
