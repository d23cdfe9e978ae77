// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/kit/user_message.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace desk {

/// A message where it belongs: icon, sentence, what to do next, buttons, close. Never modal. Hidden until shown.
/// Threads: main thread.
class BannerWidget : public QFrame {
    Q_OBJECT
public:
    explicit BannerWidget(QWidget *parent = nullptr);

    /// Shows it, without buttons. @param detail  second line, may be empty.
    void show(Tone tone, const QString &title, const QString &detail = {});
    void showError(const Error &error);
    using QFrame::show;
    /// A button after show(); gone with the next show().
    QPushButton *addAction(const QString &text, std::function<void()> handler);
    void setClosable(bool closable);
    [[nodiscard]] QString title() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintIcon();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_detail = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace desk
