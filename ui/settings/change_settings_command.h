// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings_service.h"
#include "ui/kit/theme.h"

#include <QUndoCommand>

namespace desk {

class SettingsPresenter;

/// One change of a setting.
class ChangeSettingsCommand : public QUndoCommand {
public:
    ChangeSettingsCommand(SettingsPresenter &presenter, Settings before, Settings after, const QString &what);
    void undo() override;
    void redo() override;

private:
    SettingsPresenter &m_presenter;
    Settings m_before, m_after;
};

/// One change of light and dark.
class ChangeThemeCommand : public QUndoCommand {
public:
    ChangeThemeCommand(SettingsPresenter &presenter, ThemeChoice before, ThemeChoice after, const QString &what);
    void undo() override;
    void redo() override;

private:
    SettingsPresenter &m_presenter;
    ThemeChoice m_before, m_after;
};

} // namespace desk
