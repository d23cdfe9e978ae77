// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/page_text.h"
#include "ui/invoices/review_rules.h"

#include <QHash>
#include <QScrollArea>

namespace desk {

class FieldWidget;
class ReviewPresenter;

/// All header fields of the invoice in review. Threads: main thread. Borrows the presenter.
class FieldsWidget : public QScrollArea {
    Q_OBJECT
public:
    explicit FieldsWidget(ReviewPresenter &presenter, QWidget *parent = nullptr);

    /// Stands above the fields and scrolls with them.
    void setTop(QWidget *widget);
    /// Another invoice: nothing that was typed stays.
    void showInvoice();
    /// The same invoice anew: what is being typed stays.
    void refresh();
    void focusField(Field field);
    /// The field with the keyboard, also while the keyboard is in one of its buttons.
    [[nodiscard]] std::optional<Field> focusedField() const;
    /// The first doubtful field; false if there is none.
    bool focusFirstDoubtful();
    void focusNextDoubtful(bool forward);
    /// Saves what is typed and not saved. False if something is no possible value (it is shown there).
    bool saveTyped();
    void take(const PickedText &picked, bool more);
    void light(std::optional<Field> field);
    void showProblem(Field field, const QString &sentence);
    void restore(Field field);

signals:
    void fieldFocused(desk::Field field);
    void fieldHovered(std::optional<desk::Field> field);
    void typed(const QString &text);
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
    void chooseAlternative(Field field, const FieldValue &value);

    ReviewPresenter &m_presenter;
    QHash<Field, FieldWidget *> m_fields;
    std::optional<Field> m_goOnAfter; ///< Enter was pressed here; the next one is chosen when the rules have run
};

} // namespace desk
