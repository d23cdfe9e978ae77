// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QTreeView>

namespace desk {

class PayablesModel;

/// The due list: a cursor row, and marks over any weeks. Space marks and goes on, Shift+arrows mark on the way,
/// Shift+click marks up to there, Enter opens the invoice or folds the week.
/// Threads: main thread. Ownership: borrows the model.
class PayablesView : public QTreeView {
    Q_OBJECT
public:
    explicit PayablesView(PayablesModel &model, QWidget *parent = nullptr);

    /// Puts the cursor on it; where it is not shown, on the first row.
    void goTo(InvoiceId id);

signals:
    void openRequested(desk::InvoiceId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void mark(const QModelIndex &index);
    void markTo(const QModelIndex &index);
    void act(const QModelIndex &index);

    PayablesModel &m_model;
    QPersistentModelIndex m_anchor; ///< the last row that was marked by hand
};

} // namespace desk
