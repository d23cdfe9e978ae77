// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/integrity_words.h"

#include "app/cli/command.h"
#include "core/invoices/invoice.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString problemName(IntegrityProblem problem)
{
    switch (problem) {
    case IntegrityProblem::Unreadable:
        return u"unreadable"_s;
    case IntegrityProblem::Structure:
        return u"structure"_s;
    case IntegrityProblem::Schema:
        return u"schema"_s;
    case IntegrityProblem::Reference:
        return u"reference"_s;
    case IntegrityProblem::RowsChanged:
        return u"rows_changed"_s;
    case IntegrityProblem::RowsLost:
        return u"rows_lost"_s;
    case IntegrityProblem::DigestLost:
        return u"digest_lost"_s;
    case IntegrityProblem::SearchIndex:
        return u"search_index"_s;
    case IntegrityProblem::Audit:
        return u"audit"_s;
    case IntegrityProblem::DocumentLost:
        return u"document_lost"_s;
    case IntegrityProblem::DocumentChanged:
        return u"document_changed"_s;
    case IntegrityProblem::DocumentUnreadable:
        return u"document_unreadable"_s;
    case IntegrityProblem::PagesUnreadable:
        return u"pages_unreadable"_s;
    case IntegrityProblem::UnknownFile:
        return u"unknown_file"_s;
    case IntegrityProblem::Leftover:
        return u"leftover"_s;
    case IntegrityProblem::NotChecked:
        return u"not_checked"_s;
    }
    return {};
}

QString groupName(DigestGroup group)
{
    switch (group) {
    case DigestGroup::Invoice:
        return u"invoice"_s;
    case DigestGroup::Job:
        return u"job"_s;
    case DigestGroup::Setting:
        return u"setting"_s;
    case DigestGroup::Document:
        return u"document"_s;
    case DigestGroup::SavedFilter:
        return u"saved_filter"_s;
    case DigestGroup::LedgerCode:
        return u"ledger_code"_s;
    case DigestGroup::PaymentOrder:
        return u"payment_order"_s;
    case DigestGroup::ExportProfile:
        return u"export_profile"_s;
    case DigestGroup::Supplier:
        return u"supplier"_s;
    case DigestGroup::Budget:
        return u"budget"_s;
    case DigestGroup::ModelCall:
        return u"model_call"_s;
    case DigestGroup::ModelPrice:
        return u"model_price"_s;
    case DigestGroup::ModelService:
        return u"model_service"_s;
    case DigestGroup::ResponseCache:
        return u"response_cache"_s;
    case DigestGroup::ModelBatch:
        return u"model_batch"_s;
    case DigestGroup::Reading:
        return u"reading"_s;
    case DigestGroup::Review:
        return u"review"_s;
    case DigestGroup::Search:
        return u"search"_s;
    case DigestGroup::AuditKey:
        return u"audit_key"_s;
    case DigestGroup::UiState:
        return u"ui_state"_s;
    case DigestGroup::InvoicePages:
        return u"invoice_pages"_s;
    case DigestGroup::Regrouping:
        return u"regrouping"_s;
    case DigestGroup::Complete:
        return {};
    }
    return {};
}

QString problemText(IntegrityProblem problem)
{
    switch (problem) {
    case IntegrityProblem::Unreadable:
        return Cli::tr("The database cannot be read.");
    case IntegrityProblem::Structure:
        return Cli::tr("The structure of the database is damaged.");
    case IntegrityProblem::Schema:
        return Cli::tr("The tables of the database are not those that this program makes.");
    case IntegrityProblem::Reference:
        return Cli::tr("A row belongs to one that is gone.");
    case IntegrityProblem::RowsChanged:
        return Cli::tr("What stands in the database is not what was saved.");
    case IntegrityProblem::RowsLost:
        return Cli::tr("What was saved is gone from the database.");
    case IntegrityProblem::DigestLost:
        return Cli::tr("The proof of what was saved is gone.");
    case IntegrityProblem::SearchIndex:
        return Cli::tr("The index of the full-text search does not fit the texts.");
    case IntegrityProblem::Audit:
        return Cli::tr("The audit trail does not hold.");
    case IntegrityProblem::DocumentLost:
        return Cli::tr("The document is gone.");
    case IntegrityProblem::DocumentChanged:
        return Cli::tr("The document is not what was imported.");
    case IntegrityProblem::DocumentUnreadable:
        return Cli::tr("The system does not let the document be read.");
    case IntegrityProblem::PagesUnreadable:
        return Cli::tr("The pages that were read cannot be unpacked.");
    case IntegrityProblem::UnknownFile:
        return Cli::tr("No invoice knows this file.");
    case IntegrityProblem::Leftover:
        return Cli::tr("An interrupted import left this file; it is cleared away in time.");
    case IntegrityProblem::NotChecked:
        return Cli::tr("Something could not be checked.");
    }
    return {};
}

} // namespace

QString findingText(const IntegrityFinding &finding)
{
    QString text = problemText(finding.problem);
    if (finding.invoice > 0)
        text = displayId(InvoiceId{finding.invoice}) + u": "_s + text;
    QStringList more;
    if (finding.group != DigestGroup::Complete)
        more += u"%1 %2"_s.arg(groupName(finding.group)).arg(finding.id);
    if (!finding.detail.isEmpty())
        more += finding.detail;
    return more.isEmpty() ? text : u"%1 (%2)"_s.arg(text, more.join(u"; "_s));
}

QString findingAdvice(IntegrityProblem problem)
{
    switch (problem) {
    case IntegrityProblem::DocumentLost:
    case IntegrityProblem::DocumentChanged:
        return Cli::tr("Import the original of such a document again ('orchestrator read FILE'), or restore the newest "
                       "backup ('orchestrator restore FILE'): it puts the documents back.");
    case IntegrityProblem::DocumentUnreadable:
        return Cli::tr("Check the permissions of the data folder and the disk that it lies on.");
    case IntegrityProblem::SearchIndex:
        return Cli::tr("'orchestrator verify --rebuild-search' makes the index anew; nothing else is lost.");
    case IntegrityProblem::PagesUnreadable:
        return Cli::tr("'orchestrator read --again FILE' reads such a document anew.");
    case IntegrityProblem::UnknownFile:
    case IntegrityProblem::Leftover:
    case IntegrityProblem::NotChecked:
        return {};
    default:
        return Cli::tr("Keep a copy of the data folder, check the disk, and restore the newest backup ('orchestrator "
                       "restore FILE'): it keeps the newer part of the audit trail and the documents.");
    }
}

QJsonObject findingToJson(const IntegrityFinding &finding)
{
    QJsonObject object{{u"problem"_s, problemName(finding.problem)}};
    if (finding.group != DigestGroup::Complete)
        object.insert(u"what"_s, groupName(finding.group));
    if (finding.id != 0)
        object.insert(u"id"_s, finding.id);
    if (finding.invoice > 0)
        object.insert(u"invoice"_s, displayId(InvoiceId{finding.invoice}));
    if (!finding.detail.isEmpty())
        object.insert(u"detail"_s, finding.detail);
    return object;
}

} // namespace desk
