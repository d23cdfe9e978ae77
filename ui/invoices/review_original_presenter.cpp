// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_original_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/export_invoices.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What the system opens to be looked at. A file of another kind could be a program.
bool isDocument(const QString &fileName)
{
    static const QStringList suffixes{u"pdf"_s,  u"png"_s,  u"jpg"_s, u"jpeg"_s, u"tif"_s,
                                      u"tiff"_s, u"webp"_s, u"bmp"_s, u"xml"_s};
    return suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

} // namespace

ReviewOriginalPresenter::ReviewOriginalPresenter(InvoiceService &invoices, QObject *parent)
    : QObject(parent), m_invoices(invoices)
{
}

void ReviewOriginalPresenter::save(InvoiceId id, const QString &file)
{
    write(id, file, false);
}

void ReviewOriginalPresenter::open(const Invoice &invoice)
{
    if (!isDocument(invoice.fileName)) {
        emit failed({ErrorCode::UnsupportedFormat, u"%1 is no document"_s.arg(invoice.fileName), {}});
        return;
    }
    if (!m_copies.isValid()) {
        emit failed({ErrorCode::Io, m_copies.errorString(), {}});
        return;
    }
    // A folder of its own keeps the name that the person knows.
    const QString folder = m_copies.filePath(displayId(invoice.id));
    const QString file = folder + u'/' + QFileInfo(invoice.fileName).fileName();
    if (QFileInfo::exists(file)) {
        emit copied(file);
        return;
    }
    if (!QDir().mkpath(folder)) {
        emit failed({ErrorCode::Io, folder, {}});
        return;
    }
    write(invoice.id, file, true);
}

void ReviewOriginalPresenter::write(InvoiceId id, const QString &file, bool readOnly)
{
    const QFuture<Result<>> written = m_invoices.original(id).then(
        QtFuture::Launch::Async, [file, readOnly](const Result<QByteArray> &bytes) -> Result<> {
            if (!bytes)
                return tl::unexpected(bytes.error());
            TRY(writeWhole(file, *bytes));
            if (readOnly)
                QFile::setPermissions(file, QFileDevice::ReadOwner);
            return {};
        });
    whenFinished(written, this, [this, file, readOnly](const Result<> &done) {
        if (!done)
            emit failed(done.error());
        else if (readOnly)
            emit copied(file);
        else
            emit saved(file);
    });
}

} // namespace desk
