// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

namespace desk {

/// One row of a DATEV booking batch.
struct DatevBooking {
    qint64 cents = 0;  ///< gross, EUR; never negative
    bool debit = true; ///< S: onto the account; false = H
    QString account, contraAccount, taxCode, costCentre;
    QString text; ///< at most 60 characters
    bool operator==(const DatevBooking &) const = default;
};

/// The bookings of one invoice: one for each account, cost centre and tax code that its lines are coded with, which
/// together come to its total. @param missing  names of fields and of settings of the profile; "line_amounts" (the
/// lines do not come to the total), "tax_breakdown" (nor do the taxes), "currency" (none or not EUR: there is no rate
/// of exchange here). Where it is not empty there are no bookings.
struct DatevBookings {
    QDate date, due;
    QString number; ///< Belegfeld 1: at most 36 characters, only those that DATEV takes
    QList<DatevBooking> bookings;
    QStringList missing;
};
[[nodiscard]] DatevBookings datevBookingsOf(const Invoice &invoice, const ExportProfile &profile);

/// The fiscal year that a day belongs to. @param startMonth  1..12.
struct FiscalYear {
    QDate first, last;
};
[[nodiscard]] FiscalYear fiscalYearOf(const QDate &day, int startMonth);

} // namespace desk
