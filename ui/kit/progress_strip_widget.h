// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace desk {

/// Long work: bar, count, rate, time left, Cancel. Hidden while nothing runs. Threads: main thread.
class ProgressStripWidget : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStripWidget(QWidget *parent = nullptr);

    /// @param what  "Reading", translated. @param perSecond  0 = not known. @param secondsLeft  -1 = not known.
    /// Hides itself where done == total.
    void setProgress(const QString &what, int done, int total, double perSecond, qint64 secondsLeft);

signals:
    void cancelRequested();

private:
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_figures = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace desk
