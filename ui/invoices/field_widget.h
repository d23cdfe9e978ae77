// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/page_text.h"
#include "ui/invoices/review_rules.h"

#include <QWidget>

class QLabel;

namespace desk {

class ConfidenceWidget;
class FieldEditWidget;
class FlowLayout;
class ToneLabelWidget;

/// One field in review: label, value, confidence, source; below it why it is doubtful and what else it could be.
/// Threads: main thread.
class FieldWidget : public QWidget {
    Q_OBJECT
public:
    FieldWidget(Field field, int labelWidth, QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] FieldEditWidget &edit() { return *m_edit; }
    /// Shows a reading. What is being typed stays.
    void setReading(const FieldReading &reading, FieldState state, double threshold, bool editable);
    /// Of the invoice: amounts that are typed get the currency's places; pages are named where there are several.
    void setDocument(const QString &currency, int pageCount);
    /// Something was typed or taken that is not saved.
    [[nodiscard]] bool isDirty() const;
    /// What stood here when typing began, canonical.
    [[nodiscard]] QString base() const { return m_base; }
    /// Puts text from the page into the edit; more: behind what was taken before.
    void take(const PickedText &picked, bool more);
    /// Puts back what is saved.
    void restore();
    void showProblem(const QString &sentence);
    void setLit(bool lit);

    /// The value to save: canonical, with the place on the page that it was taken from. Errors: InvalidArgument.
    [[nodiscard]] Result<FieldValue> typedValue() const;

signals:
    /// Enter. The value may be as it was: then it is confirmed.
    void accepted(desk::Field field);
    /// The focus leaves and something was typed.
    void leftDirty(desk::Field field);
    void gotFocus(desk::Field field);
    void typed(desk::Field field, const QString &text);
    void hovered(desk::Field field, bool over);
    void alternativeChosen(desk::Field field, const desk::FieldValue &value);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(int labelWidth);
    void showReason();
    void showAlternatives(bool editable);
    [[nodiscard]] QString alternativeText(const FieldValue &value) const;

    Field m_field;
    FieldReading m_reading;
    FieldState m_state = FieldState::Absent;
    QString m_base;
    QString m_currency;
    int m_pageCount = 0;
    QString m_problem;
    std::optional<PickedText> m_picked;
    bool m_lit = false;
    QLabel *m_label = nullptr;
    FieldEditWidget *m_edit = nullptr;
    ConfidenceWidget *m_confidence = nullptr;
    ToneLabelWidget *m_source = nullptr;
    QWidget *m_below = nullptr;
    ToneLabelWidget *m_reasonIcon = nullptr;
    ToneLabelWidget *m_reason = nullptr;
    FlowLayout *m_alternatives = nullptr;
};

} // namespace desk
