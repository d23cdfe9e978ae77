// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/section_widget.h"
#include "ui/kit/theme.h"

#include <functional>

namespace desk {

/// Something that can be done with a line.
struct SupplierLineButton {
    QString text, name, tip; ///< name: of the object
    std::function<void()> act;
};

/// A line of a card: a badge, a sentence, a quieter one below it, buttons.
struct SupplierLine {
    QString badgeIcon, badge; ///< empty = no badge
    Tone tone = Tone::Neutral;
    QString title, detail; ///< plain text that is safe to show
    bool strong = false;   ///< the title in bold
    bool quiet = false;    ///< it does not count any more
    QList<SupplierLineButton> buttons;
};

/// A card with such lines. Threads: main thread.
class SupplierLinesWidget : public SectionWidget {
    Q_OBJECT
public:
    using SectionWidget::SectionWidget;

    /// @param none  what is said where there are no lines. The keyboard stays with the button of the same name.
    void setLines(const QList<SupplierLine> &lines, const QString &none);

private:
    [[nodiscard]] QWidget *makeLine(const SupplierLine &line);

    QWidget *m_lines = nullptr;
};

} // namespace desk
