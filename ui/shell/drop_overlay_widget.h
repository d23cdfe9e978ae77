// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <stop_token>

class QMimeData;

namespace desk {

/// Lies over the window while files are dragged over it, and says what a drop will do: how many documents there are,
/// those in folders counted away from the main thread. Threads: main thread.
class DropOverlayWidget : public QWidget {
    Q_OBJECT
public:
    explicit DropOverlayWidget(QWidget *window);
    ~DropOverlayWidget() override;

    /// @return false where nothing in it can be imported.
    bool begin(const QMimeData *mime);
    [[nodiscard]] QString countText() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void count(const QStringList &paths);

    QString m_count;
    std::stop_source m_stop;
    quint64 m_drag = 0; ///< number of this drag: a count of an earlier one is dropped
};

} // namespace desk
