// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "core/runtime/runtime.h"
#include "core/storage/settings_service.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_problem_widget.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>

// In a static library the resources must be named once, outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace desk {

using namespace Qt::StringLiterals;

DesktopOptions parseOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Desktop", "Reads invoices on this machine."));
    const QCommandLineOption dataDir(u"data-dir"_s, QCoreApplication::translate("Desktop", "Folder of the data."),
                                     QCoreApplication::translate("Desktop", "folder"));
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("Desktop", "Language of the program, for example de."),
        QCoreApplication::translate("Desktop", "language"));
    parser.addOptions({dataDir, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, QCoreApplication::translate("Desktop", "Files or folders to import."),
                                 u"[files...]"_s);
    parser.process(application);
    DesktopOptions options;
    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());
    options.dataDir = parser.value(dataDir);
    options.language = parser.value(language);
    return options;
}

Desktop::Desktop(QApplication &application, DesktopOptions options)
    : m_options(std::move(options)), m_theme(application)
{
    loadLanguage();
}

Desktop::~Desktop() = default;

void Desktop::loadLanguage()
{
    initTranslations();
    const QLocale locale = m_options.language.isEmpty() ? QLocale::system() : QLocale(m_options.language);
    if (!m_options.language.isEmpty())
        QLocale::setDefault(locale);
    const QString folder = u":/desk/translations"_s;
    // English, too, has its file: the plurals of the sources' texts.
    if (m_translator.load(locale, u"desk"_s, u"_"_s, folder) || m_translator.load(u"desk_en"_s, folder))
        QCoreApplication::installTranslator(&m_translator);
    if (locale.language() != QLocale::English &&
        m_qtTranslator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
}

void Desktop::open()
{
    m_window.reset();
    m_runtime.reset();
    auto runtime = Runtime::open({.dataDir = m_options.dataDir, .readerProgram = {}, .readers = 0, .actor = {}});
    if (!runtime)
        return showProblem(runtime.error());
    m_runtime = std::move(*runtime);
    showWindow();
}

void Desktop::showWindow()
{
    m_theme.setChoice(Theme::choiceFromName(m_runtime->settings().uiState(u"theme"_s)));
    m_window = std::make_unique<MainWindow>(*m_runtime, m_theme, m_clock);
    m_window->show();
    m_problem.reset();
    // After the first paint: a timer of no time runs when the events of showing are done.
    QTimer::singleShot(0, m_window.get(), [this] {
        m_window->start();
        m_window->importPaths(std::exchange(m_options.files, {}));
    });
}

void Desktop::showProblem(const Error &error)
{
    const QString folder = m_options.dataDir.isEmpty() ? defaultDataDir() : m_options.dataDir;
    auto problem = std::make_unique<StartProblemWidget>(error, folder);
    // Queued: the window that asks is replaced.
    connect(problem.get(), &StartProblemWidget::retryRequested, this, &Desktop::open, Qt::QueuedConnection);
    connect(
        problem.get(), &StartProblemWidget::folderChosen, this,
        [this](const QString &chosen) {
            m_options.dataDir = chosen;
            open();
        },
        Qt::QueuedConnection);
    problem->show();
    m_problem = std::move(problem);
}

} // namespace desk
