// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/coding_service.h"

#include "core/invoices/coding/coding_repository.h"
#include "core/invoices/coding/ledger_code_repository.h"
#include "core/invoices/coding/ledger_codes.h"
#include "core/invoices/extraction_repository.h"
#include "core/storage/audit_trail.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryLength = 20;

/// Codes have no row number: the change feed and the trail name their kind.
qint64 entityId(LedgerCodeKind kind)
{
    return int(kind) + 1;
}

QJsonObject jsonOf(const LedgerCode &code)
{
    QJsonObject json{{u"code"_s, code.code}, {u"name"_s, code.name}};
    if (code.hidden)
        json[u"hidden"_s] = true;
    return json;
}

/// Collects what one command does to the codes of a kind, and tells it once.
class CodeChanges {
public:
    explicit CodeChanges(LedgerCodeKind kind) : m_kind(kind) {}

    void add(const std::optional<LedgerCode> &before, const std::optional<LedgerCode> &after)
    {
        QJsonObject change;
        if (before)
            change[u"old"_s] = jsonOf(*before);
        if (after)
            change[u"new"_s] = jsonOf(*after);
        m_changes.append(change);
    }
    Result<> tell(WriteTransaction &tx, const QString &event) const
    {
        if (m_changes.isEmpty())
            return {};
        TRY(AuditTrail::append(tx, {.entity = Entity::LedgerCode,
                                    .entityId = entityId(m_kind),
                                    .event = event,
                                    .payload = {{u"kind"_s, ledgerCodeKindName(m_kind)}, {u"codes"_s, m_changes}},
                                    .actor = {}}));
        return tx.changed(Entity::LedgerCode, entityId(m_kind), ChangeKind::Updated);
    }

private:
    LedgerCodeKind m_kind;
    QJsonArray m_changes;
};

Result<> saveCodes(WriteTransaction &tx, LedgerCodeKind kind, const QList<LedgerCode> &codes)
{
    LedgerCodeRepository repository(tx.connection());
    CodeChanges changes(kind);
    for (const LedgerCode &code : codes) {
        if (code.kind != kind)
            continue;
        TRY_ASSIGN(before, repository.find(kind, code.code));
        if (before == code)
            continue;
        TRY(repository.save(code));
        changes.add(before, code);
    }
    return changes.tell(tx, u"ledger_codes_saved"_s);
}

Result<> removeCodes(WriteTransaction &tx, LedgerCodeKind kind, const QStringList &codes)
{
    LedgerCodeRepository repository(tx.connection());
    CodeChanges changes(kind);
    for (const QString &code : codes) {
        TRY_ASSIGN(before, repository.find(kind, code));
        TRY_ASSIGN(used, repository.isInUse(kind, code));
        if (used) { // what carries it keeps it, with its name; it is only not offered any more
            LedgerCode hidden = before.value_or(LedgerCode{.kind = kind, .code = code, .name = {}});
            hidden.hidden = true;
            if (before == hidden)
                continue;
            TRY(repository.save(hidden));
            changes.add(before, hidden);
        } else if (before) {
            TRY(repository.remove(kind, code));
            changes.add(before, std::nullopt);
        }
    }
    return changes.tell(tx, u"ledger_codes_removed"_s);
}

Result<QList<LedgerCode>> hiddenCodes(QSqlDatabase &connection)
{
    QList<LedgerCode> hidden;
    LedgerCodeRepository repository(connection);
    for (const LedgerCodeKind kind : {LedgerCodeKind::Account, LedgerCodeKind::CostCentre, LedgerCodeKind::TaxCode}) {
        TRY_ASSIGN(some, repository.hidden(kind));
        hidden += some;
    }
    return hidden;
}

Result<CodingProposal> proposal(QSqlDatabase &connection, InvoiceId self, const Extraction &extraction,
                                CodingTrust trust)
{
    TRY_ASSIGN(history, CodingRepository(connection)
                            .historyOf(extraction.value(Field::SellerVatId).value,
                                       extraction.value(Field::SellerName).value, self, HistoryLength));
    QList<LedgerCode> hidden;
    if (!history.isEmpty()) {
        TRY_ASSIGN(codes, hiddenCodes(connection));
        hidden = codes;
    }
    QStringList descriptions;
    for (const LineItem &line : extraction.lines)
        descriptions.append(line.description.value);
    return codingFrom(history, descriptions, trust, hidden);
}

} // namespace

CodingService::CodingService(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

CodingService::~CodingService() = default;

QFuture<Result<QList<LedgerCode>>> CodingService::codes(LedgerCodeKind kind) const
{
    return m_database.read([kind](QSqlDatabase &connection) -> Result<QList<LedgerCode>> {
        TRY_ASSIGN(codes, LedgerCodeRepository(connection).all(kind));
        std::ranges::sort(codes, codeLess, &LedgerCode::code);
        return codes;
    });
}

QFuture<Result<>> CodingService::save(QList<LedgerCode> codes)
{
    for (LedgerCode &code : codes) {
        code.name = code.name.simplified();
        code.used = 0; // counted, not stored
        if (auto valid = validateLedgerCode(code); !valid)
            return QtFuture::makeReadyFuture<Result<>>(std::move(valid));
    }
    return m_database.write([codes = std::move(codes)](WriteTransaction &tx) -> Result<> {
        for (const LedgerCodeKind kind : {LedgerCodeKind::Account, LedgerCodeKind::CostCentre, LedgerCodeKind::TaxCode})
            TRY(saveCodes(tx, kind, codes));
        return {};
    });
}

QFuture<Result<>> CodingService::remove(LedgerCodeKind kind, QStringList codes)
{
    return m_database.write(
        [kind, codes = std::move(codes)](WriteTransaction &tx) { return removeCodes(tx, kind, codes); });
}

QFuture<Result<CodingProposal>> CodingService::propose(InvoiceId invoice) const
{
    return m_database.read([invoice](QSqlDatabase &connection) -> Result<CodingProposal> {
        TRY_ASSIGN(loaded, loadInvoice(connection, invoice));
        return proposal(connection, invoice, loaded.extraction, CodingTrust::Suggest);
    });
}

Result<> proposeCoding(QSqlDatabase &connection, InvoiceId self, Extraction &extraction)
{
    TRY_ASSIGN(proposed, proposal(connection, self, extraction, CodingTrust::Certain));
    if (extraction.coding.isEmpty())
        extraction.coding = proposed.invoice;
    for (qsizetype i = 0; i < std::min(extraction.lines.size(), proposed.lines.size()); ++i) {
        if (extraction.lines[i].coding.isEmpty())
            extraction.lines[i].coding = proposed.lines[i];
    }
    return {};
}

} // namespace desk
