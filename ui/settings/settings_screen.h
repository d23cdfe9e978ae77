// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace desk {

class Actions;
class BannerWidget;
class ChangeFeed;
class CodingService;
class SettingsPresenter;
class SectionWidget;
class SettingsService;
struct Settings;

/// The screen "Settings". Each change is applied at once and can be undone while the screen is open.
/// Threads: main thread. Ownership: borrows the services.
class SettingsScreen : public QWidget {
    Q_OBJECT
public:
    SettingsScreen(SettingsService &settings, CodingService &coding, ChangeFeed &changes, Theme &theme,
                   Actions &actions, const QString &dataDir, QWidget *parent = nullptr);
    ~SettingsScreen() override;

    /// Scrolls to "reading", "company", "approval", "payment", "coding", "appearance", "data" or "privacy".
    void showSection(const QString &name);

private:
    SectionWidget *makeReading();
    SectionWidget *makeAppearance();
    SectionWidget *makeFolder(const QString &dataDir);
    SectionWidget *makePrivacy();
    void addSection(const QString &name, SectionWidget *section);
    void makeLanguages(SectionWidget *section);
    void makeOriginals(SectionWidget *section);
    void showOriginals(const Settings &values);
    void showLanguages(const QStringList &wanted);
    void fillCountries();
    void showValues(const Settings &values);
    void showTheme(ThemeChoice choice);
    void changeLanguages();

    SettingsPresenter *m_presenter = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    BannerWidget *m_problem = nullptr;
    QHash<QString, SectionWidget *> m_sections;
    QGridLayout *m_languageGrid = nullptr;
    QHash<QString, QCheckBox *> m_languages;
    QLabel *m_missing = nullptr;
    QSpinBox *m_readers = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_originals = nullptr;
    QButtonGroup *m_themes = nullptr;
};

} // namespace desk
