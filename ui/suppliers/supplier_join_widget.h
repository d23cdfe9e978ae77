// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/section_widget.h"
#include "ui/suppliers/suppliers_model.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;

namespace desk {

class SupplierService;

/// Asks which supplier this one is the same as. Hidden until start(); Escape and Cancel hide it.
/// Threads: main thread. Ownership: borrows the service.
class SupplierJoinWidget : public SectionWidget {
    Q_OBJECT
public:
    explicit SupplierJoinWidget(SupplierService &service, QWidget *parent = nullptr);

    /// @param likely  a word that the other one's name may have, or empty.
    void start(SupplierId from, const QString &likely);
    void finish();

signals:
    void confirmed(desk::SupplierId into);
    void cancelled();
    void failed(const desk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showChoice();
    void confirm();

    SupplierService &m_service;
    SuppliersModel m_model;
    QTimer m_typing;
    SupplierId m_from;
    quint64 m_asked = 0;
    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace desk
