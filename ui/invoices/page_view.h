// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/invoices/page_geometry.h"
#include "ui/invoices/page_text.h"
#include "ui/invoices/review_rules.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QTimer>

namespace desk {

/// The place of a value on a page.
struct PageMark {
    int key = -1; ///< the caller's name for it; several marks may share one
    int page = 0; ///< from 0
    UnitRect box;
    FieldState state = FieldState::Good;
    QString label; ///< what it is, for the tooltip
    bool operator==(const PageMark &) const = default;
};

/// The pages of a document, one below the other, with the places of values marked; text is taken with the mouse.
/// Pictures are asked for as they come into view and scaled on another thread.
/// Threads: main thread. Memory: pictures of the pages near the view, 48 MB at most, none after clear().
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int NoMark = -1;
    static constexpr double ZoomStep = 1.25;

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    void clear();
    /// Another document, or the same one read anew.
    void setPages(const QList<ReadPage> &pages);
    void setMarks(const QList<PageMark> &marks);
    /// Words that match what is being typed.
    void setMatches(const QList<PickedText> &matches);
    /// Lights the place up; reveal: and scrolls there if it is out of sight.
    void setFocusedMark(int key, bool reveal);
    void setHoveredMark(int key);
    /// Whether a click takes text: a field has the focus. Otherwise dragging moves the page.
    void setTaking(bool taking);
    void setPicture(int page, int dpi, const QImage &picture);
    void setPictureError(int page, const QString &message);

    [[nodiscard]] PageZoom zoom() const { return m_zoom; }
    [[nodiscard]] double factor() const { return m_geometry.factor(); }
    [[nodiscard]] int turned() const { return m_turned; }
    [[nodiscard]] int currentPage() const { return m_currentPage; }
    [[nodiscard]] int pageCount() const { return m_geometry.pageCount(); }
    /// Where a mark is painted in the viewport, for tests; null if it is none of ours.
    [[nodiscard]] QRect markRect(int key) const;
    [[nodiscard]] QRect wordRect(int page, int word) const;

public slots:
    void setZoom(desk::PageZoom zoom, double factor = 1);
    void zoomIn();
    void zoomOut();
    void turn();
    void goToPage(int page);
    void nextPage() { goToPage(m_currentPage + 1); }
    void previousPage() { goToPage(m_currentPage - 1); }

signals:
    void pictureWanted(int page, int dpi);
    void zoomChanged();
    void currentPageChanged(int page);
    /// The pointer is on a value's place; NoMark = on none.
    void markHovered(int key);
    void markClicked(int key);
    /// A click on a word or a dragged box. @param more  with Shift: adds to what was taken before.
    void textPicked(const desk::PickedText &picked, bool more);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Picture {
        QImage source;    ///< as it came
        int dpi = 0;      ///< of the source
        int askedDpi = 0; ///< of the newest question; 0 = none
        QImage shown;     ///< source, turned and scaled to the place of the page
        QSize shownSize;  ///< device pixels that `shown` was made for (or is being made for)
        int shownTurned = 0;
        bool scaling = false;
        QString error;
    };

    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] std::pair<int, int> visiblePages() const;
    void layOut(bool keepPlace);
    void zoomAt(double factor, QPoint viewportPoint);
    void updatePictures();
    void scale(int page);
    void forgetFarPictures();
    void updateCurrentPage();
    void reveal(const PageMark &mark);
    [[nodiscard]] const PageMark *markAt(QPoint viewportPoint) const;
    [[nodiscard]] std::pair<int, int> wordUnder(QPoint viewportPoint) const; ///< page, word; -1 = none
    void paintPage(QPainter &painter, int page, const QPoint &origin);
    void paintPlaceholder(QPainter &painter, const QRect &rect, const QString &error);
    void paintMark(QPainter &painter, const PageMark &mark, const QPoint &origin);
    void paintMatches(QPainter &painter, const QPoint &origin);
    void updateCursor(QPoint viewportPoint);
    void hover(QPoint viewportPoint);
    void finishDrag(QPoint end, bool more);

    PageGeometry m_geometry;
    QList<ReadPage> m_pages;
    QList<PageMark> m_marks;
    QList<PickedText> m_matches;
    QHash<int, Picture> m_pictures;
    QTimer m_pictureTimer;
    PageZoom m_zoom = PageZoom::FitWidth;
    double m_factor = 1;
    int m_turned = 0;
    int m_focusedMark = NoMark;
    int m_hoveredMark = NoMark;
    int m_hoverReported = NoMark;
    std::pair<int, int> m_hoveredWord{-1, -1};
    int m_currentPage = 0;
    quint64 m_document = 0; ///< goes up with each setPages(): answers for an earlier document are dropped
    bool m_taking = false;
    bool m_layingOut = false;
    enum class Drag : quint8 { None, Maybe, Box, Pan } m_drag = Drag::None;
    QPoint m_dragStart, m_dragEnd, m_scrollAtStart;
};

} // namespace desk
