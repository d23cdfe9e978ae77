// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the desktop's window from inside: what the main thread does, and for how long. Run by hand.
//   desktop_bench start DATA_DIR            to a usable window: CPU and wall time, memory
//   desktop_bench list DATA_DIR [WORD]      the list: a word typed letter by letter, then 200 pages scrolled
//   desktop_bench read DATA_DIR FILE...     longest steps of the main thread while the files are read
//   desktop_bench review DATA_DIR           invoices opened one after the other, to the first picture of the page
//   desktop_bench frames DATA_DIR NAME      zoom, highlight and scrolling over a page at 300 dpi

#include "tests/bench/desktop/desktop_bench.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <cstdio>
#include <ctime>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double megabytes(const QByteArray &key)
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QAbstractItemView *invoiceTable(const Desk &desk)
{
    auto *table = desk.window->findChild<QAbstractItemView *>(u"invoiceTable"_s);
    return table && table->model() && table->model()->rowCount() > 0 ? table : nullptr;
}

int benchStart(TimedApplication &app, const QString &dataDir)
{
    QElapsedTimer wall;
    wall.start();
    Desk desk(app, dataDir);
    desk.window->navigator().open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
    double readyCpu = 0;
    qint64 readyMs = 0;
    // Usable: painted, the list's first rows there.
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &app, [&] {
        const QAbstractItemView *list = invoiceTable(desk);
        if (list && list->isVisible() && !list->model()->index(0, 1).data().toString().isEmpty()) {
            readyCpu = cpuSeconds();
            readyMs = wall.elapsed();
            QCoreApplication::exit();
        }
    });
    poll.start(5);
    QTimer::singleShot(10'000, &app, [] { QCoreApplication::exit(); });
    QApplication::exec();
    poll.stop();
    rest(2000);
    std::printf("usable after %.3f s of CPU, %lld ms by the clock; longest step %.1f ms (%s)\n", readyCpu,
                static_cast<long long>(readyMs), app.longest, qPrintable(app.longestName));
    std::printf("idle memory: %.0f MB proportional (Pss), %.0f MB private\n", megabytes("Pss:"),
                megabytes("Private_Dirty:") + megabytes("Private_Clean:"));
    return 0;
}

int benchList(TimedApplication &app, const QString &dataDir, const QString &word)
{
    Desk desk(app, dataDir);
    desk.window->navigator().open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
    rest(3000);
    auto *filter = desk.window->findChild<QLineEdit *>(u"invoiceFilterEdit"_s);
    QAbstractItemView *list = invoiceTable(desk);
    if (!filter || !list) {
        std::fprintf(stderr, "no %s on the screen\n", filter ? "list with rows" : "filter");
        return 1;
    }
    std::printf("%d rows\n", list->model()->rowCount());
    std::vector<double> strokes;
    for (const QChar c : word) {
        app.forget();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(filter, &press);
        rest(400);
        strokes.push_back(app.longest);
        std::printf("  '%s': longest step of the main thread %.1f ms (%s), %d rows\n", qPrintable(filter->text()),
                    app.longest, qPrintable(app.longestName), list->model()->rowCount());
    }
    filter->clear();
    rest(600);
    std::vector<double> frames;
    QScrollBar *bar = list->verticalScrollBar();
    for (int i = 0; i < 200; ++i) {
        const qint64 span = bar->maximum() - bar->minimum();
        app.forget();
        QElapsedTimer frame;
        frame.start();
        bar->setValue(int(i < 100 ? bar->value() + bar->pageStep() : span * (i - 100) / 100)); // pages, then far jumps
        list->viewport()->repaint(); // a frame at once, not when the system next asks for one
        const double ms = double(frame.nsecsElapsed()) / 1e6;
        rest(15); // the rows that were not there yet arrive and are painted
        app.longest = std::max(app.longest, ms);
        frames.push_back(app.longest);
    }
    std::printf(
        "typing: median %.1f ms, worst %.1f ms; scrolling: median %.1f ms, p95 %.1f ms, worst %.1f ms a frame\n",
        percentile(strokes, 0.5), percentile(strokes, 1), percentile(frames, 0.5), percentile(frames, 0.95),
        percentile(frames, 1));
    return 0;
}

int benchRead(TimedApplication &app, const QString &dataDir, const QStringList &files)
{
    Desk desk(app, dataDir);
    desk.window->navigator().open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
    rest(1000);
    app.forget();
    QElapsedTimer wall;
    wall.start();
    int finished = 0;
    QObject::connect(&desk.runtime->invoices(), &InvoiceService::finished, &app, [&] {
        if (++finished == files.size())
            QTimer::singleShot(500, &app, [] { QCoreApplication::exit(); });
    });
    desk.window->importPaths(files);
    QTimer::singleShot(540'000, &app, [] { QCoreApplication::exit(); });
    QApplication::exec();
    const auto over = [&](double limit) {
        return std::count_if(app.steps.begin(), app.steps.end(), [limit](double ms) { return ms > limit; });
    };
    std::printf(
        "%d of %lld files read in %.1f s; %zu steps of the main thread: %lld over 8 ms, %lld over 16 ms, %lld over "
        "50 ms; longest %.1f ms (%s)\n",
        finished, static_cast<long long>(files.size()), double(wall.elapsed()) / 1000, app.steps.size(),
        static_cast<long long>(over(8)), static_cast<long long>(over(16)), static_cast<long long>(over(50)),
        app.longest, qPrintable(app.longestName));
    return over(50) > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1), dataDir = arguments.value(2);
    if (what == u"start"_s && !dataDir.isEmpty())
        return benchStart(app, dataDir);
    if (what == u"list"_s && !dataDir.isEmpty())
        return benchList(app, dataDir, arguments.value(3, u"lindenhof"_s));
    if (what == u"read"_s && arguments.size() > 3)
        return benchRead(app, dataDir, arguments.mid(3));
    if (what == u"review"_s && !dataDir.isEmpty())
        return benchReview(app, dataDir);
    if (what == u"frames"_s && arguments.size() > 3)
        return benchFrames(app, dataDir, arguments.value(3));
    std::fprintf(stderr, "desktop_bench start|list|read|review|frames DATA_DIR [WORD|FILE...|NAME]\n");
    return 2;
}
