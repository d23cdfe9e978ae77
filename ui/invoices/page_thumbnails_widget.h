// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/page_thumbnails_model.h"

#include <QListView>
#include <QSet>
#include <QTimer>

namespace desk {

/// The strip of small pictures of all pages. Pictures are asked for as they come into view, a few at a time, so that
/// the page itself never waits for them. Threads: main thread.
class PageThumbnailsWidget : public QListView {
    Q_OBJECT
public:
    explicit PageThumbnailsWidget(QWidget *parent = nullptr);

    void setPages(const QList<ReadPage> &pages);
    void setMarks(const QList<PageMark> &marks) { m_model.setMarks(marks); }
    /// Marks the page that is looked at and shows its picture; does not emit pageChosen().
    void setCurrentPage(int page);
    /// @return false if it was asked for by somebody else.
    bool setPicture(int page, int dpi, const QImage &picture);
    void setPictureFailed(int page, int dpi);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pictureWanted(int page, int dpi);
    void pictureNotWanted(int page, int dpi);
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void askForPictures();
    void dropAll();
    [[nodiscard]] int dpiOf(int page) const;

    PageThumbnailsModel m_model;
    QTimer m_restTimer;
    QHash<int, int> m_asked;  ///< page -> dpi
    QSet<int> m_failed;       ///< not asked for again
    bool m_following = false; ///< the current page is set from outside
};

} // namespace desk
