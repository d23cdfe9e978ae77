// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_service.h"

#include "core/base/log.h"
#include "core/base/text_key.h"
#include "core/base/when_finished.h"
#include "core/invoices/invoice_checks.h"
#include "core/invoices/rules/checksum.h"
#include "core/invoices/suppliers/supplier_history_repository.h"
#include "core/invoices/suppliers/supplier_knowledge_repository.h"
#include "core/invoices/suppliers/supplier_links.h"
#include "core/invoices/suppliers/supplier_moves.h"
#include "core/invoices/suppliers/supplier_name.h"
#include "core/invoices/suppliers/supplier_recognition.h"
#include "core/invoices/suppliers/supplier_repository.h"
#include "core/storage/audit_trail.h"
#include "core/storage/settings_service.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinkStep = 64; // invoices in one transaction
constexpr qsizetype LongestName = 200;

tl::unexpected<Error> expected(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, u"expected "_s + what);
}

QString actorOf(const WriteTransaction &tx)
{
    return tx.actor().isEmpty() ? u"unknown"_s : tx.actor();
}

bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

bool holdsText(const SupplierRow &row, const QStringList &accounts, const QString &key)
{
    return letterOrNumberKey(row.name).contains(key) || letterOrNumberKey(row.vatId).contains(key) ||
           std::ranges::any_of(accounts, [&](const QString &iban) { return letterOrNumberKey(iban).contains(key); });
}

void sortRows(QList<SupplierRow> &rows, const SupplierQuery &query)
{
    using Sort = SupplierQuery::Sort;
    const auto byName = [](const SupplierRow &a, const SupplierRow &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    };
    std::ranges::sort(rows, byName); // what is equal stands in the order of names
    const auto by = [&](auto value) {
        std::ranges::stable_sort(rows, [&](const SupplierRow &a, const SupplierRow &b) {
            return query.descending ? value(b) < value(a) : value(a) < value(b);
        });
    };
    switch (query.sort) {
    case Sort::Name:
        if (query.descending)
            std::ranges::reverse(rows);
        break;
    case Sort::Invoices:
        by([](const SupplierRow &row) { return row.invoices; });
        break;
    case Sort::Waiting:
        by([](const SupplierRow &row) { return row.waiting; });
        break;
    case Sort::LastInvoice:
        by([](const SupplierRow &row) { return row.lastInvoice; });
        break;
    }
}

Result<Supplier> loadSupplier(QSqlDatabase &db, SupplierId id)
{
    SupplierRepository suppliers(db);
    SupplierHistoryRepository history(db);
    SupplierKnowledgeRepository knowledge(db);
    TRY_ASSIGN(head, suppliers.headOf(id));
    TRY_ASSIGN(record, suppliers.load(head));
    TRY_ASSIGN(merged, suppliers.mergedInto(head));
    TRY_ASSIGN(accounts, knowledge.accounts(head));
    TRY_ASSIGN(hints, knowledge.hints(head));
    TRY_ASSIGN(approved, history.approved(head, {}));
    TRY_ASSIGN(rates, history.taxRates(head));
    TRY_ASSIGN(days, history.paymentDays(head));
    TRY_ASSIGN(counts, history.counts(head));
    Supplier supplier{.id = head,
                      .rowVersion = record.rowVersion,
                      .name = record.name,
                      .vatId = record.vatId,
                      .address = record.address,
                      .merged = merged,
                      .accounts = accounts,
                      .hints = hints,
                      .figures = usualFigures(approved),
                      .invoices = counts.first,
                      .waiting = counts.second};
    supplier.figures.taxRates = rates;
    supplier.figures.paymentDays = days;
    return supplier;
}

/// What the program learned of the name gives way to a person's word.
Result<> forgetSpelling(WriteTransaction &tx, SupplierId head)
{
    SupplierKnowledgeRepository knowledge(tx.connection());
    TRY_ASSIGN(hints, knowledge.hints(head));
    for (const SupplierHint &hint : std::as_const(hints)) {
        if (hint.kind == HintKind::Spelling && hint.field == Field::SellerName && !hint.isForgotten())
            TRY(knowledge.setForgotten(hint.id, actorOf(tx), tx.now()));
    }
    return {};
}

Result<int> renameSupplier(WriteTransaction &tx, SupplierId id, int seenVersion, const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty() || trimmed.size() > LongestName || !isOneLine(name))
        return expected(u"a name of at most %1 characters"_s.arg(LongestName));
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(head, suppliers.headOf(id));
    TRY_ASSIGN(record, suppliers.load(head));
    if (record.rowVersion != seenVersion)
        return fail(ErrorCode::Conflict,
                    u"supplier %1 is at version %2, not %3"_s.arg(head.value).arg(record.rowVersion).arg(seenVersion));
    const QString before = record.name;
    if (before == trimmed)
        return record.rowVersion;
    record.name = trimmed;
    TRY_ASSIGN(version, suppliers.saveNames(record));
    SellerReading seller;
    seller.name = trimmed;
    TRY(suppliers.addKeys(head, keysOf(seller)));
    TRY(forgetSpelling(tx, head));
    TRY(auditSupplier(tx, head, u"supplier_renamed"_s, ChangeKind::Updated,
                      {{u"name"_s, auditChange(before, trimmed)}}));
    return version;
}

Result<AccountState> changeAccount(WriteTransaction &tx, SupplierId id, const QString &iban, AccountState state,
                                   InvoiceId on)
{
    const QString code = QString(iban).remove(u' ').toUpper();
    if (!ibanIsValid(code))
        return expected(u"an IBAN with right check digits"_s);
    TRY_ASSIGN(head, SupplierRepository(tx.connection()).headOf(id));
    SupplierKnowledgeRepository knowledge(tx.connection());
    TRY_ASSIGN(before, knowledge.account(head, code));
    if (before.state == state)
        return before.state;
    TRY(knowledge.decide(
        head, {.iban = code, .state = state, .decidedBy = actorOf(tx), .decidedAt = tx.now(), .decidedOn = on}));
    QJsonObject payload{
        {u"account"_s, code}, {u"old"_s, accountStateName(before.state)}, {u"new"_s, accountStateName(state)}};
    if (on.isValid())
        payload[u"invoice"_s] = displayId(on);
    TRY(auditSupplier(tx, head, u"account_"_s + (state == AccountState::Seen ? u"reopened"_s : accountStateName(state)),
                      ChangeKind::Updated, payload));
    TRY(checkFamilyAgain(tx, head));
    return before.state;
}

Result<> setForgotten(WriteTransaction &tx, SupplierHintId id, bool forgotten)
{
    SupplierKnowledgeRepository knowledge(tx.connection());
    TRY_ASSIGN(stored, knowledge.hint(id));
    if (stored.hint.isForgotten() == forgotten)
        return {};
    TRY(knowledge.setForgotten(id, actorOf(tx), forgotten ? tx.now() : QDateTime()));
    QJsonObject payload{{u"hint"_s, id.value},
                        {u"kind"_s, hintKindName(stored.hint.kind)},
                        {u"value"_s, stored.hint.value},
                        {u"old"_s, forgotten ? u"in use"_s : u"forgotten"_s},
                        {u"new"_s, forgotten ? u"forgotten"_s : u"in use"_s}};
    if (stored.hint.field)
        payload[u"field"_s] = fieldName(*stored.hint.field);
    TRY(auditSupplier(tx, stored.supplier, forgotten ? u"hint_forgotten"_s : u"hint_restored"_s, ChangeKind::Updated,
                      payload));
    TRY_ASSIGN(head, SupplierRepository(tx.connection()).headOf(stored.supplier));
    return head == stored.supplier ? Result<>() : tx.changed(Entity::Supplier, head.value, ChangeKind::Updated);
}

} // namespace

SupplierService::SupplierService(Database &database, SettingsService &settings, QObject *parent)
    : QObject(parent), m_database(database), m_settings(settings)
{
}

SupplierService::~SupplierService() = default;

void SupplierService::linkEarlier()
{
    linkAfter({});
}

void SupplierService::linkAfter(InvoiceId after)
{
    const OwnIdentity own = reviewPolicy(m_settings.values()).own;
    auto look = m_database.read([after](QSqlDatabase &db) { return SupplierRepository(db).unlinked(after, 1); });
    whenFinished(look, this, [this, after, own](const Result<QList<InvoiceId>> &some) {
        if (!some || some->isEmpty()) // nothing is written where nothing is to be done
            return;
        auto step = m_database.write(
            [after, own](WriteTransaction &tx) { return linkEarlierInvoices(tx, after, LinkStep, own); });
        whenFinished(step, this, [this](const Result<InvoiceId> &last) {
            if (!last)
                qCWarning(logInvoices).noquote() << "earlier invoices not linked to suppliers:" << last.error().detail;
            else if (last->isValid())
                linkAfter(*last);
        });
    });
}

QFuture<Result<QList<SupplierRow>>> SupplierService::suppliers(SupplierQuery query) const
{
    return m_database.read([query](QSqlDatabase &db) -> Result<QList<SupplierRow>> {
        SupplierHistoryRepository history(db);
        TRY_ASSIGN(rows, history.rows());
        if (query.onlyWithOpenAccount)
            rows.removeIf([](const SupplierRow &row) { return row.unconfirmedAccounts == 0; });
        if (const QString key = letterOrNumberKey(query.text); !key.isEmpty()) {
            TRY_ASSIGN(accounts, history.accountsByHead());
            rows.removeIf([&](const SupplierRow &row) { return !holdsText(row, accounts.values(row.id), key); });
        }
        sortRows(rows, query);
        return rows;
    });
}

QFuture<Result<Supplier>> SupplierService::supplier(SupplierId id) const
{
    return m_database.read([id](QSqlDatabase &db) { return loadSupplier(db, id); });
}

QFuture<Result<QList<SupplierInvoice>>> SupplierService::invoices(SupplierId id, int atMost) const
{
    return m_database.read([id, atMost](QSqlDatabase &db) -> Result<QList<SupplierInvoice>> {
        TRY_ASSIGN(head, SupplierRepository(db).headOf(id));
        return SupplierHistoryRepository(db).invoices(head, atMost);
    });
}

QFuture<Result<SupplierId>> SupplierService::supplierOf(InvoiceId invoice) const
{
    return m_database.read([invoice](QSqlDatabase &db) -> Result<SupplierId> {
        SupplierRepository suppliers(db);
        TRY_ASSIGN(link, suppliers.linkOf(invoice));
        if (!link.supplier.isValid())
            return SupplierId();
        return suppliers.headOf(link.supplier);
    });
}

QFuture<Result<int>> SupplierService::rename(SupplierId id, int seenVersion, QString name)
{
    return m_database.write([=](WriteTransaction &tx) { return renameSupplier(tx, id, seenVersion, name); });
}

QFuture<Result<AccountState>> SupplierService::setAccountState(SupplierId id, QString iban, AccountState state,
                                                               InvoiceId on)
{
    return m_database.write([=](WriteTransaction &tx) { return changeAccount(tx, id, iban, state, on); });
}

QFuture<Result<>> SupplierService::forgetHint(SupplierHintId hint)
{
    return m_database.write([hint](WriteTransaction &tx) { return setForgotten(tx, hint, true); });
}

QFuture<Result<>> SupplierService::restoreHint(SupplierHintId hint)
{
    return m_database.write([hint](WriteTransaction &tx) { return setForgotten(tx, hint, false); });
}

QFuture<Result<>> SupplierService::merge(SupplierId from, SupplierId into)
{
    return m_database.write([from, into](WriteTransaction &tx) { return mergeSuppliers(tx, from, into); });
}

QFuture<Result<>> SupplierService::separate(SupplierId merged)
{
    return m_database.write([merged](WriteTransaction &tx) { return separateSupplier(tx, merged); });
}

QFuture<Result<SupplierService::Split>> SupplierService::split(SupplierId from, QList<InvoiceId> invoices)
{
    return m_database.write([from, invoices](WriteTransaction &tx) { return splitSupplier(tx, from, invoices); });
}

QFuture<Result<QHash<InvoiceId, SupplierLink>>> SupplierService::moveInvoices(QList<InvoiceId> invoices, SupplierId to)
{
    return m_database.write([invoices, to](WriteTransaction &tx) { return moveToSupplier(tx, invoices, to); });
}

QFuture<Result<>> SupplierService::moveBack(QHash<InvoiceId, SupplierLink> before)
{
    return m_database.write([before](WriteTransaction &tx) { return restoreLinks(tx, before); });
}

} // namespace desk
