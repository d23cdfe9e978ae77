// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

class ExportDialogPresenter;

/// Chooses the profile; saves the one in hand under a name, renames and deletes it. Names are asked for in place.
/// Threads: main thread. Ownership: borrows the presenter.
class ExportProfileWidget : public QWidget {
    Q_OBJECT
public:
    explicit ExportProfileWidget(ExportDialogPresenter &presenter, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asking : quint8 { Nothing, NewName, OtherName };
    void build();
    QWidget *buildNameLine();
    void showProfiles();
    void showDraft();
    void ask(Asking what);
    void takeName();
    void leaveName();

    ExportDialogPresenter &m_presenter;
    QComboBox *m_box = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAs = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_nameLine = nullptr;
    QLineEdit *m_name = nullptr;
    Asking m_asking = Asking::Nothing;
};

} // namespace desk
