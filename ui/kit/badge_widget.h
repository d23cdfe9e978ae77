// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QPainter;

namespace desk {

/// A pill: icon, word and colour. Threads: main thread.
class BadgeWidget : public QWidget {
    Q_OBJECT
public:
    explicit BadgeWidget(QWidget *parent = nullptr);
    BadgeWidget(const QString &iconName, const QString &text, Tone tone, QWidget *parent = nullptr);

    void set(const QString &iconName, const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same inside an item view: paints at the left of `rect`, vertically centred; elided where it is too narrow.
    static void paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font,
                      const QString &iconName, const QString &text, Tone tone);
    [[nodiscard]] static QSize sizeFor(const QFont &font, const QString &iconName, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace desk
