// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "tests/await.h"
#include "tests/fakes/fake_http_server.h"

#include <QJsonArray>

namespace desk {

inline ServiceAccess accessTo(const FakeHttpServer &server, const QString &path = {})
{
    return {server.url(path), "sk-test-0123456789", false};
}

/// A question about one page, with a picture of it if wanted. `total` is optional in the schema.
inline ChatRequest question(const QString &model, bool withImage = false)
{
    using namespace Qt::StringLiterals;
    ChatRequest request;
    request.model = model;
    request.system = u"Read invoices."_s;
    request.text = u"Invoice A-17, total 119.00"_s;
    if (withImage)
        request.images.append({ChatImage::Format::Png, "\x89PNGpicture"});
    request.schemaName = u"invoice"_s;
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"pattern"_s, u"^.+$"_s}};
    request.schema = {{u"type"_s, u"object"_s},
                      {u"properties"_s, QJsonObject{{u"number"_s, text}, {u"total"_s, text}}},
                      {u"required"_s, QJsonArray{u"number"_s}}};
    request.maxOutputTokens = 1'500;
    request.timeoutMs = 20'000;
    return request;
}

/// The failure of an outcome that must be one; the first kind where it is none.
template <class T>
CallFailure failureIn(const CallOutcome<T> &outcome)
{
    return outcome ? CallFailure{} : outcome.error();
}

/// A value deep in an object: at(body, {"text", "format", "name"}); numbers are places in arrays.
inline QJsonValue at(const QJsonObject &object, std::initializer_list<const char *> path)
{
    QJsonValue value = object;
    for (const char *step : path) {
        bool isPlace = false;
        const int place = QByteArray(step).toInt(&isPlace);
        value = isPlace && value.isArray() ? value[place] : value[QLatin1StringView(step)];
    }
    return value;
}

} // namespace desk
