// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/filing_service.h"

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

FilingService::FilingService(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

FilingService::~FilingService() = default;

QFuture<Result<QHash<InvoiceId, QString>>> FilingService::assign(QList<InvoiceId>, QString)
{
    return notThere<QHash<InvoiceId, QString>>();
}

QFuture<Result<QStringList>> FilingService::people() const
{
    return notThere<QStringList>();
}

QFuture<Result<QList<InvoiceId>>> FilingService::trash(QList<InvoiceId>)
{
    return notThere<QList<InvoiceId>>();
}

QFuture<Result<QList<InvoiceId>>> FilingService::restore(QList<InvoiceId>)
{
    return notThere<QList<InvoiceId>>();
}

QFuture<Result<QList<Note>>> FilingService::notes(InvoiceId) const
{
    return notThere<QList<Note>>();
}

QFuture<Result<NoteId>> FilingService::addNote(InvoiceId, QString)
{
    return notThere<NoteId>();
}

QFuture<Result<>> FilingService::editNote(NoteId, QString)
{
    return notThere<void>();
}

QFuture<Result<>> FilingService::removeNote(NoteId)
{
    return notThere<void>();
}

QFuture<Result<QList<ValueChange>>> FilingService::history(InvoiceId, ValueEdit::Section, int, QString) const
{
    return notThere<QList<ValueChange>>();
}

QFuture<Result<QList<InvoiceEvent>>> FilingService::events(InvoiceId) const
{
    return notThere<QList<InvoiceEvent>>();
}

QFuture<Result<QList<SavedFilter>>> FilingService::filters() const
{
    return notThere<QList<SavedFilter>>();
}

QFuture<Result<SavedFilterId>> FilingService::saveFilter(QString, InvoiceQuery)
{
    return notThere<SavedFilterId>();
}

QFuture<Result<>> FilingService::updateFilter(SavedFilter)
{
    return notThere<void>();
}

QFuture<Result<>> FilingService::removeFilter(SavedFilterId)
{
    return notThere<void>();
}

QByteArray filterToJson(const InvoiceQuery &)
{
    return {};
}

InvoiceQuery filterFromJson(const QByteArray &)
{
    return {};
}

} // namespace desk
