// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to read in a process that is locked in, what that process keeps, and how soon another is there:
//   reader_figures cost [--rounds 5] [--most 40] FOLDER...
//   reader_figures memory [--documents 1000] [--most 100] FOLDER...
//   reader_figures start [--rounds 20]
// `cost` reads each file by turns in a reader that is locked in and in one that is not, and compares the CPU time of
// the two processes and the sums of each file's shortest times.
#include "core/reading/reader_pool.h"
#include "core/reading/reader_process.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

const QString lockedProgram = QStringLiteral(DESK_BIN_DIR) + u"/orchestrator-reader"_s;
const QString openProgram = QStringLiteral(DESK_UNLOCKED_READER);

ReaderPoolOptions optionsOf(const QString &program)
{
    ReaderPoolOptions options;
    options.program = program;
    options.maxProcesses = 1;
    options.requestsPerProcess = 1'000'000;
    options.acceptUnprotected = program == openProgram;
    return options;
}

/// The files of these folders, `most` of them evenly over all.
QList<QByteArray> filesBelow(const QStringList &folders, qsizetype most)
{
    QStringList paths;
    for (const QString &folder : folders) {
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next();
            if (!path.endsWith(u".json"_s) && !path.endsWith(u".md"_s) && !path.endsWith(u".txt"_s))
                paths.append(path);
        }
    }
    paths.sort();
    QList<QByteArray> files;
    const qsizetype count = std::min(most, paths.size());
    for (qsizetype i = 0; i < count; ++i) {
        QFile file(paths[i * paths.size() / count]);
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return files;
}

double msOf(ReaderPool &pool, const QByteArray &bytes)
{
    QElapsedTimer clock;
    clock.start();
    (void)pool.read(bytes, {}, {}).result();
    return double(clock.nsecsElapsed()) / 1e6;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The reader of that name that this process has started; names are cut off at 15 characters.
QString processOf(const QString &program)
{
    const QByteArray name = '(' + program.section(u'/', -1).toUtf8().left(15) + ')';
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(entry));
        const QList<QByteArray> rest = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
        if (stat.contains(name) && rest.value(1).toLongLong() == QCoreApplication::applicationPid())
            return u"/proc/"_s + entry;
    }
    return {};
}

double cpuSecondsOf(const QString &process)
{
    const QByteArray stat = contentOf(process + u"/stat"_s);
    const QList<QByteArray> rest = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
    return double(rest.value(11).toLongLong() + rest.value(12).toLongLong()) / double(sysconf(_SC_CLK_TCK));
}

double residentMbOf(const QString &process)
{
    const QByteArray pages = contentOf(process + u"/statm"_s).split(' ').value(1);
    return double(pages.toLongLong() * sysconf(_SC_PAGESIZE)) / (1 << 20);
}

void compareCost(QTextStream &out, const QList<QByteArray> &files, int rounds)
{
    ReaderPool locked(optionsOf(lockedProgram)), open(optionsOf(openProgram));
    for (ReaderPool *pool : {&locked, &open})
        (void)msOf(*pool, files.first());
    const QString lockedProcess = processOf(lockedProgram), openProcess = processOf(openProgram);
    const double lockedBefore = cpuSecondsOf(lockedProcess), openBefore = cpuSecondsOf(openProcess);
    double lockedMs = 0, openMs = 0;
    for (const QByteArray &bytes : files) {
        double lockedBest = 1e9, openBest = 1e9;
        for (int round = 0; round < rounds; ++round) {
            const bool lockedFirst = round % 2 == 0;
            for (bool lockedNow : {lockedFirst, !lockedFirst}) {
                double &best = lockedNow ? lockedBest : openBest;
                best = std::min(best, msOf(lockedNow ? locked : open, bytes));
            }
        }
        lockedMs += lockedBest;
        openMs += openBest;
    }
    const double lockedCpu = cpuSecondsOf(lockedProcess) - lockedBefore,
                 openCpu = cpuSecondsOf(openProcess) - openBefore;
    out << u"%1 files, %2 rounds: locked in %3 s of CPU, not %4 s, ratio %5; shortest times %6 and %7 ms, ratio %8\n"_s
               .arg(files.size())
               .arg(rounds)
               .arg(lockedCpu, 0, 'f', 2)
               .arg(openCpu, 0, 'f', 2)
               .arg(lockedCpu / openCpu, 0, 'f', 3)
               .arg(lockedMs, 0, 'f', 0)
               .arg(openMs, 0, 'f', 0)
               .arg(lockedMs / openMs, 0, 'f', 3);
}

void watchMemory(QTextStream &out, const QList<QByteArray> &files, int documents)
{
    ReaderPool pool(optionsOf(lockedProgram));
    for (int done = 1; done <= documents; ++done) {
        (void)msOf(pool, files[done % files.size()]);
        if (done == 1 || done == 50 || done % 100 == 0) {
            out << done << " documents: " << residentMbOf(processOf(lockedProgram)) << " MB\n";
            out.flush();
        }
    }
}

/// Milliseconds from the start of a process to its greeting.
double msToGetReady()
{
    ReaderProcess process(optionsOf(lockedProgram));
    QEventLoop loop;
    QObject::connect(&process, &ReaderProcess::answered, &loop, &QEventLoop::quit);
    QObject::connect(&process, &ReaderProcess::ended, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    process.start();
    loop.exec();
    return double(clock.nsecsElapsed()) / 1e6;
}

void watchStart(QTextStream &out, int rounds)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round)
        times.append(msToGetReady());
    std::ranges::sort(times);
    out << u"start to ready, %1 times: shortest %2, median %3, longest %4 ms\n"_s.arg(rounds)
               .arg(times.first(), 0, 'f', 0)
               .arg(times[times.size() / 2], 0, 'f', 0)
               .arg(times.last(), 0, 'f', 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"what"_s, u"cost, memory or start"_s);
    parser.addPositionalArgument(u"folders"_s, u"of documents"_s);
    parser.addOptions({{u"rounds"_s, u"of each comparison"_s, u"n"_s, u"5"_s},
                       {u"documents"_s, u"read one after the other"_s, u"n"_s, u"1000"_s},
                       {u"most"_s, u"different files"_s, u"n"_s, u"40"_s}});
    parser.process(application);
    const QString what = parser.positionalArguments().value(0);
    QTextStream out(stdout);
    if (what == u"start"_s) {
        watchStart(out, parser.value(u"rounds"_s).toInt());
        return 0;
    }
    const QList<QByteArray> files = filesBelow(parser.positionalArguments().mid(1), parser.value(u"most"_s).toInt());
    if (files.isEmpty())
        parser.showHelp(1);
    if (what == u"cost"_s)
        compareCost(out, files, parser.value(u"rounds"_s).toInt());
    else if (what == u"memory"_s)
        watchMemory(out, files, parser.value(u"documents"_s).toInt());
    else
        parser.showHelp(1);
    return 0;
}
