// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <QAbstractListModel>

namespace desk {

/// The codes of one kind that are offered while a person types: the most used first, hidden ones left out.
/// Threads: main thread.
class CodingCodesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setCodes(QList<LedgerCode> codes);
    /// Nothing has been entered yet, so that no code can be called unknown.
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    /// Hidden ones too.
    [[nodiscard]] const LedgerCode *find(const QString &code) const;
    /// "4930 Office supplies"; the code itself where it is not known.
    [[nodiscard]] QString title(const QString &code) const;
    /// The code that is meant by what was typed: a code, or the name of exactly one; else what was typed.
    [[nodiscard]] QString codeFor(const QString &typed) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LedgerCode> m_offered;
    QList<LedgerCode> m_all;
};

} // namespace desk
