// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QTranslator>

#include <memory>

class QApplication;

namespace desk {

class MainWindow;
class Runtime;
class StartProblemWidget;

/// What the command line asks for.
struct DesktopOptions {
    QStringList files; ///< absolute
    QString dataDir;   ///< empty = the platform's
    QString language;  ///< "de"; empty = the system's
};

/// Reads the command line; ends the program for --help, --version and wrong use.
[[nodiscard]] DesktopOptions parseOptions(const QApplication &application);

/// Wires the desktop together: language, theme, runtime, window.
/// Threads: main thread; made after QApplication, dies before it.
class Desktop : public QObject {
public:
    Desktop(QApplication &application, DesktopOptions options);
    ~Desktop() override;

    /// Opens the data folder and shows the window; where that fails, a window that says why.
    void open();

private:
    void loadLanguage();
    void showWindow();
    void showProblem(const Error &error);

    DesktopOptions m_options;
    SystemClock m_clock;
    QTranslator m_translator, m_qtTranslator;
    Theme m_theme;
    // In the order of their making: the window borrows the runtime.
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartProblemWidget> m_problem;
};

} // namespace desk
