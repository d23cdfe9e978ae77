// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/coding_service.h"

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

CodingService::CodingService(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

CodingService::~CodingService() = default;

QFuture<Result<QList<LedgerCode>>> CodingService::codes(LedgerCodeKind) const
{
    return notThere<QList<LedgerCode>>();
}

QFuture<Result<>> CodingService::save(QList<LedgerCode>)
{
    return notThere<void>();
}

QFuture<Result<>> CodingService::remove(LedgerCodeKind, QStringList)
{
    return notThere<void>();
}

QFuture<Result<CodingProposal>> CodingService::propose(InvoiceId) const
{
    return notThere<CodingProposal>();
}

Result<QList<LedgerCode>> ledgerCodesFromCsv(LedgerCodeKind, const QByteArray &)
{
    return fail(ErrorCode::InvalidArgument, u"no row with a code"_s);
}

Result<> proposeCoding(QSqlDatabase &, InvoiceId, Extraction &)
{
    return {};
}

} // namespace desk
