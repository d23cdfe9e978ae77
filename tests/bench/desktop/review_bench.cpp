// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_finished.h"
#include "tests/bench/desktop/desktop_bench.h"
#include "ui/invoices/page_view.h"

#include <QScrollBar>
#include <QtEvents>

#include <cstdio>
#include <ctime>

namespace desk {

namespace {

constexpr int PatienceMs = 5000;
constexpr int LookMs = 700;   ///< that somebody looks at an invoice; the next ones are drawn meanwhile
constexpr int ColdStride = 4; ///< farther than is drawn ahead

PageView *pageView(const Desk &desk)
{
    return desk.window->findChild<PageView *>(u"pageView"_s);
}

QList<InvoiceId> allInvoices(TimedApplication &app, const Desk &desk, const QString &name = {})
{
    QList<InvoiceId> ids;
    const InvoiceQuery query; // the order of the list, as it is at first
    whenFinished(desk.runtime->invoices().ids(query), &app, [&](const Result<QList<InvoiceId>> &found) {
        ids = found.value_or(QList<InvoiceId>{});
        whenFinished(desk.runtime->invoices().rows(ids), &app, [&](const Result<QList<InvoiceRow>> &rows) {
            ids.clear();
            for (const InvoiceRow &row : rows.value_or(QList<InvoiceRow>{})) {
                const bool hasPage = !row.fileName.endsWith(u".xml"_s) && row.status != InvoiceStatus::Failed;
                if (hasPage && row.fileName.contains(name))
                    ids.append(row.id);
            }
            QCoreApplication::exit();
        });
    });
    QApplication::exec();
    return ids;
}

/// Milliseconds from the wish.
struct Opening {
    double pages = 0; ///< until the view knows the pages
    double seen = -1; ///< until the first paint with a picture; -1 = none came
};

Opening openUntilSeen(TimedApplication &app, const Desk &desk, InvoiceId id)
{
    Opening ms;
    QElapsedTimer timer;
    const auto known = QObject::connect(pageView(desk), &PageView::pagesChanged, &app, [&] {
        if (pageView(desk)->pageCount() > 0)
            ms.pages = double(timer.nsecsElapsed()) / 1e6;
    });
    const auto connection = QObject::connect(pageView(desk), &PageView::pictureShown, &app, [&] {
        ms.seen = double(timer.nsecsElapsed()) / 1e6;
        QCoreApplication::exit();
    });
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &app, [] { QCoreApplication::exit(); });
    patience.start(PatienceMs);
    timer.start();
    desk.window->navigator().openInvoice(id);
    QApplication::exec();
    QObject::disconnect(connection);
    QObject::disconnect(known);
    return ms;
}

void report(const char *what, const std::vector<double> &values)
{
    std::printf("%-36s n %3zu  median %6.1f ms  p95 %6.1f ms  worst %6.1f ms\n", what, values.size(),
                percentile(values, 0.5), percentile(values, 0.95), percentile(values, 1));
}

/// Milliseconds of CPU that this thread has used: the same however busy the machine is.
double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Frames {
    std::vector<double> wall, cpu; ///< ms
};

/// Each step with the painting that it causes, as one frame; then the rest of it.
template <class Step>
Frames frames(TimedApplication &app, PageView *view, int count, Step step)
{
    Frames ms;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer frame;
        frame.start();
        const double before = threadMs();
        step(i);
        view->viewport()->repaint();
        ms.cpu.push_back(threadMs() - before);
        double longest = double(frame.nsecsElapsed()) / 1e6;
        app.forget();
        rest(16); // what other threads made meanwhile arrives
        longest = std::max(longest, app.longest);
        ms.wall.push_back(longest);
    }
    return ms;
}

} // namespace

int benchReview(TimedApplication &app, const QString &dataDir)
{
    Desk desk(app, dataDir);
    desk.window->navigator().open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
    rest(2000);
    const QList<InvoiceId> ids = allInvoices(app, desk);
    if (ids.size() < 2 * ColdStride || !pageView(desk)) {
        std::fprintf(stderr, "too few invoices with pages\n");
        return 1;
    }
    std::vector<double> cold, ahead, pages;
    int none = 0;
    const auto open = [&](InvoiceId id, std::vector<double> &times) {
        const Opening ms = openUntilSeen(app, desk, id);
        if (ms.seen < 0) {
            ++none;
        } else {
            times.push_back(ms.seen);
            pages.push_back(ms.pages);
        }
        rest(LookMs);
    };
    const auto half = ids.size() / 2;
    std::printf("%lld invoices with pages\n", static_cast<long long>(ids.size()));
    const double first = openUntilSeen(app, desk, ids[half - 1]).seen;
    std::printf("the very first, starting the reader:  %.1f ms\n", first);
    rest(LookMs);
    for (qsizetype i = 0; i + 2 < half; i += ColdStride)
        open(ids[i], cold);
    openUntilSeen(app, desk, ids[half]);
    rest(LookMs);
    for (qsizetype i = half + 1; i < ids.size(); ++i)
        open(ids[i], ahead);
    report("first picture, nothing drawn ahead", cold);
    report("first picture, drawn ahead", ahead);
    report("until the pages are known", pages);
    const auto late = std::ranges::count_if(ahead, [](double ms) { return ms > 100; });
    std::printf("drawn ahead: %lld of %zu over 100 ms; %d without a picture\n", static_cast<long long>(late),
                ahead.size(), none);
    return percentile(ahead, 0.95) > 100;
}

int benchFrames(TimedApplication &app, const QString &dataDir, const QString &name)
{
    constexpr double Dpi300 = 300.0 / 96;
    Desk desk(app, dataDir);
    desk.window->navigator().open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
    rest(1000);
    const QList<InvoiceId> ids = allInvoices(app, desk, name);
    PageView *view = pageView(desk);
    if (ids.isEmpty() || !view || openUntilSeen(app, desk, ids.first()).seen < 0) {
        std::fprintf(stderr, "no page to show\n");
        return 1;
    }
    view->setZoom(PageZoom::Factor, Dpi300);
    for (int i = 0; i < 100 && !view->isSharp(); ++i)
        rest(50);
    rest(300);
    const QPointF middle = view->viewport()->rect().center();
    const auto wheel = [&](int delta, Qt::KeyboardModifiers keys) {
        QWheelEvent event(middle, view->viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    };
    const auto zooming = frames(app, view, 80, [&](int i) { wheel((i / 8) % 2 == 0 ? -60 : 60, Qt::ControlModifier); });
    rest(500);
    const auto scrolling = frames(app, view, 120, [&](int i) {
        QScrollBar *bar = view->verticalScrollBar();
        bar->setValue(bar->value() + (i < 60 ? 60 : -60));
    });
    rest(500);
    const QList<PageMark> marks = view->marks();
    const auto moving = frames(app, view, 60, [&](int i) {
        if (!marks.isEmpty())
            view->setHoveredMark(marks[i % marks.size()].key);
    });
    const auto focusing = frames(app, view, 40, [&](int i) {
        if (!marks.isEmpty())
            view->setFocusedMark(marks[(i / 4) % marks.size()].key, true);
    });
    const std::pair<const char *, const Frames *> all[] = {{"zoom in and out", &zooming},
                                                           {"scrolling", &scrolling},
                                                           {"highlight under the pointer", &moving},
                                                           {"highlight moving with scrolling", &focusing}};
    for (const auto &[what, measured] : all) {
        report(what, measured->wall);
        report("  of that the CPU of the main thread", measured->cpu);
    }
    return 0;
}

} // namespace desk
