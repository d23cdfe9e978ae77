// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace desk {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// What a colour says. Never the only sign: an icon or a word stands beside it.
enum class Tone : quint8 { Neutral, Accent, Good, Doubtful, Wrong };

struct ToneColours {
    QColor text;       ///< readable (WCAG AA) on `background` and on the window
    QColor background; ///< of a badge or banner, and of a place on a page (with transparency)
    QColor border;
};

/// The colours of a tone for a palette of ours, light or dark. Threads: any.
[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);
/// Second-rank text: hints, captions, units. Readable (WCAG AA) on the window and on fields.
[[nodiscard]] QColor quietText(const QPalette &palette);
/// Hairlines between regions.
[[nodiscard]] QColor hairline(const QPalette &palette);
/// The surface of the rail and the bars, one step off the window.
[[nodiscard]] QColor railSurface(const QPalette &palette);
/// The desk on which a document page lies.
[[nodiscard]] QColor pageSurround(const QPalette &palette);
/// Under the pointer, before a click.
[[nodiscard]] QColor hoverSurface(const QPalette &palette);
/// Behind selected rows, and the text on it: calmer than the accent itself.
[[nodiscard]] QColor selectionSurface(const QPalette &palette);
[[nodiscard]] QColor selectionText(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// The whole palette of the light or the dark theme.
[[nodiscard]] QPalette themePalette(bool dark);
/// WCAG 2.1 contrast of two opaque colours, 1..21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Gives the application its style and palette, follows the system's light and dark, and changes live.
/// Threads: main thread. Ownership: made once in main() after QApplication, dies before it.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] bool dark() const { return m_dark; }
    /// Asks the desktop (XDG portal) for its preference and listens for changes; call after the first paint.
    void followSystem();

    [[nodiscard]] static QString choiceName(ThemeChoice choice); ///< "system", "light", "dark"
    [[nodiscard]] static ThemeChoice choiceFromName(QStringView name);

signals:
    void changed(bool dark);

private:
    void setSystemDark(bool dark);
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace desk
