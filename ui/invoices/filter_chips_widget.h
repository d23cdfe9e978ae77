// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/filter_words.h"

#include <QWidget>

namespace desk {

/// What the list is filtered by besides words and status: a chip for each, which a click takes away. Hidden while there
/// is none. Threads: main thread.
class FilterChipsWidget : public QWidget {
    Q_OBJECT
public:
    explicit FilterChipsWidget(QWidget *parent = nullptr);

    /// @param canSave  no saved filter asks for just this.
    void set(const QList<FilterPhrase> &phrases, bool canSave);

signals:
    void removed(desk::FilterPart part);
    void clearRequested();
    void saveRequested();

private:
    QList<FilterPhrase> m_phrases;
    bool m_canSave = false;
};

} // namespace desk
