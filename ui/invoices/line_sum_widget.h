// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/line_rules.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace desk {

class ToneLabelWidget;

/// How the sum of a table stands against the invoice's total: in words, with an icon and a colour.
/// Threads: main thread.
class LineSumWidget : public QWidget {
    Q_OBJECT
public:
    /// @param name  object name of the sentence.
    explicit LineSumWidget(const QString &name, QWidget *parent = nullptr);

    void showLines(const Extraction &extraction);
    void showTaxes(const Extraction &extraction);
    void showAllowances(const Extraction &extraction);
    [[nodiscard]] QString text() const;

private:
    void showStand(const SumStand &stand, const QString &currency);
    void say(const QString &sentence, std::optional<Tone> tone, const QString &more = {});

    ToneLabelWidget *m_icon = nullptr;
    ToneLabelWidget *m_sentence = nullptr;
};

} // namespace desk
