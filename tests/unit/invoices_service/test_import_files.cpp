// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_service.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace desk;
using namespace Qt::StringLiterals;

class TestImportFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void orderAndEndings();
    void hiddenOnesAreSkipped();
    void namedOnesAreTried();
    void givenNameIsKept();
    void linksDoNotLeadInCircles();
    void nameThatIsNoUtf8();
    void folderThatCannotBeListed();

private:
    void touch(const QString &name);
    QStringList names(const QString &folder);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportFiles::touch(const QString &name)
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QStringList TestImportFiles::names(const QString &folder)
{
    QStringList names;
    for (const auto &file : filesToImport({folder}))
        names.append(file ? file->mid(folder.size() + 1) : u"!"_s + errorCodeName(file.error().code));
    return names;
}

void TestImportFiles::orderAndEndings()
{
    for (const QString &name :
         {u"b.pdf"_s, u"B.pdf"_s, u"a/z.png"_s, u"a-b.jpg"_s, u"ä.PDF"_s, u"x.jpeg"_s, u"x.tif"_s, u"x.tiff"_s,
          u"x.webp"_s, u"x.bmp"_s, u"x.xml"_s, u"x.txt"_s, u"x"_s, u"pdf"_s, u"x.pdf.part"_s})
        touch(name);
    QCOMPARE(names(m_folder->path()),
             (QStringList{u"B.pdf"_s, u"a-b.jpg"_s, u"a/z.png"_s, u"b.pdf"_s, u"x.bmp"_s, u"x.jpeg"_s, u"x.tif"_s,
                          u"x.tiff"_s, u"x.webp"_s, u"x.xml"_s, u"ä.PDF"_s}));
}

void TestImportFiles::hiddenOnesAreSkipped()
{
    touch(u".hidden.pdf"_s);
    touch(u".folder/a.pdf"_s);
    touch(u"a.pdf"_s);
    QCOMPARE(names(m_folder->path()), QStringList{u"a.pdf"_s});
}

void TestImportFiles::namedOnesAreTried()
{
    touch(u".hidden.txt"_s);
    const QString hidden = m_folder->filePath(u".hidden.txt"_s);
    const auto files = filesToImport({hidden, u"/no/such/file.pdf"_s, hidden});
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0].value(), hidden);
    QCOMPARE(files[1].error().code, ErrorCode::NotFound);
    QCOMPARE(files[1].error().detail, u"/no/such/file.pdf"_s);
    QCOMPARE(files[2].value(), hidden);
}

void TestImportFiles::givenNameIsKept()
{
    touch(u"in/two\nlines 🧾.pdf"_s);
    QDir::setCurrent(m_folder->path());
    QCOMPARE(filesToImport({u"in"_s}).first().value(), u"in/two\nlines 🧾.pdf"_s);
    QCOMPARE(filesToImport({u"./in/"_s}).first().value(), u"./in/two\nlines 🧾.pdf"_s);
    QDir::setCurrent(u"/"_s);
}

void TestImportFiles::linksDoNotLeadInCircles()
{
    touch(u"in/a.pdf"_s);
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"in/loop"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"in/a.pdf"_s), m_folder->filePath(u"in/b.pdf"_s)));
    QCOMPARE(names(m_folder->path()), (QStringList{u"in/a.pdf"_s, u"in/b.pdf"_s}));
}

void TestImportFiles::nameThatIsNoUtf8()
{
    touch(u"a.pdf"_s);
    const QByteArray bad = QFile::encodeName(m_folder->path()) + "/b\xff.pdf";
    std::FILE *file = std::fopen(bad.constData(), "w");
    if (!file)
        QSKIP("this file system takes UTF-8 only");
    std::fclose(file);
    QCOMPARE(names(m_folder->path()), (QStringList{u"a.pdf"_s, u"!unreadable"_s}));
}

void TestImportFiles::folderThatCannotBeListed()
{
    touch(u"a/x.pdf"_s);
    touch(u"b.pdf"_s);
    const QString closed = m_folder->filePath(u"a"_s);
    QVERIFY(QFile::setPermissions(closed, {}));
    const bool canReadAll = QDir(closed).isReadable();
    const QStringList found = names(m_folder->path());
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (canReadAll)
        QSKIP("this user may read everything");
    QCOMPARE(found, (QStringList{u"!unreadable"_s, u"b.pdf"_s}));
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "test_import_files.moc"
