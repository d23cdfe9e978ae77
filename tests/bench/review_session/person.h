// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "truth.h"

class QWidget;

namespace desk {

class PageView;

/// What a person's hands did.
struct Hands {
    int keys = 0, mouse = 0;
    int looked = 0; ///< fields that had to be read and judged
    /// Keystroke-level model (Card, Moran, Newell 1980): 0.2 s a key of an average typist, 1.1 s to point and click,
    /// 1.35 s to look and decide.
    [[nodiscard]] double seconds() const { return 0.2 * keys + 1.1 * mouse + 1.35 * looked; }
};

/// Works through invoices in the window as somebody would who knows what is printed: by real key and mouse events, one
/// at a time, looking only at what is on the screen.
class Person {
public:
    Person(QWidget &window, InvoiceService &invoices) : m_window(window), m_invoices(invoices) {}

    struct Log {
        QStringList corrections; ///< "issue_date: 2026-02-01 -> 2026-01-02 (typed, 11 keys)"
        Hands hands;
        qint64 machineMs = 0; ///< waiting for the program
        bool approved = false;
        QString left; ///< why it could not be approved
    };
    /// The invoice is open and ready.
    [[nodiscard]] Log workThrough(InvoiceId id, const Truth &truth, const QString &pictureBefore,
                                  const QString &pictureAfter);

private:
    enum class Way { Right, OtherAnswer, Clicked, Typed };
    void key(int key, int modifiers = 0);
    void type(const QString &text);
    void settle(int ms = 40);
    [[nodiscard]] QString focusName() const;
    [[nodiscard]] Invoice read(InvoiceId id) const;
    void correct(InvoiceId id, Field field, const QStringList &accepted);
    [[nodiscard]] bool takeOther(InvoiceId id, Field field, const QStringList &accepted);
    [[nodiscard]] bool clickOnPage(InvoiceId id, Field field, const QStringList &accepted);
    void acceptFinding();

    QWidget &m_window;
    InvoiceService &m_invoices;
    Log m_log;
};

} // namespace desk
