// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/notes_presenter.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace desk {

class ToneLabelWidget;

/// Pops up the notes beside an invoice, oldest first, with a line to write another one. What is being written stays
/// when it is closed. Threads: main thread. Ownership: borrows the presenter.
class NotesWidget : public QFrame {
    Q_OBJECT
public:
    explicit NotesWidget(NotesPresenter &presenter, QWidget *parent = nullptr);

    void popUp(QWidget *anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNotes();
    [[nodiscard]] QWidget *rowFor(const Note &note, int number);
    void startEditing(const Note &note);
    void save();
    void place();

    NotesPresenter &m_presenter;
    QPointer<QWidget> m_anchor;
    std::optional<Note> m_editing;
    QHash<InvoiceId, QString> m_drafts;
    InvoiceId m_shown;
    QLabel *m_empty = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_save = nullptr;
    ToneLabelWidget *m_problem = nullptr;
};

} // namespace desk
