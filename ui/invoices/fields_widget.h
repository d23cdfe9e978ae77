// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/field_drafts.h"
#include "ui/invoices/page_text.h"
#include "ui/invoices/review_rules.h"

#include <QHash>
#include <QScrollArea>

namespace desk {

class FieldWidget;
class ReviewPresenter;
struct ReviewConflict;

/// All header fields of the invoice in review. Threads: main thread. Borrows the presenter.
class FieldsWidget : public QScrollArea {
    Q_OBJECT
public:
    explicit FieldsWidget(ReviewPresenter &presenter, QWidget *parent = nullptr);

    /// Stands above the fields and scrolls with them.
    void setTop(QWidget *widget);
    /// Stands below the fields and scrolls with them.
    void setBottom(QWidget *widget);
    /// Another invoice: nothing that was typed stays.
    void showInvoice();
    /// The same invoice anew: what is being typed stays.
    void refresh();
    void focusField(Field field);
    [[nodiscard]] QWidget *editOf(Field field) const;
    /// Where the reasons of a field pop up.
    [[nodiscard]] QWidget *whyAnchorOf(Field field) const;
    /// The field with the keyboard, also while the keyboard is in one of its buttons.
    [[nodiscard]] std::optional<Field> focusedField() const;
    /// The first doubtful field; false if there is none.
    bool focusFirstDoubtful();
    /// Behind (or before) the field with the keyboard, without going round; false if there is none.
    bool focusNextDoubtful(bool forward);
    bool focusLastDoubtful();
    /// Puts the next of the answers into the field with the keyboard, else of the first one that has several.
    void takeNextAnswer();
    /// Saves what is typed and not saved. False if something is no possible value (it is shown there).
    bool saveTyped();
    void take(const PickedText &picked, bool more);
    void light(std::optional<Field> field);
    void showProblem(Field field, const QString &sentence);
    void restore(Field field);
    /// Values of a conflict that is not decided: they wait for when this invoice is opened again.
    void keepMine(const ReviewConflict &conflict);

signals:
    void fieldFocused(desk::Field field);
    void whyRequested(desk::Field field);
    void fieldHovered(std::optional<desk::Field> field);
    /// Where the text that is being typed stands on the pages.
    void matchesFound(const QList<desk::PickedText> &matches);
    /// A place to be lit, as FieldWidget says it.
    void placeShown(const desk::FieldValue &value, bool reveal);
    /// Enter on the last field that was to be checked.
    void allChecked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGroup(const QString &title, const QList<Field> &fields, int labelWidth);
    void accept(Field field);
    /// False if it is no possible value.
    bool save(FieldWidget &widget, bool confirm);
    void goOn(Field from);
    [[nodiscard]] bool isStillAt(Field field) const;
    void chooseAnswer(Field field, const FieldValue &value);
    void findMatches(FieldWidget &row, const QString &text);
    [[nodiscard]] QString noteOf(Field field) const;
    /// Another invoice comes: saves what can be saved, and keeps the rest for when this one is opened again.
    void leave();
    void keepDrafts();
    void restoreDrafts();

    ReviewPresenter &m_presenter;
    QHash<Field, FieldWidget *> m_fields;
    FieldDrafts m_drafts;             ///< typed, impossible, and not given up
    std::optional<Field> m_goOnAfter; ///< Enter was pressed here; the next one is chosen when the rules have run
};

} // namespace desk
