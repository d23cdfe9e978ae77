// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <QDialog>

namespace desk {

/// Shows what a file or the clipboard would bring before it is taken: what is new, what gets another name.
/// Threads: main thread.
class LedgerImportDialog : public QDialog {
    Q_OBJECT
public:
    LedgerImportDialog(const QList<LedgerCode> &imported, const QList<LedgerCode> &known, QWidget *parent = nullptr);

signals:
    void taken(const QList<desk::LedgerCode> &codes);

private:
    QList<LedgerCode> m_imported;
};

} // namespace desk
