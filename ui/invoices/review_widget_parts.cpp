// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "ui/invoices/assign_widget.h"
#include "ui/invoices/coding_widget.h"
#include "ui/invoices/field_why_widget.h"
#include "ui/invoices/fields_widget.h"
#include "ui/invoices/findings_widget.h"
#include "ui/invoices/history_widget.h"
#include "ui/invoices/line_items_widget.h"
#include "ui/invoices/notes_widget.h"
#include "ui/invoices/page_widget.h"
#include "ui/invoices/reason_bar_widget.h"
#include "ui/invoices/review_conflict_widget.h"
#include "ui/invoices/review_header_widget.h"
#include "ui/invoices/review_widget.h"
#include "ui/invoices/split_widget.h"
#include "ui/invoices/unread_widget.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/widgets.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

void ReviewWidget::build()
{
    m_header = new ReviewHeaderWidget(m_actions, this);
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"reviewBanner"_s);
    m_settled = new BannerWidget(this);
    m_settled->setObjectName(u"settledBanner"_s);
    m_banner->hide();
    m_settled->hide();
    m_conflict = new ReviewConflictWidget(this);
    m_split = new SplitWidget(this);
    m_rejectBar = new ReasonBarWidget(u"reject"_s, tr("&Why is it rejected?"), this);
    m_page = new PageWidget(m_actions, this, this);
    m_page->setPictures(m_presenter.pictures());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"reviewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_page);
    m_splitter->addWidget(buildRightSide());
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 5);
    m_page->setMinimumWidth(260);
    m_unread = new UnreadWidget(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_unread);
    m_history = new HistoryWidget(m_histories, this);
    m_why = new FieldWhyWidget(this);
    m_notes = new NotesWidget(m_notesPresenter, this);
    m_assign = new AssignWidget(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_rejectBar);
    for (QWidget *bar :
         {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_conflict), static_cast<QWidget *>(m_settled)}) {
        auto *inset = new QHBoxLayout; // takes no room while the bar is hidden
        inset->setContentsMargins(12, 0, 12, 0);
        inset->addWidget(bar);
        column->addLayout(inset);
    }
    column->addWidget(m_split);
    column->addWidget(m_stack, 1);
}

QWidget *ReviewWidget::buildRightSide()
{
    auto *stand = new QWidget(this);
    m_standIcon = new ToneLabelWidget(stand);
    m_standIcon->setFixedWidth(16);
    m_stand = new ToneLabelWidget(stand);
    m_stand->setObjectName(u"standSentence"_s);
    m_stand->setWordWrap(true);
    auto *standLine = new QHBoxLayout(stand);
    standLine->setContentsMargins(12, 8, 12, 4);
    standLine->setSpacing(8);
    standLine->addWidget(m_standIcon, 0, Qt::AlignTop);
    standLine->addWidget(m_stand, 1);

    m_findings = new FindingsWidget(this);
    m_fields = new FieldsWidget(m_presenter, this);
    m_fields->setTop(m_findings);
    m_coding = new CodingWidget(m_codings, m_actions, this);
    m_fields->setBottom(m_coding);

    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stand);
    column->addWidget(m_fields, 1);
    m_lines = new LineItemsWidget(m_actions, m_presenter.settings(), this);
    m_lines->setCoding(m_codings);
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->setObjectName(u"reviewRightSplitter"_s);
    m_right->addWidget(top);
    m_right->addWidget(m_lines);
    m_right->setStretchFactor(0, 7);
    m_right->setStretchFactor(1, 3);
    m_right->setCollapsible(0, false);
    m_lines->setMinimumHeight(200); // four lines at the least
    m_right->setMinimumWidth(380);
    return m_right;
}

void ReviewWidget::restoreLayout()
{
    const SettingsService &settings = m_presenter.settings();
    m_splitter->restoreState(QByteArray::fromBase64(settings.uiState(u"invoices.review.splitter"_s).toLatin1()));
    m_right->restoreState(QByteArray::fromBase64(settings.uiState(u"invoices.review.right"_s).toLatin1()));
    m_page->restoreLayout(settings);
}

void ReviewWidget::saveLayout()
{
    SettingsService &settings = m_presenter.settings();
    settings.setUiState(u"invoices.review.splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64()));
    settings.setUiState(u"invoices.review.right"_s, QString::fromLatin1(m_right->saveState().toBase64()));
    m_page->saveLayout(settings);
    m_lines->saveLayout();
}

} // namespace desk
