// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

class QPainter;

namespace desk {

/// Where a page is drawn, in device pixels.
struct PagePlace {
    int page = 0;
    QSize size;  ///< of the whole page as it stands, turned
    QRect seen;  ///< the part that shows, from the page's upper left
    int dpi = 0; ///< that the picture should have
    bool operator==(const PagePlace &) const = default;
};

/// The pictures of the pages near the view: asks for them, a coarse one first where the sharp one takes more than a
/// frame, scales them on other threads, and draws what there is meanwhile.
/// Threads: main thread. Memory: 64 MB beyond what is seen, nothing after forgetAll().
class PageImages : public QObject {
    Q_OBJECT
public:
    static constexpr int CoarseDpi = 48;

    explicit PageImages(QObject *parent = nullptr);
    ~PageImages() override;

    /// The resolution to ask for, so that a page of that size (points) fills its place; few steps, and fewer pixels
    /// than would be slow.
    [[nodiscard]] static int dpiStep(double wanted, QSizeF sizePt);

    void forgetAll();
    void forget(int page);
    /// What is seen now, and how the person turned it (degrees clockwise). Asks for what is missing.
    void show(const QList<PagePlace> &places, int turned, int pageCount);
    /// @return false if a better one is there already.
    bool setPicture(int page, int dpi, const QImage &picture);
    void setError(int page, const QString &message);
    [[nodiscard]] QString error(int page) const { return m_pictures.value(page).error; }
    void askAgain(int page);

    [[nodiscard]] bool has(int page) const { return !m_pictures.value(page).source.isNull(); }
    /// Whether the page is drawn as sharp as was asked for.
    [[nodiscard]] bool isSharp(const PagePlace &place, int turned) const;
    /// The painter's origin is the upper left of the page, a unit is a device pixel.
    void paint(QPainter &painter, const PagePlace &place, int turned) const;

signals:
    void wanted(int page, int dpi);
    void notWanted(int page, int dpi);
    void changed(int page);

private:
    struct Picture {
        QImage source; ///< as it came, upright
        int dpi = 0;   ///< of the source
        int asked = 0; ///< of the newest question; 0 = none
        bool askedCoarse = false;
        QImage preview;  ///< the source made small, where that is large: quick to draw while somebody zooms
        QImage shown;    ///< the source turned and scaled to its place, or a part of that
        QRect region;    ///< which part, in device pixels of the page
        QSize shownSize; ///< of the whole page that `shown` is a part of
        int shownTurned = 0, shownDpi = 0;
        bool scaling = false;
        QString error;
    };

    void ask(int page, int dpi);
    void askNeighbours(int dpi, int pageCount);
    void dropOthers();
    void askCoarse();
    void scale(const PagePlace &place);
    void makePreview(int page);
    void forgetFar();
    [[nodiscard]] bool fits(const Picture &picture, const PagePlace &place, int turned) const;

    QHash<int, Picture> m_pictures;
    QList<PagePlace> m_places;
    QSet<int> m_near;
    int m_turned = 0;
    quint64 m_document = 0; ///< goes up with forgetAll(): what is scaled for an earlier document is dropped
    QTimer m_coarseTimer;
    QThreadPool m_pool;
};

} // namespace desk
