// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/watched_import.h"

#include "core/base/log.h"
#include "core/base/when_finished.h"
#include "core/invoices/watch/move_file.h"
#include "core/storage/database.h"
#include "core/storage/settings_service.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxHashedBytes = 200'000'000; // the import refuses larger ones before it copies them
constexpr qint64 OpenAgainMs = 10'000;
constexpr qint64 StoreAgainMs = 60'000;
constexpr qint64 LookAgainMs = 5'000;
constexpr int TriesBeforeTold = 3;
/// Looks after which a reading that another program began is taken over: its owner is gone.
constexpr int LooksAtForeign = 3;
constexpr qsizetype MaxTold = 2'000;
const QString ToldState = u"watch.told"_s;

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, file.errorString());
    if (file.size() > MaxHashedBytes)
        return QByteArray();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(ErrorCode::Unreadable, file.errorString());
    return hash.result();
}

/// It lies in the system, not in the document: it may pass.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreadable:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::Io:
        return true;
    default:
        return false;
    }
}

bool isOver(InvoiceStatus status)
{
    return status != InvoiceStatus::Queued && status != InvoiceStatus::Reading;
}

QString markOf(const QString &path, const QByteArray &sha256)
{
    const QByteArray both = path.toUtf8() + '\0' + sha256;
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).left(12).toBase64());
}

} // namespace

WatchedImport::WatchedImport(Parts parts, Options options)
    : m_parts(parts),
      m_options(std::move(options)),
      m_folder(QDir::cleanPath(QDir(m_options.folder).absolutePath())),
      m_told(parts.settings.uiState(ToldState).split(u' ', Qt::SkipEmptyParts))
{
    m_pool.setMaxThreadCount(1); // one file after the other: the disk has other things to do
    connect(&m_parts.invoices, &InvoiceService::finished, this, [this](InvoiceId id) { look(id, true); });
}

WatchedImport::~WatchedImport()
{
    saveTold();
    m_pool.waitForDone();
}

void WatchedImport::stop()
{
    m_stopped = true;
    saveTold();
}

QString WatchedImport::shown(const QString &absolutePath) const
{
    const QString folder = m_options.folder.endsWith(u'/') ? m_options.folder.chopped(1) : m_options.folder;
    return absolutePath.startsWith(m_folder + u'/') ? folder + absolutePath.mid(m_folder.size()) : absolutePath;
}

QList<WatchedImport::Inspected> WatchedImport::inspect(const QString &folder, const QList<FoundFile> &files)
{
    QList<Inspected> inspected;
    for (const FoundFile &file : files)
        inspected.append({file, hashOf(folder + u'/' + file.name), std::nullopt});
    return inspected;
}

void WatchedImport::take(const QList<FoundFile> &files)
{
    for (const FoundFile &file : files)
        m_busy.insert(file.name, 1);
    const auto inspected = QtConcurrent::run(&m_pool, [folder = m_folder, files] { return inspect(folder, files); });
    whenFinished(inspected, this, [this](const QList<Inspected> &found) { lookUp(found); });
}

void WatchedImport::lookUp(QList<Inspected> files)
{
    const auto known = m_parts.database.read([files](QSqlDatabase &db) -> Result<QList<Inspected>> {
        QList<Inspected> filled = files;
        WatchedFileRepository repository(db);
        for (Inspected &file : filled) {
            if (!file.sha256 || file.sha256->isEmpty())
                continue;
            TRY_ASSIGN(found, repository.find(*file.sha256));
            file.known = found;
        }
        return filled;
    });
    whenFinished(known, this, [this, files](const Result<QList<Inspected>> &filled) {
        if (m_stopped)
            return;
        if (filled)
            return decide(*filled);
        for (const Inspected &file : files)
            onRefused(file.file, shown(absolute(file.file.name)), filled.error());
    });
}

void WatchedImport::decide(const QList<Inspected> &files)
{
    QList<FoundFile> wanted;
    for (const Inspected &file : files) {
        if (!file.sha256) {
            notReadable(file.file, file.sha256.error());
        } else if (!passOver(file)) {
            m_contents.insert(file.file.name, *file.sha256);
            wanted.append(file.file);
        }
    }
    if (!wanted.isEmpty())
        importAll(wanted);
}

bool WatchedImport::passOver(const Inspected &file)
{
    if (!file.known)
        return false;
    const KnownFile &known = *file.known;
    const QString path = absolute(file.file.name);
    if (!known.isRead()) {
        // Somebody reads it just now; where nobody does any more, importing it takes the reading over.
        if (!known.isBeingRead || ++m_tries[file.file.name] > LooksAtForeign)
            return false;
        postpone(file.file, LookAgainMs);
        return true;
    }
    const bool failed = known.status == InvoiceStatus::Failed;
    if (failed && !m_options.import.password.isEmpty()) // perhaps this one opens it
        return false;
    if (known.path != path && !wasTold(path, *file.sha256))
        return false;
    ++m_known;
    settle(file.file, failed ? Fate::Failed : Fate::Imported);
    return true;
}

void WatchedImport::notReadable(const FoundFile &file, const Error &error)
{
    if (error.code == ErrorCode::NotFound) // somebody took it away: there is nothing to be said
        return answer(file);
    const int tries = ++m_tries[file.name];
    if (tries == TriesBeforeTold || !m_options.patient)
        emit documentDone({shown(absolute(file.name)), tl::unexpected(error), false});
    if (m_options.patient)
        postpone(file, OpenAgainMs);
    else
        answer(file);
}

void WatchedImport::importAll(const QList<FoundFile> &files)
{
    QStringList paths;
    for (const FoundFile &file : files)
        paths.append(absolute(file.name));
    whenFinished(m_parts.invoices.import(paths, m_options.import), this,
                 [this, files](const Result<QList<ImportOutcome>> &outcomes) {
                     if (m_stopped)
                         return;
                     if (outcomes)
                         return onImported(files, *outcomes);
                     for (const FoundFile &file : files)
                         onRefused(file, shown(absolute(file.name)), outcomes.error());
                 });
}

void WatchedImport::onImported(const QList<FoundFile> &files, const QList<ImportOutcome> &outcomes)
{
    m_saidPostponed = false;
    auto outcome = outcomes.cbegin();
    QList<InvoiceId> begun;
    for (const FoundFile &file : files) {
        const QString path = absolute(file.name);
        const auto isOf = [&](const ImportOutcome &o) { return (o.mail.isEmpty() ? o.path : o.mail) == path; };
        const auto end = std::find_if_not(outcome, outcomes.cend(), isOf);
        m_busy.insert(file.name, std::max(1, int(end - outcome)));
        if (outcome == end)
            answer(file);
        for (; outcome != end; ++outcome) {
            if (!outcome->invoice) {
                onRefused(file, shown(outcome->path), outcome->invoice.error());
                continue;
            }
            const bool duplicate = outcome->known && !outcome->willBeRead;
            if (outcome->known)
                remember(path, m_contents.value(file.name));
            m_underWay.append({file, shown(outcome->path), *outcome->invoice, duplicate});
            begun.append(*outcome->invoice);
        }
    }
    for (const InvoiceId id : std::as_const(begun)) // it may be read already
        look(id, false);
}

void WatchedImport::onRefused(const FoundFile &file, const QString &path, const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return partEnded(file, Fate::Stays);
    if (m_options.patient && mayPass(error.code) && m_busy.value(file.name) == 1) {
        if (!m_saidPostponed)
            emit noted({.kind = WatchNote::Kind::Postponed, .path = path, .error = error});
        m_saidPostponed = true;
        return postpone(file, StoreAgainMs);
    }
    emit documentDone({path, tl::unexpected(error), false});
    partEnded(file, mayPass(error.code) ? Fate::Stays : Fate::Failed);
}

void WatchedImport::refresh()
{
    saveTold();
    QList<InvoiceId> ids;
    for (const UnderWay &one : std::as_const(m_underWay))
        ids.append(one.id);
    if (ids.isEmpty())
        return;
    whenFinished(m_parts.invoices.rows(ids), this, [this](const Result<QList<InvoiceRow>> &rows) {
        if (!rows)
            return; // looked at again soon
        for (const InvoiceRow &row : *rows) {
            if (isOver(row.status))
                look(row.id, false);
        }
    });
}

void WatchedImport::look(InvoiceId id, bool over)
{
    const auto isIt = [id](const UnderWay &one) { return one.id == id; };
    if (m_stopped || std::ranges::none_of(m_underWay, isIt))
        return;
    whenFinished(m_parts.invoices.invoice(id), this,
                 [this, id, over](const Result<Invoice> &invoice) { onDocument(id, invoice, over); });
}

void WatchedImport::onDocument(InvoiceId id, const Result<Invoice> &invoice, bool over)
{
    if (m_stopped || (!over && invoice && !isOver(invoice->status)))
        return;
    // Nobody reads it any more and it was not read: somebody cancelled that.
    const bool cancelled = invoice && !isOver(invoice->status);
    QList<UnderWay> ended;
    for (auto one = m_underWay.begin(); one != m_underWay.end();) {
        if (one->id == id) {
            ended.append(*one);
            one = m_underWay.erase(one);
        } else {
            ++one;
        }
    }
    for (const UnderWay &one : std::as_const(ended)) {
        if (cancelled)
            emit documentDone({one.path, fail(ErrorCode::Cancelled), false});
        else
            emit documentDone({one.path, invoice, one.duplicate});
        const bool readable = invoice && invoice->status != InvoiceStatus::Failed;
        partEnded(one.file, cancelled || !invoice ? Fate::Stays : readable ? Fate::Imported : Fate::Failed);
    }
}

void WatchedImport::partEnded(const FoundFile &file, Fate fate)
{
    const Fate worst = std::max(m_fates.value(file.name, Fate::Imported), fate);
    if (int &left = m_busy[file.name]; left > 1) {
        --left;
        m_fates.insert(file.name, worst);
        return;
    }
    settle(file, worst);
}

void WatchedImport::settle(const FoundFile &file, Fate fate)
{
    const Settings &settings = m_parts.settings.values();
    if (!m_moves || fate == Fate::Stays)
        return answer(file);
    const QString folder = fate == Fate::Imported ? settings.watchImportedFolder : settings.watchFailedFolder;
    const QString below = QFileInfo(file.name).path();
    move(file, folder + (below == u"."_s ? QString() : u'/' + below));
}

void WatchedImport::move(const FoundFile &file, const QString &folder)
{
    const auto moved = QtConcurrent::run(&m_pool, [root = m_folder, folder, file]() -> Result<QString> {
        if (lookAtFile(root, file.name) != file) // gone, or another one by now: that is not ours to move
            return fail(ErrorCode::NotFound);
        return setAside(root + u'/' + file.name, root + u'/' + folder);
    });
    whenFinished(moved, this, [this, file](const Result<QString> &target) {
        const QString path = shown(absolute(file.name));
        if (m_stopped)
            return;
        if (target) {
            emit noted({.kind = WatchNote::Kind::Moved, .path = path, .target = shown(*target)});
        } else if (const Error &error = target.error(); error.code != ErrorCode::NotFound) {
            const QString reason = QString::number(int(error.code)) + QFileInfo(file.name).path();
            if (!m_saidNotMoved.contains(reason))
                emit noted({.kind = WatchNote::Kind::NotMoved, .path = path, .error = error});
            m_saidNotMoved.insert(reason);
        }
        answer(file);
    });
}

void WatchedImport::answer(const FoundFile &file)
{
    for (const auto &forget : {&m_tries, &m_busy})
        forget->remove(file.name);
    m_contents.remove(file.name);
    m_fates.remove(file.name);
    if (m_busy.isEmpty() && m_known > 0) {
        emit noted({.kind = WatchNote::Kind::Known, .path = m_options.folder, .count = m_known});
        m_known = 0;
    }
    emit handled(file);
}

void WatchedImport::postpone(const FoundFile &file, qint64 afterMs)
{
    m_busy.remove(file.name);
    m_contents.remove(file.name);
    m_fates.remove(file.name);
    emit postponed(file, afterMs);
}

bool WatchedImport::wasTold(const QString &path, const QByteArray &sha256) const
{
    return m_told.contains(markOf(path, sha256));
}

void WatchedImport::remember(const QString &path, const QByteArray &sha256)
{
    const QString mark = markOf(path, sha256);
    if (m_told.contains(mark))
        return;
    m_told.append(mark);
    if (m_told.size() > MaxTold)
        m_told.removeFirst();
    m_toldChanged = true;
}

void WatchedImport::saveTold()
{
    if (m_toldChanged)
        m_parts.settings.setUiState(ToldState, m_told.join(u' '));
    m_toldChanged = false;
}

} // namespace desk
