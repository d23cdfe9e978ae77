// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk {

class CodingCodesModel;
class FieldEditWidget;
class ToneLabelWidget;

/// One code of an invoice: label, line, and beside it the code's name, what is proposed, or what is wrong.
/// Threads: main thread. Ownership: borrows the codes.
class CodingFieldWidget : public QWidget {
    Q_OBJECT
public:
    CodingFieldWidget(LedgerCodeKind kind, CodingCodesModel &codes, int labelWidth, QWidget *parent = nullptr);

    [[nodiscard]] LedgerCodeKind kind() const { return m_kind; }
    [[nodiscard]] FieldEditWidget &edit() { return *m_edit; }
    /// Another invoice is shown from now on: forgets what was typed.
    void clear();
    /// What is saved. What is being typed stays.
    /// @param origin  where the saved code comes from, in words; may be empty.
    void setCode(const QString &code, const QString &origin, bool editable);
    /// Shown while the field is empty, and taken by Enter. @param reason  why, in words.
    void setProposal(const QString &code, const QString &reason);
    /// Saves what is typed. False: it is no code that is known, and says so.
    [[nodiscard]] bool saveTyped();
    [[nodiscard]] QString code() const { return m_code; }
    /// After the codes changed: names, and whether what was typed is known now.
    void refresh();
    /// What was typed could not be entered.
    void showProblem(const QString &sentence);

signals:
    /// Another code than the saved one; empty = none any more.
    void chosen(desk::LedgerCodeKind kind, const QString &code);
    /// Enter, after what it chose; nothing is left to be typed here.
    void accepted(desk::LedgerCodeKind kind);
    /// The person wants a code that is not among the codes yet.
    void addRequested(const desk::LedgerCode &code);

private:
    void build(int labelWidth);
    void commit(bool byEnter);
    void offerToAdd(const QString &typed);
    void showWords();
    void choose(const QString &code);
    [[nodiscard]] bool isDirty() const;

    LedgerCodeKind m_kind;
    CodingCodesModel &m_codes;
    QString m_code, m_origin;
    QString m_proposed, m_reason;
    QString m_problem;
    LedgerCode m_new; ///< what is offered to be added; without a code: nothing
    bool m_editable = false;
    QLabel *m_label = nullptr;
    FieldEditWidget *m_edit = nullptr;
    ToneLabelWidget *m_words = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace desk
