// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/invoices/invoice_service.h"
#include "core/runtime/runtime.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

/// Times every outermost event of the main thread.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread()) // Qt calls this on every thread
            return QApplication::notify(receiver, event);
        ++m_depth;
        const int type = event->type();
        const char *name = receiver->metaObject()->className();
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        steps.push_back(ms);
        if (ms > longest) {
            longest = ms;
            longestName = u"%1, event %2"_s.arg(QString::fromLatin1(name)).arg(type);
        }
        return handled;
    }
    void forget()
    {
        steps.clear();
        longest = 0;
    }

    std::vector<double> steps;
    double longest = 0;
    QString longestName;

private:
    int m_depth = 0;
};

inline double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

/// Lets the program go on for a while, as in front of a person. Not quit(): that would close the window.
inline void rest(int ms)
{
    QTimer::singleShot(ms, qApp, [] { QCoreApplication::exit(); });
    QApplication::exec();
}

struct Desk {
    std::unique_ptr<Runtime> runtime;
    SystemClock clock;
    Theme theme;
    std::unique_ptr<MainWindow> window;

    Desk(QApplication &application, const QString &dataDir) : theme(application)
    {
        auto opened = Runtime::open({.dataDir = dataDir,
                                     .readerProgram = QStringLiteral(DESK_BIN_DIR "/orchestrator-reader"),
                                     .readers = 0,
                                     .actor = {}});
        if (!opened)
            qFatal("cannot open the data folder: %s", qPrintable(opened.error().detail));
        runtime = std::move(*opened);
        window = std::make_unique<MainWindow>(*runtime, theme, clock);
        window->resize(1600, 1000);
        window->show();
        window->start();
    }
};

/// review DATA_DIR: invoices opened one after the other, until the first picture of the page is seen.
int benchReview(TimedApplication &app, const QString &dataDir);
/// frames DATA_DIR NAME: zoom, highlight and scrolling over the document whose file name contains NAME, at 300 dpi.
int benchFrames(TimedApplication &app, const QString &dataDir, const QString &name);

} // namespace desk
