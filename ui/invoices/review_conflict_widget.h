// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/review_conflict.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace desk {

class ToneLabelWidget;

/// Somebody else saved something in the way of this person's change: both values side by side, cell by cell, until one
/// is chosen. Hidden without a conflict. Threads: main thread.
class ReviewConflictWidget : public QFrame {
    Q_OBJECT
public:
    explicit ReviewConflictWidget(QWidget *parent = nullptr);

    void setConflict(const ReviewConflict &conflict);
    void clear();
    [[nodiscard]] const ReviewConflict &conflict() const { return m_conflict; }
    [[nodiscard]] bool isOpen() const { return m_open; }

signals:
    /// @param mine  the cells for which the person keeps the own value.
    void resolved(const desk::ReviewConflict &conflict, const QList<desk::ValueEdit> &mine);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCell(const ConflictCell &cell, int row);
    void choose(int row, bool mine);
    void chooseAll(bool mine);
    void finish();
    [[nodiscard]] QString titleOf(const ReviewConflict &conflict) const;

    ReviewConflict m_conflict;
    bool m_open = false;
    QList<std::optional<bool>> m_mine; ///< for each cell: keep mine; nullopt = not chosen yet
    QLabel *m_title = nullptr;
    QWidget *m_cells = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QPair<QPushButton *, QPushButton *>> m_buttons; ///< theirs, mine
    QPushButton *m_allTheirs = nullptr;
    QPushButton *m_allMine = nullptr;
};

} // namespace desk
