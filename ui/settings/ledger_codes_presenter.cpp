// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_codes_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "ui/settings/change_ledger_codes_command.h"

#include <QFile>
#include <QUndoStack>
#include <QtConcurrent>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int ReloadDelayMs = 100;
constexpr qint64 LargestFile = 5'000'000; // a chart of accounts has some thousand lines

Result<QList<LedgerCode>> codesOfFile(LedgerCodeKind kind, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"no such file"_s);
    if (file.size() > LargestFile)
        return fail(ErrorCode::TooLarge, u"over 5 MB"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, file.errorString());
    return ledgerCodesFromCsv(kind, file.readAll());
}
} // namespace

LedgerCodesPresenter::LedgerCodesPresenter(CodingService &coding, ChangeFeed &changes, QUndoStack &stack,
                                           QObject *parent)
    : QObject(parent), m_service(coding), m_stack(stack)
{
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(ReloadDelayMs);
    connect(&m_reloadTimer, &QTimer::timeout, this, &LedgerCodesPresenter::reload);
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &list) {
        const bool mine = std::ranges::any_of(
            list, [](const Change &c) { return c.entity == Entity::LedgerCode || c.entity == Entity::Invoice; });
        if (mine && !m_reloadTimer.isActive())
            m_reloadTimer.start();
    });
    reload();
}

void LedgerCodesPresenter::setKind(LedgerCodeKind kind)
{
    m_kind = kind;
    m_codes.clear();
    emit codesChanged();
    reload();
}

void LedgerCodesPresenter::reload()
{
    const quint64 question = ++m_asked;
    whenFinished(m_service.codes(m_kind), this, [this, question](const Result<QList<LedgerCode>> &codes) {
        if (question != m_asked)
            return;
        if (!codes) {
            emit failed(codes.error());
            return;
        }
        if (std::exchange(m_codes, *codes) != *codes)
            emit codesChanged();
    });
}

const LedgerCode *LedgerCodesPresenter::find(const QString &code) const
{
    const auto it = std::ranges::find(m_codes, code, &LedgerCode::code);
    return it == m_codes.end() ? nullptr : &*it;
}

void LedgerCodesPresenter::add(const QString &code, const QString &name)
{
    //: For the undo menu. %1 is a code of the ledger.
    change({.save = {{.kind = m_kind, .code = code, .name = name}}, .remove = {}}, tr("add %1").arg(code));
}

void LedgerCodesPresenter::rename(const LedgerCode &code, const QString &name)
{
    LedgerCode renamed = code;
    renamed.name = name;
    //: For the undo menu: a code of the ledger got another name. %1 is the code.
    change({.save = {renamed}, .remove = {}}, tr("name of %1").arg(code.code));
}

void LedgerCodesPresenter::setHidden(const QList<LedgerCode> &codes, bool hidden)
{
    LedgerCodesChange change;
    for (LedgerCode code : codes) {
        if (std::exchange(code.hidden, hidden) != hidden)
            change.save.append(code);
    }
    this->change(change, hidden ? tr("hide codes") : tr("offer codes again"));
}

void LedgerCodesPresenter::remove(const QList<LedgerCode> &codes)
{
    LedgerCodesChange change;
    for (LedgerCode code : codes) {
        if (code.used == 0) {
            change.remove.append(code);
        } else if (!code.hidden) {
            code.hidden = true;
            change.save.append(code);
        }
    }
    this->change(change, tr("remove codes"));
}

void LedgerCodesPresenter::take(const QList<LedgerCode> &imported)
{
    LedgerCodesChange change;
    for (const LedgerCode &code : imported) {
        const LedgerCode *known = find(code.code);
        if (!known || known->name != code.name)
            change.save.append(known ? LedgerCode{code.kind, code.code, code.name, known->hidden} : code);
    }
    this->change(change, tr("import codes"));
}

void LedgerCodesPresenter::change(const LedgerCodesChange &change, const QString &what)
{
    if (change.isEmpty())
        return;
    LedgerCodesChange back;
    back.save = change.remove;
    for (const LedgerCode &code : change.save) {
        if (const LedgerCode *known = find(code.code))
            back.save.append(*known);
        else
            back.remove.append(code);
    }
    m_stack.push(new ChangeLedgerCodesCommand(*this, change, back, what)); // the stack owns it
}

void LedgerCodesPresenter::apply(const LedgerCodesChange &change)
{
    const auto told = [this](const Result<> &written) {
        if (!written)
            emit failed(written.error());
        reload();
    };
    if (!change.save.isEmpty())
        whenFinished(m_service.save(change.save), this, told);
    QMap<LedgerCodeKind, QStringList> removed;
    for (const LedgerCode &code : change.remove)
        removed[code.kind].append(code.code);
    for (auto it = removed.cbegin(); it != removed.cend(); ++it)
        whenFinished(m_service.remove(it.key(), it.value()), this, told);
}

void LedgerCodesPresenter::readFile(const QString &file)
{
    preview(QtConcurrent::run(codesOfFile, m_kind, file));
}

void LedgerCodesPresenter::readText(const QString &text)
{
    const QByteArray bytes = text.left(LargestFile).toUtf8();
    preview(QtConcurrent::run([kind = m_kind, bytes] { return ledgerCodesFromCsv(kind, bytes); }));
}

void LedgerCodesPresenter::preview(const QFuture<Result<QList<LedgerCode>>> &codes)
{
    whenFinished(codes, this, [this](const Result<QList<LedgerCode>> &read) {
        if (read)
            emit previewReady(*read);
        else
            emit previewFailed(read.error());
    });
}

} // namespace desk
