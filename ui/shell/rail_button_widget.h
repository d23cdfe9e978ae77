// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace desk {

/// A button of the rail: icon, word, and a count at the right; the current screen is marked. Threads: main thread.
class RailButtonWidget : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailButtonWidget(QWidget *parent = nullptr);

    void setCount(int count);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    bool m_narrow = false;
};

} // namespace desk
