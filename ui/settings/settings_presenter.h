// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings_service.h"
#include "ui/kit/theme.h"

#include <QUndoStack>

namespace desk {

/// Changes settings at once, each change on the undo stack of this screen. Threads: main thread.
/// Ownership: borrows the services and the theme.
class SettingsPresenter : public QObject {
    Q_OBJECT
public:
    SettingsPresenter(SettingsService &settings, Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] const Settings &values() const { return m_settings.values(); }
    [[nodiscard]] ThemeChoice themeChoice() const { return m_theme.choice(); }
    [[nodiscard]] QUndoStack *undoStack() { return &m_stack; }

    /// @param what  the setting in words, for "Undo: ...". The same values again do nothing.
    void change(const Settings &values, const QString &what);
    void changeTheme(ThemeChoice choice);
    /// What this screen remembers beside the settings; no step of undo.
    [[nodiscard]] QString uiState(const QString &name) const { return m_settings.uiState(name); }
    void setUiState(const QString &name, const QString &value) { m_settings.setUiState(name, value); }

    // For the commands of the stack.
    void apply(const Settings &values);
    void applyTheme(ThemeChoice choice);

    /// Canonical decimal of what a person typed in their language; nullopt = no amount. Empty stays empty.
    [[nodiscard]] static std::optional<QString> parseLimit(const QString &typed);

signals:
    void valuesChanged(const desk::Settings &values);
    void themeChanged(desk::ThemeChoice choice);
    void failed(const desk::Error &error);

private:
    SettingsService &m_settings;
    Theme &m_theme;
    QUndoStack m_stack;
    Settings m_wanted; ///< the last values given to the service, which writes them later
};

} // namespace desk
