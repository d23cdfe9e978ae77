// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/kit/actions.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"  \u00b7  "_s);
}

QWidget *makeGroup(const Actions &actions, Actions::Group group, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(24, parent->fontMetrics()));
    grid->setVerticalSpacing(scaled(6, parent->fontMetrics()));
    auto *title = new QLabel(Actions::groupName(group), box);
    QFont strong = parent->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const QAction *action : actions.inGroup(group)) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(action->iconText(), box), row, 0);
        auto *keys = new QLabel(keysOf(action), box);
        QPalette quiet = keys->palette();
        quiet.setColor(QPalette::WindowText, quietText(quiet));
        keys->setPalette(quiet);
        grid->addWidget(keys, row, 1, Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    return box;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(u"shortcutsDialog"_s);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    const int unit = scaled(8, fontMetrics());
    columns->setContentsMargins(unit, unit, 2 * unit, unit);
    columns->setSpacing(5 * unit);
    const QList<QList<Actions::Group>> halves{{Actions::Group::Invoice, Actions::Group::File, Actions::Group::Edit},
                                              {Actions::Group::View, Actions::Group::Go, Actions::Group::Help}};
    for (const auto &half : halves) {
        auto *column = new QVBoxLayout;
        column->setSpacing(3 * unit);
        for (const Actions::Group group : half)
            column->addWidget(makeGroup(actions, group, content));
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"shortcutsScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close", "button of a dialog"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"shortcutsClose"_s);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(scaled(860, fontMetrics()), scaled(620, fontMetrics()));
}

} // namespace desk
