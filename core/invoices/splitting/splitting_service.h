// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/invoices/splitting/split_proposal.h"

namespace desk {

using RegroupingId = Id<struct RegroupingTag>;

/// An invoice as somebody saw it before a change.
struct SeenInvoice {
    InvoiceId id;
    int rowVersion = 0;
    bool operator==(const SeenInvoice &) const = default;
};

/// A page of an invoice, counted from 0 within that invoice.
struct InvoicePage {
    InvoiceId invoice;
    int page = 0;
    bool operator==(const InvoicePage &) const = default;
};

/// What a split or a merge made.
struct Regrouping {
    RegroupingId id;         ///< for undo() and redo()
    QList<InvoiceId> before; ///< gave way: in the trash, marked as replaced
    QList<InvoiceId> after;  ///< took their place; they are in the queue to be read
    bool operator==(const Regrouping &) const = default;
};

/// Some pages of a stored file.
struct FilePages {
    QString fileName; ///< as imported, without folders
    PageRange pages;  ///< of the file
    bool operator==(const FilePages &) const = default;
};

/// Where an invoice comes from, and what became of it.
struct InvoiceOrigin {
    QList<FilePages> files;  ///< in the order of its pages; empty for an ordinary invoice: all pages of its own file
    RegroupingId madeBy;     ///< the split or merge that made it; not valid for one that was imported
    QList<InvoiceId> madeOf; ///< the invoices that it was made of
    RegroupingId replacedBy; ///< the split or merge that took its place; not valid = it stands for itself
    QList<InvoiceId> replacements; ///< the invoices that stand in its place
    bool operator==(const InvoiceOrigin &) const = default;
};

/// Takes a file apart that holds several invoices, and puts an invoice together that lies in several files.
/// Files are never touched: each part keeps its original document and a range of its pages, and counts its own pages
/// from 0. What gives way lies in the trash, marked as replaced (FilingService::restore leaves it there), and comes
/// back by undo(), with all that was read and corrected in it. Parts are read by jobs made in the same transaction, so
/// that a crash at any moment loses nothing.
/// Threads: a QObject of the main thread; futures are finished on other threads: continue with whenFinished().
/// Every change is audited in its own transaction (events split, split_off, merged, merged_from, regrouping_undone,
/// regrouping_redone) and told by the change feed for each invoice concerned.
/// Ownership: borrows everything; it must outlive this object.
class SplittingService : public QObject {
    Q_OBJECT
public:
    SplittingService(Database &database, JobQueue &jobs, QObject *parent = nullptr);
    ~SplittingService() override;

    /// How the pages of an invoice seem to belong together; one part = nothing to split.
    /// Errors: NotFound. One that was not read yet has no parts.
    [[nodiscard]] QFuture<Result<QList<ProposedPart>>> propose(InvoiceId id) const;
    /// Makes an invoice of each part and has it read.
    /// @param parts  two at least; every page in exactly one of them, in the order of the pages.
    /// @param options  how the parts are to be read; `again` and `password` have no meaning here: the password that
    ///                 opened the whole file in this program is used.
    /// Errors: NotFound, Conflict (another version), NotAllowed (not read yet, in the trash, rejected, approved by a
    /// person, exported or released for payment: to be reopened first), InvalidArgument (parts: what is expected, in
    /// its detail).
    [[nodiscard]] QFuture<Result<Regrouping>> split(InvoiceId id, int seenVersion, QList<PageRange> parts,
                                                    ImportOptions options = {});
    /// Makes one invoice of several and has it read.
    /// @param invoices  two at least; the first gives path, file name, assignee and day of import.
    /// @param order  every page of all of them exactly once; empty = one invoice after the other.
    /// Errors: as split(); InvalidArgument (over 300 pages, one named
    /// twice, a page that is missing, unknown or named twice, an e-invoice of XML, which has no pages).
    [[nodiscard]] QFuture<Result<Regrouping>> merge(QList<SeenInvoice> invoices, QList<InvoicePage> order = {},
                                                    ImportOptions options = {});
    /// Brings back what gave way, and puts what took its place into the trash: a new event, nothing is lost.
    /// Errors: NotFound, NotAllowed (undone already; a new one is approved by a person, exported, released for payment
    /// or was split or merged once more: that is to be taken back first).
    [[nodiscard]] QFuture<Result<>> undo(RegroupingId id);
    /// The reverse of undo(). Errors: as undo().
    [[nodiscard]] QFuture<Result<>> redo(RegroupingId id);
    /// Errors: NotFound.
    [[nodiscard]] QFuture<Result<InvoiceOrigin>> origin(InvoiceId id) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
