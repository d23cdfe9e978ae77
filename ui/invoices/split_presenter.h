// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/splitting/splitting_service.h"

#include <QImage>
#include <QObject>

#include <stop_token>

class QUndoStack;

namespace desk {

class SettingsService;

/// Splits the file of an invoice that holds several, and makes one invoice of several; both can be taken back.
/// Threads: main thread. Ownership: borrows the services and the undo stack.
class SplitPresenter : public QObject {
    Q_OBJECT
public:
    SplitPresenter(SplittingService &splitting, InvoiceService &invoices, SettingsService &settings, QUndoStack &undo,
                   QObject *parent = nullptr);
    ~SplitPresenter() override;

    /// Asks how the pages of an invoice seem to belong together: answered by proposed(). What was asked of another one
    /// before is given up.
    void propose(InvoiceId id);
    /// Asks for small pictures of its pages, one after the other: pictureReady().
    void askPictures(InvoiceId id, int pageCount);
    /// Nobody waits for answers any more.
    void stop();

    void split(const Invoice &invoice, const QList<PageRange> &parts);
    /// One invoice after the other, in this order.
    void merge(const QList<SeenInvoice> &invoices);

signals:
    void proposed(desk::InvoiceId id, const QList<desk::ProposedPart> &parts);
    void pictureReady(int page, const QImage &picture);
    /// The parts, or the one invoice, are in the queue to be read.
    void splitDone(const desk::Regrouping &regrouping);
    void mergeDone(const desk::Regrouping &regrouping);
    /// What had given way is there again.
    void takenBack(const desk::Regrouping &regrouping);
    /// What was taken back is done again.
    void doneAgain();
    void failed(const desk::Error &error);

private:
    void askPicture(InvoiceId id, int page, int pageCount);
    void remember(const Regrouping &regrouping, const QString &what);
    [[nodiscard]] ImportOptions options() const;

    SplittingService &m_splitting;
    InvoiceService &m_invoices;
    SettingsService &m_settings;
    QUndoStack &m_undo;
    quint64 m_asked = 0;
    std::stop_source m_pictures;
};

} // namespace desk
