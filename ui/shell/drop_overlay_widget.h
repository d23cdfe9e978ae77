// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace desk {

/// Lies over the window while files are dragged over it, and says what a drop will do. Threads: main thread.
class DropOverlayWidget : public QWidget {
    Q_OBJECT
public:
    explicit DropOverlayWidget(QWidget *window);

    /// @return false where nothing in it is a local file or folder.
    bool begin(const QMimeData *mime);
    [[nodiscard]] static QStringList localPaths(const QMimeData *mime);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
};

} // namespace desk
