// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/page_geometry.h"
#include "ui/invoices/page_images.h"
#include "ui/invoices/page_search.h"
#include "ui/invoices/page_selection.h"
#include "ui/invoices/page_text.h"
#include "ui/invoices/review_rules.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QPointer>
#include <QVariantAnimation>

class QPushButton;

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

/// The pages of a document, one below the other, with the places of values marked. With the mouse a person takes text
/// for a field, selects text to copy it, or moves the page; the pointer's shape says which.
/// Threads: main thread. Memory: that of PageImages, nothing after clear().
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int NoMark = -1;
    static constexpr double ZoomStep = 1.25;

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// No document.
    void clear() { openDocument(0); }
    /// Another document, whose pages come with setPages(). @param key  its name: how it was turned is remembered
    /// under it while the program runs; 0 = nameless.
    void openDocument(qint64 key);
    /// The pages of the document, or what a new reading made of them: zoom and place are kept then.
    void setPages(const QList<ReadPage> &pages);
    void setMarks(const QList<PageMark> &marks);
    /// Words that match what is being typed.
    void setMatches(const QList<PickedText> &matches);
    /// Places that a search found; the current one is scrolled into view. @param current  -1 = none.
    void setFound(const QList<PageMatch> &found, int current);
    /// Lights the place up; reveal: and scrolls there if it is out of sight.
    void setFocusedMark(int key, bool reveal);
    void setHoveredMark(int key);
    /// Whether a click takes text: a field has the focus. Otherwise, or with Alt, dragging selects text or moves the
    /// page.
    void setTaking(bool taking);
    void setPicture(int page, int dpi, const QImage &picture);
    void setPictureError(int page, const QString &message);

    [[nodiscard]] const QList<ReadPage> &pages() const { return m_pages; }
    [[nodiscard]] const QList<PageMark> &marks() const { return m_marks; }
    [[nodiscard]] PageZoom zoom() const { return m_zoom; }
    [[nodiscard]] double factor() const { return m_geometry.factor(); }
    [[nodiscard]] int turned() const { return m_turned; }
    [[nodiscard]] int currentPage() const { return m_currentPage; }
    [[nodiscard]] int pageCount() const { return m_geometry.pageCount(); }
    [[nodiscard]] bool hasSelection() const { return !m_selection.isEmpty(); }
    [[nodiscard]] QString selectedText() const { return m_selection.text(); }
    /// The resolution at which the first of these pages would be asked for in this view.
    [[nodiscard]] int dpiFor(const QList<ReadPage> &pages) const;
    /// Whether all that is seen is as sharp as it gets.
    [[nodiscard]] bool isSharp() const;
    /// Where a mark is painted in the viewport, for tests; null if it is none of ours.
    [[nodiscard]] QRect markRect(int key) const;
    [[nodiscard]] QRect wordRect(int page, int word) const;

public slots:
    void setZoom(desk::PageZoom zoom, double factor = 1);
    void zoomIn();
    void zoomOut();
    /// To what is selected, else to the focused place; with neither the next dragged box is zoomed to. Once more goes
    /// back to the zoom before.
    void zoomToSelection();
    void turn();
    void goToPage(int page);
    void nextPage() { goToPage(m_currentPage + 1); }
    void previousPage() { goToPage(m_currentPage - 1); }
    void copy() const;
    void selectPage();
    void clearSelection();

signals:
    void pictureWanted(int page, int dpi);
    /// Nobody looks at it any more; an answer is welcome all the same.
    void pictureNotWanted(int page, int dpi);
    void pagesChanged();
    void marksChanged();
    void zoomChanged();
    void currentPageChanged(int page);
    void selectionChanged();
    /// The pointer is on a value's place; NoMark = on none.
    void markHovered(int key);
    void markClicked(int key);
    /// A click on a word or a dragged box. @param more  with Shift: adds to what was taken before.
    void textPicked(const desk::PickedText &picked, bool more);
    /// The first paint of pages that shows a picture.
    void pictureShown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the left button does here.
    enum class Mode : quint8 { Take, Select, Mark, Pan, ZoomBox };
    enum class Drag : quint8 { None, Maybe, Box, Pan, Select, ZoomBox };

    // place and zoom (page_view.cpp, page_view_zoom.cpp)
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] std::pair<int, int> visiblePages() const;
    [[nodiscard]] PagePlace placeOf(int page) const;
    void layOut(bool keepPlace);
    void zoomAt(double factor, QPoint viewportPoint);
    void zoomToBox(int page, const UnitRect &box, double part, double maxFactor);
    void rememberZoom();
    void scrollTo(QPoint place, bool smoothly);
    void reveal(int page, const UnitRect &box);
    void updatePictures();
    void updateCurrentPage();
    void placeRetryButton();

    // mouse (page_view_events.cpp, page_view_mouse.cpp)
    [[nodiscard]] const PageMark *markAt(QPoint viewportPoint) const;
    [[nodiscard]] std::pair<int, int> wordUnder(QPoint viewportPoint) const;     ///< page, word; -1 = none
    [[nodiscard]] std::pair<int, QPointF> pagePoint(QPoint viewportPoint) const; ///< page or -1, 0..1 of it
    [[nodiscard]] Mode modeAt(QPoint viewportPoint, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] bool isOverText(QPoint viewportPoint) const;
    void updateCursor(QPoint viewportPoint, Qt::KeyboardModifiers modifiers);
    void hover(QPoint viewportPoint, Qt::KeyboardModifiers modifiers);
    void beginDrag();
    void continueDrag();
    void finishDrag(QPoint end, bool more);
    void click(QPoint point, bool more);
    void startSelection(QPoint point, PageSelection::Unit unit);
    void changeSelection();
    void scrollWhileDragging();
    void endZoomBox();

    // painting (page_view_draw.cpp)
    void paintPage(QPainter &painter, int page, const QPoint &origin);
    void paintPlaceholder(QPainter &painter, const QRect &rect, const QString &error);
    void paintMark(QPainter &painter, const PageMark &mark, const QPoint &origin);
    void paintTexts(QPainter &painter, std::pair<int, int> pages, const QPoint &origin);

    PageGeometry m_geometry;
    PageImages m_images;
    PageSelection m_selection;
    QList<ReadPage> m_pages;
    QList<PageMark> m_marks;
    QList<PickedText> m_matches;
    QList<PageMatch> m_found;
    int m_currentFound = -1;
    QTimer m_pictureTimer, m_loadingTimer, m_dragTimer;
    QVariantAnimation m_scrolling;
    QPushButton *m_retry = nullptr;
    QHash<qint64, int> m_turnedBefore; ///< by document
    qint64 m_documentKey = 0;
    PageZoom m_zoom = PageZoom::FitWidth;
    double m_factor = 1;
    struct {
        PageZoom zoom = PageZoom::FitWidth;
        double factor = 1, left = 1; ///< the factor that was left for, to know it again
        QPoint place;
    } m_zoomBefore;
    int m_turned = 0;
    int m_focusedMark = NoMark;
    int m_hoveredMark = NoMark;
    int m_hoverReported = NoMark;
    std::pair<int, int> m_hoveredWord{-1, -1};
    int m_currentPage = 0;
    bool m_taking = false;
    bool m_layingOut = false;
    bool m_painted = false;     ///< the document has been seen: from now on it moves smoothly
    bool m_pictureSeen = false; ///< pictureShown() was emitted for it
    bool m_sayLoading = false;  ///< the page takes long enough to say so
    bool m_zoomBox = false;     ///< the next dragged box is zoomed to
    Drag m_drag = Drag::None;
    Mode m_dragMode = Mode::Pan;
    QPoint m_dragStart, m_dragEnd, m_scrollAtStart;
    QElapsedTimer m_sinceDouble;  ///< a third click soon after a double one selects the line
    QPointer<QWidget> m_copyFrom; ///< has the focus while text is selected beside it
};

} // namespace desk
