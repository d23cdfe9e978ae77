// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <functional>

namespace desk {

/// The rows of the invoice list: all ids at once, the rows themselves as they come into view.
/// Threads: main thread. Memory: the rows of about four thousand ids at most, whatever the length of the list.
class InvoiceListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StatusColumn,
        Supplier,
        Number,
        IssueDate,
        DueDate,
        Total,
        Confidence,
        Assignee,
        Notes,
        Source,
        Cost,
        ColumnCount
    };
    enum Role {
        StatusRole = Qt::UserRole, ///< int of InvoiceStatus; -1 while the row is not there yet
        ConfidenceRole,            ///< double 0..1; -1 where it means nothing
        ThresholdRole,             ///< double: from here on a value counts as certain
        OverdueRole,               ///< bool: the due date is past and nobody has looked at it
    };
    using Fetch = std::function<QFuture<Result<QList<InvoiceRow>>>(QList<InvoiceId>)>;

    explicit InvoiceListModel(Fetch fetch, QObject *parent = nullptr);

    /// What the list holds now; the rows that are known already stay known. Where only some came or went, they are put
    /// in or taken out, so that views keep selection and current row; otherwise everything is reset.
    void setIds(const QList<InvoiceId> &ids);
    /// What counts as overdue.
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] const QList<InvoiceId> &ids() const { return m_ids; }
    [[nodiscard]] InvoiceId idAt(int row) const;
    /// -1 if it is not in the list.
    [[nodiscard]] int rowOf(InvoiceId id) const;
    /// nullptr while it is not fetched.
    [[nodiscard]] const InvoiceRow *rowAt(int row) const;
    /// Fetches these again if they are known; what is shown stays until then. Nothing moves.
    void refresh(const QList<InvoiceId> &changed);
    void setThreshold(double threshold);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void fetchFailed(const desk::Error &error);

private:
    [[nodiscard]] bool replaceMiddle(const QList<InvoiceId> &ids);
    void takeOut(qsizetype first, qsizetype count, const QList<InvoiceId> &wanted);
    void want(int row) const;
    void fetchWanted();
    void keep(const QList<InvoiceRow> &rows);
    void announce(const QSet<InvoiceId> &ids);
    /// Past its due date, and not looked at yet; whether an approved one is paid, the list cannot know.
    [[nodiscard]] bool isOverdue(const InvoiceRow &row) const;
    [[nodiscard]] QVariant text(const InvoiceRow &row, int column) const;
    [[nodiscard]] QVariant toolTip(const InvoiceRow &row, int column) const;

    Fetch m_fetch;
    QList<InvoiceId> m_ids;
    mutable QCache<qint64, InvoiceRow> m_rows;
    mutable QSet<int> m_wantedChunks;
    QSet<int> m_chunksUnderway;
    QTimer m_fetchTimer;
    double m_threshold = DefaultCertainty;
    QDate m_today;
    int m_generation = 0;
};

} // namespace desk
