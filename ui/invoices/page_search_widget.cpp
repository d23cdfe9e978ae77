// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_search_widget.h"

#include "core/base/when_finished.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QtConcurrent>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

PageSearchWidget::PageSearchWidget(Actions &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"pageSearchBar"_s);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"pageSearchEdit"_s);
    m_edit->setAccessibleName(tr("Find in this document"));
    m_edit->setPlaceholderText(tr("Find in this document"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(60);
    m_edit->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setObjectName(u"pageSearchCount"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(2);
    line->addWidget(m_edit, 1);
    line->addSpacing(4);
    line->addWidget(m_count);
    line->addSpacing(4);
    line->addWidget(addButton(u"pageSearchPrevious"_s, actions.action(u"page.findPrevious")));
    line->addWidget(addButton(u"pageSearchNext"_s, actions.action(u"page.findNext")));
    auto *close = addButton(u"pageSearchClose"_s, nullptr);
    close->setIcon(icon(u"x"));
    close->setToolTip(tr("Close the search (Esc)"));
    close->setAccessibleName(tr("Close the search"));
    line->addWidget(close);
    connect(close, &QToolButton::clicked, this, &PageSearchWidget::dismiss);
    connect(m_edit, &QLineEdit::textChanged, this, &PageSearchWidget::search);
    hide();
}

QToolButton *PageSearchWidget::addButton(const QString &name, QAction *action)
{
    auto *button = new QToolButton(this);
    if (action) {
        button->setDefaultAction(action);
        button->setAccessibleName(action->iconText());
    }
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PageSearchWidget::setPages(const QList<ReadPage> &pages)
{
    ++m_document;
    m_pages = pages;
    m_search.reset();
    m_matches.clear();
    m_current = -1;
    if (isVisible())
        prepare();
}

void PageSearchWidget::open(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && !isAncestorOf(focused))
        m_returnTo = focused;
    setVisible(true);
    if (!text.isEmpty())
        m_edit->setText(text);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (!m_search)
        prepare();
    else
        search();
}

void PageSearchWidget::dismiss()
{
    if (m_returnTo && m_returnTo->isVisible() && m_returnTo->isEnabled())
        m_returnTo->setFocus(Qt::OtherFocusReason); // before the bar goes: Qt would choose a neighbour
    m_returnTo.clear();
    setVisible(false);
    m_matches.clear();
    showMatch(-1);
}

void PageSearchWidget::prepare()
{
    // A document of many pages takes a few frames: not on the main thread.
    const auto make = [pages = m_pages] { return std::make_shared<const DocumentSearch>(pages); };
    whenFinished(QtConcurrent::run(make), this,
                 [this, document = m_document](const std::shared_ptr<const DocumentSearch> &made) {
                     if (document != m_document)
                         return;
                     m_search = made;
                     search();
                 });
}

void PageSearchWidget::search()
{
    if (!m_search || !isVisible())
        return;
    m_matches = m_search->find(m_edit->text());
    const auto here = std::ranges::find_if(m_matches, [this](const PageMatch &m) { return m.page >= m_currentPage; });
    if (m_matches.isEmpty())
        showMatch(-1);
    else
        showMatch(here == m_matches.end() ? 0 : int(here - m_matches.begin()));
}

void PageSearchWidget::step(int by)
{
    if (!isVisible() || m_edit->text().isEmpty())
        return open({});
    const auto count = int(m_matches.size());
    if (count > 0)
        showMatch((m_current + by + count) % count);
}

void PageSearchWidget::showMatch(int current)
{
    m_current = current;
    const QLocale locale;
    if (m_edit->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        //: Result of a search in a document.
        m_count->setText(tr("No match"));
    else
        //: Place of a search's match. %1: its number, %2: how many there are.
        m_count->setText(tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(m_matches.size())) +
                         (m_matches.size() >= DocumentSearch::MaxMatches ? u"+"_s : QString()));
    emit found(m_matches, current);
}

bool PageSearchWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            return false; // approves the invoice, as everywhere
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    default:
        return false;
    }
}

} // namespace desk
