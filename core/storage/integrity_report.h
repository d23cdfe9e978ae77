// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_trail.h"
#include "core/storage/content_digest.h"

#include <QList>
#include <QString>

namespace desk {

/// What can be wrong with a data folder. From UnknownFile on it is only worth knowing: nothing is lost.
enum class IntegrityProblem : quint8 {
    Unreadable,         ///< SQLite cannot read the database at all
    Structure,          ///< its pages, indexes or constraints do not hold
    Schema,             ///< its tables are not those that this program makes
    Reference,          ///< a row points to one that is not there
    RowsChanged,        ///< rows are not what was saved
    RowsLost,           ///< rows that were saved are gone
    DigestLost,         ///< rows stand there whose digest is gone
    SearchIndex,        ///< the full-text index does not fit the texts; it can be made anew
    Audit,              ///< the audit trail does not hold
    DocumentLost,       ///< the file of a document is gone
    DocumentChanged,    ///< the file of a document is not what was imported
    DocumentUnreadable, ///< the system refuses to read it
    PagesUnreadable,    ///< the pages that were read of a document cannot be unpacked
    UnknownFile,        ///< a file in the folder of documents that no document names
    Leftover,           ///< what an interrupted import or backup left; it is cleared away in time
    NotChecked,         ///< a check that could not be made
};

[[nodiscard]] constexpr bool isLoss(IntegrityProblem problem)
{
    return problem < IntegrityProblem::UnknownFile;
}

/// One thing that was found.
struct IntegrityFinding {
    IntegrityProblem problem = IntegrityProblem::Structure;
    DigestGroup group = DigestGroup::Complete; ///< what kind of rows; Complete = none
    qint64 id = 0;                             ///< of the rows, event or document; 0 = none
    qint64 invoice = 0;                        ///< the invoice that it belongs to; 0 = none
    QString detail;                            ///< English: what SQLite says, or a path
    bool operator==(const IntegrityFinding &) const = default;
};

/// The outcome of checking a data folder.
struct IntegrityReport {
    bool quick = false;    ///< documents were not read, only looked for; the search was not checked
    int schema = 0;        ///< of the database
    qint64 digests = 0;    ///< groups of rows that were compared with their digest
    qint64 undigested = 0; ///< groups of rows that have none yet: written by an earlier version
    qint64 documents = 0;  ///< files that were checked
    qint64 documentBytes = 0;
    AuditVerdict audit;
    QList<IntegrityFinding> findings; ///< at most MaxFindings of each kind
    qint64 unlisted = 0;              ///< findings beyond that

    static constexpr int MaxFindings = 200;
    [[nodiscard]] bool holds() const { return std::ranges::none_of(findings, isLoss, &IntegrityFinding::problem); }
};

/// What is being checked, for a progress bar.
enum class IntegrityStep : quint8 { Structure, Rows, Search, Audit, Documents };
using IntegrityProgress = std::function<void(IntegrityStep step, qint64 done, qint64 total)>;

} // namespace desk
