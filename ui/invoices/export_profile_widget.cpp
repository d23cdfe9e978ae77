// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_profile_widget.h"

#include "ui/invoices/export_dialog_presenter.h"
#include "ui/invoices/export_words.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget *parent, const QString &name, const QString &iconName, const QString &text)
{
    auto *made = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ExportProfileWidget::ExportProfileWidget(ExportDialogPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    build();
    connect(m_box, &QComboBox::activated, this, [this](int at) {
        leaveName();
        m_presenter.choose(m_box->itemData(at).toInt());
    });
    connect(m_save, &QPushButton::clicked, &presenter, &ExportDialogPresenter::save);
    connect(m_saveAs, &QPushButton::clicked, this, [this] { ask(Asking::NewName); });
    connect(m_rename, &QPushButton::clicked, this, [this] { ask(Asking::OtherName); });
    connect(m_delete, &QPushButton::clicked, &presenter, &ExportDialogPresenter::remove);
    connect(&presenter, &ExportDialogPresenter::profilesChanged, this, &ExportProfileWidget::showProfiles);
    connect(&presenter, &ExportDialogPresenter::draftChanged, this, &ExportProfileWidget::showDraft);
}

void ExportProfileWidget::build()
{
    const int unit = scaled(8, fontMetrics());
    m_box = new QComboBox(this);
    m_box->setObjectName(u"exportProfileBox"_s);
    m_box->setMinimumContentsLength(24);
    auto *label = new QLabel(tr("&Profile"), this);
    label->setBuddy(m_box);
    //: Button: save the changes of the export profile that is chosen.
    m_save = button(this, u"exportProfileSave"_s, u"check"_s, tr("Save"));
    //: Button: save the settings as a new export profile.
    m_saveAs = button(this, u"exportProfileSaveAs"_s, u"bookmark"_s, tr("Save as..."));
    //: Button: give the export profile another name.
    m_rename = button(this, u"exportProfileRename"_s, u"pencil"_s, tr("Rename..."));
    //: Button: delete the export profile.
    m_delete = button(this, u"exportProfileDelete"_s, u"trash-2"_s, tr("Delete"));
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"exportSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit);
    line->addWidget(label);
    line->addWidget(m_box, 1);
    for (QPushButton *one : {m_save, m_saveAs, m_rename, m_delete})
        line->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(line);
    column->addWidget(buildNameLine());
    column->addWidget(m_sentence);
}

QWidget *ExportProfileWidget::buildNameLine()
{
    m_nameLine = new QWidget(this);
    m_name = new QLineEdit(m_nameLine);
    m_name->setObjectName(u"exportProfileName"_s);
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("For example: Tax adviser, monthly"));
    m_name->installEventFilter(this);
    auto *label = new QLabel(tr("Na&me of the profile"), m_nameLine);
    label->setBuddy(m_name);
    //: Button: take the name that was typed.
    auto *take = button(m_nameLine, u"exportProfileNameTake"_s, u"check"_s, tr("Take it"));
    auto *leave = button(m_nameLine, u"exportProfileNameLeave"_s, {}, tr("Cancel"));
    auto *line = new QHBoxLayout(m_nameLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_name, 1);
    line->addWidget(take);
    line->addWidget(leave);
    connect(take, &QPushButton::clicked, this, &ExportProfileWidget::takeName);
    connect(leave, &QPushButton::clicked, this, &ExportProfileWidget::leaveName);
    m_nameLine->hide();
    return m_nameLine;
}

/// Enter and Escape belong to the name, not to the window around it.
bool ExportProfileWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeName();
            return true;
        }
        if (key == Qt::Key_Escape) {
            leaveName();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExportProfileWidget::showProfiles()
{
    m_box->clear();
    const auto &profiles = m_presenter.profiles();
    for (int i = 0; i < profiles.size(); ++i) {
        const ExportProfile &profile = profiles[i];
        if (i > 0 && !profile.id.isValid() && profiles[i - 1].id.isValid())
            m_box->insertSeparator(m_box->count());
        const QString format = exportFormatWord(profile.format);
        //: In a list. %1: name of a saved export profile, %2: its format.
        const QString text = profile.id.isValid() ? tr("%1 - %2").arg(displayName(profile.name), format) : format;
        m_box->addItem(icon(exportFormatIcon(profile.format)), text, i);
    }
    showDraft();
}

void ExportProfileWidget::showDraft()
{
    const ExportProfile &draft = m_presenter.draft();
    const auto &profiles = m_presenter.profiles();
    for (int i = 0; i < profiles.size(); ++i) {
        const bool same = draft.id.isValid() ? profiles[i].id == draft.id
                                             : !profiles[i].id.isValid() && profiles[i].format == draft.format;
        if (same)
            m_box->setCurrentIndex(m_box->findData(i));
    }
    m_save->setVisible(draft.id.isValid());
    m_save->setEnabled(m_presenter.isChanged());
    m_rename->setVisible(draft.id.isValid());
    m_delete->setVisible(draft.id.isValid());
    m_sentence->setText(exportFormatSentence(draft.format));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_sentence->setPalette(quiet);
}

void ExportProfileWidget::ask(Asking what)
{
    m_asking = what;
    m_name->setText(what == Asking::OtherName ? m_presenter.draft().name : QString());
    m_name->selectAll();
    m_nameLine->show();
    m_name->setFocus();
}

void ExportProfileWidget::takeName()
{
    const QString name = m_name->text();
    const Asking asked = std::exchange(m_asking, Asking::Nothing);
    m_nameLine->hide();
    m_box->setFocus();
    if (asked == Asking::OtherName)
        m_presenter.rename(name);
    else
        m_presenter.saveAs(name);
}

void ExportProfileWidget::leaveName()
{
    if (!m_nameLine->isVisible())
        return;
    m_asking = Asking::Nothing;
    m_nameLine->hide();
    m_box->setFocus();
}

} // namespace desk
