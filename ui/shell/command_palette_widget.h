// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace desk {

class Actions;
class PaletteModel;
class PalettePresenter;

/// Ctrl+K: a line to type in and what it finds, over the middle of the window. Arrows choose, Enter runs, Escape or a
/// click elsewhere closes. Threads: main thread.
class CommandPaletteWidget : public QFrame {
    Q_OBJECT
public:
    CommandPaletteWidget(PalettePresenter &presenter, Actions &actions, QWidget *window);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void close();
    void moveBy(int rows);
    void runRow(int row);
    [[nodiscard]] bool isUsable(int row) const;

    PalettePresenter &m_presenter;
    QLineEdit *m_input = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    PaletteModel *m_model = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace desk
