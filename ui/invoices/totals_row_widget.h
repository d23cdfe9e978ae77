// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QWidget>

#include <optional>

namespace desk {

class ElidedLabelWidget;
class ToneLabelWidget;

/// Below the list: what its invoices come to, per currency, and of those selected where there are several; above that,
/// while words are searched, where they stand in the current document. Threads: main thread.
class TotalsRowWidget : public QWidget {
    Q_OBJECT
public:
    explicit TotalsRowWidget(QWidget *parent = nullptr);

    void setTotals(const QueryTotals &totals);
    void setSelectionTotals(const std::optional<QueryTotals> &totals, int count);
    /// @param searching  words are searched: the line keeps its place even while there is nothing to show.
    void setSnippet(bool searching, const QString &snippet);

private:
    void showTotals();

    QueryTotals m_all;
    std::optional<QueryTotals> m_selected;
    int m_selectedCount = 0;
    ToneLabelWidget *m_caption = nullptr;
    ElidedLabelWidget *m_sums = nullptr;
    QWidget *m_search = nullptr;
    ElidedLabelWidget *m_snippet = nullptr;
};

/// "EUR 12,345.00 (41) · USD 310.00 (2) · 3 without a total". Never adds up different currencies.
[[nodiscard]] QString totalsSentence(const QueryTotals &totals);

} // namespace desk
