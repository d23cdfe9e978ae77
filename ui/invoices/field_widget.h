// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/page_text.h"
#include "ui/invoices/review_rules.h"

#include <QWidget>

class QLabel;

namespace desk {

class ConfidenceWidget;
class FieldAnswersWidget;
class FieldEditWidget;
class ToneLabelWidget;

/// What was typed into a field and is not saved.
struct FieldDraft {
    QString text;
    QString base; ///< the canonical value that stood there when typing began
    bool operator==(const FieldDraft &) const = default;
};

/// One field in review: label, value, confidence, source; below it why it is doubtful and the answers that differ.
/// Threads: main thread.
class FieldWidget : public QWidget {
    Q_OBJECT
public:
    FieldWidget(Field field, int labelWidth, QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] FieldEditWidget &edit() { return *m_edit; }
    /// Where the reasons pop up.
    [[nodiscard]] QWidget *whyAnchor() const;
    /// Shows a reading. What is being typed stays. @param note  what a rule says of the value though it is certain.
    void setReading(const FieldReading &reading, FieldState state, double threshold, bool editable,
                    const QString &note = {});
    /// Of the invoice: amounts that are typed get the currency's places; pages are named where there are several.
    void setDocument(const QString &currency, int pageCount);
    /// Something was typed or taken that is not saved.
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] std::optional<FieldDraft> draft() const;
    void setDraft(const FieldDraft &draft);
    /// What stood here when typing began, canonical.
    [[nodiscard]] QString base() const { return m_base; }
    /// Puts text from the page into the edit, read as the field's type; more: behind what was taken before.
    void take(const PickedText &picked, bool more);
    /// Puts the next of the answers into the edit; false if there is none.
    bool takeNextAnswer();
    [[nodiscard]] bool hasAnswers() const;
    /// Where on the page stands what is being typed: arrow down and up go through them.
    void setMatches(const QList<PickedText> &matches);
    /// Puts back what is saved.
    void restore();
    /// It is on its way to be saved: no longer dirty.
    void setSaving();
    void showProblem(const QString &sentence);
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
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
    /// The person asks why the value is as sure as it is.
    void whyRequested(desk::Field field);
    void answerChosen(desk::Field field, const desk::FieldValue &value);
    /// A place to be lit on the page; without a page: none any more. @param reveal  and to be brought into view.
    void placeShown(const desk::FieldValue &value, bool reveal);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(int labelWidth);
    void connectParts();
    void onTyped(const QString &text);
    void stepMatch(int by);
    void showStand();
    void showReason();
    void showHint();
    void forgetOrigin();

    Field m_field;
    FieldReading m_reading;
    FieldState m_state = FieldState::Absent;
    double m_threshold = 1;
    bool m_editable = false;
    QString m_note;
    QString m_base;
    QString m_currency;
    int m_pageCount = 0;
    QString m_problem;
    std::optional<PickedText> m_picked; ///< the text of the edit was taken from there
    std::optional<FieldValue> m_answer; ///< the edit holds this answer
    QList<PickedText> m_matches;
    int m_match = -1;    ///< of m_matches; -1 = what was typed
    QString m_typedText; ///< before a match was put in its place
    bool m_lit = false;
    QLabel *m_label = nullptr;
    FieldEditWidget *m_edit = nullptr;
    ConfidenceWidget *m_confidence = nullptr;
    ToneLabelWidget *m_source = nullptr;
    QWidget *m_below = nullptr;
    ToneLabelWidget *m_reasonIcon = nullptr;
    ToneLabelWidget *m_reason = nullptr;
    FieldAnswersWidget *m_answers = nullptr;
};

} // namespace desk
