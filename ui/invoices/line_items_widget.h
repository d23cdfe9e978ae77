// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "ui/invoices/page_text.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace desk {

class Actions;
class CodingPresenter;
class LineSplitWidget;
class LineSumWidget;
class LineTableWidget;
class SettingsService;
class ToneLabelWidget;

/// The tables of the invoice in review: its lines, the tax breakdown, allowances and charges; below them how their sums
/// stand against the totals, also while a person types. What is changed shows at once and comes back with the saved
/// invoice.
/// Threads: main thread. Ownership: borrows the actions and the settings.
class LineItemsWidget : public QWidget {
    Q_OBJECT
public:
    LineItemsWidget(Actions &actions, SettingsService &settings, QWidget *parent = nullptr);

    void setInvoice(const Invoice &invoice, bool editable);
    /// The ledger's codes, to be offered in the columns of the coding.
    void setCoding(CodingPresenter &coding);
    /// The keyboard is in a cell that takes text from the page.
    [[nodiscard]] bool isTaking() const;
    void take(const PickedText &picked, bool more);
    /// Saves what is being typed. False if something is no possible value: it is shown there.
    bool saveTyped();
    /// Goes to a cell of a table. @param section  not the header.
    void focusCell(ValueEdit::Section section, int row, const QString &column);
    void saveLayout();

signals:
    /// @param what  for the undo menu, translated.
    /// @param base  what stood in a cell when the person began to type, where somebody else changed it meanwhile: the
    ///              edits are not to be saved over that unasked. Else nothing.
    void edited(const QList<desk::ValueEdit> &edits, const QString &what, const QList<desk::ValueEdit> &base);
    /// The place of the current cell; an empty value for none.
    void cellChosen(const desk::FieldValue &value);
    /// What is being typed, to light it up on the page; empty when that ended.
    void typed(const QString &text);

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    LineTableWidget *addTable(ValueEdit::Section section, const QString &name, const QString &spoken);
    QToolButton *addButton(const QString &id, const QString &name, const QString &spoken);
    void connectTable(LineTableWidget *table);
    void registerActions();
    void enableActions();
    [[nodiscard]] LineTableWidget &table() const;
    [[nodiscard]] LineTableWidget &tableOf(ValueEdit::Section section) const;

    void edit(const QList<ValueEdit> &edits, const QString &what, const QList<ValueEdit> &base);
    void showTables(bool another);
    void showTabs();
    void showSums(const Extraction &extraction);
    void showChosen();
    void showReason(const QString &sentence, Tone tone);
    void showMenu(const QPoint &at);
    void startSplit();
    void merge();
    void paste(bool wholeLines);

    void showColumns();
    void fillColumnMenu();
    void setColumnShown(int column, bool shown);

    Actions &m_actions;
    SettingsService &m_settings;
    CodingPresenter *m_coding = nullptr;
    InvoiceId m_id;
    Extraction m_extraction; ///< as it is shown: with what was typed and is on its way
    bool m_editable = false;
    bool m_codingEditable = false;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    LineTableWidget *m_lines = nullptr;
    LineTableWidget *m_taxes = nullptr;
    LineTableWidget *m_allowances = nullptr;
    LineSumWidget *m_sum = nullptr;
    QLabel *m_chosen = nullptr;
    ToneLabelWidget *m_problem = nullptr;
    LineSplitWidget *m_split = nullptr;
    QToolButton *m_columns = nullptr;
    QList<std::pair<QString, QToolButton *>> m_buttons; ///< with the action's id
};

} // namespace desk
