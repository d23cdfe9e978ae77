// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace desk {

/// A header whose words stand above the text of the cells below, which have a margin of their own.
/// Threads: main thread.
class ListHeaderWidget : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int Margin = 10; ///< pixels left and right of a cell's text

    explicit ListHeaderWidget(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace desk
