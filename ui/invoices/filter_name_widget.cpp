// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_name_widget.h"

#include "core/base/result.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/user_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestName = 60; // as FilingService takes it
} // namespace

FilterNameWidget::FilterNameWidget(QWidget *parent) : QWidget(parent)
{
    auto *label = new QLabel(tr("&Name of the filter"), this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"filterNameEdit"_s);
    m_name->setMaxLength(LongestName);
    label->setBuddy(m_name);
    m_problem = new ToneLabelWidget(this);
    m_problem->setObjectName(u"filterNameProblem"_s);
    m_problem->setTone(Tone::Wrong);
    m_problem->hide();
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"filterNameSaveButton"_s);
    //: Button beside the name of a filter: do not save it after all.
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"filterNameCancelButton"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 8);
    line->addWidget(label);
    line->addWidget(m_name, 1);
    line->addWidget(m_problem);
    line->addWidget(m_save);
    line->addWidget(cancel);
    hide();

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_taken = false;
        //: Button beside the name of a filter.
        m_save->setText(tr("Save"));
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_problem->hide();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &FilterNameWidget::confirm);
    connect(m_save, &QPushButton::clicked, this, &FilterNameWidget::confirm);
    const auto giveUp = [this] {
        finish();
        emit cancelled();
    };
    connect(cancel, &QPushButton::clicked, this, giveUp);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, giveUp);
    addAction(escape);
}

void FilterNameWidget::start(const QString &proposal)
{
    m_name->setText(u" "_s); // so that textChanged() comes in any case
    m_name->setText(proposal.left(LongestName));
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void FilterNameWidget::finish()
{
    hide();
}

void FilterNameWidget::confirm()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        emit confirmed(name, m_taken);
}

void FilterNameWidget::showError(const Error &error)
{
    m_taken = error.code == ErrorCode::Conflict;
    m_problem->setText(m_taken ? tr("Another filter has this name.") : userMessage(error).title);
    m_problem->show();
    if (m_taken)
        //: Button beside the name of a filter that exists already: save over it.
        m_save->setText(tr("Replace it"));
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
