// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actions.h"
#include "ui/shell/help_dialog.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace desk;
using namespace Qt::StringLiterals;

class TestHelp : public QObject {
    Q_OBJECT
    QWidget window;
    Actions actions{&window};

    [[nodiscard]] bool isAction(const QString &id) const
    {
        return std::ranges::any_of(actions.all(), [&](const QAction *action) { return Actions::idOf(action) == id; });
    }

private slots:
    void everyPageHasATitleAndText()
    {
        const QList<HelpPage> pages = helpPages();
        QVERIFY(pages.size() >= 8);
        for (const HelpPage &page : pages) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            QVERIFY2(page.text.size() > 200, qPrintable(page.name));
        }
    }
    /// In every language: a key or link that is none of the program's would mislead.
    void keysAndLinksExist()
    {
        static const QRegularExpression key(u"\\{key:([^}]*)\\}"_s), link(u"\\]\\(([^)]*)\\)"_s);
        const QList<HelpPage> pages = helpPages();
        int files = 0;
        for (QDirIterator it(u":/desk/help"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            ++files;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto m = key.globalMatch(text); m.hasNext();) {
                const QString id = m.next().captured(1);
                const bool keyName = !QKeySequence::fromString(id, QKeySequence::PortableText).isEmpty() &&
                                     QKeySequence::fromString(id)[0].key() != Qt::Key_unknown;
                const bool modifier = id == u"Shift"_s || id == u"Ctrl"_s;
                QVERIFY2(isAction(id) || keyName || modifier, qPrintable(file.fileName() + u' ' + id));
            }
            for (auto m = link.globalMatch(text); m.hasNext();) {
                const QUrl url(m.next().captured(1));
                const bool there = url.scheme() == u"topic"_s
                                       ? std::ranges::any_of(pages, [&](const auto &p) { return p.name == url.path(); })
                                       : url.scheme() == u"action"_s && isAction(url.path());
                QVERIFY2(there, qPrintable(file.fileName() + u' ' + url.toString()));
            }
            QVERIFY2(!withKeys(text, actions).contains(u"{key:"_s), qPrintable(file.fileName()));
        }
        QVERIFY(files >= pages.size());
    }
    void opensAtThePlace()
    {
        QCOMPARE(helpPageFor({.screen = Screen::Invoices, .invoice = InvoiceId{3}, .section = {}}), u"review"_s);
        QCOMPARE(helpPageFor({.screen = Screen::Invoices, .invoice = {}, .section = {}}), u"list"_s);
        QCOMPARE(helpPageFor({.screen = Screen::Invoices, .invoice = {}, .section = ToPaySection}), u"to-pay"_s);
    }
    void findsPagesByTheirWords()
    {
        auto *dialog = new HelpDialog(actions, &window);
        dialog->showPage(u"to-pay"_s);
        auto *text = dialog->findChild<QTextBrowser *>(u"helpText"_s);
        auto *list = dialog->findChild<QListView *>(u"helpPages"_s);
        QVERIFY(text->toPlainText().contains(u"pain.001"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"helpWords"_s), u"datev"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(text->toPlainText().contains(u"DATEV"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"helpWords"_s), u"zzz"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(!text->toPlainText().isEmpty());
        delete dialog;
    }
    void linksDoWhatTheySay()
    {
        auto *dialog = new HelpDialog(actions, &window);
        QSignalSpy triggered(&actions, &Actions::triggered);
        actions.on(u"help.samples", this, [] {});
        auto *text = dialog->findChild<QTextBrowser *>(u"helpText"_s);
        emit text->anchorClicked(QUrl(u"action:help.samples"_s));
        QCOMPARE(triggered.size(), 1);
        emit text->anchorClicked(QUrl(u"topic:export"_s));
        QVERIFY(text->toPlainText().contains(u"UBL"_s));
        delete dialog;
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
