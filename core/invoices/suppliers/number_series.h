// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace desk {

/// How a supplier numbers its invoices. Pure functions: any thread.

/// The number as its form: 9 for each digit, all else as it is ("RE-2026-0815": "RE-9999-9999"). Empty without digits.
[[nodiscard]] QString numberForm(const QString &number);
/// True where a number may have that form: runs of digits may be up to two longer or shorter.
[[nodiscard]] bool hasForm(const QString &number, const QString &form);
/// The form without the length of its runs of digits: what stays the same when numbers grow.
[[nodiscard]] QString looseForm(const QString &number);

/// A number taken apart: what stands around the part that counts, and that part.
struct SeriesNumber {
    QString series; ///< the number with "#" for the part that counts: "RE-2026-#"
    qint64 value = 0;
    bool operator==(const SeriesNumber &) const = default;
};
/// The last run of digits counts, unless it is the year of the invoice and another one is there ("0815/2026").
/// nullopt without digits, or with more than 15 of them.
[[nodiscard]] std::optional<SeriesNumber> seriesNumber(const QString &number, QDate issued);

} // namespace desk
