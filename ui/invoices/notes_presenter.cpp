// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/notes_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "ui/kit/step_command.h"

#include <QUndoStack>

#include <algorithm>
#include <memory>

namespace desk {

NotesPresenter::NotesPresenter(FilingService &filing, ChangeFeed &changes, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_filing(filing), m_undo(undo)
{
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &list) {
        const bool mine = std::ranges::any_of(
            list, [this](const Change &change) { return change.entity == Entity::Invoice && change.id == m_id.value; });
        if (mine && m_id.isValid())
            reload();
    });
}

void NotesPresenter::open(InvoiceId id)
{
    ++m_opening;
    m_id = id;
    m_notes.clear();
    emit changed();
    if (id.isValid())
        reload();
}

void NotesPresenter::reload()
{
    whenFinished(m_filing.notes(m_id), this, [this, opening = m_opening](const Result<QList<Note>> &notes) {
        if (opening != m_opening)
            return;
        if (!notes) {
            emit failed(notes.error());
        } else if (*notes != m_notes) {
            m_notes = *notes;
            emit changed();
        }
    });
}

void NotesPresenter::writeNew(const QString &text, std::function<void(NoteId)> done)
{
    whenFinished(m_filing.addNote(m_id, text), this, [this, done](const Result<NoteId> &note) {
        if (note)
            done(*note);
        else
            emit failed(note.error());
    });
}

void NotesPresenter::writeText(NoteId note, const QString &text, std::function<void()> done)
{
    whenFinished(m_filing.editNote(note, text), this, [this, done](const Result<> &saved) {
        if (!saved)
            emit failed(saved.error());
        else if (done)
            done();
    });
}

void NotesPresenter::writeGone(NoteId note, std::function<void()> done)
{
    whenFinished(m_filing.removeNote(note), this, [this, done](const Result<> &gone) {
        if (!gone)
            emit failed(gone.error());
        else if (done)
            done();
    });
}

void NotesPresenter::add(const QString &text)
{
    writeNew(text, [this, text, opening = m_opening](NoteId id) {
        if (opening != m_opening)
            return;
        const auto note = std::make_shared<NoteId>(id); // written again it has another number
        //: For the undo menu.
        m_undo.push(new StepCommand(
            tr("Write a note"), [this, note] { writeGone(*note, {}); },
            [this, note, text] { writeNew(text, [note](NoteId again) { *note = again; }); })); // the stack owns it
    });
}

void NotesPresenter::edit(const Note &note, const QString &text)
{
    if (text == note.text)
        return;
    writeText(note.id, text, [this, note, text, opening = m_opening] {
        if (opening != m_opening)
            return;
        //: For the undo menu.
        m_undo.push(new StepCommand(
            tr("Change a note"), [this, note] { writeText(note.id, note.text, {}); },
            [this, note, text] { writeText(note.id, text, {}); })); // the stack owns it
    });
}

void NotesPresenter::remove(const Note &note)
{
    writeGone(note.id, [this, note, opening = m_opening] {
        if (opening != m_opening)
            return;
        const auto id = std::make_shared<NoteId>(note.id);
        //: For the undo menu.
        m_undo.push(new StepCommand(
            tr("Delete a note"), [this, id, text = note.text] { writeNew(text, [id](NoteId again) { *id = again; }); },
            [this, id] { writeGone(*id, {}); })); // the stack owns it
    });
}

} // namespace desk
