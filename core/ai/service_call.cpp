// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/service_call.h"

#include "core/ai/answer_schema.h"
#include "core/ai/service_places.h"

#include <QJsonDocument>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostImageBytes = qsizetype(20) * 1000 * 1000;
constexpr int mostOutputTokens = 100'000;
constexpr int listTimeoutMs = 30'000;
/// Roles, separators and the vendors' own words around a request; a vendor's sentences about the format of the answer
/// are some hundred tokens.
constexpr qint64 surroundTokens = 1'024;

qint64 byteBound(const QString &text)
{
    const qint64 plain = text.toUtf8().size();
    return std::max(plain, qint64(text.normalized(QString::NormalizationForm_KC).toUtf8().size()));
}

} // namespace

QUrl serviceUrl(const ServiceAccess &access, const QString &path)
{
    QUrl url = access.base;
    QString start = url.path();
    while (start.endsWith(u'/'))
        start.chop(1);
    url.setPath(start + path);
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

HttpRequest jsonRequest(const QUrl &url, const QJsonObject &body, int timeoutMs)
{
    HttpRequest request;
    request.url = url;
    if (body.isEmpty()) {
        request.method = HttpMethod::Get;
    } else {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
    }
    request.limits.totalMs = timeoutMs > 0 ? timeoutMs : listTimeoutMs;
    // A whole answer comes when it comes: some servers send its head at once.
    request.limits.firstByteMs = request.limits.idleMs = request.limits.totalMs;
    return request;
}

std::optional<CallFailure> problemOf(const ServiceAccess &access)
{
    if (access.base.host().isEmpty())
        return failureOf(FailureKind::BadRequest, u"the service has no address"_s);
    if (access.localOnly && !isLoopback(access.base.host()))
        return failureOf(FailureKind::RemoteModel, u"nothing may leave this machine"_s);
    return {};
}

std::optional<CallFailure> problemOf(const ServiceAccess &access, const ChatRequest &request)
{
    if (auto problem = problemOf(access))
        return problem;
    if (request.model.isEmpty())
        return failureOf(FailureKind::ModelUnknown, u"no model is named"_s);
    if (request.text.isEmpty() && request.images.isEmpty())
        return failureOf(FailureKind::BadRequest, u"there is nothing to ask"_s);
    if (request.maxOutputTokens < 1 || request.maxOutputTokens > mostOutputTokens || request.timeoutMs < 1 ||
        request.contextTokens < 0)
        return failureOf(FailureKind::BadRequest, u"a limit of the request is out of range"_s);
    for (const ChatImage &image : request.images)
        if (image.bytes.isEmpty() || image.bytes.size() > mostImageBytes)
            return failureOf(FailureKind::RequestTooLarge, u"a picture of %1 bytes"_s.arg(image.bytes.size()));
    return {};
}

QLatin1StringView mediaType(const ChatImage &image)
{
    return image.format == ChatImage::Format::Jpeg ? "image/jpeg"_L1 : "image/png"_L1;
}

QString base64(const ChatImage &image)
{
    return QString::fromLatin1(image.bytes.toBase64());
}

qint64 textBound(const ChatRequest &request)
{
    // The schema may be told to the model twice, once in the vendor's own words around it.
    const qint64 schema = request.schema.isEmpty() ? 0 : byteBound(schemaText(request.schema)) * 3;
    return byteBound(request.system) + byteBound(request.text) + schema + surroundTokens;
}

} // namespace desk
