// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/section_widget.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace desk {

class SettingsPresenter;
struct Settings;

/// What is approved without a person: how many mistakes are put up with, the certainty that follows from that, and the
/// value above which a person always looks. Threads: main thread. Ownership: borrows the presenter.
class SettingsApprovalWidget : public SectionWidget {
    Q_OBJECT
public:
    explicit SettingsApprovalWidget(SettingsPresenter &presenter, QWidget *parent = nullptr);

private:
    void build();
    void showValues(const Settings &values);
    void showBudget(const Settings &values);
    void chooseBudget();
    void changeCertainty(int percent);
    void changeLimit();

    SettingsPresenter &m_presenter;
    QCheckBox *m_autoApprove = nullptr;
    QComboBox *m_budget = nullptr;
    QLabel *m_proof = nullptr;
    QSpinBox *m_certainty = nullptr;
    QLineEdit *m_limit = nullptr;
};

} // namespace desk
