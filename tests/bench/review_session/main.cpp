// SPDX-License-Identifier: GPL-3.0-or-later
// Works through real documents in the window and says what it took. Run by hand, on a display.
//   review_session DATA_DIR PICTURES_DIR FILE...   the files are imported there already and have FILE.truth.json
// beside them. One row of REVIEW_LOG.md a document on standard output.
#include "core/invoices/coding/coding_service.h"
#include "core/invoices/exports/export_service.h"
#include "core/invoices/filing/filing_service.h"
#include "core/invoices/payables/payables_service.h"
#include "core/runtime/runtime.h"
#include "core/storage/database.h"
#include "core/storage/settings_service.h"
#include "person.h"
#include "ui/invoices/invoices_screen.h"
#include "ui/kit/actions.h"
#include "ui/kit/elided_label_widget.h"
#include "ui/kit/navigator.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStackedLayout>
#include <QTest>

#include <cstdio>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T wait(QFuture<T> future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

struct Session {
    explicit Session(QApplication &application, const QString &dataDir) : theme(application), actions(&window)
    {
        auto opened = Runtime::open({.dataDir = dataDir,
                                     .readerProgram = QStringLiteral(DESK_BIN_DIR "/orchestrator-reader"),
                                     .readers = 0,
                                     .actor = {}});
        if (!opened)
            qFatal("cannot open the data folder: %s", qPrintable(opened.error().detail));
        runtime = std::move(*opened);
        const InvoiceServices services{
            runtime->invoices(), runtime->filing(),    runtime->coding(),    runtime->payables(),
            runtime->exports(),  runtime->suppliers(), runtime->splitting(), runtime->database().changes(),
            runtime->settings()};
        screen = std::make_unique<InvoicesScreen>(services, actions, navigator);
        auto *layout = new QStackedLayout(&window);
        layout->addWidget(screen.get());
        window.resize(1600, 1000);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active; is there a display?");
    }
    ~Session() { screen.reset(); }

    std::unique_ptr<Runtime> runtime;
    Theme theme;
    QWidget window;
    Actions actions;
    Navigator navigator;
    std::unique_ptr<InvoicesScreen> screen;
};

QMap<QString, InvoiceId> byPath(InvoiceService &invoices)
{
    QMap<QString, InvoiceId> found;
    const auto ids = wait(invoices.ids({}));
    for (const InvoiceId id : ids ? *ids : QList<InvoiceId>{}) {
        if (const auto invoice = wait(invoices.invoice(id)))
            found.insert(invoice->path, id);
    }
    return found;
}

void say(const QString &name, const Person::Log &log, qint64 readyMs)
{
    QString corrections = log.corrections.join(u"<br>"_s);
    if (corrections.isEmpty())
        corrections = u"–"_s;
    std::printf("| %s | %s | %d + %d | %.1f | %lld | %lld | %s |\n", qPrintable(name), qPrintable(corrections),
                log.hands.keys, log.hands.mouse, log.hands.seconds(), static_cast<long long>(readyMs),
                static_cast<long long>(log.machineMs), log.approved ? "approved" : qPrintable(log.left));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "review_session DATA_DIR PICTURES_DIR FILE...\n");
        return 2;
    }
    const QDir pictures(arguments.at(2));
    if (!pictures.mkpath(u"."_s))
        return 1;
    Session session(app, arguments.at(1));
    InvoiceService &invoices = session.runtime->invoices();
    const auto ids = byPath(invoices);
    Person person(session.window, invoices);
    int number = 0;
    for (const QString &file : arguments.mid(3)) {
        const InvoiceId id = ids.value(file);
        const auto invoice = wait(invoices.invoice(id));
        if (!invoice || invoice->status != InvoiceStatus::NeedsReview) {
            std::fprintf(stderr, "%s: does not need review\n", qPrintable(file));
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        if (session.navigator.location().invoice != id)
            session.navigator.openInvoice(id);
        QString shown = invoice->extraction.value(Field::InvoiceNumber).value;
        if (shown.isEmpty())
            shown = invoice->extraction.value(Field::SellerName).value;
        if (shown.isEmpty())
            shown = invoice->fileName;
        // It is this invoice, and the keyboard is in a field, in a finding, or on Approve where everything is checked.
        const auto ready = [&] {
            const auto *title = session.window.findChild<ElidedLabelWidget *>(u"reviewTitle"_s);
            const QWidget *focus = QApplication::focusWidget();
            const QString name = focus ? focus->objectName() : QString();
            return title && title->text().contains(shown) &&
                   (name.startsWith(u"fieldEdit_"_s) || name.startsWith(u"finding"_s) || name == u"approveButton"_s);
        };
        while (!ready() && timer.elapsed() < 1000)
            QTest::qWait(2);
        const qint64 readyMs = timer.elapsed();
        if (!ready())
            std::fprintf(stderr, "%s: the keyboard is in %s\n", qPrintable(file),
                         QApplication::focusWidget() ? qPrintable(QApplication::focusWidget()->objectName())
                                                     : "nothing");
        QTest::qWait(300); // the picture of the page
        const QString name = u"%1"_s.arg(++number, 2, 10, QChar(u'0'));
        const auto log = person.workThrough(id, truthOf(file), pictures.filePath(name + u"-open.png"_s),
                                            pictures.filePath(name + u"-done.png"_s));
        say(QFileInfo(file).dir().dirName() + u'/' + QFileInfo(file).fileName(), log, readyMs);
    }
    return 0;
}
