// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/splitting/splitting_service.h"

#include <QSqlDatabase>

namespace desk {

enum class RegroupingKind : quint8 { Split, Merge };

/// A stored split or merge.
struct StoredRegrouping {
    RegroupingKind kind = RegroupingKind::Split;
    bool undone = false;
    Regrouping members;
};

/// Pages of a stored document.
struct DocumentPages {
    DocumentId document;
    QByteArray sha256;
    InvoiceId importedAs; ///< the invoice that brought the document
    QString fileName;     ///< of that invoice
    PageRange pages;
    bool operator==(const DocumentPages &) const = default;
};

/// What stands against taking an invoice away again.
struct RegroupingHold {
    bool inTrash = false;        ///< thrown away by a person
    bool replaced = false;       ///< by another split or merge
    bool approvedByHand = false; ///< or rejected
    bool exported = false;
    bool paid = false; ///< or released for payment
};

/// The rows of splits and merges, and of the pages that they gave to invoices.
/// Threads: that of the connection; functions that change something run inside Database::write.
class RegroupingRepository {
public:
    explicit RegroupingRepository(QSqlDatabase &connection) : m_db(connection) {}

    [[nodiscard]] Result<RegroupingId> insert(RegroupingKind kind, const QDateTime &at, const QString &actor);
    [[nodiscard]] Result<> addMembers(RegroupingId id, const QList<InvoiceId> &invoices, bool made);
    /// Errors: NotFound.
    [[nodiscard]] Result<StoredRegrouping> load(RegroupingId id);
    [[nodiscard]] Result<> setUndone(RegroupingId id, bool undone);

    /// A new invoice in the queue with path, file name, assignee and day of import of another one.
    [[nodiscard]] Result<InvoiceId> insertLike(InvoiceId model, const QList<DocumentPages> &pages);
    /// @param by  not valid = it stands for itself again. A new row version.
    [[nodiscard]] Result<> setReplaced(InvoiceId id, RegroupingId by, const QDateTime &at);
    [[nodiscard]] Result<RegroupingHold> hold(InvoiceId id);

    /// The pages of an invoice that a regrouping made; empty = all pages of its own document.
    [[nodiscard]] Result<QList<DocumentPages>> ranges(InvoiceId id);
    /// The same, with the whole document written out for an ordinary invoice. Empty where it has no pages (yet).
    [[nodiscard]] Result<QList<DocumentPages>> pagesOf(InvoiceId id);
    /// The regrouping that made it; not valid = it was imported.
    [[nodiscard]] Result<RegroupingId> madeBy(InvoiceId id);
    /// The regrouping that took its place; not valid = none.
    [[nodiscard]] Result<RegroupingId> replacedBy(InvoiceId id);

private:
    QSqlDatabase &m_db;
};

/// The pages `wanted` of an invoice that consists of `all`, as pages of their documents.
[[nodiscard]] QList<DocumentPages> partOf(const QList<DocumentPages> &all, const PageRange &wanted);

} // namespace desk
