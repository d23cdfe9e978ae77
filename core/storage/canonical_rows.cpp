// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/canonical_rows.h"

#include "core/storage/sql.h"

#include <QStringList>
#include <QtEndian>

#include <bit>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Column {
    QString name;
    QString type;
    int keyPosition = 0; // 0 = not a part of the primary key
};

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

Result<QList<Column>> columnsOf(QSqlDatabase &db, const QString &schema, const QString &table)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT name, type, pk FROM pragma_table_info(:table, :schema) ORDER BY cid"_s));
    query.bindValue(u":table"_s, table);
    query.bindValue(u":schema"_s, schema);
    TRY(run(query));
    QList<Column> columns;
    while (query.next())
        columns.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toInt()});
    TRY(ended(query));
    if (columns.isEmpty())
        return fail(ErrorCode::NotFound, u"there is no table %1"_s.arg(table));
    return columns;
}

// Text comes as its bytes: the way through UTF-16 would make different damaged bytes equal.
bool isText(const Column &column)
{
    return column.type != u"INTEGER" && column.type != u"REAL" && column.type != u"BLOB";
}

void addNumber(QByteArray &bytes, quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void addValue(QByteArray &bytes, const QVariant &value, bool text)
{
    if (value.isNull()) {
        bytes.append('n');
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        bytes.append('i');
        addNumber(bytes, quint64(value.toLongLong()));
        return;
    case QMetaType::Double:
        bytes.append('r');
        addNumber(bytes, std::bit_cast<quint64>(value.toDouble()));
        return;
    default: {
        const QByteArray content = value.toByteArray();
        bytes.append(text ? 't' : 'b');
        addNumber(bytes, quint64(content.size()));
        bytes.append(content);
    }
    }
}

} // namespace

struct CanonicalRows::Private {
    QSqlQuery query;
    QList<bool> text; // of each column
    bool hasKey = false;
    QByteArray row;
};

CanonicalRows::CanonicalRows(std::unique_ptr<Private> p) : d(std::move(p)) {}

CanonicalRows::CanonicalRows(CanonicalRows &&other) noexcept = default;

CanonicalRows::~CanonicalRows() = default;

Result<CanonicalRows> CanonicalRows::of(QSqlDatabase &connection, const QString &schema, const QString &table,
                                        const QString &key)
{
    TRY_ASSIGN(columns, columnsOf(connection, schema, table));
    QStringList selected;
    QList<bool> text;
    for (const Column &column : std::as_const(columns)) {
        text.append(isText(column));
        selected += text.last() ? u"CAST("_s + quoted(column.name) + u" AS BLOB)"_s : quoted(column.name);
    }
    std::ranges::stable_sort(columns, {}, &Column::keyPosition);
    QStringList order;
    for (const Column &column : std::as_const(columns)) {
        if (column.keyPosition > 0)
            order += quoted(column.name);
    }
    // Names come from the schema, not from a person.
    QString statement = u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s + schema + u'.' + quoted(table);
    if (!key.isEmpty())
        statement += u" WHERE "_s + quoted(key) + u" = :id"_s;
    statement += u" ORDER BY "_s + (order.isEmpty() ? u"rowid"_s : order.join(u", "_s));
    TRY_ASSIGN(query, prepare(connection, statement));
    return CanonicalRows(std::make_unique<Private>(Private{std::move(query), text, !key.isEmpty(), {}}));
}

Result<qint64> CanonicalRows::read(qint64 id, const std::function<void(const QByteArray &row)> &take)
{
    QSqlQuery &query = d->query;
    if (d->hasKey)
        query.bindValue(u":id"_s, id);
    TRY(run(query));
    qint64 count = 0;
    for (; query.next(); ++count) {
        d->row.truncate(0); // keeps its memory
        for (qsizetype i = 0; i < d->text.size(); ++i)
            addValue(d->row, query.value(int(i)), d->text[i]);
        take(d->row);
    }
    TRY(ended(query));
    query.finish();
    return count;
}

} // namespace desk
