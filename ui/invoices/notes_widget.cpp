// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/notes_widget.h"

#include "ui/invoices/review_popup.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/user_message.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 380;
constexpr int MostHeight = 320;
} // namespace

NotesWidget::NotesWidget(NotesPresenter &presenter, QWidget *parent) : QFrame(parent, Qt::Popup), m_presenter(presenter)
{
    setObjectName(u"notesPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    m_empty = new QLabel(tr("No note yet. What should the next person know?"), this);
    m_empty->setWordWrap(true);
    auto *content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    m_area = new QScrollArea(this);
    m_area->setObjectName(u"notesArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"noteEdit"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
    m_text->installEventFilter(this);
    m_problem = new ToneLabelWidget(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save = new QPushButton(this);
    m_save->setObjectName(u"noteSaveButton"_s);
    auto *hint = new ToneLabelWidget(tr("Ctrl+Enter saves, Esc closes."), this);
    hint->setQuiet();
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_area, 1);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addLayout(foot);
    setFocusProxy(m_text);
    connect(m_save, &QPushButton::clicked, this, &NotesWidget::save);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(&presenter, &NotesPresenter::changed, this, &NotesWidget::showNotes);
    connect(&presenter, &NotesPresenter::failed, this, [this](const Error &error) {
        const UserMessage message = userMessage(error);
        m_problem->setText(message.title + u' ' + message.nextStep);
        m_problem->setTone(Tone::Wrong);
        m_problem->show();
        place();
    });
    showNotes();
}

void NotesWidget::popUp(QWidget *anchor)
{
    m_anchor = anchor;
    m_problem->hide();
    showNotes();
    place();
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

void NotesWidget::place()
{
    if (!m_anchor)
        return;
    const int wanted = m_area->widget()->heightForWidth(Width - 32);
    const int hint = wanted > 0 ? wanted : m_area->widget()->sizeHint().height();
    m_area->setFixedHeight(std::min(hint, MostHeight));
    setFixedWidth(Width);
    adjustSize();
    placePopup(*this, *m_anchor);
    QTimer::singleShot(0, this,
                       [this] { m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum()); });
}

void NotesWidget::showNotes()
{
    if (m_shown != m_presenter.id()) {
        if (m_shown.isValid() && !m_editing)
            m_drafts.insert(m_shown, m_text->toPlainText());
        m_shown = m_presenter.id();
        m_editing.reset();
        m_text->setPlainText(m_drafts.take(m_shown));
    }
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
    int number = 0;
    for (const Note &note : m_presenter.notes())
        m_rows->addWidget(rowFor(note, number++));
    m_empty->setVisible(number == 0);
    m_area->setVisible(number > 0);
    //: Button: keep the changed note. / Button: keep the new note.
    m_save->setText(m_editing ? tr("Save note") : tr("Add note"));
    m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    if (isVisible())
        place();
}

QWidget *NotesWidget::rowFor(const Note &note, int number)
{
    auto *row = new QWidget(this);
    QString when = formatDateTime(note.createdAt);
    if (note.editedAt.isValid())
        //: After the time of a note. %1: when it was changed.
        when += u' ' + tr("(changed %1)").arg(formatDateTime(note.editedAt));
    //: Above a note. %1: who wrote it, %2: when.
    auto *head = new ToneLabelWidget(tr("%1, %2").arg(displayName(note.author), when), row);
    head->setQuiet();
    QStringList lines = note.text.split(u'\n');
    std::ranges::transform(lines, lines.begin(), &displayName);
    auto *text = new QLabel(lines.join(u'\n'), row);
    text->setObjectName(u"noteText_%1"_s.arg(number));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(head, 1);
    if (m_presenter.isOwn(note)) {
        const auto button = [&](QStringView iconName, const QString &name, const QString &words) {
            auto *made = new QToolButton(row);
            made->setIcon(icon(iconName));
            made->setAutoRaise(true);
            made->setObjectName(name.arg(number));
            made->setAccessibleName(words);
            made->setToolTip(words);
            line->addWidget(made);
            return made;
        };
        connect(button(u"pencil", u"noteChange_%1"_s, tr("Change the note")), &QToolButton::clicked, this,
                [this, note] { startEditing(note); });
        connect(button(u"trash-2", u"noteDelete_%1"_s, tr("Delete the note")), &QToolButton::clicked, this,
                [this, note] { m_presenter.remove(note); });
    }
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(text);
    return row;
}

void NotesWidget::startEditing(const Note &note)
{
    m_editing = note;
    m_text->setPlainText(note.text);
    m_text->moveCursor(QTextCursor::End);
    m_save->setText(tr("Save note"));
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesWidget::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    m_problem->hide();
    const auto editing = std::exchange(m_editing, std::nullopt);
    m_text->clear();
    if (editing)
        m_presenter.edit(*editing, text);
    else
        m_presenter.add(text);
    showNotes();
    m_text->setFocus(Qt::OtherFocusReason);
}

bool NotesWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            if (m_editing) { // gives the change up, not the window
                m_editing.reset();
                m_text->clear();
                showNotes();
            } else {
                closePopup(*this, m_anchor);
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace desk
