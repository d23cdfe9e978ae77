// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_originals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSameNames = 10'000;

/// A name that every system takes: no folders, no characters that Windows forbids, not too long.
QString plainName(const QString &name)
{
    QString plain = QFileInfo(name).fileName();
    for (QChar &c : plain) {
        if (c < u' ' || u"<>:\"/\\|?*"_s.contains(c) || c.category() == QChar::Other_Format)
            c = u'_';
    }
    constexpr qsizetype longest = 150;
    if (plain.size() > longest)
        plain = plain.left(longest - 20) + plain.right(20);
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    return plain.isEmpty() ? u"document"_s : plain;
}

Result<> fill(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const bool full = errno == ENOSPC;
    const QString why = file.errorString();
    file.remove(); // half a document helps nobody
    return fail(full ? ErrorCode::DiskFull : ErrorCode::Io, why);
}

} // namespace

Result<QString> saveUnderOwnName(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QDir into(folder);
    if (!into.exists())
        return fail(ErrorCode::NotFound, folder);
    const QString plain = plainName(name);
    const qsizetype dot = plain.lastIndexOf(u'.');
    const QString stem = dot > 0 ? plain.first(dot) : plain;
    const QString ending = dot > 0 ? plain.sliced(dot) : QString();
    for (int number = 1; number < MostSameNames; ++number) {
        const QString tried = number == 1 ? plain : u"%1 (%2)%3"_s.arg(stem).arg(number).arg(ending);
        QFile file(into.filePath(tried));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) { // also where another thread is quicker
            TRY(fill(file, bytes));
            return file.fileName();
        }
        if (!file.exists())
            return fail(ErrorCode::ReadOnly, file.errorString());
    }
    return fail(ErrorCode::Io, u"too many files of one name"_s);
}

Result<QString> copyForViewer(const QString &name, const QByteArray &bytes)
{
    static const QTemporaryDir copies(QDir::temp().filePath(u"orchestrator-desk-XXXXXX"_s)); // readable by its owner
    if (!copies.isValid())
        return fail(ErrorCode::ReadOnly, copies.errorString());
    return saveUnderOwnName(copies.path(), name, bytes);
}

} // namespace desk
