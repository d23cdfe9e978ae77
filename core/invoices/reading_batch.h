// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QDateTime>

namespace desk {

/// Counts the documents since the queue was last empty, and estimates how long the rest takes. Threads: a value.
class ReadingBatch {
public:
    /// A document is done. @param failed  it could not be read.
    void add(bool failed, const QDateTime &now);
    /// What is still to be done; a batch that was empty begins anew.
    void setOpen(int waiting, int reading, const QDateTime &now);
    [[nodiscard]] const ReadingProgress &progress() const { return m_progress; }

private:
    void estimate(const QDateTime &now);
    void beginAnewIfComplete();

    ReadingProgress m_progress;
    QList<QDateTime> m_ends; ///< of the last documents
    bool m_complete = false; ///< nothing was open when last looked at
};

} // namespace desk
