// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "ui/kit/theme.h"

namespace desk {

/// Words, icons and tones for what core says about invoices. Threads: any (icon names, not icons).

[[nodiscard]] QString fieldLabel(Field field); ///< "Invoice number"
/// Column of a line item by its name in ValueEdit ("unit_price"): "Unit price".
[[nodiscard]] QString lineColumnLabel(QStringView name);

[[nodiscard]] QString statusWord(InvoiceStatus status); ///< "Needs review"
[[nodiscard]] QString statusIcon(InvoiceStatus status); ///< name for icon()
[[nodiscard]] Tone statusTone(InvoiceStatus status);

[[nodiscard]] QString kindWord(DocumentKind kind);    ///< "Credit note"
[[nodiscard]] QString sourceWord(ValueSource source); ///< "E-invoice", "Text", "OCR", ...
[[nodiscard]] QString sourceIcon(ValueSource source);

/// "Certain", "Likely", "Doubtful", "Missing" against the threshold of the settings (0.5..1).
[[nodiscard]] QString confidenceWord(double confidence, double threshold, bool empty = false);
[[nodiscard]] Tone confidenceTone(double confidence, double threshold, bool empty = false);

[[nodiscard]] QString severityIcon(Severity severity);
[[nodiscard]] Tone severityTone(Severity severity);

/// Why a value is doubtful, one sentence; empty for DoubtCode::None.
/// @param field  whose value it is, so that other values are written as it is; nullopt for a cell of a table.
[[nodiscard]] QString doubtMessage(const Doubt &doubt, std::optional<Field> field = std::nullopt);
/// A canonical value for reading: amounts and dates as the person's locale writes them.
[[nodiscard]] QString formatValue(FieldType type, const QString &canonical);
/// What a rule found, one sentence; its English detail for a rule without a sentence of its own.
[[nodiscard]] QString findingMessage(const Finding &finding);
[[nodiscard]] QString findingMessage(const QString &rule, const QStringList &values, const QString &detail = {});
/// Several findings of one rule in one sentence: "20 lines: quantity times price is not the amount."
[[nodiscard]] QString findingsMessage(const QList<Finding> &findings);
/// A rule in two or three words, for lists: "Totals do not add up".
[[nodiscard]] QString ruleTitle(QStringView rule);
/// InvoiceRow::firstProblem in words: a rule, or "doubtful:FIELD".
[[nodiscard]] QString problemTitle(QStringView firstProblem);

/// The rules with a sentence of their own.
[[nodiscard]] QStringList knownRules();

} // namespace desk
