// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_dialog_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/exports/export_profile.h"
#include "core/storage/change_feed.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/export_draft_command.h"
#include "ui/invoices/export_words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshAfterMs = 150; // typing is over
constexpr int ProgressEveryMs = 100;
constexpr qsizetype MostNamed = 500; // refused invoices with their names
constexpr int PreviewRows = 3;
const QString LastChoice = u"exports.last"_s, LastFolder = u"invoices.lastFolder"_s;

bool needsCheck(ExportFormat format)
{
    return format == ExportFormat::Ubl || format == ExportFormat::Datev;
}

bool hasTable(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Xlsx;
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::Datev:
        return u".csv"_s;
    case ExportFormat::Json:
        return u".json"_s;
    case ExportFormat::Xlsx:
        return u".xlsx"_s;
    case ExportFormat::Ubl:
        return {};
    }
    return {};
}

/// People read workbooks, programs CSV: only the former have headings in the person's language.
QList<ExportProfile> worded(QList<ExportProfile> profiles)
{
    for (ExportProfile &profile : profiles) {
        if (profile.format == ExportFormat::Xlsx && profile.columns.isEmpty())
            profile.columns = wordedColumns(profile.rowsAreLines);
    }
    return profiles;
}

QString nameOf(const InvoiceRow &row)
{
    const QString name = row.sellerName.isEmpty() ? row.fileName : row.sellerName;
    return row.invoiceNumber.isEmpty() ? name : u"%1, %2"_s.arg(name, row.invoiceNumber);
}

} // namespace

ExportDialogPresenter::ExportDialogPresenter(const InvoiceServices &services, QList<InvoiceId> ids, QObject *parent)
    : QObject(parent), m_services(services), m_ids(std::move(ids))
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshAfterMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ExportDialogPresenter::refresh);
    m_progressTimer.setInterval(ProgressEveryMs);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { emit progressed(*m_done, count()); });
    connect(&services.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool profiles =
            std::ranges::any_of(changes, [](const Change &c) { return c.entity == Entity::ExportProfile; });
        const bool invoices = std::ranges::any_of(changes, [](const Change &c) { return c.entity == Entity::Invoice; });
        if (profiles && m_loaded && !m_running)
            reload(m_draft.id);
        if (invoices && m_loaded)
            m_refreshTimer.start(); // somebody may have mended what was missing
    });
}

ExportDialogPresenter::~ExportDialogPresenter()
{
    m_stop.request_stop();
}

// --- profiles

void ExportDialogPresenter::load()
{
    whenFinished(m_services.exports.profiles(), this, [this](const Result<QList<ExportProfile>> &profiles) {
        if (!profiles) {
            emit failed(profiles.error());
            return;
        }
        m_loaded = true;
        m_profiles = worded(*profiles);
        takeLastChoice();
    });
}

void ExportDialogPresenter::reload(ExportProfileId wanted)
{
    whenFinished(m_services.exports.profiles(), this, [this, wanted](const Result<QList<ExportProfile>> &profiles) {
        if (profiles)
            take(*profiles, wanted);
    });
}

/// The draft stays as it is; only what is saved beside it is new.
void ExportDialogPresenter::take(const QList<ExportProfile> &profiles, ExportProfileId wanted)
{
    m_profiles = worded(profiles);
    const auto there = std::ranges::find(m_profiles, wanted, &ExportProfile::id);
    if (wanted.isValid() && there != m_profiles.end()) {
        m_draft.id = there->id;
        m_draft.name = there->name;
    } else {
        m_draft.id = {};
        m_draft.name.clear();
    }
    emit profilesChanged();
    emit draftChanged();
}

void ExportDialogPresenter::takeLastChoice()
{
    const QJsonObject last = QJsonDocument::fromJson(m_services.settings.uiState(LastChoice).toUtf8()).object();
    const qint64 id = qint64(last[u"profile"_s].toDouble());
    const auto format = exportFormatFromName(last[u"format"_s].toString());
    const auto is = [&](const ExportProfile &profile) {
        return id > 0 ? profile.id.value == id : !profile.id.isValid() && profile.format == format;
    };
    auto found = std::ranges::find_if(m_profiles, is);
    if (found == m_profiles.end())
        found = m_profiles.begin();
    m_draft = *found;
    if (!m_draft.id.isValid() && format == m_draft.format)
        takeOptions(m_draft, last[u"options"_s].toString().toUtf8());
    m_undo.clear();
    emit profilesChanged();
    emit draftChanged();
    refresh();
}

void ExportDialogPresenter::rememberChoice()
{
    QJsonObject last{{u"format"_s, exportFormatName(m_draft.format)}};
    if (m_draft.id.isValid())
        last[u"profile"_s] = double(m_draft.id.value);
    else
        last[u"options"_s] = QString::fromUtf8(optionsOf(m_draft));
    m_services.settings.setUiState(LastChoice, QString::fromUtf8(QJsonDocument(last).toJson(QJsonDocument::Compact)));
}

bool ExportDialogPresenter::isChanged() const
{
    const auto saved = std::ranges::find(m_profiles, m_draft.id, &ExportProfile::id);
    return m_draft.id.isValid() && saved != m_profiles.end() && *saved != m_draft;
}

void ExportDialogPresenter::choose(int index)
{
    if (index < 0 || index >= m_profiles.size())
        return;
    m_undo.clear();
    apply(m_profiles[index]);
}

void ExportDialogPresenter::change(const ExportProfile &to, const QString &text, const QString &setting)
{
    if (to != m_draft)
        m_undo.push(new ExportDraftCommand(*this, to, text, setting));
}

void ExportDialogPresenter::apply(const ExportProfile &draft)
{
    m_draft = draft;
    emit draftChanged();
    m_refreshTimer.start();
}

void ExportDialogPresenter::store(ExportProfile profile)
{
    whenFinished(m_services.exports.saveProfile(profile), this,
                 [this, profile](const Result<ExportProfileId> &id) mutable {
                     if (!id) {
                         emit profileFailed(id.error());
                         return;
                     }
                     profile.id = *id;
                     profile.name = profile.name.simplified();
                     m_undo.clear();
                     m_draft = profile;
                     reload(*id);
                     emit saved(profile.name);
                 });
}

void ExportDialogPresenter::saveAs(const QString &name)
{
    ExportProfile profile = m_draft;
    profile.id = {};
    profile.name = name;
    store(profile);
}

void ExportDialogPresenter::save()
{
    if (m_draft.id.isValid())
        store(m_draft);
}

void ExportDialogPresenter::rename(const QString &name)
{
    const auto saved = std::ranges::find(m_profiles, m_draft.id, &ExportProfile::id);
    if (!m_draft.id.isValid() || saved == m_profiles.end())
        return;
    ExportProfile renamed = *saved; // changes that are not saved yet stay so
    renamed.name = name;
    whenFinished(m_services.exports.saveProfile(renamed), this, [this](const Result<ExportProfileId> &id) {
        if (id)
            reload(*id);
        else
            emit profileFailed(id.error());
    });
}

void ExportDialogPresenter::remove()
{
    const auto saved = std::ranges::find(m_profiles, m_draft.id, &ExportProfile::id);
    if (!m_draft.id.isValid() || saved == m_profiles.end())
        return;
    m_removed = *saved;
    whenFinished(m_services.exports.removeProfile(m_removed.id), this, [this](const Result<> &gone) {
        if (!gone) {
            emit profileFailed(gone.error());
            return;
        }
        reload({});
        emit removed(m_removed.name);
    });
}

void ExportDialogPresenter::restoreRemoved()
{
    m_removed.id = {};
    store(m_removed);
}

// --- what it would be

void ExportDialogPresenter::refresh()
{
    if (!m_loaded)
        return;
    if (m_running) { // later, when it does not read the same invoices
        m_refreshTimer.start();
        return;
    }
    check();
    preview();
}

void ExportDialogPresenter::check()
{
    const quint64 question = ++m_checked;
    if (!needsCheck(m_draft.format)) {
        emit checked({}, {});
        return;
    }
    emit checking();
    whenFinished(m_services.exports.check(m_ids, m_draft), this,
                 [this, question](const Result<QList<ExportObstacle>> &obstacles) {
                     if (question != m_checked)
                         return;
                     if (obstacles)
                         nameRefused(*obstacles);
                     else if (obstacles.error().code != ErrorCode::Cancelled)
                         emit failed(obstacles.error());
                 });
}

void ExportDialogPresenter::nameRefused(const QList<ExportObstacle> &obstacles)
{
    QStringList settings;
    QList<RefusedInvoice> refused;
    for (const ExportObstacle &obstacle : obstacles) {
        RefusedInvoice invoice{obstacle.invoice, displayId(obstacle.invoice), {}};
        for (const QString &missing : obstacle.missing) {
            if (!isProfileSetting(missing))
                invoice.missing.append(missing);
            else if (!settings.contains(missing))
                settings.append(missing);
        }
        if (!invoice.missing.isEmpty())
            refused.append(invoice);
    }
    QList<InvoiceId> ids;
    for (const RefusedInvoice &invoice : refused.first(std::min(refused.size(), MostNamed)))
        ids.append(invoice.id);
    if (ids.isEmpty()) {
        emit checked(refused, settings);
        return;
    }
    whenFinished(m_services.invoices.rows(ids), this,
                 [this, refused, settings, question = m_checked](const Result<QList<InvoiceRow>> &rows) mutable {
                     if (question != m_checked)
                         return;
                     for (const InvoiceRow &row : rows.value_or(QList<InvoiceRow>())) {
                         const auto invoice = std::ranges::find(refused, row.id, &RefusedInvoice::id);
                         if (invoice != refused.end())
                             invoice->name = nameOf(row);
                     }
                     emit checked(refused, settings);
                 });
}

void ExportDialogPresenter::preview()
{
    const quint64 question = ++m_previewed;
    if (!hasTable(m_draft.format))
        return;
    ExportProfile shown = m_draft;
    if (shown.format == ExportFormat::Xlsx) // the workbook holds real dates and numbers
        shown.decimalMark = ExportProfile().decimalMark;
    const QList<InvoiceId> first = m_ids.first(std::min<qsizetype>(m_ids.size(), PreviewRows));
    whenFinished(m_services.exports.preview(first, shown, PreviewRows), this,
                 [this, question](const Result<QList<QStringList>> &rows) {
                     if (question == m_previewed && rows)
                         emit previewed(*rows);
                 });
}

// --- writing

QString ExportDialogPresenter::proposedTarget() const
{
    const QString last = m_services.settings.uiState(LastFolder);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = last.isEmpty() || !QFileInfo(last).isDir() ? documents : last;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    //: Name of the exported file, without its ending. %1: the date.
    const QString name = tr("invoices %1").arg(today);
    // Programs of DATEV look for files whose names begin so.
    const QString prefix = m_draft.format == ExportFormat::Datev ? u"EXTF_"_s : QString();
    return QDir(folder).filePath(prefix + name + endingOf(m_draft.format));
}

void ExportDialogPresenter::rememberFolder(const QString &target)
{
    m_services.settings.setUiState(LastFolder, QFileInfo(target).absolutePath());
}

void ExportDialogPresenter::start(const QString &target)
{
    if (m_running || m_ids.isEmpty())
        return;
    m_running = true;
    m_stop = {};
    rememberChoice();
    rememberFolder(target);
    emit progressed(0, count());
    // Told on another thread, and perhaps after this object is gone: it leaves a number and is asked for it.
    m_done = std::make_shared<std::atomic<int>>(0);
    const auto progress = [done = m_done](int at, int) { *done = at; };
    m_progressTimer.start();
    whenFinished(m_services.exports.start(m_ids, m_draft, target, progress, m_stop.get_token()), this,
                 [this, target](const Result<ExportSummary> &summary) {
                     m_running = false;
                     m_progressTimer.stop();
                     if (summary)
                         emit finished(*summary, target);
                     else
                         emit failed(summary.error());
                     reload(m_draft.id);
                 });
}

void ExportDialogPresenter::cancel()
{
    m_stop.request_stop();
}

} // namespace desk
