// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "core/base/log.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// In a static library the resources must be named once, outside any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString resourcePath(const QString &name)
{
    static const bool ready = [] {
        initIconResources();
        return true;
    }();
    Q_UNUSED(ready)
    return u":/desk/icons/%1.svg"_s.arg(name);
}

/// Draws one SVG whose strokes are "currentColor" in the colour that the palette has now, so that nothing needs to be
/// told of a change of theme.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        const QColor tint = colour(mode, state);
        const QString key = u"desk-icon/%1/%2/%3x%4@%5"_s.arg(m_name)
                                .arg(tint.rgba(), 8, 16)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = render(size, tint);
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }

private:
    // Selected and on is a main button, whose face is the accent itself.
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return state == QIcon::On ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                      : selectionText(palette);
        default:
            break;
        }
        return m_tone ? toneColours(*m_tone, palette).text : palette.color(QPalette::Active, QPalette::WindowText);
    }

    QPixmap render(const QSize &size, const QColor &tint) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(resourcePath(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", tint.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF({}, size));
        return pixmap;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

QIcon makeIcon(QStringView name, std::optional<Tone> tone)
{
    if (!hasIcon(name)) {
        qCWarning(logUi) << "no icon called" << name;
        return {};
    }
    return QIcon(new TintedIconEngine(name.toString(), tone)); // QIcon owns the engine
}

} // namespace

QIcon icon(QStringView name)
{
    return makeIcon(name, std::nullopt);
}

QIcon icon(QStringView name, Tone tone)
{
    return makeIcon(name, tone);
}

bool hasIcon(QStringView name)
{
    return QFile::exists(resourcePath(name.toString()));
}

} // namespace desk
