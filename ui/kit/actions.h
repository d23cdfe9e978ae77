// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QUndoStack;
class QWidget;

namespace desk {

/// All actions of the desktop: one table (id, text, icon, default key) in actions.cpp. Menus, buttons, the command
/// palette and the overview of shortcuts show what stands there.
///
/// Screens say what an action does: `actions.on(u"invoice.approve", this, [this] { approve(); })`. Several may; the one
/// whose scope is visible is asked (of several, the one that registered last). An action that nobody on screen handles
/// is disabled.
/// Threads: main thread. Ownership: owns the QActions; handlers leave with their scope.
class Actions : public QObject {
    Q_OBJECT
public:
    enum class Group : quint8 { File, Edit, View, Go, Invoice, Help };

    /// @param window  where the shortcuts work.
    explicit Actions(QWidget *window);
    ~Actions() override;

    /// The action; never null: an unknown id is our own bug (asserted) and gives a disabled action.
    [[nodiscard]] QAction *action(QStringView id) const;
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QList<QAction *> inGroup(Group group) const;
    [[nodiscard]] static QString idOf(const QAction *action);
    [[nodiscard]] static QString groupName(Group group); ///< translated

    /// @param scope  a widget (the handler counts while it is visible) or another object (counts always).
    void on(QStringView id, QObject *scope, std::function<void()> handler);
    /// Says that the scope's handler can or cannot work now. Handlers begin enabled.
    void setEnabled(QStringView id, const QObject *scope, bool enabled);
    /// Makes edit.undo and edit.redo those of the stack while `scope` is visible, with the command's name in their
    /// text.
    /// @param undo, redo  what is called instead of the stack's own, where a step may have to wait.
    void bindUndoStack(QObject *scope, QUndoStack *stack, std::function<void()> undo = {},
                       std::function<void()> redo = {});
    /// Adds the text of the scope's handler to the action ("Undo: total"); empty = the table's text.
    void setText(QStringView id, const QObject *scope, const QString &text);
    void trigger(QStringView id);
    /// New texts after a change of language.
    void retranslate();

signals:
    /// After an action ran; for "recent first" in the command palette.
    void triggered(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Handler {
        QPointer<QObject> scope;
        std::function<void()> run;
        bool enabled = true;
        QString text;
    };
    struct Entry;

    [[nodiscard]] Entry *entry(QStringView id) const;
    [[nodiscard]] static bool isActive(const Handler &handler);
    [[nodiscard]] static Handler *activeHandler(Entry &entry);
    [[nodiscard]] static Handler *handlerOf(Entry &entry, const QObject *scope);
    void refresh(Entry &entry);
    void refreshScope(const QObject *scope);
    void run(Entry &entry);

    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, Entry *> m_byId;
    QAction *m_unknown = nullptr;
};

} // namespace desk
