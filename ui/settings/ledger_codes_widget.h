// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/section_widget.h"
#include "ui/settings/ledger_codes_presenter.h"

class QPushButton;
class QSortFilterProxyModel;
class QTabBar;
class QTableView;

namespace desk {

class LedgerCodesModel;

/// "Accounts, cost centres and tax codes": a table for each kind to type, name, hide, remove, import and paste.
/// Threads: main thread. Ownership: borrows the service and the stack.
class LedgerCodesWidget : public SectionWidget {
    Q_OBJECT
public:
    LedgerCodesWidget(CodingService &coding, ChangeFeed &changes, QUndoStack &stack, QWidget *parent = nullptr);

private:
    void buildKinds();
    void buildTable();
    void buildButtons();
    void connectParts();
    void showCodes();
    void enableButtons();
    void chooseFile();
    void paste();
    void removeChosen();
    void showPreview(const QList<LedgerCode> &codes);
    void showProblem(const Error &error);
    void editLast(int column);
    [[nodiscard]] QList<LedgerCode> chosen() const;

    LedgerCodesPresenter *m_presenter = nullptr;
    LedgerCodesModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    QTabBar *m_kinds = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_hide = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_paste = nullptr;
    QString m_added; ///< code that was just typed: its name comes next
};

} // namespace desk
