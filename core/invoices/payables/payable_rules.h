// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_repository.h"
#include "core/invoices/payables/payment_terms_text.h"

#include <QHash>

namespace desk {

/// Who asks, when, and under which settings.
struct PayableContext {
    QDate today; ///< of the person, not UTC
    QString actor;
    bool releasePayments = true;
    QString releaseAloneLimit; ///< decimal; empty = none
};

/// What one invoice asks to be paid, by the rules of due date, amount and release. Pure.
/// Threads: one object for one run over many, as it remembers the terms that it has read.
class PayableRules {
public:
    explicit PayableRules(PayableContext context) : m_context(std::move(context)) {}

    /// nullopt: nothing is to be paid (a receipt, no invoice, an amount of nothing).
    [[nodiscard]] std::optional<Payable> payable(const PayableRow &row);
    [[nodiscard]] QList<Payable> payables(const QList<PayableRow> &rows);

private:
    [[nodiscard]] const TermsText &terms(const QString &text);
    void setDueDate(Payable &payable, const TermsText &terms) const;
    void setState(Payable &payable, const PayableRow &row) const;
    [[nodiscard]] PaymentObstacle obstacle(const Payable &payable, const PayableRow &row, bool changed) const;
    [[nodiscard]] bool needsOther(const Payable &payable) const;

    PayableContext m_context;
    QHash<QString, TermsText> m_terms; ///< a supplier prints the same terms again and again
};

/// What is to be paid: the amount due that is printed, else the total less what was paid already. Negative for a credit
/// note, whatever its sign on paper. nullopt: it cannot be said to the minor unit, or in which currency.
[[nodiscard]] std::optional<Money> amountToPay(const PayableRow &row);

/// True for a name that stands for a person; automatic approval is nobody's.
[[nodiscard]] bool isPerson(const QString &actor);

} // namespace desk
