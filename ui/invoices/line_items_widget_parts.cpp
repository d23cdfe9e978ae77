// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "ui/invoices/line_items_widget.h"
#include "ui/invoices/line_split_widget.h"
#include "ui/invoices/line_sum_widget.h"
#include "ui/invoices/line_table_view.h"
#include "ui/invoices/line_table_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/tone_label_widget.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

void LineItemsWidget::build()
{
    QWidget *head = buildHead();
    m_stack = new QStackedWidget(this);
    m_lines = addTable(Section::Line, u"lineItemsTable"_s, tr("Line items"));
    m_taxes = addTable(Section::Tax, u"taxTable"_s, tr("Tax breakdown"));
    m_allowances = addTable(Section::AllowanceCharge, u"allowanceTable"_s, tr("Allowances and charges"));
    m_split = new LineSplitWidget(this);

    auto *inset = new QHBoxLayout; // figures do not touch the edge of the window
    inset->setContentsMargins(8, 0, 10, 0);
    inset->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(inset, 1);
    column->addWidget(m_split);
    column->addWidget(buildFoot());
}

QWidget *LineItemsWidget::buildHead()
{
    auto *head = new QWidget(this);
    m_tabs = new QTabBar(head);
    m_tabs->setObjectName(u"linesTabs"_s);
    m_tabs->setAccessibleName(tr("Tables of the invoice"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab({});
    m_tabs->setTabToolTip(2, tr("Allowances and charges on the whole invoice"));

    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(8, 2, 10, 2);
    line->setSpacing(2);
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(addButton(u"lines.add"_s, u"addLineButton"_s, tr("Add a line")));
    line->addWidget(addButton(u"lines.delete"_s, u"removeLineButton"_s, tr("Delete the chosen lines")));
    line->addWidget(addButton(u"lines.split"_s, u"splitLineButton"_s, tr("Split the chosen line")));
    line->addWidget(addButton(u"lines.merge"_s, u"mergeLinesButton"_s, tr("Merge the chosen lines")));
    line->addWidget(addButton(u"lines.paste"_s, u"pasteLinesButton"_s, tr("Paste lines from a spreadsheet")));
    m_columns = new QToolButton(head);
    m_columns->setObjectName(u"lineColumnsButton"_s);
    m_columns->setAccessibleName(tr("Columns of the lines"));
    m_columns->setToolTip(tr("Columns of the lines"));
    m_columns->setIcon(icon(u"columns-2"));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_columns);
    menu->setObjectName(u"lineColumnsMenu"_s);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &LineItemsWidget::fillColumnMenu);
    line->addWidget(m_columns);
    return head;
}

QToolButton *LineItemsWidget::addButton(const QString &id, const QString &name, const QString &spoken)
{
    const QAction *action = m_actions.action(id);
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard from the table
    connect(button, &QToolButton::clicked, this, [this, id] { m_actions.trigger(id); });
    m_buttons.append({id, button});
    return button;
}

QWidget *LineItemsWidget::buildFoot()
{
    auto *foot = new QWidget(this);
    m_sum = new LineSumWidget(u"lineItemsSum"_s, foot);
    m_chosen = new QLabel(foot);
    m_chosen->setObjectName(u"lineItemsChosen"_s);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->hide();
    m_problem = new ToneLabelWidget(foot);
    m_problem->setObjectName(u"lineItemsProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *sums = new QHBoxLayout;
    sums->setSpacing(12);
    sums->addWidget(m_sum, 1);
    sums->addWidget(m_chosen, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 4, 12, 6);
    column->setSpacing(2);
    column->addLayout(sums);
    column->addWidget(m_problem);
    return foot;
}

LineTableWidget *LineItemsWidget::addTable(Section section, const QString &name, const QString &spoken)
{
    auto *table = new LineTableWidget(section, name, spoken, this);
    table->setWidths(m_settings.uiState(u"invoices.lines.widths."_s + name));
    m_stack->addWidget(table);
    return table;
}

} // namespace desk
