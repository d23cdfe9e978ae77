// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_problem_widget.h"

#include "core/base/log.h"
#include "ui/kit/empty_state_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/user_message.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

StartProblemWidget::StartProblemWidget(const Error &error, const QString &dataDir, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"startProblem"_s);
    setWindowTitle(u"Orchestrator Desk"_s);
    UserMessage message = userMessage(error);
    if (error.code == ErrorCode::Damaged) // it is no document here
        message = {tr("The data is damaged, or is not of this program."),
                   tr("Restore a backup, or choose another folder.")};
    qCWarning(logUi) << "cannot open the data folder:" << errorCodeName(error.code) << error.detail << error.where;
    //: %1 says what to do, %2 is a folder.
    const QString sentence =
        tr("%1\nThe data folder is %2").arg(message.nextStep, displayName(QDir::toNativeSeparators(dataDir)));
    auto *state = new EmptyStateWidget(u"octagon-alert"_s, message.title, sentence, this);
    state->addStep(u"refresh-cw"_s, tr("Try again"), [this] { emit retryRequested(); });
    state->addStep(u"folder-open"_s, tr("Choose another folder"), [this] {
        auto *dialog = new QFileDialog(this, tr("Data folder"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &StartProblemWidget::folderChosen);
        dialog->open();
    });
    state->addStep(u"log-out"_s, tr("Quit"), [this] { close(); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(state);
    resize(scaled(720, fontMetrics()), scaled(420, fontMetrics()));
}

} // namespace desk
