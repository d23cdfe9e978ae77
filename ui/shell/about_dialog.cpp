// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    const char16_t *name;
    const char16_t *licence;
};

constexpr Part Parts[] = {
    {u"Qt", u"LGPL-3.0 / GPL-3.0"},
    {u"Poppler", u"GPL-2.0 / GPL-3.0"},
    {u"Tesseract", u"Apache-2.0"},
    {u"Leptonica", u"BSD-2-Clause"},
    {u"SQLite", u"Public domain"},
    {u"tl::expected", u"CC0-1.0"},
    {u"Lucide", u"ISC"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Orchestrator Desk"));
    setObjectName(u"aboutDialog"_s);
    const int unit = scaled(8, fontMetrics());
    auto *name = new QLabel(u"Orchestrator Desk"_s, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    //: %1 is the version of the program, %2 that of Qt.
    auto *version = new QLabel(
        tr("Version %1 with Qt %2").arg(QStringLiteral(DESK_VERSION), QString::fromLatin1(qVersion())), this);
    version->setObjectName(u"aboutVersion"_s);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                  "without any warranty."),
                               this);
    licence->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * unit);
    auto *heading = new QLabel(tr("Built with"), this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const Part &part : Parts) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(QString::fromUtf16(part.name), this), row, 0);
        auto *words = new QLabel(QString::fromUtf16(part.licence), this);
        QPalette quiet = words->palette();
        quiet.setColor(QPalette::WindowText, quietText(quiet));
        words->setPalette(quiet);
        grid->addWidget(words, row, 1);
    }
    grid->setColumnStretch(1, 1);

    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close", "button of a dialog"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"aboutClose"_s);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(name);
    column->addWidget(version);
    column->addWidget(licence);
    column->addSpacing(unit);
    column->addLayout(grid);
    column->addSpacing(unit);
    column->addWidget(buttons);
    setMinimumWidth(scaled(460, fontMetrics()));
}

} // namespace desk
