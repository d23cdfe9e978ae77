// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/http_transport.h"

#include <algorithm>

namespace desk {

QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name)
{
    const auto it = std::find_if(headers.begin(), headers.end(), [&](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == headers.end() ? QByteArray() : it->value;
}

} // namespace desk
