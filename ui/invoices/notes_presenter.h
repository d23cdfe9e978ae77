// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"

#include <functional>

class QUndoStack;

namespace desk {

class ChangeFeed;

/// The notes beside one invoice: reads them anew when anybody writes one, and writes with undo.
/// Threads: main thread. Ownership: borrows the services and the stack.
class NotesPresenter : public QObject {
    Q_OBJECT
public:
    NotesPresenter(FilingService &filing, ChangeFeed &changes, QUndoStack &undo, QObject *parent = nullptr);

    /// Whose notes; an invalid id = nobody's.
    void open(InvoiceId id);
    [[nodiscard]] InvoiceId id() const { return m_id; }
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }
    [[nodiscard]] bool isOwn(const Note &note) const { return note.author == m_filing.me(); }

    void add(const QString &text);
    void edit(const Note &note, const QString &text);
    void remove(const Note &note);

signals:
    void changed();
    void failed(const desk::Error &error);

private:
    void reload();
    void writeNew(const QString &text, std::function<void(NoteId)> done);
    void writeText(NoteId note, const QString &text, std::function<void()> done);
    void writeGone(NoteId note, std::function<void()> done);

    FilingService &m_filing;
    QUndoStack &m_undo;
    InvoiceId m_id;
    QList<Note> m_notes;
    quint64 m_opening = 0;
};

} // namespace desk
