// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace desk {

/// A page of a file that is to be split: its small picture and number. Checked = an invoice begins here, which is said
/// by a line and a word at its head, too. Threads: main thread.
class SplitPageWidget : public QAbstractButton {
    Q_OBJECT
public:
    /// @param page  from 0. The first page always begins an invoice.
    explicit SplitPageWidget(int page, QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// @param part  number of the invoice that the page belongs to, from 1.
    void setPart(int part);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString heading() const;

    int m_page;
    int m_part = 1;
    QPixmap m_picture;
};

} // namespace desk
