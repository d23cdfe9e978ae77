// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace desk {

class ToneLabelWidget;

/// In place of the fields for a document that could not be read, or is not read yet: why, and what to do next.
/// Threads: main thread.
class UnreadWidget : public QWidget {
    Q_OBJECT
public:
    explicit UnreadWidget(QWidget *parent = nullptr);

    void setInvoice(const Invoice &invoice);
    void focusFirst();

signals:
    /// @param password  empty where none is asked for.
    void readAgainRequested(const QString &password);
    void saveOriginalRequested();

private:
    void build();
    void readAgain();
    void showFailed(const Error &error);

    bool m_locked = false;
    ToneLabelWidget *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    ToneLabelWidget *m_code = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace desk
