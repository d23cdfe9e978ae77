// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_screen.h"

#include "ui/kit/actions.h"
#include "ui/kit/section_widget.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/widgets.h"
#include "ui/settings/ledger_codes_widget.h"
#include "ui/settings/settings_approval_widget.h"
#include "ui/settings/settings_company_widget.h"
#include "ui/settings/settings_payment_widget.h"
#include "ui/settings/settings_presenter.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

SettingsScreen::SettingsScreen(SettingsService &settings, CodingService &coding, ChangeFeed &changes, Theme &theme,
                               Actions &actions, const QString &dataDir, QWidget *parent)
    : QWidget(parent)
{
    m_presenter = new SettingsPresenter(settings, theme, this);
    m_problem = new BannerWidget(this);
    auto *content = new QWidget(this);
    const int unit = scaled(8, fontMetrics());
    content->setMaximumWidth(scaled(760, fontMetrics()));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(2 * unit);
    addSection(u"reading"_s, makeReading());
    addSection(u"company"_s, new SettingsCompanyWidget(*m_presenter, this));
    addSection(u"approval"_s, new SettingsApprovalWidget(*m_presenter, this));
    addSection(u"payment"_s, new SettingsPaymentWidget(*m_presenter, this));
    addSection(u"coding"_s, new LedgerCodesWidget(coding, changes, *m_presenter->undoStack(), this));
    addSection(u"appearance"_s, makeAppearance());
    addSection(u"data"_s, makeFolder(dataDir));
    addSection(u"privacy"_s, makePrivacy());
    m_column->addStretch();

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"settingsScroll"_s);
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_scroll, 1);

    actions.bindUndoStack(this, m_presenter->undoStack());
    connect(m_presenter, &SettingsPresenter::valuesChanged, this, &SettingsScreen::showValues);
    connect(m_presenter, &SettingsPresenter::themeChanged, this, &SettingsScreen::showTheme);
    connect(m_presenter, &SettingsPresenter::failed, m_problem, &BannerWidget::showError);
    showValues(m_presenter->values());
    showTheme(m_presenter->themeChoice());
}

// What is being typed is saved while there is still somebody to save it.
SettingsScreen::~SettingsScreen()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void SettingsScreen::showSection(const QString &name)
{
    SectionWidget *section = m_sections.value(name);
    if (!section)
        return;
    // A screen that is shown for the first time has no places yet.
    QTimer::singleShot(0, section, [this, section] {
        m_scroll->verticalScrollBar()->setValue(section->y() - scaled(16, fontMetrics()));
        if (section->focusProxy())
            section->setFocus(Qt::OtherFocusReason);
    });
}

void SettingsScreen::addSection(const QString &name, SectionWidget *section)
{
    m_sections.insert(name, section);
    m_column->addWidget(section);
}

SectionWidget *SettingsScreen::makeReading()
{
    auto *section = new SectionWidget(
        u"scan-text"_s, tr("Reading", "heading of settings"),
        tr("Scans and photos are read in these languages; files with text inside need none of them."), this);
    makeLanguages(section);
    m_country = new QComboBox(section);
    m_country->setObjectName(u"settingsCountry"_s);
    m_country->setMinimumWidth(scaled(240, fontMetrics()));
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillCountries();
    connect(m_country, &QComboBox::activated, this, [this] {
        Settings values = m_presenter->values();
        values.homeCountry = m_country->currentData().toString();
        m_presenter->change(values, tr("home country"));
    });
    section->addRow(tr("Home country"), m_country,
                    tr("Decides where a date or a currency could be meant in two ways."));
    m_readers = new QSpinBox(section);
    m_readers->setObjectName(u"settingsReaders"_s);
    m_readers->setRange(0, 32);
    //: A number of documents; %1 is the number of processor cores.
    m_readers->setSpecialValueText(tr("As many as cores (%1)").arg(QLocale().toString(QThread::idealThreadCount())));
    m_readers->setKeyboardTracking(false);
    m_readers->setMinimumWidth(scaled(240, fontMetrics()));
    connect(m_readers, &QSpinBox::valueChanged, this, [this](int readers) {
        Settings values = m_presenter->values();
        values.parallelReaders = readers;
        m_presenter->change(values, tr("documents at once"));
    });
    section->addRow(tr("Documents read at once"), m_readers, tr("Takes effect when the program is started next."));
    makeOriginals(section);
    return section;
}

SectionWidget *SettingsScreen::makeAppearance()
{
    auto *section = new SectionWidget(u"sun-moon"_s, tr("Appearance"), {}, this);
    m_themes = new QButtonGroup(section);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(20, fontMetrics()));
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::System, tr("Like the system", "theme")},
        {ThemeChoice::Light, tr("Light", "theme")},
        {ThemeChoice::Dark, tr("Dark", "theme")},
    };
    for (const auto &[choice, word] : choices) {
        auto *button = new QRadioButton(word, section);
        button->setObjectName(u"settingsTheme_"_s + Theme::choiceName(choice));
        m_themes->addButton(button, int(choice));
        row->addWidget(button);
    }
    row->addStretch();
    section->addWide(row);
    connect(m_themes, &QButtonGroup::idClicked, this, [this](int id) { m_presenter->changeTheme(ThemeChoice(id)); });
    return section;
}

SectionWidget *SettingsScreen::makeFolder(const QString &dataDir)
{
    auto *section = new SectionWidget(
        u"folder-open"_s, tr("Data folder"),
        tr("All invoices, their files and these settings. A copy of this folder is a backup of everything; take it "
           "while the program is closed."),
        this);
    auto *path = new ElidedLabelWidget(dataDir, section);
    path->setElideMode(Qt::ElideMiddle);
    path->setMinimumWidth(scaled(300, fontMetrics()));
    auto *open = new QPushButton(tr("Open the folder"), section);
    open->setObjectName(u"settingsOpenFolder"_s);
    open->setAccessibleName(open->text());
    connect(open, &QPushButton::clicked, this, [this, section, dataDir] {
        const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(dataDir));
        section->setError(opened ? QString() : tr("No program is set up to show folders. The path is above."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(open);
    section->addWide(row);
    return section;
}

SectionWidget *SettingsScreen::makePrivacy()
{
    auto *section =
        new SectionWidget(u"shield-check"_s, tr("Privacy"), tr("Nothing leaves this machine in this version."), this);
    section->addHint(tr("Documents are read here, without any service on the network; the program opens no "
                        "connection. Documents are opened in a process of their own, and the data folder can be read "
                        "by you alone."));
    return section;
}

void SettingsScreen::showValues(const Settings &values)
{
    showLanguages(values.ocrLanguages);
    const QSignalBlocker readersQuiet(m_readers);
    m_readers->setValue(values.parallelReaders);
    m_country->setCurrentIndex(std::max(0, m_country->findData(values.homeCountry)));
    showOriginals(values);
}

void SettingsScreen::showTheme(ThemeChoice choice)
{
    m_themes->button(int(choice))->setChecked(true);
}

} // namespace desk
