// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/field_reasons.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QVBoxLayout;

namespace desk {

class ConfidenceWidget;
class ToneLabelWidget;

/// Pops up why a field is as sure as it is: what speaks for its value and what against it. Threads: main thread.
class FieldWhyWidget : public QFrame {
    Q_OBJECT
public:
    explicit FieldWhyWidget(QWidget *parent = nullptr);

    /// @param threshold  of the settings, 0.5..1.
    void popUp(QWidget *anchor, Field field, const FieldValue &value, const FieldWhy &why, double threshold);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addReason(const FieldReason &reason, int number);

    QPointer<QWidget> m_anchor;
    QLabel *m_title = nullptr;
    ConfidenceWidget *m_confidence = nullptr;
    ToneLabelWidget *m_meaning = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace desk
