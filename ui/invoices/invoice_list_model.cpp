// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_model.h"

#include "core/base/when_finished.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/user_message.h"

#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int ChunkRows = 64;   // a screenful and a half: one question for what is in view, none for the rest
constexpr int KnownRows = 4096; // about 3 MB
/// More rows that differ than this are not put in one by one: drawing the table anew is quicker.
constexpr qsizetype MostDifferent = 200;
} // namespace

InvoiceListModel::InvoiceListModel(Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch)), m_rows(KnownRows)
{
    m_fetchTimer.setSingleShot(true); // 0 ms: all rows of one repaint are asked for together
    connect(&m_fetchTimer, &QTimer::timeout, this, &InvoiceListModel::fetchWanted);
}

void InvoiceListModel::setIds(const QList<InvoiceId> &ids)
{
    m_wantedChunks.clear();
    m_chunksUnderway.clear();
    ++m_generation;
    if (replaceMiddle(ids))
        return;
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

// A reset makes the view measure every row anew, which 100,000 of them feel; one row that comes in is one row.
bool InvoiceListModel::replaceMiddle(const QList<InvoiceId> &ids)
{
    const qsizetype shorter = std::min(m_ids.size(), ids.size());
    qsizetype head = 0;
    while (head < shorter && m_ids.at(head) == ids[head])
        ++head;
    const qsizetype least = shorter - head;
    qsizetype tail = 0;
    while (tail < least && m_ids.at(m_ids.size() - 1 - tail) == ids[ids.size() - 1 - tail])
        ++tail;
    const qsizetype gone = m_ids.size() - head - tail;
    const qsizetype come = ids.size() - head - tail;
    if (m_ids.isEmpty() || gone > MostDifferent || come > MostDifferent)
        return false;
    takeOut(head, gone, ids.mid(head, come));
    for (qsizetype row = head; row < head + come; ++row) {
        if (row < m_ids.size() - tail && m_ids[row] == ids[row])
            continue;
        beginInsertRows({}, int(row), int(row));
        m_ids.insert(row, ids[row]);
        endInsertRows();
    }
    return true;
}

/// Of `count` rows from `first` on, those that are not in `wanted` in the same order.
void InvoiceListModel::takeOut(qsizetype first, qsizetype count, const QList<InvoiceId> &wanted)
{
    qsizetype at = wanted.size();
    for (qsizetype row = first + count - 1; row >= first; --row) {
        const qsizetype found = at > 0 ? wanted.lastIndexOf(m_ids[row], at - 1) : -1;
        if (found >= 0) {
            at = found;
            continue;
        }
        beginRemoveRows({}, int(row), int(row));
        m_ids.removeAt(row);
        endRemoveRows();
    }
}

InvoiceId InvoiceListModel::idAt(int row) const
{
    return m_ids.value(row);
}

int InvoiceListModel::rowOf(InvoiceId id) const
{
    return int(m_ids.indexOf(id));
}

const InvoiceRow *InvoiceListModel::rowAt(int row) const
{
    return m_rows.object(idAt(row).value);
}

void InvoiceListModel::setThreshold(double threshold)
{
    m_threshold = threshold;
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, Confidence), index(int(m_ids.size()) - 1, Confidence));
}

void InvoiceListModel::refresh(const QList<InvoiceId> &changed)
{
    // What is being fetched may have been read before the change.
    QSet<InvoiceId> underway;
    for (const int chunk : std::as_const(m_chunksUnderway)) {
        for (const InvoiceId id : m_ids.mid(qsizetype(chunk) * ChunkRows, ChunkRows))
            underway.insert(id);
    }
    QList<InvoiceId> wanted;
    for (const InvoiceId id : changed) {
        if (m_rows.contains(id.value) || underway.contains(id))
            wanted.append(id);
    }
    if (wanted.isEmpty())
        return;
    whenFinished(m_fetch(wanted), this, [this](const Result<QList<InvoiceRow>> &rows) {
        if (!rows) {
            emit fetchFailed(rows.error());
            return;
        }
        keep(*rows);
        QSet<InvoiceId> ids;
        for (const InvoiceRow &row : *rows)
            ids.insert(row.id);
        announce(ids);
    });
}

void InvoiceListModel::want(int row) const
{
    const int chunk = row / ChunkRows;
    if (m_chunksUnderway.contains(chunk) || m_wantedChunks.contains(chunk))
        return;
    m_wantedChunks.insert(chunk);
    auto &timer = const_cast<QTimer &>(m_fetchTimer); // asking is no change of what the model says
    if (!timer.isActive())
        timer.start(0);
}

void InvoiceListModel::fetchWanted()
{
    for (const int chunk : std::exchange(m_wantedChunks, {})) {
        m_chunksUnderway.insert(chunk);
        const QList<InvoiceId> ids = m_ids.mid(qsizetype(chunk) * ChunkRows, ChunkRows);
        whenFinished(
            m_fetch(ids), this, [this, chunk, generation = m_generation](const Result<QList<InvoiceRow>> &rows) {
                if (!rows) {
                    emit fetchFailed(rows.error());
                    return;
                }
                if (generation != m_generation)
                    return; // another list by now, which asks for what it shows; these may be out of date
                keep(*rows);
                m_chunksUnderway.remove(chunk);
                const int first = chunk * ChunkRows;
                emit dataChanged(index(first, 0), index(std::min(first + ChunkRows, rowCount()) - 1, ColumnCount - 1));
            });
    }
}

void InvoiceListModel::keep(const QList<InvoiceRow> &rows)
{
    // Answers may come in another order than they were asked for: an older one replaces nothing.
    for (const InvoiceRow &row : rows) {
        const InvoiceRow *known = m_rows.object(row.id.value);
        if (!known || known->rowVersion <= row.rowVersion)
            m_rows.insert(row.id.value, new InvoiceRow(row)); // the cache owns it
    }
}

void InvoiceListModel::announce(const QSet<InvoiceId> &ids)
{
    // One pass over the ids is cheaper than a table of all of them, which would die with the next keystroke.
    int first = int(m_ids.size());
    int last = -1;
    for (int row = 0; row < m_ids.size(); ++row) {
        if (!ids.contains(m_ids[row]))
            continue;
        first = std::min(first, row);
        last = row;
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int InvoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int InvoiceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvoiceListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const bool figures = index.column() == Total || index.column() == Cost;
        return int((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == ThresholdRole)
        return m_threshold;
    const InvoiceRow *row = rowAt(index.row());
    if (!row) {
        want(index.row());
        return role == StatusRole || role == ConfidenceRole ? QVariant(-1) : QVariant();
    }
    const bool read = row->status != InvoiceStatus::Queued && row->status != InvoiceStatus::Reading &&
                      row->status != InvoiceStatus::Failed;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case StatusRole:
        return int(row->status);
    case ConfidenceRole:
        return read ? row->confidence : -1.0;
    case OverdueRole:
        return isOverdue(*row);
    default:
        return {};
    }
}

bool InvoiceListModel::isOverdue(const InvoiceRow &row) const
{
    return row.dueDate.isValid() && row.dueDate < m_today &&
           (row.status == InvoiceStatus::NeedsReview || row.status == InvoiceStatus::Failed);
}

QVariant InvoiceListModel::text(const InvoiceRow &row, int column) const
{
    switch (column) {
    case StatusColumn:
        return statusWord(row.status);
    case Supplier:
        return displayName(row.sellerName.isEmpty() ? row.fileName : row.sellerName);
    case Number:
        return displayName(row.invoiceNumber);
    case IssueDate:
        return formatDate(row.issueDate);
    case DueDate:
        return formatDate(row.dueDate);
    case Total:
        return row.total.isEmpty() ? QString() : formatMoney(row.total, row.currency);
    case Confidence:
        if (row.status == InvoiceStatus::Failed || row.status == InvoiceStatus::Queued ||
            row.status == InvoiceStatus::Reading)
            return {};
        return confidenceWord(row.confidence, m_threshold);
    case Assignee:
        return displayName(row.assignee);
    case Notes:
        return row.noteCount > 0 ? QLocale().toString(row.noteCount) : QString();
    case Source:
        return row.source == ValueSource::None ? QString() : sourceWord(row.source);
    case Cost:
        return row.costNanoUsd == 0 ? tr("free") : u"$%1"_s.arg(double(row.costNanoUsd) / 1e9, 0, 'f', 4);
    default:
        return {};
    }
}

QVariant InvoiceListModel::toolTip(const InvoiceRow &row, int column) const
{
    switch (column) {
    case StatusColumn:
        if (row.status == InvoiceStatus::Failed)
            return userMessage(errorCodeFromName(row.errorCode)).title;
        return row.firstProblem.isEmpty() ? QString() : problemTitle(row.firstProblem);
    case Supplier:
        return displayName(row.fileName);
    case DueDate:
        return isOverdue(row) ? tr("Overdue") : QString();
    case Assignee:
        return displayName(row.assignee);
    case Notes:
        return row.noteCount > 0 ? tr("%Ln note(s)", nullptr, row.noteCount) : QString();
    case Confidence:
        return row.doubtfulFields > 0 ? tr("%Ln field(s) to check", nullptr, row.doubtfulFields) : QString();
    case Cost:
        return row.costNanoUsd == 0 ? tr("Read on this machine, without a paid service.") : QString();
    default:
        return {};
    }
}

QVariant InvoiceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Total || section == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of the list of invoices: needs review, approved ...
    case StatusColumn:
        return tr("Status");
    //: Column of the list of invoices: who sends the invoice
    case Supplier:
        return tr("Supplier");
    //: Column of the list of invoices: the invoice's own number
    case Number:
        return tr("Number");
    //: Column of the list of invoices
    case IssueDate:
        return tr("Issue date");
    //: Column of the list of invoices: when it is to be paid
    case DueDate:
        return tr("Due date");
    //: Column of the list of invoices: the amount with tax
    case Total:
        return tr("Total");
    //: Column of the list of invoices: how sure the reading is
    case Confidence:
        return tr("Confidence");
    //: Column of the list of invoices: the person who is to look at it
    case Assignee:
        return tr("Assigned to");
    //: Column of the list of invoices: how many notes were written beside it
    case Notes:
        return tr("Notes");
    //: Column of the list of invoices: where the values come from (text, OCR, e-invoice)
    case Source:
        return tr("Source");
    //: Column of the list of invoices: what reading it cost
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace desk
