// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QComboBox;

namespace desk {

/// A header with a choice below each column's title: where the column goes. Threads: main thread.
class LinePasteHeaderView : public QHeaderView {
    Q_OBJECT
public:
    explicit LinePasteHeaderView(QWidget *parent = nullptr);

    /// @param choices  words with their values; the first of them is "nowhere".
    void setChoices(int columns, const QList<std::pair<QString, int>> &choices);
    /// Without a signal. @param values  one for each column.
    void setChosen(const QList<int> &values);
    [[nodiscard]] QSize sizeHint() const override;
    /// After the table was scrolled sideways.
    void place();

signals:
    void chosen(int column, int value);

protected:
    void updateGeometries() override;

private:
    [[nodiscard]] int comboHeight() const;
    QList<QComboBox *> m_combos;
};

} // namespace desk
