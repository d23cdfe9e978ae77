// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace desk {

/// One line of text from outside: shown through displayName(), elided where it does not fit, whole in the tooltip.
/// Threads: main thread.
class ElidedLabelWidget : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabelWidget(QWidget *parent = nullptr);
    explicit ElidedLabelWidget(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    /// Second-rank text in the quiet colour.
    void setQuiet(bool quiet);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text; ///< already safe to show
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_quiet = false;
};

} // namespace desk
