// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/export_invoices.h"
#include "core/storage/change_feed.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/save_edits_command.h"
#include "ui/kit/invoice_words.h"

#include <QtConcurrent>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// approve() and its like give the version alone.
QFuture<Result<SavedReview>> asSaved(QFuture<Result<int>> version)
{
    return version.then([](const Result<int> &v) -> Result<SavedReview> {
        if (!v)
            return tl::unexpected(v.error());
        return SavedReview{*v, {}};
    });
}

} // namespace

ReviewPresenter::ReviewPresenter(InvoiceService &invoices, ChangeFeed &changes, SettingsService &settings,
                                 QObject *parent)
    : QObject(parent), m_invoices(invoices), m_settings(settings)
{
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &list) {
        const bool mine = std::ranges::any_of(list, [this](const Change &change) {
            return change.entity == Entity::Invoice && change.id == m_id.value && m_id.isValid();
        });
        if (mine && !m_writing) // a write of ours is followed by a reload anyway
            reload();
    });
    connect(&settings, &SettingsService::changed, this, [this] {
        if (m_loaded)
            emit changed();
    });
}

ReviewPresenter::~ReviewPresenter()
{
    for (std::stop_source &source : m_pictures)
        source.request_stop();
}

double ReviewPresenter::threshold() const
{
    return m_settings.values().certainty;
}

FieldState ReviewPresenter::state(Field field) const
{
    return fieldState(m_invoice.extraction, field, threshold());
}

bool ReviewPresenter::isEditable() const
{
    return m_loaded && m_invoice.status == InvoiceStatus::NeedsReview;
}

void ReviewPresenter::open(InvoiceId id)
{
    if (isBusy()) { // what was typed is saved first
        m_openWhenIdle = id;
        return;
    }
    reset();
    if (!id.isValid())
        return;
    m_id = id;
    const quint64 opening = m_opening;
    whenFinished(m_invoices.invoice(id), this, [this, opening](const Result<Invoice> &invoice) {
        if (opening == m_opening)
            take(invoice, true);
    });
}

void ReviewPresenter::close()
{
    open({});
}

void ReviewPresenter::reset()
{
    ++m_opening;
    ++m_loading;
    for (std::stop_source &source : m_pictures)
        source.request_stop();
    m_pictures.clear();
    m_undo.clear();
    m_afterReload.clear();
    m_invoice = {};
    m_pages.clear();
    m_id = {};
    m_loaded = false;
}

void ReviewPresenter::reload()
{
    const quint64 loading = ++m_loading;
    whenFinished(m_invoices.invoice(m_id), this, [this, loading](const Result<Invoice> &invoice) {
        if (loading == m_loading)
            take(invoice, false);
    });
}

void ReviewPresenter::take(const Result<Invoice> &invoice, bool first)
{
    if (!invoice) {
        m_afterReload.clear();
        emit failed(invoice.error());
        return;
    }
    const bool readAnew = first || invoice->readAt != m_invoice.readAt || invoice->pageCount != m_invoice.pageCount;
    m_invoice = *invoice;
    if (first || !m_loaded) {
        m_loaded = true;
        emit opened();
    } else {
        emit changed();
    }
    if (readAnew)
        askPages();
    for (const auto &step : std::exchange(m_afterReload, {}))
        step();
}

void ReviewPresenter::askPages()
{
    whenFinished(m_invoices.pages(m_id), this, [this, opening = m_opening](const Result<QList<ReadPage>> &pages) {
        if (opening != m_opening)
            return;
        // A document that could not be read has no pages; that is no error here.
        m_pages = pages ? *pages : QList<ReadPage>{};
        emit pagesChanged();
    });
}

void ReviewPresenter::askPicture(int page, int dpi)
{
    if (const auto earlier = m_pictures.find(page); earlier != m_pictures.end())
        earlier->request_stop();
    std::stop_source source;
    m_pictures.insert(page, source);
    whenFinished(m_invoices.pageImage(m_id, page, dpi, source.get_token()), this,
                 [this, page, dpi, opening = m_opening, stop = source.get_token()](const Result<QImage> &picture) {
                     if (opening != m_opening || stop.stop_requested())
                         return;
                     m_pictures.remove(page);
                     if (picture)
                         emit pictureReady(page, dpi, *picture);
                     else
                         emit pictureFailed(page, picture.error());
                 });
}

// --- writing

void ReviewPresenter::enqueue(Write write)
{
    m_writes.push_back(std::move(write));
    startNext();
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
        write.saved(*result);
    } else {
        write.failed(result.error());
    }
    if (!m_writes.empty())
        return;
    if (const auto next = std::exchange(m_openWhenIdle, std::nullopt))
        open(*next);
    else
        reload();
}

void ReviewPresenter::saveField(Field field, FieldValue value, const QString &base)
{
    value.source = value.isEmpty() ? ValueSource::None : ValueSource::Human;
    value.confidence = value.isEmpty() ? 0 : 1;
    value.doubt = {};
    value.model.clear();
    saveHeader(field, {ValueEdit::Section::Header, 0, fieldName(field), value, false}, base, true);
}

void ReviewPresenter::saveHeader(Field field, const ValueEdit &edit, const QString &base, bool mayRepeat)
{
    const QString theirs = m_invoice.extraction.value(field).value;
    if (theirs != base && theirs != edit.value.value) {
        m_conflict = {{edit}, field, true, edit.value.value, theirs};
        emit conflicted(m_conflict);
        return;
    }
    Write write;
    write.start = [this, edit](InvoiceId id, int version) { return m_invoices.saveReview(id, version, {edit}); };
    write.saved = [this, edit, field](const SavedReview &saved) {
        pushCommand({edit}, saved.before, fieldLabel(field));
        m_afterReload.append([this, field] { emit fieldSaved(field); });
    };
    write.failed = [this, edit, field, base, mayRepeat](const Error &error) {
        if (error.code != ErrorCode::Conflict || !mayRepeat) {
            emit saveFailed(field, error);
            return;
        }
        // Somebody saved first. If it was another field, ours can be saved on top; else the person chooses.
        m_undo.clear();
        m_afterReload.append([this, field, edit, base] { saveHeader(field, edit, base, false); });
    };
    enqueue(std::move(write));
}

void ReviewPresenter::saveEdits(const QList<ValueEdit> &edits, const QString &what)
{
    Write write;
    write.start = [this, edits](InvoiceId id, int version) { return m_invoices.saveReview(id, version, edits); };
    write.saved = [this, edits, what](const SavedReview &saved) { pushCommand(edits, saved.before, what); };
    write.failed = [this, edits](const Error &error) {
        if (error.code != ErrorCode::Conflict) {
            emit failed(error);
            return;
        }
        m_undo.clear();
        m_conflict = {edits, {}, false, edits.isEmpty() ? QString() : edits.first().value.value, {}};
        m_afterReload.append([this] { emit conflicted(m_conflict); });
    };
    enqueue(std::move(write));
}

void ReviewPresenter::rewrite(const QList<ValueEdit> &edits, std::function<void(const QList<ValueEdit> &)> done)
{
    Write write;
    write.start = [this, edits](InvoiceId id, int version) { return m_invoices.saveReview(id, version, edits); };
    write.saved = [this, edits, done = std::move(done)](const SavedReview &saved) {
        done(saved.before);
        if (const auto field = edits.isEmpty() ? std::nullopt : fieldFromName(edits.first().name);
            field && edits.first().section == ValueEdit::Section::Header)
            m_afterReload.append([this, field] { emit fieldRestored(*field); });
    };
    write.failed = [this](const Error &error) {
        m_undo.clear(); // what it would have gone back to is no longer what stands there
        emit failed(error);
    };
    enqueue(std::move(write));
}

void ReviewPresenter::pushCommand(const QList<ValueEdit> &after, const QList<ValueEdit> &before, const QString &what)
{
    m_undo.push(new SaveEditsCommand(*this, after, before, what)); // the stack owns it
}

void ReviewPresenter::useTheirs()
{
    m_conflict = {};
    emit changed();
}

void ReviewPresenter::useMine()
{
    const ReviewConflict conflict = std::exchange(m_conflict, {});
    if (conflict.isHeader)
        saveHeader(conflict.field, conflict.mine.first(), m_invoice.extraction.value(conflict.field).value, false);
    else if (!conflict.mine.isEmpty())
        //: For the undo menu: something of the invoice was changed.
        saveEdits(conflict.mine, tr("Change"));
}

void ReviewPresenter::acceptFinding(const Finding &finding, const QString &reason)
{
    Write write;
    write.start = [this, finding, reason](InvoiceId id, int version) {
        return asSaved(m_invoices.acceptFinding(id, version, finding.rule, finding.values, reason));
    };
    write.saved = [](const SavedReview &) {};
    write.failed = [this](const Error &error) { emit failed(error); };
    enqueue(std::move(write));
}

void ReviewPresenter::approve()
{
    Write write;
    write.start = [this](InvoiceId id, int version) { return asSaved(m_invoices.approve(id, version)); };
    write.saved = [this](const SavedReview &) { m_afterReload.append([this] { emit approved(m_id); }); };
    write.failed = [this](const Error &error) { emit failed(error); };
    enqueue(std::move(write));
}

void ReviewPresenter::reject(const QString &reason)
{
    Write write;
    write.start = [this, reason](InvoiceId id, int version) { return asSaved(m_invoices.reject(id, version, reason)); };
    write.saved = [this](const SavedReview &) { m_afterReload.append([this] { emit rejected(m_id); }); };
    write.failed = [this](const Error &error) { emit failed(error); };
    enqueue(std::move(write));
}

void ReviewPresenter::reopen()
{
    Write write;
    write.start = [this](InvoiceId id, int version) { return asSaved(m_invoices.reopen(id, version)); };
    write.saved = [this](const SavedReview &) { m_afterReload.append([this] { emit reopened(m_id); }); };
    write.failed = [this](const Error &error) { emit failed(error); };
    enqueue(std::move(write));
}

void ReviewPresenter::readAgain(const QString &password)
{
    ImportOptions options;
    options.again = true;
    options.autoApprove = m_settings.values().autoApprove;
    options.password = password;
    m_undo.clear();
    whenFinished(m_invoices.readAgain({m_id}, options), this, [this](const Result<> &started) {
        if (!started)
            emit failed(started.error());
    });
}

void ReviewPresenter::saveOriginal(const QString &file)
{
    const QFuture<Result<>> written =
        m_invoices.original(m_id).then(QtFuture::Launch::Async, [file](const Result<QByteArray> &bytes) -> Result<> {
            if (!bytes)
                return tl::unexpected(bytes.error());
            return writeWhole(file, *bytes);
        });
    whenFinished(written, this, [this, file](const Result<> &saved) {
        if (saved)
            emit originalSaved(file);
        else
            emit failed(saved.error());
    });
}

} // namespace desk
