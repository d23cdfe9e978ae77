// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payables_service.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/invoices/payables/payment_commands.h"
#include "core/storage/settings_service.h"

#include <QFile>

#include <algorithm>
#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int PaidDaysShown = 90;

PayableContext contextOf(const Database &database, const Settings &settings, const Clock &clock)
{
    return {.today = clock.now().toLocalTime().date(),
            .actor = database.actor(),
            .releasePayments = settings.releasePayments,
            .releaseAloneLimit = settings.releaseAloneLimit};
}

Payer payerOf(const Settings &settings)
{
    return {.name = settings.payerName, .iban = settings.payerIban, .bic = settings.payerBic};
}

/// Each once, in order.
QList<InvoiceId> distinct(const QList<InvoiceId> &ids)
{
    QList<InvoiceId> once = ids;
    std::ranges::sort(once);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    return once;
}

} // namespace

PayablesService::PayablesService(Database &database, SettingsService &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_settings(settings), m_clock(clock)
{
}

PayablesService::~PayablesService() = default;

QFuture<Result<QList<Payable>>> PayablesService::payables(bool withPaid) const
{
    const PayableContext context = contextOf(m_database, m_settings.values(), m_clock);
    return m_database.read([context, withPaid](QSqlDatabase &connection) -> Result<QList<Payable>> {
        const QDate since = withPaid ? context.today.addDays(-PaidDaysShown) : QDate();
        TRY_ASSIGN(rows, PayablesRepository(connection).unpaid(since));
        return PayableRules(context).payables(rows);
    });
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::release(QList<Payable> seen)
{
    const PayableContext context = contextOf(m_database, m_settings.values(), m_clock);
    return m_database.write(
        [context, seen = std::move(seen)](WriteTransaction &tx) { return releasePayments(tx, seen, context); });
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::takeBack(QList<Payable> seen)
{
    const PayableContext context = contextOf(m_database, m_settings.values(), m_clock);
    return m_database.write(
        [context, seen = std::move(seen)](WriteTransaction &tx) { return takeBackPayments(tx, seen, context); });
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::hold(QList<Payable> seen, QString reason)
{
    const PayableContext context = contextOf(m_database, m_settings.values(), m_clock);
    return m_database.write([context, seen = std::move(seen), reason = std::move(reason)](WriteTransaction &tx) {
        return holdPayments(tx, seen, context, reason);
    });
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::setPaid(QList<Payable> seen, QDate on)
{
    const PayableContext context = contextOf(m_database, m_settings.values(), m_clock);
    return m_database.write(
        [context, seen = std::move(seen), on](WriteTransaction &tx) { return setPaymentsPaid(tx, seen, context, on); });
}

QFuture<Result<PaymentPlan>> PayablesService::plan(QList<InvoiceId> ids, QDate executionDate) const
{
    const PayableContext context = contextOf(m_database, m_settings.values(), m_clock);
    const Payer payer = payerOf(m_settings.values());
    return m_database.read([=, ids = distinct(ids)](QSqlDatabase &connection) -> Result<PaymentPlan> {
        TRY_ASSIGN(rows, PayablesRepository(connection).rows(ids));
        return planPayments(ids, PayableRules(context).payables(rows), executionDate, payer);
    });
}

QFuture<Result<PaymentOrderId>> PayablesService::order(PaymentPlan plan, QString file)
{
    const PayableContext context = contextOf(m_database, m_settings.values(), m_clock);
    const Payer payer = payerOf(m_settings.values());
    auto written = std::make_shared<bool>(false);
    return m_database
        .write([=, plan = std::move(plan)](WriteTransaction &tx) {
            const Result<PaymentOrderId> order = orderPayments(tx, plan, payer, context, file);
            *written = order.has_value();
            return order;
        })
        .then([written, file](Result<PaymentOrderId> order) {
            // The file is there, but what it holds was not kept: it must not reach the bank.
            if (!order && *written && !QFile::remove(file))
                qCWarning(logInvoices) << "a file of payments that does not count could not be removed";
            return order;
        });
}

} // namespace desk
