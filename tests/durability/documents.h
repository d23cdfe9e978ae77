// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/tiny_pdf.h"

#include <QDir>
#include <QFile>
#include <QList>
#include <QString>

namespace desk {

/// A document as it is put into the folder that is read.
struct TestDocument {
    QString name;
    QByteArray bytes;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Documents that differ from each other: most are read within a moment, some are scans, one is damaged.
inline QList<TestDocument> testDocuments()
{
    const QString data = QStringLiteral(DESK_TEST_DATA);
    QList<TestDocument> documents;
    for (int i = 0; i < 20; ++i)
        documents.append({QStringLiteral("%1.pdf").arg(i, 2, 10, QLatin1Char('0')),
                          tinyInvoicePdf("R-2026-" + QByteArray::number(200 + i))});
    const QByteArray ubl = contentOf(data + QStringLiteral("/einvoice/ubl-invoice.xml"));
    documents.insert(3, {QStringLiteral("03-a.xml"), ubl});
    documents.insert(7, {QStringLiteral("06-scan.png"), contentOf(data + QStringLiteral("/reading/scan.png"))});
    documents.insert(12, {QStringLiteral("10-damaged.pdf"), tinyInvoicePdf("R-2026-666").left(300)});
    documents.insert(17, {QStringLiteral("14-scan.webp"), contentOf(data + QStringLiteral("/reading/scan.webp"))});
    return documents;
}

/// Puts some of them into the folder.
inline void putDocuments(const QString &folder, const QList<TestDocument> &documents)
{
    QDir().mkpath(folder);
    for (const TestDocument &document : documents)
        writeFile(folder + QLatin1Char('/') + document.name, document.bytes);
}

} // namespace desk
