// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/history_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/filing/filing_service.h"
#include "ui/invoices/history_words.h"

namespace desk {

HistoryPresenter::HistoryPresenter(FilingService &filing, QObject *parent) : QObject(parent), m_filing(filing) {}

void HistoryPresenter::askValue(InvoiceId id, const ValueEdit &cell, const FieldValue &now)
{
    whenFinished(m_filing.history(id, cell.section, cell.row, cell.name), this,
                 [this, question = ++m_question, now](const Result<QList<ValueChange>> &changes) {
                     if (question != m_question)
                         return;
                     if (!changes) {
                         emit failed(changes.error());
                         return;
                     }
                     QList<HistoryEntry> entries;
                     for (const ValueChange &change : *changes)
                         entries.append(historyEntry(change, now));
                     m_model.setEntries(entries);
                     emit ready();
                 });
}

void HistoryPresenter::askInvoice(InvoiceId id)
{
    whenFinished(m_filing.events(id), this, [this, question = ++m_question](const Result<QList<InvoiceEvent>> &events) {
        if (question != m_question)
            return;
        if (!events) {
            emit failed(events.error());
            return;
        }
        QList<HistoryEntry> entries;
        for (const InvoiceEvent &event : *events)
            entries.append(historyEntry(event));
        m_model.setEntries(entries);
        emit ready();
    });
}

} // namespace desk
