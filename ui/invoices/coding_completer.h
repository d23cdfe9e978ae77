// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

namespace desk {

class CodingCodesModel;

/// Offers codes while a person types a part of the code or of its name; what is chosen puts the code alone into the
/// line. Enter takes what is chosen in the list, or the only one that matches; else what was typed.
/// Threads: main thread. Ownership: borrows the model; the line edit's child.
class CodingCompleter : public QCompleter {
    Q_OBJECT
public:
    CodingCompleter(CodingCodesModel &codes, QLineEdit &edit);

    /// Shows all codes, whatever stands in the line.
    void showAll();

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CodingCodesModel &m_codes;
    QLineEdit &m_edit;
};

} // namespace desk
