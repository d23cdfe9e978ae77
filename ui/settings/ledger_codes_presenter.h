// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <QTimer>

class QUndoStack;

namespace desk {

class ChangeFeed;

/// A change of the person's codes: what is saved, and what is taken away.
struct LedgerCodesChange {
    QList<LedgerCode> save;
    QList<LedgerCode> remove;
    bool operator==(const LedgerCodesChange &) const = default;
    [[nodiscard]] bool isEmpty() const { return save.isEmpty() && remove.isEmpty(); }
};

/// The accounts, cost centres and tax codes of the settings; each change is on the undo stack of the screen.
/// Threads: main thread. Ownership: borrows the service and the stack.
class LedgerCodesPresenter : public QObject {
    Q_OBJECT
public:
    LedgerCodesPresenter(CodingService &coding, ChangeFeed &changes, QUndoStack &stack, QObject *parent = nullptr);

    [[nodiscard]] LedgerCodeKind kind() const { return m_kind; }
    void setKind(LedgerCodeKind kind);
    /// Of that kind, in the order of their codes.
    [[nodiscard]] const QList<LedgerCode> &codes() const { return m_codes; }

    void add(const QString &code, const QString &name);
    void rename(const LedgerCode &code, const QString &name);
    void setHidden(const QList<LedgerCode> &codes, bool hidden);
    /// What invoices carry is hidden instead: they keep it.
    void remove(const QList<LedgerCode> &codes);
    /// Saves what is new or has another name.
    void take(const QList<LedgerCode> &imported);
    /// Reads a file of codes on another thread; previewReady() or previewFailed() follows.
    void readFile(const QString &file);
    void readText(const QString &text);

    /// For the commands of the stack.
    void apply(const LedgerCodesChange &change);

signals:
    void codesChanged();
    /// Nothing is saved yet.
    void previewReady(const QList<desk::LedgerCode> &codes);
    void previewFailed(const desk::Error &error);
    void failed(const desk::Error &error);

private:
    void reload();
    void change(const LedgerCodesChange &change, const QString &what);
    void preview(const QFuture<Result<QList<LedgerCode>>> &codes);
    [[nodiscard]] const LedgerCode *find(const QString &code) const;

    CodingService &m_service;
    QUndoStack &m_stack;
    QTimer m_reloadTimer;
    LedgerCodeKind m_kind = LedgerCodeKind::Account;
    QList<LedgerCode> m_codes;
    quint64 m_asked = 0; ///< number of the newest question
};

} // namespace desk
