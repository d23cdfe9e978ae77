// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QLabel>

namespace desk {

/// A label (plain text, or an icon) whose colour says something, in whatever theme is on. Threads: main thread.
class ToneLabelWidget : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabelWidget(QWidget *parent = nullptr);
    explicit ToneLabelWidget(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Second-rank text.
    void setQuiet();
    /// Shows an icon instead of text.
    void setIcon(const QString &name, Tone tone, int size = 16);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintAnew();

    Tone m_tone = Tone::Neutral;
    bool m_quiet = false;
    bool m_toned = false;
    bool m_painting = false;
    QString m_icon;
    int m_iconSize = 16;
};

} // namespace desk
