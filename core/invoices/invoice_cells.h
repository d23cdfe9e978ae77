// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <array>
#include <optional>

namespace desk {

/// The cells of the invoice's tables by the names that the database, the terminal and edits use.
template <class Row>
struct Cell {
    QLatin1StringView name;
    FieldValue Row::*member;
    FieldType type;
};

inline constexpr std::array LineCells{
    Cell<LineItem>{QLatin1StringView("description"), &LineItem::description, FieldType::Text},
    Cell<LineItem>{QLatin1StringView("quantity"), &LineItem::quantity, FieldType::Amount},
    Cell<LineItem>{QLatin1StringView("unit_price"), &LineItem::unitPrice, FieldType::Amount},
    Cell<LineItem>{QLatin1StringView("tax_rate"), &LineItem::taxRate, FieldType::Amount},
    Cell<LineItem>{QLatin1StringView("amount"), &LineItem::amount, FieldType::Amount},
};
inline constexpr std::array TaxCells{
    Cell<TaxBreakdown>{QLatin1StringView("tax_rate"), &TaxBreakdown::taxRate, FieldType::Amount},
    Cell<TaxBreakdown>{QLatin1StringView("taxable_amount"), &TaxBreakdown::taxableAmount, FieldType::Amount},
    Cell<TaxBreakdown>{QLatin1StringView("tax_amount"), &TaxBreakdown::taxAmount, FieldType::Amount},
};
inline constexpr std::array AllowanceChargeCells{
    Cell<AllowanceCharge>{QLatin1StringView("amount"), &AllowanceCharge::amount, FieldType::Amount},
    Cell<AllowanceCharge>{QLatin1StringView("reason"), &AllowanceCharge::reason, FieldType::Text},
    Cell<AllowanceCharge>{QLatin1StringView("tax_rate"), &AllowanceCharge::taxRate, FieldType::Amount},
};
/// Says "allowance" or "charge" for a row of allowances and charges.
inline constexpr QLatin1StringView AllowanceChargeKind("kind");

/// The codes for the ledger, of the invoice and of a line.
struct CodingCell {
    QLatin1StringView name;
    QString Coding::*member;
};
inline constexpr std::array CodingCells{
    CodingCell{QLatin1StringView("account"), &Coding::account},
    CodingCell{QLatin1StringView("cost_centre"), &Coding::costCentre},
    CodingCell{QLatin1StringView("tax_code"), &Coding::taxCode},
};
/// nullopt for what is no code of the ledger.
[[nodiscard]] inline std::optional<QString Coding::*> codingMember(QStringView name)
{
    for (const CodingCell &cell : CodingCells) {
        if (cell.name == name)
            return cell.member;
    }
    return std::nullopt;
}

template <class Row>
[[nodiscard]] constexpr const auto &cellsOf()
{
    if constexpr (std::is_same_v<Row, LineItem>)
        return LineCells;
    else if constexpr (std::is_same_v<Row, TaxBreakdown>)
        return TaxCells;
    else
        return AllowanceChargeCells;
}

} // namespace desk
