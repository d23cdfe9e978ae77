// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/system_theme.h"

#ifdef DESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace desk {

using namespace Qt::StringLiterals;

#ifdef DESK_DBUS

namespace {

constexpr auto AppearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto ColourSchemeKey = "color-scheme"_L1;
constexpr uint PrefersDark = 1;

/// The portal wraps the value once or twice, by its version.
uint unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

void SystemTheme::follow()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    ask << QString(AppearanceGroup) << QString(ColourSchemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            emit preferred(unwrapped(reply.value().variant()) == PrefersDark);
        watcher->deleteLater();
    });
}

void SystemTheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList values = message.arguments();
    if (values.size() == 3 && values[0].toString() == AppearanceGroup && values[1].toString() == ColourSchemeKey)
        emit preferred(unwrapped(values[2]) == PrefersDark);
}

#else

void SystemTheme::follow() {}
void SystemTheme::onSettingChanged(const QDBusMessage &) {}

#endif

} // namespace desk
