// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payment_terms_text.h"

namespace desk {

/// A piece of a text about payment, as far as it matters.
struct TermsToken {
    enum class Kind : quint8 {
        Percent,
        Deadline,   ///< "10 days", "14.03.2026"
        Number,     ///< whole and small, without a unit: "net 30"
        Net,        ///< "net", "netto", "ohne Abzug"
        CashWord,   ///< speaks of a discount for paying early
        OtherWord,  ///< speaks of being late, of taxes, of part payments
        After,      ///< what follows begins then, it does not end: "after 30 days"
        Condition,  ///< "bei Zahlung", "if paid"
        Immediate,  ///< "on receipt", "sofort"
        EndOfMonth, ///< "fin de mois"
        Separator,  ///< end of a clause
        Word,       ///< anything else
    };
    Kind kind = Kind::Word;
    qint64 percentE2 = 0;
    int number = 0;
    TermsDeadline deadline;
    bool workingDays = false; ///< of the deadline: counted as days, so that it is never too late
    bool slash = false;       ///< "2/10": percent and days, if anything in the text says "net"
    bool operator==(const TermsToken &) const = default;
};

[[nodiscard]] QList<TermsToken> termsTokens(const QString &text);

} // namespace desk
