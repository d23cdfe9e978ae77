// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace desk {

class Actions;

/// All keys of the program, by menu. Threads: main thread.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace desk
