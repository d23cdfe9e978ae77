// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/desk_style.h"
#include "ui/kit/system_theme.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// All colours of the program. Nothing outside this file names one.
struct Colours {
    QRgb window, base, alternateBase, button, rail, pageSurround, hover;
    QRgb text, quiet, disabled, hairline, border;
    QRgb accent, accentText, selection, selectionText, link, tooltip, tooltipText;
    std::array<std::array<QRgb, 3>, 5> tones; ///< by Tone: text, background, border
};

constexpr Colours Light{
    .window = 0xfff7f8fa,
    .base = 0xffffffff,
    .alternateBase = 0xfff9fafb,
    .button = 0xffffffff,
    .rail = 0xffeef0f3,
    .pageSurround = 0xffdfe3e8,
    .hover = 0xffe6e9ee,
    .text = 0xff1b2130,
    .quiet = 0xff5a6375,
    .disabled = 0xff9aa2b1,
    .hairline = 0xffdde1e7,
    .border = 0xffc3c9d3,
    .accent = 0xff2f5bd3,
    .accentText = 0xffffffff,
    .selection = 0xffdbe5ff,
    .selectionText = 0xff12225a,
    .link = 0xff2a52c0,
    .tooltip = 0xff242b3a,
    .tooltipText = 0xfff4f6fa,
    .tones = {{{0xff4b5465, 0xffeceff3, 0xffd3d8e0},
               {0xff2a52c0, 0xffe4ecff, 0xffb5c8f7},
               {0xff14693f, 0xffdff3e7, 0xffa9d9bf},
               {0xff8a4b00, 0xfffff0d6, 0xffecc98b},
               {0xffb3261e, 0xfffde7e5, 0xfff2b8b3}}},
};

constexpr Colours Dark{
    .window = 0xff171b23,
    .base = 0xff1d222c,
    .alternateBase = 0xff20262f,
    .button = 0xff272e3a,
    .rail = 0xff12151c,
    .pageSurround = 0xff0f1218,
    .hover = 0xff2b3240,
    .text = 0xffe7eaf0,
    .quiet = 0xff9fa9ba,
    .disabled = 0xff667084,
    .hairline = 0xff2b3240,
    .border = 0xff3f4858,
    .accent = 0xff7c9fff,
    .accentText = 0xff0d1530,
    .selection = 0xff2c3f73,
    .selectionText = 0xfff0f4ff,
    .link = 0xff93b0ff,
    .tooltip = 0xff323a49,
    .tooltipText = 0xfff0f3f8,
    .tones = {{{0xffb9c1cf, 0xff2a313d, 0xff3d4655},
               {0xff9db7ff, 0xff222e52, 0xff3a4f8d},
               {0xff74d39f, 0xff17352a, 0xff2a5c48},
               {0xfff1bd62, 0xff3a2d14, 0xff65501f},
               {0xffff9b92, 0xff43211f, 0xff763a36}}},
};

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? Dark : Light;
}

double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const auto &colours = coloursOf(palette).tones[size_t(tone)];
    return {QColor(colours[0]), QColor(colours[1]), QColor(colours[2])};
}

QColor quietText(const QPalette &palette)
{
    return coloursOf(palette).quiet;
}

QColor hairline(const QPalette &palette)
{
    return coloursOf(palette).hairline;
}

QColor railSurface(const QPalette &palette)
{
    return coloursOf(palette).rail;
}

QColor pageSurround(const QPalette &palette)
{
    return coloursOf(palette).pageSurround;
}

QColor hoverSurface(const QPalette &palette)
{
    return coloursOf(palette).hover;
}

QPalette themePalette(bool dark)
{
    const Colours &c = dark ? Dark : Light;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternateBase);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.quiet);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.accentText);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.accentText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::ToolTipBase, c.tooltip);
    set(QPalette::ToolTipText, c.tooltipText);
    set(QPalette::Light, c.base);
    set(QPalette::Midlight, c.hover);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, c.border);
    set(QPalette::Shadow, c.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(c.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.hover));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.disabled));
    return palette;
}

QColor selectionSurface(const QPalette &palette)
{
    return coloursOf(palette).selection;
}

QColor selectionText(const QPalette &palette)
{
    return coloursOf(palette).selectionText;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

Theme::Theme(QApplication &application) : m_application(application)
{
    // What the platform gives before we set anything tells its preference (Windows, macOS, KDE and GNOME plugins).
    m_systemDark = isDark(QApplication::palette());
    QApplication::setStyle(new DeskStyle); // QApplication owns it
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::followSystem()
{
    auto *system = new SystemTheme(this);
    connect(system, &SystemTheme::preferred, this, &Theme::setSystemDark);
    system->follow();
}

QString Theme::choiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return u"system"_s;
}

ThemeChoice Theme::choiceFromName(QStringView name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark;
    if (m_applied && dark == m_dark)
        return;
    m_applied = true;
    m_dark = dark;
    const QPalette palette = themePalette(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed(dark);
}

} // namespace desk
