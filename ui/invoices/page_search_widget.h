// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/page_search.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace desk {

class Actions;

/// The bar above the page that finds text in the document. It takes the keyboard while it is open and gives it back
/// to where it was. Threads: main thread; the text of the pages is prepared on another one.
class PageSearchWidget : public QWidget {
    Q_OBJECT
public:
    explicit PageSearchWidget(Actions &actions, QWidget *parent = nullptr);

    /// Another document, or the same read anew; what is being looked for is looked for there.
    void setPages(const QList<ReadPage> &pages);
    /// Shows the bar with the keyboard in it. @param text  to look for; empty = what was looked for last.
    void open(const QString &text);
    void dismiss();
    /// The next place, or the first one; opens the bar if nothing was looked for yet.
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    /// Where the person looks now: a new search begins with the first place from this page on.
    void setCurrentPage(int page) { m_currentPage = page; }

signals:
    /// @param current  -1 = none.
    void found(const QList<desk::PageMatch> &matches, int current);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, QAction *action);
    void prepare();
    void search();
    void step(int by);
    void showMatch(int current);

    QLineEdit *m_edit = nullptr;
    QLabel *m_count = nullptr;
    QList<ReadPage> m_pages;
    std::shared_ptr<const DocumentSearch> m_search; ///< null until prepared
    quint64 m_document = 0;
    QList<PageMatch> m_matches;
    int m_current = -1;
    int m_currentPage = 0;
    QPointer<QWidget> m_returnTo; ///< had the keyboard before
};

} // namespace desk
