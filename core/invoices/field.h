// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/unit_rect.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace desk {

/// Header fields of an invoice, by the terms of EN 16931 (business term in the comment).
enum class Field : quint8 {
    SellerName,      ///< BT-27
    SellerVatId,     ///< BT-31
    SellerAddress,   ///< BG-5, on one line, parts joined by ", "
    BuyerName,       ///< BT-44
    BuyerVatId,      ///< BT-48
    BuyerAddress,    ///< BG-8
    InvoiceNumber,   ///< BT-1
    IssueDate,       ///< BT-2
    DueDate,         ///< BT-9
    Currency,        ///< BT-5
    TotalWithoutTax, ///< BT-109
    TotalTax,        ///< BT-110
    TotalWithTax,    ///< BT-112, after an agency's commission
    Prepaid,         ///< BT-113
    AmountDue,       ///< BT-115
    Iban,            ///< BT-84
    Bic,             ///< BT-86
    PurchaseOrder,   ///< BT-13
    PaymentTerms,    ///< BT-20
};
inline constexpr int FieldCount = int(Field::PaymentTerms) + 1;

enum class FieldType : quint8 { Text, Identifier, Date, Amount, Currency };

/// "seller_name", ...: the names of the command line's JSON and of the database.
[[nodiscard]] QString fieldName(Field field);
/// The reverse; nullopt for what is no field.
[[nodiscard]] std::optional<Field> fieldFromName(QStringView name);
[[nodiscard]] FieldType fieldType(Field field);
/// The fields that must be certain before anything is approved automatically.
[[nodiscard]] bool isKeyField(Field field, bool receipt = false);
[[nodiscard]] QList<Field> allFields();

/// Who said so. Stored by number: only append.
enum class ValueSource : quint8 { None, EInvoice, Text, Ocr, Model, Supplier, Human };

/// Why a value is doubtful, in a form that the user interface can put into words of any language.
/// `values` are the figures or names the sentence speaks of, in the order given here. Stored by name: see doubtName().
enum class DoubtCode : quint8 {
    None,
    NotFound,           ///< no place on the page looks like it
    Competing,          ///< (other value) another place is about as likely
    WeakLabel,          ///< nothing near it says that it is this field
    UnclearReading,     ///< (percent) OCR is not sure of the letters
    AmbiguousDate,      ///< (one reading, other reading) day and month could be exchanged
    SumsDoNotClose,     ///< (left, right) net + tax against gross
    FailsChecksum,      ///< IBAN, VAT id
    OnlyOneSource,      ///< nothing confirms it
    XmlDiffersFromPage, ///< (xml value, page value)
    Guessed,            ///< derived, not printed (for example a currency from a country)
    ImpossibleValue,    ///< (what stands there) 31/02, letters in an amount
};
struct Doubt {
    DoubtCode code = DoubtCode::None;
    QStringList values;
    bool operator==(const Doubt &) const = default;
};
[[nodiscard]] QString doubtName(DoubtCode code);
[[nodiscard]] DoubtCode doubtFromName(QStringView name);
/// English, for the terminal's JSON and the log.
[[nodiscard]] QString doubtDetail(const Doubt &doubt);

/// One value with where it comes from.
struct FieldValue {
    QString value;         ///< canonical: ISO date, decimal with a point, ISO 4217, codes without blanks
    QString raw;           ///< as printed; empty = same
    double confidence = 0; ///< 0..1: the chance that it is right
    ValueSource source = ValueSource::None;
    QString model; ///< "openai/gpt-..." where source is Model
    int page = -1; ///< from 0; -1 = stands on no page
    UnitRect box;  ///< around all its words; empty if page is -1
    Doubt doubt;   ///< the strongest reason against it

    bool operator==(const FieldValue &) const = default;
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

/// A header field: the value that was taken, and the others that were likely, best first.
struct FieldReading {
    FieldValue taken;
    QList<FieldValue> others;
    bool operator==(const FieldReading &) const = default;
};

using FieldMap = QMap<Field, FieldReading>;

/// Reads a canonical value. Errors: InvalidArgument.
[[nodiscard]] Result<QDate> dateOf(const FieldValue &value);
[[nodiscard]] Result<Decimal> decimalOf(const FieldValue &value);

} // namespace desk
