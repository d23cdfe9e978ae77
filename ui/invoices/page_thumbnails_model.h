// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/page_view.h"

#include <QAbstractListModel>
#include <QPixmap>

namespace desk {

/// The pages of a document as small pictures, with what is to be checked on each.
/// Threads: main thread. Memory: about 60 kB a page that was seen, times the square of the device pixel ratio.
class PageThumbnailsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PictureRole = Qt::UserRole, ///< QPixmap, null until it is there
        SizeRole,                   ///< QSizeF of the page in points
        ToCheckRole,                ///< int: fields to check on the page
        WorstRole,                  ///< int of FieldState
    };
    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<ReadPage> &pages);
    void setMarks(const QList<PageMark> &marks);
    void setPicture(int page, const QPixmap &picture);
    [[nodiscard]] bool hasPicture(int page) const { return !m_rows.value(page).picture.isNull(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QSizeF size;
        int turned = 0; ///< with the skew: whether the picture would be another one
        double skew = 0;
        QPixmap picture;
        int toCheck = 0;
        FieldState worst = FieldState::Good;
    };
    QList<Row> m_rows;
};

} // namespace desk
