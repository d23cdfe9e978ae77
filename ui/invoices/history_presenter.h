// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/invoices/invoice_service.h"
#include "ui/invoices/history_model.h"

namespace desk {

class FilingService;

/// Asks for the history of a value or of a whole invoice, and puts it into words.
/// Threads: main thread. Ownership: borrows the service.
class HistoryPresenter : public QObject {
    Q_OBJECT
public:
    explicit HistoryPresenter(FilingService &filing, QObject *parent = nullptr);

    /// @param cell  section, row and name of the value; @param now  what stands there.
    void askValue(InvoiceId id, const ValueEdit &cell, const FieldValue &now);
    void askInvoice(InvoiceId id);
    [[nodiscard]] HistoryModel &model() { return m_model; }

signals:
    /// The model holds the answer to the newest question.
    void ready();
    void failed(const desk::Error &error);

private:
    FilingService &m_filing;
    HistoryModel m_model;
    quint64 m_question = 0;
};

} // namespace desk
