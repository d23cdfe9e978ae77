// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/approval.h"

#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/field_model.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

/// The chance of at most `wrong` mistakes in `count` documents where a share of them is wrong.
double chanceOfAtMost(int wrong, int count, double share)
{
    if (share >= 1)
        return wrong >= count ? 1 : 0;
    double chance = 0;
    for (int i = 0; i <= wrong; ++i) {
        const double choose = std::lgamma(count + 1.0) - std::lgamma(i + 1.0) - std::lgamma(count - i + 1.0);
        chance += std::exp(choose + i * std::log(share) + (count - i) * std::log1p(-share));
    }
    return std::min(chance, 1.0);
}

ApprovalLine lineOf(const MeasuredLine &measured, double budget)
{
    ApprovalLine line{.certainty = std::max(measured.certainty, DefaultCertainty),
                      .approved = measured.approved,
                      .wrong = measured.wrong};
    line.upperLimit = upperLimitOfShare(line.wrong, line.approved);
    line.proven = line.upperLimit <= budget;
    return line;
}

} // namespace

double upperLimitOfShare(int wrong, int count)
{
    constexpr double Tail = 0.05;
    if (count <= 0 || wrong >= count)
        return 1;
    double low = double(wrong) / count, high = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (chanceOfAtMost(wrong, count, middle) > Tail ? low : high) = middle;
    }
    return high;
}

ApprovalLine approvalLine(const ErrorBudget &budget)
{
    Q_ASSERT(budget.wrong > 0 && budget.documents > budget.wrong);
    const double share = double(budget.wrong) / budget.documents;
    ApprovalLine best{.certainty = DefaultCertainty};
    for (const MeasuredLine &measured : fieldModel().lines) {
        const ApprovalLine line = lineOf(measured, share);
        if (line.proven)
            return line;
        if (line.upperLimit < best.upperLimit)
            best = line;
    }
    return best;
}

} // namespace desk
