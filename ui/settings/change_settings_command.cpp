// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/change_settings_command.h"

#include "ui/settings/settings_presenter.h"

namespace desk {

ChangeSettingsCommand::ChangeSettingsCommand(SettingsPresenter &presenter, Settings before, Settings after,
                                             const QString &what)
    : QUndoCommand(what), m_presenter(presenter), m_before(std::move(before)), m_after(std::move(after))
{
}

void ChangeSettingsCommand::undo()
{
    m_presenter.apply(m_before);
}

void ChangeSettingsCommand::redo()
{
    m_presenter.apply(m_after);
}

ChangeThemeCommand::ChangeThemeCommand(SettingsPresenter &presenter, ThemeChoice before, ThemeChoice after,
                                       const QString &what)
    : QUndoCommand(what), m_presenter(presenter), m_before(before), m_after(after)
{
}

void ChangeThemeCommand::undo()
{
    m_presenter.applyTheme(m_before);
}

void ChangeThemeCommand::redo()
{
    m_presenter.applyTheme(m_after);
}

} // namespace desk
