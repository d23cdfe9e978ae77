// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "ui/invoices/coding_presenter.h"

#include <QWidget>

class QPushButton;

namespace desk {

class Actions;
class CodingFieldWidget;
class ToneLabelWidget;

/// Where an invoice goes in the ledger: account, cost centre and tax code, with what is proposed for them.
/// Does "invoice.code" and "invoice.useCoding" while it is visible.
/// Threads: main thread. Ownership: borrows the presenter and the actions.
class CodingWidget : public QWidget {
    Q_OBJECT
public:
    CodingWidget(CodingPresenter &presenter, Actions &actions, QWidget *parent = nullptr);

    /// Shows the coding of an invoice (what is being typed stays) and asks for its proposal. Coding can be changed
    /// while the invoice needs review and after it was approved; one without an id shows nothing.
    void setInvoice(const Invoice &invoice);
    /// The keyboard goes to the first field that has no code, else to the first.
    void focusFirst();
    /// Saves what is typed. False: one of the codes is not known, and has the keyboard now.
    [[nodiscard]] bool saveTyped();
    /// Fills what is not coded, of the invoice and of its lines, with what is proposed.
    void takeProposal();

signals:
    /// For InvoiceService::saveReview. @param what  for the undo menu, translated.
    void edited(const QList<desk::ValueEdit> &edits, const QString &what);
    /// Enter in the last field.
    void finished();

private:
    void build(Actions &actions);
    void connectParts();
    void showCoding();
    void showProposal();
    void focusAfter(LedgerCodeKind kind);
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] QList<ValueEdit> proposedEdits() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] CodingFieldWidget *field(LedgerCodeKind kind) const { return m_fields[int(kind)]; }

    CodingPresenter &m_presenter;
    Actions &m_actions;
    Invoice m_invoice;
    QList<CodingFieldWidget *> m_fields; ///< by LedgerCodeKind
    ToneLabelWidget *m_reason = nullptr;
    ToneLabelWidget *m_problem = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace desk
