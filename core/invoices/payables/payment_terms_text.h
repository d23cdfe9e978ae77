// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/invoices/payables/payables_service.h"

namespace desk {

/// When something is to be paid, as the terms say it: days from the issue date, or a day.
struct TermsDeadline {
    std::optional<int> days;
    QDate day;      ///< null where only days are printed
    QDate otherDay; ///< with day and month exchanged, where the text allows both
    bool operator==(const TermsDeadline &) const = default;
};

/// What a text about payment says, whatever the date and the amount of its invoice.
struct TermsText {
    struct Discount {
        qint64 percentE2 = 0; ///< hundredths of a percent
        TermsDeadline deadline;
        std::optional<Decimal> base; ///< of the discount, where it is not the amount due
        bool operator==(const Discount &) const = default;
    };
    QList<Discount> discounts;
    std::optional<TermsDeadline> net; ///< nullopt: not said, or not so that it could be taken at its word
    bool operator==(const TermsText &) const = default;
};

/// Reads German, English, French, Spanish, Italian and Dutch terms and the structured form of XRechnung. Interest and
/// fees for being late, tax rates and part payments are no discounts. Pure.
[[nodiscard]] TermsText readTermsText(const QString &text);

/// See cashDiscounts().
[[nodiscard]] QList<CashDiscount> discountsOf(const TermsText &terms, QDate issueDate, const Money &amount);
/// The day without a discount; null where the terms do not say it exactly.
[[nodiscard]] QDate netDueDate(const TermsText &terms, QDate issueDate);

} // namespace desk
