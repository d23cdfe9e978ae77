// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QPainter;

namespace desk {

/// How sure a value is: a word and a short bar. Threads: main thread.
class ConfidenceWidget : public QWidget {
    Q_OBJECT
public:
    explicit ConfidenceWidget(QWidget *parent = nullptr);

    /// @param confidence  0..1. @param threshold  from the settings, 0.5..1. @param empty  there is no value.
    void set(double confidence, double threshold, bool empty = false);
    /// A click tells more: it looks so under the pointer, and clicked() is sent.
    void setClickable(bool clickable);
    [[nodiscard]] QSize sizeHint() const override;

    static void paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font,
                      double confidence, double threshold, bool empty);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double m_confidence = 0;
    double m_threshold = 0.9;
    bool m_empty = true;
    bool m_clickable = false;
};

} // namespace desk
