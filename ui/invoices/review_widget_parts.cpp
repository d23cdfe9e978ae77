// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "ui/invoices/fields_widget.h"
#include "ui/invoices/findings_widget.h"
#include "ui/invoices/line_items_widget.h"
#include "ui/invoices/page_view.h"
#include "ui/invoices/page_widget.h"
#include "ui/invoices/reason_bar_widget.h"
#include "ui/invoices/review_widget.h"
#include "ui/invoices/tone_label_widget.h"
#include "ui/invoices/unread_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

void ReviewWidget::build()
{
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"reviewBanner"_s);
    m_settled = new BannerWidget(this);
    m_settled->setObjectName(u"settledBanner"_s);
    m_banner->hide();
    m_settled->hide();
    m_rejectBar = new ReasonBarWidget(u"reject"_s, tr("&Why is it rejected?"), this);
    m_page = new PageWidget(m_actions, this, this);
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

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_rejectBar);
    for (BannerWidget *banner : {m_banner, m_settled}) {
        auto *inset = new QHBoxLayout; // takes no room while the banner is hidden
        inset->setContentsMargins(12, 0, 12, 0);
        inset->addWidget(banner);
        column->addLayout(inset);
    }
    column->addWidget(m_stack, 1);
}

QWidget *ReviewWidget::buildHeader()
{
    auto *header = new QWidget(this);
    auto *back = new QToolButton(header);
    back->setIcon(icon(u"chevron-left"));
    back->setText(tr("All invoices"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setObjectName(u"backToListButton"_s);
    back->setAccessibleName(tr("Back to the list of invoices"));
    connect(back, &QToolButton::clicked, this, &ReviewWidget::backRequested);
    m_title = new ElidedLabelWidget(header);
    m_title->setObjectName(u"reviewTitle"_s);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_title->setFont(large);
    m_status = new BadgeWidget(header);
    m_kind = new QComboBox(header);
    m_kind->setObjectName(u"kindCombo"_s);
    m_kind->setAccessibleName(tr("Kind of document"));
    m_kind->setToolTip(tr("Kind of document"));
    for (const DocumentKind kind :
         {DocumentKind::Invoice, DocumentKind::CreditNote, DocumentKind::Receipt, DocumentKind::Other})
        m_kind->addItem(kindWord(kind), int(kind));
    m_position = new QLabel(header);
    m_position->setObjectName(u"reviewPosition"_s);
    const auto arrow = [this, header](const QString &id) {
        auto *button = new QToolButton(header);
        button->setDefaultAction(m_actions.action(id));
        button->setObjectName(id + u"Button"_s);
        button->setAccessibleName(m_actions.action(id)->iconText());
        button->setAutoRaise(true);
        return button;
    };
    m_previous = arrow(u"invoice.previous"_s);
    m_next = arrow(u"invoice.next"_s);
    //: Button: refuse the document, with a reason.
    m_reject = new QPushButton(icon(u"circle-x"), tr("Reject..."), header);
    m_reject->setObjectName(u"rejectButton"_s);
    m_reject->setToolTip(m_actions.action(u"invoice.reject")->toolTip());
    //: Button: say that the reading is right.
    m_approve = new QPushButton(icon(u"circle-check"), tr("Approve"), header);
    m_approve->setObjectName(u"approveButton"_s);
    m_approve->setDefault(true);

    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(8, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(back);
    line->addWidget(m_title, 1);
    line->addWidget(m_kind);
    line->addWidget(m_status);
    line->addSpacing(8);
    line->addWidget(m_previous);
    line->addWidget(m_position);
    line->addWidget(m_next);
    line->addSpacing(8);
    line->addWidget(m_reject);
    line->addWidget(m_approve);
    return header;
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

    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stand);
    column->addWidget(m_fields, 1);
    m_lines = new LineItemsWidget(this);
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->setObjectName(u"reviewRightSplitter"_s);
    m_right->addWidget(top);
    m_right->addWidget(m_lines);
    m_right->setStretchFactor(0, 7);
    m_right->setStretchFactor(1, 3);
    m_right->setCollapsible(0, false);
    m_lines->setMinimumHeight(150);
    m_right->setMinimumWidth(380);
    return m_right;
}

void ReviewWidget::restoreLayout()
{
    const SettingsService &settings = m_presenter.settings();
    m_splitter->restoreState(QByteArray::fromBase64(settings.uiState(u"invoices.review.splitter"_s).toLatin1()));
    m_right->restoreState(QByteArray::fromBase64(settings.uiState(u"invoices.review.right"_s).toLatin1()));
    if (settings.uiState(u"invoices.review.zoom"_s) == "page"_L1)
        m_page->view().setZoom(PageZoom::FitPage);
}

void ReviewWidget::saveLayout()
{
    SettingsService &settings = m_presenter.settings();
    settings.setUiState(u"invoices.review.splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64()));
    settings.setUiState(u"invoices.review.right"_s, QString::fromLatin1(m_right->saveState().toBase64()));
    settings.setUiState(u"invoices.review.zoom"_s, m_page->view().zoom() == PageZoom::FitPage ? u"page"_s : u"width"_s);
}

} // namespace desk
