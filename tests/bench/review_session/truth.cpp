// SPDX-License-Identifier: GPL-3.0-or-later
#include "truth.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

} // namespace

Truth truthOf(const QString &document)
{
    const QFileInfo file(document);
    QFile json(file.dir().filePath(file.completeBaseName() + u".truth.json"_s));
    if (!json.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(json.readAll()).object();
    const QJsonObject fields = root[u"fields"].toObject(), accept = root[u"accept"].toObject();
    Truth truth;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto field = fieldFromName(it.key());
        if (!field || *field == Field::SellerAddress || *field == Field::BuyerAddress || *field == Field::PaymentTerms)
            continue; // free text: a person leaves it
        QStringList values{it.value().toVariant().toString()};
        for (const QJsonValue &other : accept[it.key()].toArray())
            values.append(other.toString());
        truth.insert(*field, values);
    }
    return truth;
}

bool isRight(Field field, const QString &value, const QStringList &accepted)
{
    return std::ranges::any_of(accepted, [&](const QString &right) {
        if (value == right)
            return true;
        if (fieldType(field) == FieldType::Amount) {
            const auto a = Decimal::parse(value), b = Decimal::parse(right);
            return a && b && *a == *b;
        }
        return fieldType(field) != FieldType::Date && !value.isEmpty() && folded(value) == folded(right);
    });
}

} // namespace desk
