// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_finished.h"
#include "core/invoices/filing/filing_service.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/review_presenter.h"
#include "ui/invoices/save_edits_command.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/step_command.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// So often is a change tried anew on top of somebody else's that does not touch it.
constexpr int MostTries = 4;

/// approve() and its like give the version alone.
QFuture<Result<SavedReview>> asSaved(QFuture<Result<int>> version)
{
    return version.then([](const Result<int> &v) -> Result<SavedReview> {
        if (!v)
            return tl::unexpected(v.error());
        return SavedReview{*v, {}};
    });
}

bool sameCell(const ValueEdit &a, const ValueEdit &b)
{
    return a.section == b.section && a.row == b.row && a.name == b.name;
}

std::optional<Field> headerField(const QList<ValueEdit> &edits)
{
    if (edits.isEmpty() || edits.first().section != ValueEdit::Section::Header)
        return std::nullopt;
    return fieldFromName(edits.first().name);
}

} // namespace

void ReviewPresenter::enqueue(Write write)
{
    m_writes.push_back(std::move(write));
    startNext();
    emit busyChanged();
}

void ReviewPresenter::startNext()
{
    if (m_writing || m_writes.empty())
        return;
    m_writing = true;
    const Write write = std::move(m_writes.front());
    m_writes.pop_front();
    whenFinished(write.start(m_id, m_invoice.rowVersion), this, [this, write](const Result<SavedReview> &result) {
        m_writing = false;
        finishWrite(write, result);
        startNext();
    });
}

void ReviewPresenter::finishWrite(const Write &write, const Result<SavedReview> &result)
{
    if (result) {
        m_invoice.rowVersion = result->rowVersion;
        m_ownVersion = result->rowVersion;
        write.saved(*result);
    } else {
        write.failed(result.error());
    }
    if (!m_writes.empty())
        return;
    const bool mustLook = !result && result.error().code == ErrorCode::Conflict;
    if (m_openWhenIdle && !mustLook)
        open(*m_openWhenIdle);
    else
        reload();
}

void ReviewPresenter::saveField(Field field, FieldValue value, const QString &base)
{
    value.source = value.isEmpty() ? ValueSource::None : ValueSource::Human;
    value.confidence = value.isEmpty() ? 0 : 1;
    value.doubt = {};
    value.model.clear();
    const ValueEdit edit{.name = fieldName(field), .value = value};
    const FieldValue theirs = m_invoice.extraction.value(field);
    if (theirs.value != base && theirs.value != value.value)
        sayConflict({.cells = {{edit, theirs}}, .rest = {}, .what = fieldLabel(field)});
    else
        save({edit}, fieldLabel(field), field, m_invoice.extraction, MostTries);
}

void ReviewPresenter::saveEdits(const QList<ValueEdit> &edits, const QString &what)
{
    if (!edits.isEmpty())
        save(edits, what, std::nullopt, m_invoice.extraction, MostTries);
}

void ReviewPresenter::saveCells(const QList<ValueEdit> &edits, const QString &what, const QList<ValueEdit> &base)
{
    ReviewConflict conflict{.cells = {}, .rest = {}, .what = what};
    for (const ValueEdit &edit : edits) {
        const bool changed = std::ranges::any_of(base, [&](const ValueEdit &stood) { return sameCell(stood, edit); });
        const FieldValue theirs = cellValue(m_invoice.extraction, edit);
        if (changed && theirs.value != edit.value.value)
            conflict.cells.append({edit, theirs});
        else
            conflict.rest.append(edit);
    }
    if (conflict.cells.isEmpty())
        saveEdits(edits, what);
    else
        sayConflict(conflict);
}

void ReviewPresenter::save(const QList<ValueEdit> &edits, const QString &what, std::optional<Field> field,
                           const Extraction &seen, int triesLeft)
{
    Write write;
    write.start = [this, edits](InvoiceId id, int version) { return m_invoices.saveReview(id, version, edits); };
    write.saved = [this, edits, what, field](const SavedReview &saved) {
        pushCommand(edits, saved.before, what);
        if (field)
            m_afterReload.append([this, field] { emit fieldSaved(*field); });
    };
    write.failed = [this, edits, what, field, seen, triesLeft](const Error &error) {
        if (error.code != ErrorCode::Conflict || triesLeft == 0) {
            if (field)
                emit saveFailed(*field, error);
            else
                emit failed(error);
            return;
        }
        // Somebody saved first. If it was something else, ours can be saved on top; else the person chooses.
        m_afterReload.append([this, edits, what, field, seen, triesLeft] {
            ReviewConflict conflict = conflictOf(edits, seen, m_invoice.extraction);
            conflict.what = what;
            if (conflict.isEmpty())
                save(edits, what, field, m_invoice.extraction, triesLeft - 1);
            else
                sayConflict(conflict);
        });
    };
    enqueue(std::move(write));
}

void ReviewPresenter::sayConflict(ReviewConflict conflict)
{
    // Who it was stands in the history; the question is asked as soon as that is known, or cannot be.
    const ValueEdit cell = conflict.cells.isEmpty() ? ValueEdit{.section = conflict.section, .name = {}, .value = {}}
                                                    : conflict.cells.first().mine;
    const auto changes = m_services.filing.history(m_id, cell.section, cell.row, cell.name);
    whenFinished(changes, this, [this, conflict, opening = m_opening](const Result<QList<ValueChange>> &found) mutable {
        if (opening != m_opening)
            return;
        if (found && !found->isEmpty() && found->first().act != ValueChange::Act::Read) {
            conflict.savedBy = found->first().actor;
            conflict.savedAt = found->first().at;
        }
        emit conflicted(conflict);
    });
}

void ReviewPresenter::resolve(const ReviewConflict &conflict, const QList<ValueEdit> &mine)
{
    QList<ValueEdit> edits = mine;
    if (conflict.section == ValueEdit::Section::Header) // of moved rows `mine` is all or nothing
        edits += conflict.rest;
    saveEdits(edits, conflict.what);
    if (edits.isEmpty())
        emit changed();
}

void ReviewPresenter::rewrite(const QList<ValueEdit> &edits, const QList<ValueEdit> &stood, const QString &what,
                              std::function<void(const QList<ValueEdit> &)> done)
{
    ReviewConflict conflict{.cells = {}, .rest = {}, .what = what};
    const Extraction &now = m_invoice.extraction;
    const bool rows = std::ranges::any_of(
        edits + stood, [&now](const ValueEdit &edit) { return changesRows(now, edit) || edit.insertRow; });
    for (const ValueEdit &edit : edits) {
        const auto left = std::ranges::find_if(stood, [&](const ValueEdit &s) { return sameCell(s, edit); });
        const FieldValue theirs = cellValue(now, edit);
        if (!rows && left != stood.end() && theirs.value != left->value.value && theirs.value != edit.value.value)
            conflict.cells.append({edit, theirs});
        else
            conflict.rest.append(edit);
    }
    if (!conflict.cells.isEmpty()) {
        // What the steps would go back to is no longer what stands there. Later: the stack is in the midst of one.
        QMetaObject::invokeMethod(&m_undo, &QUndoStack::clear, Qt::QueuedConnection);
        sayConflict(conflict);
        return;
    }
    Write write;
    write.start = [this, edits](InvoiceId id, int version) { return m_invoices.saveReview(id, version, edits); };
    write.saved = [this, edits, done = std::move(done)](const SavedReview &saved) {
        done(saved.before);
        if (const auto field = headerField(edits))
            m_afterReload.append([this, field] { emit fieldRestored(*field); });
    };
    write.failed = [this](const Error &error) {
        m_undo.clear();
        emit failed(error);
    };
    enqueue(std::move(write));
}

void ReviewPresenter::pushCommand(const QList<ValueEdit> &after, const QList<ValueEdit> &before, const QString &what)
{
    m_undo.push(new SaveEditsCommand(*this, after, before, what)); // the stack owns it
}

void ReviewPresenter::writeFindings(const QList<Finding> &findings, const QString &reason, std::function<void()> done)
{
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        Write write;
        write.start = [this, finding, reason](InvoiceId id, int version) {
            return asSaved(m_invoices.acceptFinding(id, version, finding.rule, finding.values, reason));
        };
        const bool last = i == findings.size() - 1;
        write.saved = [last, done](const SavedReview &) {
            if (last && done)
                done();
        };
        write.failed = [this](const Error &error) { emit failed(error); };
        enqueue(std::move(write));
    }
}

void ReviewPresenter::acceptFindings(const QList<Finding> &findings, const QString &reason)
{
    writeFindings(findings, reason, [this, findings, reason] {
        //: For the undo menu: a warning was accepted with a reason. %1: what kind of warning.
        const QString what = tr("Accept \"%1\"").arg(ruleTitle(findings.first().rule));
        m_undo.push(new StepCommand(
            what, [this, findings] { writeFindings(findings, {}, {}); },
            [this, findings, reason] { writeFindings(findings, reason, {}); })); // the stack owns it
    });
}

void ReviewPresenter::reopenFindings(const QList<Finding> &findings)
{
    writeFindings(findings, {}, [this, findings] {
        //: For the undo menu: the acceptance of a warning was taken back. %1: what kind of warning.
        const QString what = tr("Reopen \"%1\"").arg(ruleTitle(findings.first().rule));
        m_undo.push(new StepCommand(
            what,
            [this, findings] {
                for (const Finding &finding : findings)
                    writeFindings({finding}, finding.acceptReason, {});
            },
            [this, findings] { writeFindings(findings, {}, {}); })); // the stack owns it
    });
}

void ReviewPresenter::writeDecision(std::function<QFuture<Result<int>>(InvoiceId, int)> start,
                                    void (ReviewPresenter::*done)(InvoiceId))
{
    Write write;
    auto seen = std::make_shared<Invoice>();
    write.start = [this, start, seen](InvoiceId id, int version) {
        *seen = m_invoice;
        return asSaved(start(id, version));
    };
    write.saved = [this, done](const SavedReview &) {
        m_afterReload.append([this, done] { emit(this->*done)(m_id); });
    };
    write.failed = [this, start, done, seen](const Error &error) {
        if (error.code != ErrorCode::Conflict) {
            emit failed(error);
            return;
        }
        // A note or an assignee moves the version as well: only another reading needs another look.
        m_afterReload.append([this, start, done, seen, error] {
            if (m_invoice.status == seen->status && m_invoice.extraction == seen->extraction &&
                m_invoice.rowVersion != seen->rowVersion)
                writeDecision(start, done);
            else
                emit failed(error);
        });
    };
    enqueue(std::move(write));
}

void ReviewPresenter::approve()
{
    writeDecision([this](InvoiceId id, int version) { return m_invoices.approve(id, version); },
                  &ReviewPresenter::approved);
}

void ReviewPresenter::reject(const QString &reason)
{
    writeDecision([this, reason](InvoiceId id, int version) { return m_invoices.reject(id, version, reason); },
                  &ReviewPresenter::rejected);
}

void ReviewPresenter::reopen()
{
    writeDecision([this](InvoiceId id, int version) { return m_invoices.reopen(id, version); },
                  &ReviewPresenter::reopened);
}

void ReviewPresenter::moveToTrash()
{
    whenFinished(m_services.filing.trash({m_id}), this, [this](const Result<QList<InvoiceId>> &moved) {
        if (!moved)
            emit failed(moved.error());
        else if (moved->isEmpty())
            emit failed({ErrorCode::NotAllowed, u"released for payment, or being read"_s, {}});
    });
}

void ReviewPresenter::restoreFromTrash()
{
    whenFinished(m_services.filing.restore({m_id}), this, [this](const Result<QList<InvoiceId>> &restored) {
        if (!restored)
            emit failed(restored.error());
    });
}

void ReviewPresenter::writeAssignee(const QString &assignee, std::function<void(const QString &before)> done)
{
    whenFinished(m_services.filing.assign({m_id}, assignee), this,
                 [this, id = m_id, done](const Result<QHash<InvoiceId, QString>> &before) {
                     if (!before)
                         emit failed(before.error());
                     else if (done && before->contains(id))
                         done(before->value(id));
                 });
}

void ReviewPresenter::assign(const QString &assignee)
{
    if (assignee == m_invoice.assignee)
        return;
    writeAssignee(assignee, [this, assignee, opening = m_opening](const QString &before) {
        if (opening != m_opening)
            return;
        m_undo.push(new StepCommand(
            //: For the undo menu: somebody is to look at the invoice.
            tr("Assign"), [this, before] { writeAssignee(before, {}); },
            [this, assignee] { writeAssignee(assignee, {}); })); // the stack owns it
    });
}

void ReviewPresenter::readAgain(const QString &password)
{
    ImportOptions options;
    options.again = true;
    options.autoApprove = m_services.settings.values().autoApprove;
    options.password = password;
    m_undo.clear();
    whenFinished(m_invoices.readAgain({m_id}, options), this, [this](const Result<> &started) {
        if (!started)
            emit failed(started.error());
    });
}

} // namespace desk
