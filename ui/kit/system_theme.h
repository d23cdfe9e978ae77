// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusMessage;

namespace desk {

/// Hears from the XDG desktop portal whether the desktop is light or dark, now and whenever it changes. Says nothing
/// where there is no portal. Threads: main thread; asks asynchronously.
class SystemTheme : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void follow();

signals:
    void preferred(bool dark);

private slots:
    void onSettingChanged(const QDBusMessage &message);
};

} // namespace desk
