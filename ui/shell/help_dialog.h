// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/help_pages.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStringListModel;
class QTextBrowser;

namespace desk {

/// The help: pages at the left, found by words, and the text. Stays open beside the work.
/// Threads: main thread. Borrows the actions.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(Actions &actions, QWidget *parent = nullptr);

    void showPage(const QString &name);

private:
    void filter(const QString &words);
    void showRow(int row);
    void follow(const QUrl &link);

    Actions &m_actions;
    QList<HelpPage> m_pages;
    QList<int> m_shown; ///< indexes in m_pages, in the order of the list
    QLineEdit *m_words = nullptr;
    QStringListModel *m_titles = nullptr;
    QListView *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace desk
