// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/field.h"

#include <QAbstractButton>
#include <QWidget>

namespace desk {

class FlowLayout;

/// One answer as a card: the value, and below it where it comes from. Threads: main thread.
class FieldAnswerWidget : public QAbstractButton {
    Q_OBJECT
public:
    /// @param origin  "E-invoice", "Text, page 2".
    FieldAnswerWidget(const QString &value, const QString &origin, QWidget *parent = nullptr);

    void setChosen(bool chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void hovered(bool over);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont quietFont() const;

    QString m_value, m_origin;
    bool m_chosen = false;
};

/// The answers for one field that differ, side by side: what was taken first, then the others. Hidden where there is
/// one answer only. Threads: main thread.
class FieldAnswersWidget : public QWidget {
    Q_OBJECT
public:
    static constexpr int MostOthers = 3;

    explicit FieldAnswersWidget(Field field, QWidget *parent = nullptr);

    /// @param pageCount  of the document: pages are named where there are several.
    void setReading(const FieldReading &reading, int pageCount);
    void clear();
    [[nodiscard]] const QList<FieldValue> &answers() const { return m_answers; }
    /// Which one stands in the field; -1 = none of them.
    void setChosen(int index);
    [[nodiscard]] int chosen() const { return m_chosen; }

signals:
    void answerClicked(int index);
    /// The pointer or the keyboard is on an answer; an empty value: on none.
    void answerHovered(const desk::FieldValue &value);

private:
    [[nodiscard]] QString originOf(const FieldValue &value) const;

    Field m_field;
    QList<FieldValue> m_answers;
    QList<FieldAnswerWidget *> m_cards;
    FlowLayout *m_flow = nullptr;
    int m_chosen = -1;
    int m_pageCount = 0;
};

} // namespace desk
