// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/filter_presenter.h"

#include <QAbstractListModel>

namespace desk {

/// The saved filters for a view: names that can be edited in place. Threads: main thread. Borrows the presenter.
class FilterListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit FilterListModel(FilterPresenter &presenter, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    FilterPresenter &m_presenter;
};

} // namespace desk
