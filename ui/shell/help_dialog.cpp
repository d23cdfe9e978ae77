// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include "ui/kit/actions.h"
#include "ui/kit/style_painting.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStringListModel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool holdsAll(const HelpPage &page, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&page](const QString &word) { return page.text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

HelpDialog::HelpDialog(Actions &actions, QWidget *parent) : QDialog(parent), m_actions(actions), m_pages(helpPages())
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"helpWords"_s);
    m_words->setAccessibleName(tr("Find in the help"));
    m_words->setPlaceholderText(tr("Find in the help"));
    m_words->setClearButtonEnabled(true);
    m_titles = new QStringListModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setModel(m_titles);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Text of the help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    const int unit = scaled(8, fontMetrics());
    m_text->document()->setDocumentMargin(2 * unit);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(unit, unit, unit, unit);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"helpSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({36 * unit, 76 * unit});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    resize(scaled(940, fontMetrics()), scaled(640, fontMetrics()));

    connect(m_words, &QLineEdit::textChanged, this, &HelpDialog::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { showRow(now.row()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    filter({});
}

void HelpDialog::showPage(const QString &name)
{
    m_words->clear();
    const auto found = std::ranges::find(m_pages, name, &HelpPage::name);
    const int row = found == m_pages.end() ? 0 : int(found - m_pages.begin());
    m_list->setCurrentIndex(m_titles->index(row));
    m_list->setFocus();
}

void HelpDialog::filter(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList titles;
    m_shown.clear();
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!holdsAll(m_pages[i], wanted))
            continue;
        m_shown.append(i);
        titles.append(m_pages[i].title);
    }
    m_titles->setStringList(titles);
    if (m_shown.isEmpty())
        m_text->setPlainText(tr("No page of the help holds these words."));
    else
        m_list->setCurrentIndex(m_titles->index(0));
    if (!wanted.isEmpty() && !m_shown.isEmpty())
        m_text->find(wanted.first());
}

void HelpDialog::showRow(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    m_text->setMarkdown(withKeys(m_pages[m_shown[row]].text, m_actions));
}

void HelpDialog::follow(const QUrl &link)
{
    if (link.scheme() == "topic"_L1)
        showPage(link.path());
    else if (link.scheme() == "action"_L1)
        m_actions.trigger(link.path());
}

} // namespace desk
