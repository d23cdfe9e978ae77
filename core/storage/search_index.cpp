// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<> rebuildSearchIndex(WriteTransaction &tx)
{
    TRY(run(tx.connection(), u"INSERT INTO invoice_search (invoice_search) VALUES ('rebuild')"_s));
    return {};
}

} // namespace desk
