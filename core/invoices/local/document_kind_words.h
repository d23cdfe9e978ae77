// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QStringList>

namespace desk {

/// A phrase that speaks for a kind of document; plain text as plainText() makes it, see hasPhrase() for "*".
struct KindPhrase {
    QString phrase;
    DocumentKind kind;
    double weight;
};

/// Phrases that say what the document is where they stand as a heading. The first that fits a heading counts, so
/// longer phrases come before the shorter ones that they contain.
[[nodiscard]] const QList<KindPhrase> &kindTitles();

/// Phrases that speak for a kind wherever they stand; Unknown = for anything that asks for money.
struct KindEvidence {
    QString name; ///< for KindReason::evidence
    DocumentKind kind = DocumentKind::Unknown;
    double weight = 0; ///< of each phrase that is found
    int most = 1;      ///< so many of the group count
    QStringList phrases;
};
[[nodiscard]] const QList<KindEvidence> &kindEvidence();

} // namespace desk
