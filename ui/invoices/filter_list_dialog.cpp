// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_list_dialog.h"

#include "ui/invoices/filter_list_model.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

FilterListDialog::FilterListDialog(FilterPresenter &presenter, QWidget *parent)
    : QDialog(parent), m_presenter(presenter)
{
    setObjectName(u"filterListDialog"_s);
    setWindowTitle(tr("Saved filters"));
    m_list = new QListView(this);
    m_list->setObjectName(u"filterList"_s);
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setModel(new FilterListModel(presenter, m_list));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"filterListBanner"_s);
    m_banner->hide();
    auto *buttons = new QVBoxLayout;
    const auto button = [this, buttons](const QString &name, const QString &iconName, const QString &text, auto work) {
        auto *made = new QPushButton(icon(iconName), text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, work);
        buttons->addWidget(made);
        return made;
    };
    const auto current = [this] { return m_list->currentIndex().row(); };
    const auto moveBy = [this, current](int by) {
        const int from = current();
        m_presenter.move(from, from + by);
        choose(from + by);
    };
    const auto remove = [this, current] {
        if (current() >= 0 && current() < m_presenter.filters().size())
            m_presenter.remove(m_presenter.filters().at(current()).id);
    };
    //: Button: give the saved filter another name.
    m_rename =
        button(u"filterRenameButton"_s, u"pencil"_s, tr("Rename"), [this] { m_list->edit(m_list->currentIndex()); });
    //: Button: the saved filter goes one place up.
    m_up = button(u"filterUpButton"_s, u"arrow-up"_s, tr("Move up"), [moveBy] { moveBy(-1); });
    //: Button: the saved filter goes one place down.
    m_down = button(u"filterDownButton"_s, u"arrow-down"_s, tr("Move down"), [moveBy] { moveBy(1); });
    //: Button: remove the saved filter.
    m_remove = button(u"filterRemoveButton"_s, u"trash-2"_s, tr("Delete"), remove);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setObjectName(u"filterListCloseButton"_s);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    column->addWidget(close);
    resize(520, 360);

    new QShortcut(QKeySequence::Delete, m_list, remove, Qt::WidgetShortcut);
    new QShortcut(
        Qt::CTRL | Qt::Key_Up, m_list, [moveBy] { moveBy(-1); }, Qt::WidgetShortcut);
    new QShortcut(
        Qt::CTRL | Qt::Key_Down, m_list, [moveBy] { moveBy(1); }, Qt::WidgetShortcut);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilterListDialog::showCurrent);
    connect(&presenter, &FilterPresenter::changed, this, [this] { choose(std::max(m_list->currentIndex().row(), 0)); });
    connect(&presenter, &FilterPresenter::failed, m_banner, &BannerWidget::showError);
    connect(&presenter, &FilterPresenter::removed, this, [this](const QString &name) {
        //: %1 is the name of a saved filter.
        m_banner->show(Tone::Neutral, tr("\"%1\" is deleted.").arg(displayName(name)));
        //: Button: take what was just done back.
        m_banner->addAction(tr("Undo"), [this] {
            m_banner->hide();
            emit undoRequested();
        });
    });
    choose(0);
}

void FilterListDialog::choose(int row)
{
    const int last = m_list->model()->rowCount() - 1;
    m_list->setCurrentIndex(m_list->model()->index(std::clamp(row, 0, std::max(last, 0)), 0));
    showCurrent();
}

void FilterListDialog::showCurrent()
{
    const int row = m_list->currentIndex().row();
    const int count = m_list->model()->rowCount();
    const bool any = row >= 0 && row < count;
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < count);
}

} // namespace desk
