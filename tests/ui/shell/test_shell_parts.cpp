// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ocr_languages.h"
#include "ui/settings/settings_presenter.h"
#include "ui/shell/drop_content.h"
#include "ui/shell/drop_overlay_widget.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/import_presenter.h"
#include "ui/shell/status_strip_widget.h"

#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace desk;
using namespace Qt::StringLiterals;

class TestShellParts : public QObject {
    Q_OBJECT
private slots:
    void fuzzy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning") << u"set"_s << u"Settings"_s << u"Reset all"_s;
        QTest::newRow("beginnings of words") << u"if"_s << u"Import files"_s << u"Notify"_s;
        QTest::newRow("together") << u"read"_s << u"Read again"_s << u"Rotate every added dot"_s;
        QTest::newRow("accents") << u"muller"_s << u"Müller"_s << u"Mutual roller"_s;
        QTest::newRow("two words in any order") << u"folder import"_s << u"Import a folder"_s << u"Import files"_s;
        QTest::newRow("a letter is missing in the text") << u"zoomx"_s << u"zoomx"_s << u"Zoom in"_s;
    }

    void fuzzy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
    }

    void fuzzyFindsNothing()
    {
        QCOMPARE(fuzzyScore(u"xyz", u"Settings"), 0);
        QCOMPARE(fuzzyScore(u"", u"Settings"), 1);
    }

    void importIsToldInOneSentence()
    {
        ImportSummary summary;
        QVERIFY(!importSentences(summary).first.isEmpty());
        summary.imported = 5;
        summary.known = 1;
        summary.problems = {{u"a.txt"_s, Error{ErrorCode::UnsupportedFormat, {}, {}}}};
        const auto [title, detail] = importSentences(summary);
        QCOMPARE(title, u"5 document(s) imported, 1 already known, 1 could not be used."_s);
        QCOMPARE(detail, u"a.txt: This kind of file cannot be read."_s);
        for (int i = 0; i < 9; ++i)
            summary.problems.append(summary.problems.first());
        QCOMPARE(importSentences(summary).second.count(u'\n'), 3); // three reasons and "and 7 more"
    }

    void progressIsToldInTheStatusBar()
    {
        QLocale::setDefault(QLocale::c());
        ReadingProgress progress;
        QVERIFY(progressText(progress).isEmpty());
        progress.reading = 3;
        progress.waiting = 12;
        progress.documentsPerSecond = 2.1;
        progress.secondsLeft = 8;
        QCOMPARE(progressText(progress), u"3 reading \u00b7 12 waiting \u00b7 2.1/s \u00b7 8 s left"_s);
    }

    void aDropShowsOnlyForFiles()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        DropOverlayWidget overlay(&window);
        QMimeData text;
        text.setText(u"no file"_s);
        QVERIFY(!overlay.begin(&text));
        QVERIFY(!overlay.isVisible());
        QMimeData web;
        web.setUrls({QUrl(u"https://example.org/a.pdf"_s)});
        QVERIFY(!overlay.begin(&web));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/a.pdf"_s), QUrl::fromLocalFile(u"/"_s)});
        QVERIFY(overlay.begin(&files));
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.size(), window.size());
    }

    void aDropCountsWhatIsInFolders()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
        for (const QString &name : {u"one.pdf"_s, u"a/two.PNG"_s, u"a/b/mail.eml"_s, u"a/b/readme.txt"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QWidget window;
        window.show();
        DropOverlayWidget overlay(&window);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(folder.path()), QUrl::fromLocalFile(u"/x.pdf"_s)});
        QVERIFY(overlay.begin(&files));
        QTRY_VERIFY2(overlay.countText().startsWith(u"4 "_s), qPrintable(overlay.countText()));
    }

    void contentOfADrop_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("pdf") << u"application/pdf"_s << u"x.pdf"_s;
        QTest::newRow("mail") << u"message/rfc822"_s << u"x.eml"_s;
        QTest::newRow("picture") << u"image/png"_s << u"x.png"_s;
        QTest::newRow("something") << u"application/octet-stream"_s << u"x"_s;
        QTest::newRow("words") << u"text/plain"_s << QString();
    }
    void contentOfADrop()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        QMimeData mime;
        mime.setData(format, "bytes");
        QCOMPARE(DropContent::isIn(&mime), !name.isEmpty());
        const DropContent content = DropContent::of(&mime, u"x"_s);
        QCOMPARE(content.files,
                 name.isEmpty() ? QList<DropContent::File>() : (QList<DropContent::File>{{name, "bytes"}}));
        const QTemporaryDir folder;
        const QStringList written = writeFiles(content, folder.path());
        QCOMPARE(written.size(), content.files.size());
        if (!written.isEmpty()) {
            QFile file(written.first());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("bytes"));
        }
    }

    void filesGoBeforeBytes()
    {
        QMimeData mime; // what file managers offer: the file, and often a picture of it
        mime.setUrls({QUrl::fromLocalFile(u"/a.pdf"_s)});
        mime.setData(u"image/png"_s, "bytes");
        const DropContent content = DropContent::of(&mime, u"x"_s);
        QCOMPARE(content.paths, QStringList{u"/a.pdf"_s});
        QVERIFY(content.files.isEmpty());
    }

    void pixelsBecomeAPicture()
    {
        QImage picture(3, 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        DropContent content;
        content.picture = picture;
        content.files.append({u"x.png"_s, {}});
        const QTemporaryDir folder;
        QCOMPARE(QImage(writeFiles(content, folder.path()).value(0)).size(), QSize(3, 2));
    }

    void mailsWithoutDocumentsAreSaid()
    {
        ImportSummary summary;
        summary.emptyMails.append({u"mail.eml"_s, {u"logo.png"_s, u"photos.zip"_s}});
        const auto [title, detail] = importSentences(summary);
        QVERIFY2(title.startsWith(u"1 "_s), qPrintable(title));
        QVERIFY2(detail.contains(u"mail.eml"_s) && detail.contains(u"logo.png, photos.zip"_s), qPrintable(detail));
    }

    void limits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // null = refused
        QTest::newRow("nothing") << u"  "_s << u""_s;
        QTest::newRow("plain") << u"1500"_s << u"1500"_s;
        QTest::newRow("grouped") << u"1.500,50"_s << u"1500.50"_s;
        QTest::newRow("negative") << u"-1"_s << QString();
        QTest::newRow("words") << u"a lot"_s << QString();
    }

    void limits()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const auto limit = SettingsPresenter::parseLimit(typed);
        QCOMPARE(limit.has_value(), !stored.isNull());
        if (limit)
            QCOMPARE(*limit, stored);
    }

    void languagesOfAFolder()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"deu.traineddata"_s, u"osd.traineddata"_s, u"eng.traineddata"_s, u"readme"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(ocrLanguagesIn(folder.path()), (QStringList{u"deu"_s, u"eng"_s}));
        QCOMPARE(ocrLanguageTitle(u"deu"_s), u"Deutsch (deu)"_s);
        QCOMPARE(ocrLanguageTitle(u"zzz"_s), u"zzz"_s);
        QCOMPARE(ocrInstallCommand(u"chi_sim"_s), u"sudo apt install tesseract-ocr-chi-sim"_s);
    }
};

QTEST_MAIN(TestShellParts)
#include "test_shell_parts.moc"
