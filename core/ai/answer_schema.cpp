// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 20;

const QSet<QString> &keptWords()
{
    static const QSet<QString> kept{u"type"_s,  u"properties"_s, u"required"_s, u"items"_s, u"enum"_s,
                                    u"const"_s, u"anyOf"_s,      u"oneOf"_s,    u"title"_s, u"description"_s};
    return kept;
}

bool isObjectType(const QJsonValue &type)
{
    return type.toString() == u"object"_s || type.toArray().contains(u"object"_s);
}

/// The same schema, which null satisfies too.
QJsonObject nullable(QJsonObject schema)
{
    if (schema.contains(u"enum"_s)) {
        QJsonArray values = schema.value(u"enum"_s).toArray();
        if (!values.contains(QJsonValue::Null))
            values.append(QJsonValue::Null);
        schema.insert(u"enum"_s, values);
    }
    const QJsonValue type = schema.value(u"type"_s);
    if (type.isUndefined()) {
        if (schema.contains(u"enum"_s))
            return schema;
        return {{u"anyOf"_s, QJsonArray{schema, QJsonObject{{u"type"_s, u"null"_s}}}}};
    }
    QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    if (!types.contains(u"null"_s))
        types.append(u"null"_s);
    schema.insert(u"type"_s, types);
    return schema;
}

class Adapter {
public:
    explicit Adapter(ServiceId service) : m_service(service) {}

    Result<QJsonObject> adapt(const QJsonObject &schema, int depth) const
    {
        if (depth > deepest)
            return fail(ErrorCode::InvalidArgument, u"the schema is nested deeper than %1 levels"_s.arg(deepest));
        QJsonObject made;
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            if (it.key() == u"$ref"_s)
                return fail(ErrorCode::InvalidArgument, u"the schema refers to another place"_s);
            if (keptWords().contains(it.key()))
                made.insert(it.key(), it.value());
        }
        if (const QJsonValue value = made.value(u"const"_s); m_service == ServiceId::Google && !value.isUndefined()) {
            made.remove(u"const"_s);
            made.insert(u"enum"_s, QJsonArray{value});
        }
        TRY(adaptChoices(made, depth));
        if (made.value(u"items"_s).isObject()) {
            TRY_ASSIGN(items, adapt(made.value(u"items"_s).toObject(), depth + 1));
            made.insert(u"items"_s, items);
        }
        if (isObjectType(made.value(u"type"_s)))
            TRY(adaptObject(made, depth));
        return made;
    }

private:
    Result<> adaptChoices(QJsonObject &made, int depth) const
    {
        for (const QString &word : {u"oneOf"_s, u"anyOf"_s}) {
            if (!made.contains(word))
                continue;
            QJsonArray choices;
            const QJsonArray given = made.value(word).toArray();
            for (const QJsonValue &choice : given) {
                TRY_ASSIGN(one, adapt(choice.toObject(), depth + 1));
                choices.append(one);
            }
            made.remove(word);
            made.insert(u"anyOf"_s, choices);
        }
        return {};
    }

    Result<> adaptObject(QJsonObject &made, int depth) const
    {
        const QJsonArray required = made.value(u"required"_s).toArray();
        const QJsonObject given = made.value(u"properties"_s).toObject();
        const bool strict = m_service == ServiceId::OpenAi || m_service == ServiceId::Compatible;
        QJsonObject properties;
        QJsonArray all;
        for (auto it = given.begin(); it != given.end(); ++it) {
            TRY_ASSIGN(property, adapt(it.value().toObject(), depth + 1));
            const bool optional = !required.contains(it.key());
            properties.insert(it.key(), strict && optional ? nullable(property) : property);
            all.append(it.key());
        }
        made.insert(u"properties"_s, properties);
        made.insert(u"required"_s, strict ? all : required);
        made.insert(u"additionalProperties"_s, false);
        return {};
    }

    ServiceId m_service;
};

} // namespace

Result<QJsonObject> schemaFor(ServiceId service, const QJsonObject &schema)
{
    if (!isObjectType(schema.value(u"type"_s)))
        return fail(ErrorCode::InvalidArgument, u"the schema of an answer describes an object"_s);
    return Adapter(service).adapt(schema, 0);
}

QString schemaText(const QJsonObject &schema)
{
    return QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Compact));
}

} // namespace desk
