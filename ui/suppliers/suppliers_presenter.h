// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier_service.h"
#include "ui/suppliers/supplier_invoices_model.h"
#include "ui/suppliers/suppliers_model.h"

#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace desk {

class ChangeFeed;
class InvoiceService;
struct Change;

/// The list of suppliers and the page of one of them, and everything that can be done there; each act can be undone.
/// Threads: main thread. Ownership: borrows the services; owns the undo stack.
class SuppliersPresenter : public QObject {
    Q_OBJECT
public:
    SuppliersPresenter(SupplierService &suppliers, InvoiceService &invoices, ChangeFeed &changes,
                       QObject *parent = nullptr);
    ~SuppliersPresenter() override;

    [[nodiscard]] SuppliersModel &model() { return m_model; }
    [[nodiscard]] SupplierInvoicesModel &invoices() { return m_invoicesModel; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] SupplierService &service() { return m_service; }
    [[nodiscard]] const SupplierQuery &query() const { return m_query; }
    /// The list has been read at least once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] SupplierId current() const { return m_current; }
    /// Of current(); without an id until it is read.
    [[nodiscard]] const Supplier &supplier() const { return m_supplier; }

    void setQuery(const SupplierQuery &query);
    void reload();
    /// While nobody looks, changes are only noted.
    void setWatched(bool watched);
    /// Shows another supplier; an invalid id = none.
    void open(SupplierId id);

    void rename(const QString &name);
    void setAccount(const QString &iban, AccountState state);
    void forget(const SupplierHint &hint);
    void useAgain(const SupplierHint &hint);
    /// The current one is the same supplier as `into`, which is shown then.
    void join(SupplierId into);
    void separate(SupplierId merged);
    /// Makes a supplier of its own of these invoices.
    void splitOff(const QList<InvoiceId> &invoices);

signals:
    void listChanged();
    void supplierChanged();
    /// Something was done; undoStack() can take it back. @param sentence  what, translated.
    void done(const QString &sentence);
    void failed(const desk::Error &error);

private:
    using Done = std::function<void()>;
    struct SplitOff;
    struct Doing {
        QString sentence; ///< for done()
        QString what;     ///< for the undo menu
        std::function<void()> back, again;
    };

    void onFeed(const QList<Change> &changes);
    void readSupplier();
    void askProblems(const QList<SupplierInvoice> &invoices);
    /// After the act: reads all anew, tells it and puts it on the stack.
    void finish(const Doing &doing);
    template <class T>
    void run(const QFuture<Result<T>> &future, Done then);
    void writeName(SupplierId id, const QString &name, const Done &then);

    SupplierService &m_service;
    InvoiceService &m_invoices;
    SuppliersModel m_model;
    SupplierInvoicesModel m_invoicesModel;
    QUndoStack m_undo;
    QTimer m_feedTimer;
    SupplierQuery m_query;
    SupplierId m_current;
    Supplier m_supplier;
    quint64 m_asked = 0;   ///< number of the newest question for the list
    quint64 m_opening = 0; ///< the same for the supplier
    bool m_loaded = false;
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace desk
