// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace desk {

/// A name from outside (file, supplier, text of a document) that is safe to show: control and format characters
/// (line breaks, bidirectional overrides, zero-width ones) become visible placeholders. Threads: any.
[[nodiscard]] QString displayName(const QString &name);

/// "1.234,50 EUR" in the person's language. @param decimal canonical ("1234.50"); shown as it is if it is no number.
[[nodiscard]] QString formatMoney(const QString &decimal, const QString &currency);
/// A canonical decimal in the person's language, places kept.
[[nodiscard]] QString formatDecimal(const QString &decimal);
[[nodiscard]] QString formatDate(QDate date);
/// Local time, short.
[[nodiscard]] QString formatDateTime(const QDateTime &utc);
/// "just now", "5 min", "3 h", "2 days": how long ago.
[[nodiscard]] QString formatAge(const QDateTime &utc, const QDateTime &now);
/// "8 s", "2 min", "1 h 5 min".
[[nodiscard]] QString formatDuration(qint64 seconds);
/// "2.1/s", "12/min"; empty for 0.
[[nodiscard]] QString formatRate(double perSecond);
[[nodiscard]] QString formatBytes(qint64 bytes);
/// "DE89 3704 0044 0532 0130 00" of a canonical IBAN.
[[nodiscard]] QString formatIban(const QString &iban);
/// "93 %"
[[nodiscard]] QString formatPercent(double zeroToOne);

} // namespace desk
