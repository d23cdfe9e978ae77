// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette_widget.h"

#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/palette_presenter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int RowsShown = 11;
} // namespace

CommandPaletteWidget::CommandPaletteWidget(PalettePresenter &presenter, Actions &actions, QWidget *window)
    : QFrame(window), m_presenter(presenter)
{
    setObjectName(u"commandPalette"_s);
    setAutoFillBackground(true);
    m_input = new QLineEdit(this);
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setPlaceholderText(tr("Type an action, a supplier or an invoice number"));
    m_input->setAccessibleName(tr("Go to anything"));
    m_model = new PaletteModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(actions, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel(tr("Nothing is called that."), this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto *column = new QVBoxLayout(this);
    const int unit = scaled(8, fontMetrics());
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_input, &QLineEdit::textChanged, &m_presenter, &PalettePresenter::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { runRow(index.row()); });
    connect(&m_presenter, &PalettePresenter::found, this, [this](const QList<PaletteEntry> &entries) {
        m_model->set(entries);
        m_list->setVisible(!entries.isEmpty());
        m_nothing->setVisible(entries.isEmpty());
        moveBy(0);
        place();
    });
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPaletteWidget::open()
{
    if (isVisible())
        return close();
    m_focusBefore = QApplication::focusWidget();
    place();
    m_input->clear();
    m_presenter.search({});
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPaletteWidget::place()
{
    const QRect window = parentWidget()->rect();
    const int width = std::min(scaled(640, fontMetrics()), window.width() - scaled(40, fontMetrics()));
    const int rows = std::clamp(m_model->rowCount(), 1, RowsShown);
    const int height = std::min(scaled(58 + rows * 34, fontMetrics()), window.height() * 2 / 3);
    setGeometry((window.width() - width) / 2, window.height() / 8, width, height);
}

void CommandPaletteWidget::close()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
}

bool CommandPaletteWidget::isUsable(int row) const
{
    return row >= 0 && row < m_model->rowCount() && m_model->entry(row).enabled;
}

// Goes over what cannot be used now; from the last to the first and back.
void CommandPaletteWidget::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int step = rows < 0 ? -1 : 1;
    int row = rows == 0 ? 0 : (m_list->currentIndex().row() + rows + count) % count;
    for (int tried = 0; tried < count && !isUsable(row); ++tried)
        row = (row + step + count) % count;
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPaletteWidget::runRow(int row)
{
    if (!isUsable(row))
        return;
    const PaletteEntry entry = m_model->entry(row);
    close(); // first, so that the action finds the window as it was
    m_presenter.run(entry);
}

bool CommandPaletteWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(std::min(RowsShown, m_model->rowCount() - 1 - m_list->currentIndex().row()));
        return true;
    case Qt::Key_PageUp:
        moveBy(-std::min(RowsShown, m_list->currentIndex().row()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runRow(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab: // there is nowhere else to go
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void CommandPaletteWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintRound(&painter, rect(), 0, {}, palette().color(QPalette::Mid));
}

} // namespace desk
