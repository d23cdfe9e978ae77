// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_thumbnails_model.h"

#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

void PageThumbnailsModel::setPages(const QList<ReadPage> &pages)
{
    beginResetModel();
    const QList<Row> before = std::exchange(m_rows, {});
    for (const ReadPage &page : pages) {
        Row row{QSizeF(page.widthPt, page.heightPt), page.turned, page.skew, {}, 0, FieldState::Good};
        const Row known = before.value(m_rows.size());
        if (known.size == row.size && known.turned == row.turned && known.skew == row.skew)
            row = known; // read anew: nothing flickers
        m_rows.append(row);
    }
    endResetModel();
}

void PageThumbnailsModel::setMarks(const QList<PageMark> &marks)
{
    for (int page = 0; page < m_rows.size(); ++page) {
        int toCheck = 0;
        FieldState worst = FieldState::Good;
        for (const PageMark &mark : marks) {
            if (mark.page != page || (mark.state != FieldState::Doubtful && mark.state != FieldState::Wrong))
                continue;
            ++toCheck;
            worst = std::max(worst, mark.state);
        }
        Row &row = m_rows[page];
        if (row.toCheck == toCheck && row.worst == worst)
            continue;
        row.toCheck = toCheck;
        row.worst = worst;
        emit dataChanged(index(page), index(page), {ToCheckRole, WorstRole, Qt::AccessibleTextRole});
    }
}

void PageThumbnailsModel::setPicture(int page, const QPixmap &picture)
{
    if (page < 0 || page >= m_rows.size())
        return;
    m_rows[page].picture = picture;
    emit dataChanged(index(page), index(page), {PictureRole});
}

int PageThumbnailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PageThumbnailsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(index.row() + 1);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        //: A page in the strip of small pictures. %1: its number.
        const QString page = tr("Page %1").arg(index.row() + 1);
        return row.toCheck == 0 ? page : page + u": "_s + tr("%Ln field(s) to check", nullptr, row.toCheck);
    }
    case PictureRole:
        return row.picture;
    case SizeRole:
        return row.size;
    case ToCheckRole:
        return row.toCheck;
    case WorstRole:
        return int(row.worst);
    default:
        return {};
    }
}

} // namespace desk
