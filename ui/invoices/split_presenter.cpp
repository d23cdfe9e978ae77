// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/split_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/settings_service.h"
#include "ui/kit/step_command.h"

#include <QUndoStack>

namespace desk {

namespace {
constexpr int PictureDpi = 36;
} // namespace

SplitPresenter::SplitPresenter(SplittingService &splitting, InvoiceService &invoices, SettingsService &settings,
                               QUndoStack &undo, QObject *parent)
    : QObject(parent), m_splitting(splitting), m_invoices(invoices), m_settings(settings), m_undo(undo)
{
}

SplitPresenter::~SplitPresenter()
{
    m_pictures.request_stop();
}

ImportOptions SplitPresenter::options() const
{
    ImportOptions options;
    options.autoApprove = m_settings.values().autoApprove;
    return options;
}

void SplitPresenter::propose(InvoiceId id)
{
    const quint64 asked = ++m_asked;
    whenFinished(m_splitting.propose(id), this, [this, id, asked](const Result<QList<ProposedPart>> &parts) {
        if (asked != m_asked)
            return;
        if (parts)
            emit proposed(id, *parts);
        else
            emit failed(parts.error());
    });
}

void SplitPresenter::askPictures(InvoiceId id, int pageCount)
{
    m_pictures.request_stop();
    m_pictures = std::stop_source();
    askPicture(id, 0, pageCount);
}

void SplitPresenter::askPicture(InvoiceId id, int page, int pageCount)
{
    if (page >= pageCount)
        return;
    whenFinished(m_invoices.pageImage(id, page, PictureDpi, m_pictures.get_token()), this,
                 [this, id, page, pageCount, stop = m_pictures.get_token()](const Result<QImage> &picture) {
                     if (stop.stop_requested())
                         return;
                     if (picture) // without one, the number of the page stands there
                         emit pictureReady(page, *picture);
                     askPicture(id, page + 1, pageCount);
                 });
}

void SplitPresenter::stop()
{
    ++m_asked;
    m_pictures.request_stop();
}

void SplitPresenter::remember(const Regrouping &regrouping, const QString &what)
{
    const auto back = [this, regrouping] {
        whenFinished(m_splitting.undo(regrouping.id), this, [this, regrouping](const Result<> &done) {
            if (done)
                emit takenBack(regrouping);
            else
                emit failed(done.error());
        });
    };
    const auto again = [this, regrouping] {
        whenFinished(m_splitting.redo(regrouping.id), this, [this](const Result<> &done) {
            if (done)
                emit doneAgain();
            else
                emit failed(done.error());
        });
    };
    m_undo.push(new StepCommand(what, back, again)); // the stack owns it
}

void SplitPresenter::split(const Invoice &invoice, const QList<PageRange> &parts)
{
    whenFinished(m_splitting.split(invoice.id, invoice.rowVersion, parts, options()), this,
                 [this](const Result<Regrouping> &done) {
                     if (!done) {
                         emit failed(done.error());
                         return;
                     }
                     //: For the undo menu: a file was split into several invoices.
                     remember(*done, tr("Split"));
                     emit splitDone(*done);
                 });
}

void SplitPresenter::merge(const QList<SeenInvoice> &invoices)
{
    whenFinished(m_splitting.merge(invoices, {}, options()), this, [this](const Result<Regrouping> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        //: For the undo menu: several files were merged into one invoice.
        remember(*done, tr("Merge"));
        emit mergeDone(*done);
    });
}

} // namespace desk
