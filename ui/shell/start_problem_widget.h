// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

namespace desk {

/// The window in place of the main window where the data folder cannot be opened: what happened, what to do.
/// Threads: main thread.
class StartProblemWidget : public QWidget {
    Q_OBJECT
public:
    StartProblemWidget(const Error &error, const QString &dataDir, QWidget *parent = nullptr);

signals:
    void retryRequested();
    void folderChosen(const QString &folder);
};

} // namespace desk
