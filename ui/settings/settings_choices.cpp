// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of SettingsScreen that have something to explain: languages of Tesseract, countries, watched folders.
#include "ui/kit/section_widget.h"
#include "ui/kit/style_painting.h"
#include "ui/settings/ocr_languages.h"
#include "ui/settings/settings_presenter.h"
#include "ui/settings/settings_screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int LanguageColumns = 3;
// Languages of invoices, for the example of how to add one.
constexpr const char16_t *Common[] = {u"deu", u"fra", u"spa", u"ita", u"nld", u"por", u"pol", u"ces"};
} // namespace

void SettingsScreen::makeLanguages(SectionWidget *section)
{
    m_languageGrid = new QGridLayout;
    m_languageGrid->setHorizontalSpacing(scaled(20, fontMetrics()));
    m_languageGrid->setVerticalSpacing(scaled(4, fontMetrics()));
    int place = 0;
    for (const QString &name : installedOcrLanguages()) {
        auto *box = new QCheckBox(ocrLanguageTitle(name), section);
        box->setObjectName(u"settingsLanguage_"_s + name);
        connect(box, &QCheckBox::clicked, this, &SettingsScreen::changeLanguages);
        m_languageGrid->addWidget(box, place / LanguageColumns, place % LanguageColumns);
        m_languages.insert(name, box);
        ++place;
    }
    m_languageGrid->setColumnStretch(LanguageColumns, 1);
    section->addWide(m_languageGrid);
    m_missing = section->addHint({});
    m_missing->setObjectName(u"settingsMissingLanguages"_s);
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void SettingsScreen::showLanguages(const QStringList &wanted)
{
    for (auto it = m_languages.cbegin(); it != m_languages.cend(); ++it)
        it.value()->setChecked(wanted.contains(it.key()));
    QStringList missing;
    for (const QString &name : wanted) {
        if (!m_languages.contains(name))
            missing.append(name);
    }
    if (missing.isEmpty()) {
        const auto example = std::ranges::find_if(
            Common, [this](const char16_t *name) { return !m_languages.contains(QString::fromUtf16(name)); });
        const QString name = QString::fromUtf16(example == std::end(Common) ? *std::begin(Common) : *example);
        //: %1 is a command that can be copied.
        m_missing->setText(tr("To add a language, install its data, for example: %1").arg(ocrInstallCommand(name)));
        return;
    }
    QStringList titles;
    for (const QString &name : missing)
        titles.append(ocrLanguageTitle(name));
    //: %1 is a list of languages, %2 a command that can be copied.
    m_missing->setText(tr("Chosen, but not installed: %1. To install: %2")
                           .arg(titles.join(u", "_s), ocrInstallCommand(missing.first())));
}

// Keeps the order of preference: what was chosen before comes first.
void SettingsScreen::changeLanguages()
{
    Settings values = m_presenter->values();
    QStringList chosen;
    for (const QString &name : std::as_const(values.ocrLanguages)) {
        if (!m_languages.contains(name) || m_languages[name]->isChecked())
            chosen.append(name);
    }
    for (auto it = m_languages.cbegin(); it != m_languages.cend(); ++it) {
        if (it.value()->isChecked() && !chosen.contains(it.key()))
            chosen.append(it.key());
    }
    m_sections[u"reading"_s]->setError(chosen.isEmpty() ? tr("At least one language is needed.") : QString());
    if (chosen.isEmpty()) {
        showLanguages(values.ocrLanguages);
        return;
    }
    values.ocrLanguages = chosen;
    m_presenter->change(values, tr("languages of scans"));
}

void SettingsScreen::fillCountries()
{
    QList<std::pair<QString, QString>> countries;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue; // regions of the world
        // Not each country in its own script: that would load a font for every one of them.
        const QLocale own(QLocale().language(), territory);
        QString name = own.territory() == territory ? own.nativeTerritoryName() : QString();
        if (name.isEmpty())
            name = QLocale::territoryToString(territory);
        countries.append({name, code});
    }
    std::ranges::sort(countries, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_country->addItem(tr("Not set", "home country"), QString());
    for (const auto &[name, code] : countries)
        m_country->addItem(u"%1 (%2)"_s.arg(name, code), code);
}

void SettingsScreen::makeOriginals(SectionWidget *section)
{
    m_originals = new QComboBox(section);
    m_originals->setObjectName(u"settingsOriginals"_s);
    m_originals->setMinimumWidth(scaled(240, fontMetrics()));
    m_originals->addItem(tr("Stay where they are"), false);
    m_originals->addItem({}, true);
    connect(m_originals, &QComboBox::activated, this, [this] {
        Settings values = m_presenter->values();
        values.watchMoves = m_originals->currentData().toBool();
        m_presenter->change(values, tr("originals in watched folders"));
    });
    section->addRow(tr("Originals in watched folders"), m_originals,
                    tr("orchestrator watch FOLDER, in a terminal, imports what appears in a folder. Nothing in it is "
                       "ever deleted or replaced."));
}

void SettingsScreen::showOriginals(const Settings &values)
{
    //: %1 and %2 are names of sub-folders.
    m_originals->setItemText(
        1, tr("Move to “%1” or “%2” once they are read").arg(values.watchImportedFolder, values.watchFailedFolder));
    m_originals->setCurrentIndex(values.watchMoves ? 1 : 0);
}

} // namespace desk
