// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/needs_you_model.h"

#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/user_message.h"

namespace desk {

using namespace Qt::StringLiterals;

int NeedsYouModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NeedsYouModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const InvoiceRow &row = m_rows[index.row()];
    const QString what = displayName(row.sellerName.isEmpty() ? row.fileName : row.sellerName);
    const QString why = row.status == InvoiceStatus::Failed ? userMessage(errorCodeFromName(row.errorCode)).title
                                                            : problemTitle(row.firstProblem);
    switch (role) {
    case Qt::DisplayRole:
        return what;
    case Qt::ToolTipRole:
        return QString(what + u'\n' + why).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    case Qt::AccessibleTextRole:
        return QStringList{what, displayName(row.invoiceNumber), statusWord(row.status), why}.join(u", "_s);
    case IdRole:
        return QVariant::fromValue(row.id.value);
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

bool NeedsYouModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_waiting && m_rows.size() < m_ids.size();
}

void NeedsYouModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    emit rowsWanted(m_ids.mid(m_rows.size(), Chunk));
}

void NeedsYouModel::reset(QList<InvoiceId> ids, QList<InvoiceRow> first)
{
    // The same rows in other words keep their place in the view.
    const bool sameRows =
        first.size() == m_rows.size() && std::ranges::equal(first, m_rows, {}, &InvoiceRow::id, &InvoiceRow::id);
    m_waiting = false;
    if (sameRows) {
        m_ids = std::move(ids);
        m_rows = std::move(first);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_rows = std::move(first);
    endResetModel();
}

void NeedsYouModel::append(const QList<InvoiceRow> &rows)
{
    m_waiting = false;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

InvoiceId NeedsYouModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : InvoiceId{};
}

int NeedsYouModel::rowOf(InvoiceId id) const
{
    const auto it = std::ranges::find(m_rows, id, &InvoiceRow::id);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

} // namespace desk
