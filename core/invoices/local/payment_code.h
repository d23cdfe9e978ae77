// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

#include <optional>

namespace desk {

enum class PaymentCodeKind : quint8 {
    SwissQr, ///< Swiss QR-bill, implementation guidelines of SIX, versions 2.0 to 2.3
    Epc,     ///< EPC069-12 (GiroCode), versions 001 and 002
};

/// A payer's order as it stands in a QR code.
struct PaymentCode {
    PaymentCodeKind kind = PaymentCodeKind::Epc;
    QString creditor;              ///< name
    QString iban;                  ///< canonical, valid
    QString bic;                   ///< may be empty
    std::optional<Decimal> amount; ///< none = the payer fills it in
    QString currency;              ///< ISO 4217
    QString reference;             ///< canonical: without blanks; empty = none
    QString message;               ///< unstructured; may be empty
    bool operator==(const PaymentCode &) const = default;
};

/// Why a code that means to be an order for payment is none that can be followed. English, for the detail of a finding.
struct PaymentCodeProblem {
    QString what;
    bool operator==(const PaymentCodeProblem &) const = default;
};

/// What a code says. nullopt without a problem = the code is about something else.
struct PaymentCodeReading {
    std::optional<PaymentCode> code;
    std::optional<PaymentCodeProblem> problem;
};

/// Reads the text of a QR code. Line ends may be CR, LF or both. Threads: any.
[[nodiscard]] PaymentCodeReading readPaymentCode(const QString &text);

/// Swiss QR reference: 27 digits, the last a check digit (modulo 10, recursive). @param reference  without blanks.
[[nodiscard]] bool qrReferenceIsValid(QStringView reference);
/// ISO 11649 creditor reference: "RF", two check digits (modulo 97), up to 21 characters. Without blanks.
[[nodiscard]] bool creditorReferenceIsValid(QStringView reference);
/// The account is one for QR references: a Swiss institution from 30000 to 31999. @param iban  canonical.
[[nodiscard]] bool isQrIban(QStringView iban);

} // namespace desk
