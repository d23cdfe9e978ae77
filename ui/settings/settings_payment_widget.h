// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/section_widget.h"

class QCheckBox;
class QLineEdit;

namespace desk {

class SettingsPresenter;
struct Settings;

/// "Approval and payment": whether what is approved has to be released, and by whom.
/// Threads: main thread. Ownership: borrows the presenter.
class SettingsPaymentWidget : public SectionWidget {
    Q_OBJECT
public:
    explicit SettingsPaymentWidget(SettingsPresenter &presenter, QWidget *parent = nullptr);

private:
    void showValues(const Settings &values);
    void changeLimit();

    SettingsPresenter &m_presenter;
    QCheckBox *m_twoSteps = nullptr;
    QLineEdit *m_limit = nullptr;
};

} // namespace desk
