// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payables_service.h"

#include "core/storage/database.h"

#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
template <class T>
QFuture<Result<T>> notThere()
{
    return QtFuture::makeReadyFuture<Result<T>>(fail(ErrorCode::Internal, u"not there yet"_s));
}
} // namespace

PayablesService::PayablesService(Database &database, SettingsService &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_settings(settings), m_clock(clock)
{
}

PayablesService::~PayablesService() = default;

QFuture<Result<QList<Payable>>> PayablesService::payables(bool) const
{
    return notThere<QList<Payable>>();
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::release(QList<Payable>)
{
    return notThere<QList<PaymentOutcome>>();
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::takeBack(QList<Payable>)
{
    return notThere<QList<PaymentOutcome>>();
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::hold(QList<Payable>, QString)
{
    return notThere<QList<PaymentOutcome>>();
}

QFuture<Result<QList<PaymentOutcome>>> PayablesService::setPaid(QList<Payable>, QDate)
{
    return notThere<QList<PaymentOutcome>>();
}

QFuture<Result<PaymentPlan>> PayablesService::plan(QList<InvoiceId>, QDate) const
{
    return notThere<PaymentPlan>();
}

QFuture<Result<PaymentOrderId>> PayablesService::order(PaymentPlan, QString)
{
    return notThere<PaymentOrderId>();
}

bool blocksRelease(PaymentObstacle obstacle)
{
    return obstacle != PaymentObstacle::None;
}

std::optional<CashDiscount> Payable::discountOn(QDate) const
{
    return std::nullopt;
}

QList<DueWeek> dueByWeek(const QList<Payable> &, QDate)
{
    return {};
}

QList<CashDiscount> cashDiscounts(const QString &, QDate, const Money &)
{
    return {};
}

} // namespace desk
