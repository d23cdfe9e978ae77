// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/field.h"
#include "core/invoices/local/page_values.h"

#include <memory>

namespace desk {

/// A value that is printed, with its place.
struct PrintedValue {
    QString value;           ///< canonical
    QString raw;             ///< as printed
    int first = 0, last = 0; ///< words of the layout, inclusive
    int page = 0;            ///< from 0
    UnitRect box;
    bool ocr = false;
    double clear = 1; ///< confidence of OCR, 0..1
    bool operator==(const PrintedValue &) const = default;
};

/// Looks for values and for the words beside them on the pages of a document.
/// Threads: any, one at a time. Ownership: its own.
class PageSearch {
public:
    explicit PageSearch(const QList<ReadPage> &pages);

    /// Everything printed that the field could be: dates, amounts; for numbers every run of words with a digit that
    /// belongs together. Empty for other fields.
    [[nodiscard]] QList<PrintedValue> all(Field field) const;
    /// Where exactly this value is printed.
    [[nodiscard]] QList<PrintedValue> find(Field field, const QString &value) const;
    /// Where this text is printed in one row, case, accents and punctuation aside.
    [[nodiscard]] QList<PrintedValue> findText(const QString &text) const;

    /// The words that name the value: left of it in its row, else above it. Empty where there are none.
    [[nodiscard]] QString labelOf(const PrintedValue &value) const;
    /// What stands right of these words in their row; where nothing does, below them.
    [[nodiscard]] QList<PrintedValue> beside(Field field, const QString &label) const;

    /// What the dates of the document prove by themselves.
    [[nodiscard]] DateOrder provenOrder() const { return m_values.order; }

private:
    [[nodiscard]] PrintedValue printed(int first, int last) const;
    [[nodiscard]] QList<PrintedValue> numbers() const;
    [[nodiscard]] QList<std::pair<int, int>> places(const QStringList &tokens) const;
    Layout m_layout;
    std::unique_ptr<LabelLinks> m_links;
    PageValues m_values;
};

} // namespace desk
