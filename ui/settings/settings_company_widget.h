// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/section_widget.h"

class QLineEdit;
class QPlainTextEdit;

namespace desk {

class BadgeWidget;
class SettingsPresenter;
struct Settings;

/// "Our company": to whom invoices are addressed, and the account that pays. Each change is applied when its field is
/// left; what cannot be is kept where it stands, with what is expected.
/// Threads: main thread. Ownership: borrows the presenter.
class SettingsCompanyWidget : public SectionWidget {
    Q_OBJECT
public:
    explicit SettingsCompanyWidget(SettingsPresenter &presenter, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildNames();
    void buildAccount();
    void addNote(BadgeWidget *note);
    void showValues(const Settings &values);
    void changeNames();
    void changeVatIds();
    void changePayerName();
    void changeIban();
    void changeBic();
    void judgeIban();
    void judgeBic();
    void judgeVatIds();

    SettingsPresenter &m_presenter;
    QPlainTextEdit *m_names = nullptr;
    QPlainTextEdit *m_vatIds = nullptr;
    BadgeWidget *m_vatIdNote = nullptr;
    QLineEdit *m_payerName = nullptr;
    QLineEdit *m_iban = nullptr;
    BadgeWidget *m_ibanNote = nullptr;
    QLineEdit *m_bic = nullptr;
    BadgeWidget *m_bicNote = nullptr;
};

} // namespace desk
