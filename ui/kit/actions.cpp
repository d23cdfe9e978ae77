// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actions.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QUndoStack>
#include <QWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct TableRow {
    const char16_t *id;
    Actions::Group group;
    struct {
        const char *text;
        const char *comment;
    } words;
    const char16_t *icon;
    const char16_t *key; ///< portable text; two keys are separated by a blank
};

using G = Actions::Group;

// The one table. The text is translated in the context "Actions".
constexpr TableRow Table[] = {
    {u"file.import", G::File, QT_TRANSLATE_NOOP3("Actions", "Import files...", "menu"), u"file-plus", u"Ctrl+O"},
    {u"file.importFolder", G::File, QT_TRANSLATE_NOOP3("Actions", "Import a folder...", "menu"), u"folder-plus",
     u"Ctrl+Shift+O"},
    {u"file.paste", G::File, QT_TRANSLATE_NOOP3("Actions", "Import from the clipboard", "menu"), u"clipboard-paste",
     u"Ctrl+V"},
    {u"invoice.export", G::File, QT_TRANSLATE_NOOP3("Actions", "Export...", "menu"), u"file-down", u"Ctrl+E"},
    {u"reading.cancel", G::File, QT_TRANSLATE_NOOP3("Actions", "Cancel reading", "menu"), u"ban", u"Ctrl+Shift+X"},
    {u"app.quit", G::File, QT_TRANSLATE_NOOP3("Actions", "Quit", "menu"), u"log-out", u"Ctrl+Q"},

    {u"edit.undo", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Undo", "menu"), u"undo-2", u"Ctrl+Z"},
    {u"edit.redo", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Redo", "menu"), u"redo-2", u"Ctrl+Shift+Z Ctrl+Y"},
    {u"list.filter", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Find in all documents", "menu"), u"search", u"Ctrl+F"},
    {u"list.selectAll", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Select all in the list", "menu"), u"list-checks",
     u"Ctrl+Shift+A"},

    {u"list.moreFilters", G::Edit, QT_TRANSLATE_NOOP3("Actions", "More filters", "menu"), u"sliders-horizontal",
     u"Ctrl+L"},
    {u"list.saveFilter", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Save the filter...", "menu"), u"bookmark",
     u"Ctrl+Shift+S"},
    {u"page.find", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Find in this document", "menu"), u"file-search",
     u"Ctrl+Shift+F"},
    {u"page.findNext", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Find the next place", "menu: in this document"),
     u"arrow-down", u"F3"},
    {u"page.findPrevious", G::Edit, QT_TRANSLATE_NOOP3("Actions", "Find the place before", "menu: in this document"),
     u"arrow-up", u"Shift+F3"},

    {u"invoice.approve", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Approve", "menu: say that the reading is right"),
     u"circle-check", u"Ctrl+Return"},
    {u"invoice.reject", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "Reject...", "menu: refuse the document, with a reason"), u"circle-x",
     u"Ctrl+Shift+R"},
    {u"invoice.reopen", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Reopen", "menu: take approval or rejection back"),
     u"rotate-ccw", u"Ctrl+Shift+E"},
    {u"invoice.readAgain", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Read again", "menu: read the document anew"),
     u"refresh-cw", u"F5"},
    {u"invoice.nextDoubtful", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Next doubtful field", "menu"), u"chevron-down",
     u"F8"},
    {u"invoice.previousDoubtful", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Previous doubtful field", "menu"),
     u"chevron-up", u"Shift+F8"},
    {u"invoice.next", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Next invoice", "menu"), u"arrow-down", u"Alt+Down"},
    {u"invoice.previous", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Previous invoice", "menu"), u"arrow-up",
     u"Alt+Up"},
    {u"invoice.saveOriginal", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Save the original as...", "menu"), u"download",
     u"Ctrl+S"},
    {u"invoice.openOriginal", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Open the original", "menu"), u"external-link",
     u"Ctrl+Shift+D"},

    {u"invoice.history", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "History", "menu: what became of the field or of the invoice"), u"history", u"F2"},
    {u"invoice.why", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "Why this value?",
                        "menu: what speaks for the value of the field, and what against it"),
     u"info", u"Shift+F2"},
    {u"invoice.useOther", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "Take the other answer", "menu: two readings differ; the one that is not chosen"),
     u"arrow-right", u"F7"},
    {u"invoice.note", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Note...", "menu: write a note beside the invoice"),
     u"message-square-text", u"Ctrl+Shift+N"},
    {u"invoice.assign", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Assign...", "menu: say who is to look at it"),
     u"user-plus", u"Ctrl+Shift+G"},
    {u"invoice.code", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "Coding", "menu: go to account, cost centre and tax code"), u"tag", u"Ctrl+G"},
    {u"invoice.useCoding", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Take the proposed coding", "menu"), u"check",
     u"Ctrl+J"},
    {u"invoice.supplier", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "The supplier's page", "menu: what is known of the supplier of this invoice"),
     u"building-2", u"Ctrl+Shift+I"},
    {u"invoice.split", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "Split into several invoices...", "menu: a file that holds more than one"),
     u"scissors", u"Ctrl+Shift+T"},
    {u"invoice.merge", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "Merge into one invoice...", "menu: an invoice that lies in several files"),
     u"merge", u"Ctrl+Shift+J"},
    {u"invoice.trash", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Move to the trash", "menu"), u"trash-2", u"Del"},
    {u"invoice.restore", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Restore from the trash", "menu"),
     u"archive-restore", u"Ctrl+Shift+U"},
    {u"lines.add", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Add a line", "menu: line item"), u"list-plus", u"Ctrl+I"},
    {u"lines.delete", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Delete the lines", "menu: line items"), u"trash-2",
     u"Ctrl+Del"},
    {u"lines.split", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Split the line", "menu: line item"), u"split",
     u"Ctrl+Shift+K"},
    {u"lines.merge", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Merge the lines", "menu: line items"), u"merge",
     u"Ctrl+M"},
    {u"lines.paste", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Paste lines from a spreadsheet", "menu"),
     u"clipboard-paste", u"Ctrl+Shift+V"},
    {u"payment.release", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Release for payment", "menu"), u"hand-coins",
     u"Ctrl+Shift+P"},
    {u"payment.hold", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Put on hold...", "menu: do not pay for now"), u"pause",
     u"Ctrl+H"},
    {u"payment.takeBack", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Take the release back", "menu: payment"),
     u"undo-2", u"Ctrl+Shift+H"},
    {u"payment.paid", G::Invoice, QT_TRANSLATE_NOOP3("Actions", "Mark as paid", "menu"), u"check", u"Ctrl+Shift+M"},
    {u"payment.order", G::Invoice,
     QT_TRANSLATE_NOOP3("Actions", "Make a payment file...", "menu: SEPA file for the bank"), u"landmark",
     u"Ctrl+Shift+B"},

    {u"view.zoomIn", G::View, QT_TRANSLATE_NOOP3("Actions", "Zoom in", "menu"), u"zoom-in", u"Ctrl++ Ctrl+="},
    {u"view.zoomOut", G::View, QT_TRANSLATE_NOOP3("Actions", "Zoom out", "menu"), u"zoom-out", u"Ctrl+-"},
    {u"view.fit", G::View, QT_TRANSLATE_NOOP3("Actions", "Fit the page", "menu: the whole page is seen"), u"maximize",
     u"Ctrl+0"},
    {u"view.fitWidth", G::View, QT_TRANSLATE_NOOP3("Actions", "Fit the width", "menu: the page is as wide as the pane"),
     u"move-horizontal", u"Ctrl+9"},
    {u"view.zoomSelection", G::View, QT_TRANSLATE_NOOP3("Actions", "Zoom to the selection", "menu: of the page"),
     u"scan-search", u"Ctrl+8"},
    {u"view.thumbnails", G::View, QT_TRANSLATE_NOOP3("Actions", "Thumbnails", "menu: small pictures of all pages"),
     u"gallery-vertical", u"F4"},
    {u"view.rotate", G::View, QT_TRANSLATE_NOOP3("Actions", "Turn the page", "menu: by 90 degrees"), u"rotate-cw",
     u"Ctrl+R"},
    {u"view.nextPage", G::View, QT_TRANSLATE_NOOP3("Actions", "Next page", "menu"), u"chevron-right", u"Ctrl+PgDown"},
    {u"view.previousPage", G::View, QT_TRANSLATE_NOOP3("Actions", "Previous page", "menu"), u"chevron-left",
     u"Ctrl+PgUp"},
    {u"view.rail", G::View,
     QT_TRANSLATE_NOOP3("Actions", "Narrow the rail", "menu: show icons without words at the left"), u"panel-left",
     u"Ctrl+B"},
    {u"view.theme", G::View, QT_TRANSLATE_NOOP3("Actions", "Light or dark", "menu: change the theme"), u"sun-moon",
     u"Ctrl+Shift+L"},

    {u"go.today", G::Go, QT_TRANSLATE_NOOP3("Actions", "Today", "menu: go to this screen"), u"inbox", u"Ctrl+1"},
    {u"go.invoices", G::Go, QT_TRANSLATE_NOOP3("Actions", "Invoices", "menu: go to this screen"), u"receipt-text",
     u"Ctrl+2"},
    {u"go.payables", G::Go, QT_TRANSLATE_NOOP3("Actions", "To pay", "menu: go to what is to be paid"), u"wallet",
     u"Ctrl+Shift+2"},
    {u"go.suppliers", G::Go, QT_TRANSLATE_NOOP3("Actions", "Suppliers", "menu: go to what is known of suppliers"),
     u"building-2", u"Ctrl+Shift+3"},
    {u"go.settings", G::Go, QT_TRANSLATE_NOOP3("Actions", "Settings", "menu: go to this screen"), u"settings",
     u"Ctrl+,"},
    {u"go.back", G::Go, QT_TRANSLATE_NOOP3("Actions", "Back", "menu: to the place before"), u"chevron-left",
     u"Alt+Left"},
    {u"palette.open", G::Go, QT_TRANSLATE_NOOP3("Actions", "Go to anything...", "menu: open the command palette"),
     u"command", u"Ctrl+K"},

    {u"help.samples", G::Help, QT_TRANSLATE_NOOP3("Actions", "Try the sample invoices", "menu"), u"files",
     u"Ctrl+Shift+F1"},
    {u"help.contents", G::Help, QT_TRANSLATE_NOOP3("Actions", "Help", "menu"), u"book-open-check", u"F1"},
    {u"help.shortcuts", G::Help, QT_TRANSLATE_NOOP3("Actions", "Keyboard shortcuts", "menu"), u"keyboard", u"Ctrl+/"},
    {u"help.about", G::Help, QT_TRANSLATE_NOOP3("Actions", "About Orchestrator Desk", "menu"), u"info", u"Shift+F1"},
};

QList<QKeySequence> keysOf(const TableRow &row)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromUtf16(row.key).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    return keys;
}

} // namespace

struct Actions::Entry {
    const TableRow *row = nullptr;
    QAction *action = nullptr;
    std::vector<Handler> handlers;
};

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const TableRow &row : Table) {
        auto entry = std::make_unique<Entry>();
        entry->row = &row;
        entry->action = new QAction(icon(QString::fromUtf16(row.icon)), {}, this);
        entry->action->setObjectName(QString::fromUtf16(row.id));
        entry->action->setShortcuts(keysOf(row));
        entry->action->setAutoRepeat(row.group ==
                                     Group::View); // a key held down must not settle one invoice after the other
        Entry *raw = entry.get();
        connect(entry->action, &QAction::triggered, this, [this, raw] { run(*raw); });
        window->addAction(entry->action);
        m_byId.insert(entry->action->objectName(), raw);
        m_entries.push_back(std::move(entry));
    }
    m_unknown = new QAction(this);
    m_unknown->setEnabled(false);
    retranslate();
}

Actions::~Actions() = default;

QAction *Actions::action(QStringView id) const
{
    const Entry *found = entry(id);
    return found ? found->action : m_unknown;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const auto &entry : m_entries)
        actions.append(entry->action);
    return actions;
}

QList<QAction *> Actions::inGroup(Group group) const
{
    QList<QAction *> actions;
    for (const auto &entry : m_entries) {
        if (entry->row->group == group)
            actions.append(entry->action);
    }
    return actions;
}

QString Actions::idOf(const QAction *action)
{
    return action->objectName();
}

QString Actions::groupName(Group group)
{
    switch (group) {
    case Group::File:
        return tr("File", "menu title");
    case Group::Edit:
        return tr("Edit", "menu title");
    case Group::View:
        return tr("View", "menu title");
    case Group::Go:
        return tr("Go", "menu title: places to go to");
    case Group::Invoice:
        return tr("Invoice", "menu title");
    case Group::Help:
        return tr("Help", "menu title");
    }
    return {};
}

void Actions::on(QStringView id, QObject *scope, std::function<void()> handler)
{
    Entry *found = entry(id);
    if (!found)
        return;
    found->handlers.push_back({.scope = scope, .run = std::move(handler), .enabled = true, .text = {}});
    scope->installEventFilter(this); // a second installation moves the first, so it is never called twice
    refresh(*found);
}

void Actions::setEnabled(QStringView id, const QObject *scope, bool enabled)
{
    Entry *found = entry(id);
    Handler *handler = found ? handlerOf(*found, scope) : nullptr;
    if (!handler)
        return;
    handler->enabled = enabled;
    refresh(*found);
}

void Actions::setText(QStringView id, const QObject *scope, const QString &text)
{
    Entry *found = entry(id);
    Handler *handler = found ? handlerOf(*found, scope) : nullptr;
    if (!handler)
        return;
    handler->text = text;
    refresh(*found);
}

void Actions::bindUndoStack(QObject *scope, QUndoStack *stack, std::function<void()> undo,
                            std::function<void()> redo)
{
    const auto update = [this, scope, stack] {
        setEnabled(u"edit.undo", scope, stack->canUndo());
        setEnabled(u"edit.redo", scope, stack->canRedo());
        //: %1 is what will be undone, for example "total with tax".
        setText(u"edit.undo", scope, stack->undoText().isEmpty() ? QString() : tr("Undo: %1").arg(stack->undoText()));
        //: %1 is what will be done again.
        setText(u"edit.redo", scope, stack->redoText().isEmpty() ? QString() : tr("Redo: %1").arg(stack->redoText()));
    };
    on(u"edit.undo", scope, undo ? std::move(undo) : [stack] { stack->undo(); });
    on(u"edit.redo", scope, redo ? std::move(redo) : [stack] { stack->redo(); });
    connect(stack, &QUndoStack::indexChanged, this, update);
    connect(stack, &QUndoStack::canUndoChanged, this, update);
    connect(stack, &QUndoStack::canRedoChanged, this, update);
    update();
}

void Actions::trigger(QStringView id)
{
    action(id)->trigger();
}

void Actions::retranslate()
{
    for (const auto &entry : m_entries)
        refresh(*entry);
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        refreshScope(watched);
    return QObject::eventFilter(watched, event);
}

Actions::Entry *Actions::entry(QStringView id) const
{
    Entry *found = m_byId.value(id.toString());
    Q_ASSERT_X(found, "Actions", "this id is not in the table");
    return found;
}

bool Actions::isActive(const Handler &handler)
{
    if (!handler.scope)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(handler.scope.data());
    return !widget || widget->isVisible();
}

// A widget on screen goes before an object that is always there.
Actions::Handler *Actions::activeHandler(Entry &entry)
{
    Handler *fallback = nullptr;
    for (auto it = entry.handlers.rbegin(); it != entry.handlers.rend(); ++it) {
        if (!isActive(*it))
            continue;
        if (it->scope->isWidgetType())
            return &*it;
        if (!fallback)
            fallback = &*it;
    }
    return fallback;
}

Actions::Handler *Actions::handlerOf(Entry &entry, const QObject *scope)
{
    for (Handler &handler : entry.handlers) {
        if (handler.scope == scope)
            return &handler;
    }
    return nullptr;
}

void Actions::refresh(Entry &entry)
{
    std::erase_if(entry.handlers, [](const Handler &handler) { return !handler.scope; });
    const Handler *handler = activeHandler(entry);
    QAction *action = entry.action;
    action->setEnabled(handler && handler->enabled);
    const QString plain = QCoreApplication::translate("Actions", entry.row->words.text, entry.row->words.comment);
    const QString text = handler && !handler->text.isEmpty() ? handler->text : plain;
    action->setText(text);
    action->setIconText(QString(plain).remove(u"..."_s));
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    QString tip = QString(text).remove(u"..."_s);
    if (!key.isEmpty())
        //: Tooltip of a button: what it does, and its key.
        tip = tr("%1 (%2)").arg(tip, key);
    action->setToolTip(tip);
    action->setStatusTip({});
}

void Actions::refreshScope(const QObject *scope)
{
    for (const auto &entry : m_entries) {
        if (handlerOf(*entry, scope))
            refresh(*entry);
    }
}

void Actions::run(Entry &entry)
{
    Handler *handler = activeHandler(entry);
    if (!handler || !handler->enabled)
        return;
    const std::function<void()> work = handler->run; // the handler may go while it runs
    const QString id = entry.action->objectName();
    work();
    emit triggered(id);
}

} // namespace desk
