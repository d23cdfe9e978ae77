// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the reader against the programs that people would compare it with, on the same file, by turns:
//   reading_speed --text TEXT.pdf --scan SCAN.png [--rounds 5]
// Ratios are the medians of alternating pairs, so that other load on the machine hits both sides alike.
#include "core/reading/reader_pool.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

constexpr int filesPerBatch = 6;

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double msOfProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForFinished(-1);
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Milliseconds until all copies are read.
double msOfPool(ReaderPool &pool, const QByteArray &bytes, int copies)
{
    QElapsedTimer clock;
    clock.start();
    QList<QFuture<Result<ReadDocument>>> futures;
    for (int i = 0; i < copies; ++i)
        futures.append(pool.read(bytes, {}, {}));
    for (auto &future : futures) {
        if (const auto read = future.result(); !read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

void compare(QTextStream &out, ReaderPool &pool, const QString &file, const QString &program,
             const QStringList &arguments, int rounds)
{
    const QByteArray bytes = bytesOf(file);
    QList<double> ours, theirs, ratios;
    for (int i = 0; i < rounds; ++i) {
        theirs.append(msOfProgram(program, arguments));
        ours.append(msOfPool(pool, bytes, 1));
        ratios.append(ours.back() / theirs.back());
    }
    out << u"%1: pool %2 ms, %3 %4 ms, ratio %5\n"_s.arg(file.section(u'/', -1))
               .arg(median(ours), 0, 'f', 1)
               .arg(program)
               .arg(median(theirs), 0, 'f', 1)
               .arg(median(ratios), 0, 'f', 2);
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"text"_s, u"PDF of one page with text"_s, u"file"_s},
                       {u"scan"_s, u"picture of one page"_s, u"file"_s},
                       {u"rounds"_s, u"of each comparison"_s, u"n"_s, u"5"_s}});
    parser.process(application);
    const QString text = parser.value(u"text"_s), scan = parser.value(u"scan"_s);
    const int rounds = parser.value(u"rounds"_s).toInt();
    const QString program = application.applicationDirPath() + u"/orchestrator-reader"_s;
    QTextStream out(stdout);

    ReaderPool one({program, 1}), two({program, 2});
    if (!text.isEmpty()) {
        (void)msOfPool(one, bytesOf(text), 1); // warm
        compare(out, one, text, u"pdftotext"_s, {u"-bbox"_s, text, u"-"_s}, rounds);
    }
    if (!scan.isEmpty()) {
        const QByteArray bytes = bytesOf(scan);
        (void)msOfPool(one, bytes, 1);
        (void)msOfPool(two, bytes, 2);
        compare(out, one, scan, u"tesseract"_s, {scan, u"-"_s, u"-l"_s, u"eng"_s, u"tsv"_s}, rounds);
        QList<double> gains;
        for (int i = 0; i < rounds; ++i)
            gains.append(msOfPool(one, bytes, filesPerBatch) / msOfPool(two, bytes, filesPerBatch));
        out << u"two at once: %1 times the throughput of one\n"_s.arg(median(gains), 0, 'f', 2);
    }
    return 0;
}
