// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListView;
class QPushButton;

namespace desk {

class BannerWidget;
class FilterPresenter;

/// Renames, orders and removes saved filters; everything takes effect at once, and removing can be undone here.
/// Threads: main thread. Borrows the presenter.
class FilterListDialog : public QDialog {
    Q_OBJECT
public:
    explicit FilterListDialog(FilterPresenter &presenter, QWidget *parent = nullptr);

signals:
    void undoRequested();

private:
    void showCurrent();
    void choose(int row);

    FilterPresenter &m_presenter;
    QListView *m_list = nullptr;
    BannerWidget *m_banner = nullptr;
    QPushButton *m_rename = nullptr, *m_up = nullptr, *m_down = nullptr, *m_remove = nullptr;
};

} // namespace desk
