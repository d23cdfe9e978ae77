// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace desk;
using namespace Qt::StringLiterals;

/// Help, completion and man page say the same, and all of it.
class TestHelp : public QObject {
    Q_OBJECT

    CliBench m_bench;
    QStringList m_subcommands;
    QMap<QString, QStringList> m_options; ///< by subcommand, as its --help says them
    QMap<QString, QByteArray> m_scripts;  ///< by shell

    /// What bash offers for the last word.
    [[nodiscard]] QStringList offered(const QStringList &words) const
    {
        QFile script(m_bench.at(u"completion.bash"_s));
        if (!script.open(QIODevice::WriteOnly))
            return {};
        script.write(m_scripts[u"bash"_s]);
        script.close();
        QStringList arguments{u"--norc"_s, u"-c"_s,
                              u"source \"$0\"; compopt() { :; }; COMP_WORDS=(orchestrator \"$@\"); "
                              "COMP_CWORD=$#; _orchestrator; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                              script.fileName()};
        QProcess bash;
        bash.setWorkingDirectory(m_bench.folder());
        bash.start(u"bash"_s, arguments + words);
        bash.waitForFinished(60'000);
        const QByteArray complaints = bash.readAllStandardError();
        if (!complaints.isEmpty())
            qWarning("%s", complaints.constData());
        QStringList list = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        list.sort();
        return list;
    }
    /// A section of the man page without its markup.
    [[nodiscard]] static QString manPage()
    {
        QFile page(QStringLiteral(DESK_SOURCE_DIR "/man/orchestrator.1"));
        if (!page.open(QIODevice::ReadOnly))
            qFatal("there is no man page");
        QString text = QString::fromUtf8(page.readAll());
        return text.remove(QRegularExpression(u"\\\\f[A-Z]"_s))
            .replace(u"\\-"_s, u"-"_s)
            .replace(u"\\~"_s, u" "_s)
            .replace(QRegularExpression(u"^\\.[A-Z]+ "_s, QRegularExpression::MultilineOption), u""_s);
    }

private slots:
    void initTestCase()
    {
        const QString general = QString::fromUtf8(m_bench.run({u"--help"_s}).out);
        static const QRegularExpression entry(u"^  ([a-z]+)  +\\S"_s, QRegularExpression::MultilineOption);
        for (auto match = entry.globalMatch(general); match.hasNext();)
            m_subcommands.append(match.next().captured(1));
        QVERIFY2(m_subcommands.contains(u"read"_s) && m_subcommands.contains(u"watch"_s), qPrintable(general));
        static const QRegularExpression option(u"^  (-.*)$"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression name(u"^--?[a-z][a-z-]*|(?<=, )--?[a-z][a-z-]*"_s);
        for (const QString &subcommand : m_subcommands + QStringList{u"completion"_s}) {
            const QString help = QString::fromUtf8(m_bench.run({subcommand, u"--help"_s}).out);
            for (auto line = option.globalMatch(help); line.hasNext();) {
                for (auto match = name.globalMatch(line.next().captured(1)); match.hasNext();)
                    m_options[subcommand].append(match.next().captured());
            }
            QVERIFY2(m_options[subcommand].contains(u"--json"_s), qPrintable(subcommand));
        }
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const CliAnswer answer = m_bench.run({u"completion"_s, shell});
            QCOMPARE(answer.status, 0);
            m_scripts[shell] = answer.out;
        }
    }

    void helpIsInColumns()
    {
        const QStringList lines = QString::fromUtf8(m_bench.run({u"--help"_s}).out).split(u'\n');
        QSet<qsizetype> columns;
        static const QRegularExpression entry(u"^  [a-z]+ +(?=\\S)"_s);
        for (const QString &line : lines) {
            if (const auto match = entry.match(line); match.hasMatch())
                columns.insert(match.capturedLength());
        }
        QCOMPARE(columns.size(), 1);
        QVERIFY(!m_subcommands.contains(u"completion"_s)); // named below the list
    }

    void everyHelpSaysWhatItDoes()
    {
        for (const QString &subcommand : m_subcommands) {
            const CliAnswer answer = m_bench.run({subcommand, u"--help"_s});
            QCOMPARE(answer.status, 0);
            QVERIFY2(answer.out.startsWith("Usage: orchestrator " + subcommand.toUtf8() + " [OPTIONS]"), answer.out);
            QVERIFY2(answer.out.split('\n').value(1).endsWith('.'), answer.out); // a sentence
            QVERIFY(answer.err.isEmpty());
        }
    }

    void completionWantsAShell()
    {
        QCOMPARE(m_bench.run({u"completion"_s}).status, 2);
        QCOMPARE(m_bench.run({u"completion"_s, u"tcsh"_s}).status, 2);
        QCOMPARE(m_bench.run({u"completion"_s, u"bash"_s, u"zsh"_s}).status, 2);
    }

    void completionSaysNothingOfThisMachine()
    {
        for (const QByteArray &script : std::as_const(m_scripts))
            QVERIFY(!script.contains(QDir::homePath().toUtf8() + '/') && !script.contains("default: /"));
    }

    void bashKnowsEveryWord()
    {
        QStringList all = m_subcommands + QStringList{u"completion"_s, u"--help"_s, u"--version"_s};
        all.sort();
        QCOMPARE(offered({u""_s}), all);
        for (auto it = m_options.cbegin(); it != m_options.cend(); ++it) {
            QStringList options = it.value();
            options.sort();
            QCOMPARE(offered({it.key(), u"-"_s}), options);
        }
    }

    void bashKnowsValues()
    {
        m_bench.write(u"an invoice.pdf"_s, "x");
        m_bench.write(u"letters/b.pdf"_s, "x");
        QCOMPARE(offered({u"export"_s, u"--format"_s, u""_s}), (QStringList{u"csv"_s, u"json"_s, u"ubl"_s, u"xlsx"_s}));
        QCOMPARE(offered({u"export"_s, u"--format"_s, u"="_s, u"x"_s}), QStringList{u"xlsx"_s});
        QCOMPARE(offered({u"invoices"_s, u"--status"_s, u"re"_s}), (QStringList{u"reading"_s, u"rejected"_s}));
        QCOMPARE(offered({u"read"_s, u"--json"_s, u"an"_s}), QStringList{u"an invoice.pdf"_s});
        QCOMPARE(offered({u"read"_s, u"--password-file"_s, u"an"_s}), QStringList{u"an invoice.pdf"_s});
        QCOMPARE(offered({u"read"_s, u"--jobs"_s, u""_s}), QStringList{});
        QCOMPARE(offered({u"read"_s, u"--"_s, u"--js"_s}), QStringList{});
        QCOMPARE(offered({u"watch"_s, u"le"_s}), QStringList{u"letters"_s});
        QCOMPARE(offered({u"correct"_s, u"1"_s, u"issue"_s}), QStringList{u"issue_date="_s});
        QCOMPARE(offered({u"completion"_s, u"f"_s}), QStringList{u"fish"_s});
    }

    void otherShellsKnowEveryWord()
    {
        for (auto it = m_options.cbegin(); it != m_options.cend(); ++it) {
            const QByteArray fishStart =
                "complete -c orchestrator -n '__fish_seen_subcommand_from " + it.key().toUtf8() + "'";
            QVERIFY(m_scripts[u"fish"_s].contains("-n __fish_use_subcommand -a " + it.key().toUtf8() + ' '));
            const qsizetype from = m_scripts[u"zsh"_s].indexOf("    (" + it.key().toUtf8() + ")\n");
            QVERIFY(from > 0);
            const QByteArray zsh = m_scripts[u"zsh"_s].mid(from, m_scripts[u"zsh"_s].indexOf(";;", from) - from);
            for (const QString &option : it.value()) {
                const bool isLong = option.startsWith(u"--"_s);
                const QString flag = isLong ? u" -l "_s + option.mid(2) : u" -s "_s + option.mid(1);
                const QByteArray fish = flag.toUtf8() + ' ';
                const bool known = std::ranges::any_of(m_scripts[u"fish"_s].split('\n'), [&](const QByteArray &line) {
                    return line.startsWith(fishStart) && line.contains(fish);
                });
                QVERIFY2(known, qPrintable(it.key() + option));
                QVERIFY2(zsh.contains(option.toUtf8() + '[') || zsh.contains(option.toUtf8() + "=[") ||
                             zsh.contains(option.toUtf8() + "+["),
                         qPrintable(it.key() + option));
            }
        }
    }

    void shellsTakeTheirScripts_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << u"bash"_s;
        QTest::newRow("zsh") << u"zsh"_s;
        QTest::newRow("fish") << u"fish"_s;
    }
    void shellsTakeTheirScripts()
    {
        QFETCH(QString, shell);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        QProcess process;
        process.start(shell, {u"-n"_s, m_bench.write(u"script."_s + shell, m_scripts[shell])});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    }

    void manPageHasEveryWord()
    {
        const QString page = manPage();
        for (auto it = m_options.cbegin(); it != m_options.cend(); ++it) {
            const QRegularExpression heading(u"^\\.?(SS )?"_s + it.key() + u"( |$)"_s,
                                             QRegularExpression::MultilineOption);
            QVERIFY2(heading.match(page).hasMatch(), qPrintable(it.key()));
            for (const QString &option : it.value())
                QVERIFY2(
                    QRegularExpression(QRegularExpression::escape(option) + u"(?![a-z-])"_s).match(page).hasMatch(),
                    qPrintable(it.key() + u' ' + option));
        }
    }

    void manPageIsInOrder()
    {
        if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("groff is not installed");
        QProcess groff;
        groff.start(u"groff"_s,
                    {u"-ww"_s, u"-man"_s, u"-Tutf8"_s, QStringLiteral(DESK_SOURCE_DIR "/man/orchestrator.1")});
        QVERIFY(groff.waitForFinished(60'000));
        QCOMPARE(groff.readAllStandardError(), QByteArray());
        QVERIFY(groff.readAllStandardOutput().contains("EXIT STATUS") || groff.exitCode() == 0);
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "test_help.moc"
