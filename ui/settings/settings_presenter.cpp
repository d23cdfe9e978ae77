// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_presenter.h"

#include "core/base/decimal.h"
#include "core/base/when_finished.h"
#include "ui/settings/change_settings_command.h"

#include <QLocale>

namespace desk {

using namespace Qt::StringLiterals;

SettingsPresenter::SettingsPresenter(SettingsService &settings, Theme &theme, QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(theme), m_wanted(settings.values())
{
    connect(&m_settings, &SettingsService::changed, this, [this](const Settings &values) {
        m_wanted = values;
        emit valuesChanged(values);
    });
    connect(&m_theme, &Theme::changed, this, [this] { emit themeChanged(m_theme.choice()); });
}

void SettingsPresenter::change(const Settings &values, const QString &what)
{
    if (values != m_wanted)
        m_stack.push(new ChangeSettingsCommand(*this, m_wanted, values, what)); // the stack owns it
}

void SettingsPresenter::changeTheme(ThemeChoice choice)
{
    if (choice != m_theme.choice())
        m_stack.push(new ChangeThemeCommand(*this, m_theme.choice(), choice, tr("appearance")));
}

void SettingsPresenter::apply(const Settings &values)
{
    m_wanted = values;
    whenFinished(m_settings.set(values), this, [this](const Result<> &written) {
        if (written)
            return;
        m_wanted = m_settings.values();
        emit failed(written.error());
        emit valuesChanged(m_wanted);
    });
}

void SettingsPresenter::applyTheme(ThemeChoice choice)
{
    m_theme.setChoice(choice);
    m_settings.setUiState(u"theme"_s, Theme::choiceName(choice));
    emit themeChanged(choice);
}

std::optional<QString> SettingsPresenter::parseLimit(const QString &typed)
{
    QString text = typed.simplified();
    if (text.isEmpty())
        return QString();
    const QLocale locale;
    text.remove(locale.groupSeparator()).remove(u' ').remove(u'\u00a0').remove(u'\u202f');
    text.replace(locale.decimalPoint(), u"."_s);
    const auto value = Decimal::parse(text);
    if (!value || value->isNegative() || value->scale() > 3)
        return std::nullopt;
    return value->toString();
}

} // namespace desk
