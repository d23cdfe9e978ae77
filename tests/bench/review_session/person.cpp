// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include "ui/invoices/page_view.h"
#include "ui/invoices/typed_value.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWayOfFields = 60;

template <class T>
T wait(QFuture<T> future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

QString currencyOf(const Invoice &invoice)
{
    return invoice.extraction.value(Field::Currency).value;
}

} // namespace

void Person::key(int key, int modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
    QTest::keyClick(target, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    m_log.hands.keys += 1;
}

void Person::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c)); // QTest's own types Latin-1 only
        QApplication::sendEvent(target, &press);
        m_log.hands.keys += 1;
    }
}

/// Lets the program finish what a key began.
void Person::settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(ms);
    m_log.machineMs += timer.elapsed();
}

QString Person::focusName() const
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

Invoice Person::read(InvoiceId id) const
{
    const auto invoice = wait(m_invoices.invoice(id));
    return invoice ? *invoice : Invoice{};
}

bool Person::takeOther(InvoiceId id, Field field, const QStringList &accepted)
{
    const QList<FieldValue> others = read(id).extraction.fields.value(field).others;
    const auto at =
        std::ranges::find_if(others, [&](const FieldValue &other) { return isRight(field, other.value, accepted); });
    if (at == others.end() || at - others.begin() > 1)
        return false;
    for (qsizetype i = 0; i <= at - others.begin(); ++i) {
        key(Qt::Key_F7);
        settle();
    }
    return isRight(field, read(id).extraction.value(field).value, accepted);
}

/// A word of the page that says it, as the person would click it.
bool Person::clickOnPage(InvoiceId id, Field field, const QStringList &accepted)
{
    auto *view = m_window.findChild<PageView *>();
    const auto pages = wait(m_invoices.pages(id));
    if (!view || !pages)
        return false;
    for (qsizetype page = 0; page < pages->size(); ++page) {
        const QList<Word> &words = (*pages)[page].words;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto value = canonicalValue(field, words[i].text, currencyOf(read(id)));
            if (!value || !isRight(field, *value, accepted))
                continue;
            const QRect place = view->wordRect(int(page), int(i));
            if (!view->viewport()->rect().contains(place.center()))
                continue; // out of sight: typing is quicker than looking for it
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
            m_log.hands.mouse += 1;
            settle();
            key(Qt::Key_Return);
            settle();
            return isRight(field, read(id).extraction.value(field).value, accepted);
        }
    }
    return false;
}

void Person::correct(InvoiceId id, Field field, const QStringList &accepted)
{
    const QString before = read(id).extraction.value(field).value;
    const int keys = m_log.hands.keys, mouse = m_log.hands.mouse;
    QString way = u"the other answer"_s;
    if (!takeOther(id, field, accepted)) {
        way = u"from the page"_s;
        if (!clickOnPage(id, field, accepted)) {
            way = u"typed"_s;
            key(Qt::Key_A, Qt::ControlModifier);
            type(editText(fieldType(field), accepted.first()));
            key(Qt::Key_Return);
            settle();
        }
    }
    m_log.corrections.append(u"%1: %2 → %3 (%4, %5 keys, %6 clicks)"_s.arg(
        fieldName(field), before.isEmpty() ? u"–"_s : before, accepted.first(), way,
        QString::number(m_log.hands.keys - keys), QString::number(m_log.hands.mouse - mouse)));
}

/// On an open finding: say why it is all right.
void Person::acceptFinding()
{
    key(Qt::Key_Space); // the button has the keyboard
    settle();
    type(u"checked"_s);
    key(Qt::Key_Return);
    settle();
}

Person::Log Person::workThrough(InvoiceId id, const Truth &truth, const QString &pictureBefore,
                                const QString &pictureAfter)
{
    m_log = {};
    m_window.grab().save(pictureBefore);
    QStringList seen;
    for (int step = 0; step < LongestWayOfFields; ++step) {
        const QString name = focusName();
        if (name.startsWith(u"fieldEdit_"_s)) {
            const auto field = fieldFromName(QStringView(name).mid(10));
            if (seen.contains(name))
                break; // round once
            seen.append(name);
            m_log.hands.looked += 1;
            if (field && truth.contains(*field) &&
                !isRight(*field, read(id).extraction.value(*field).value, truth[*field]))
                correct(id, *field, truth[*field]);
            else
                key(Qt::Key_Return);
            settle();
        } else if (name.startsWith(u"finding"_s)) {
            if (seen.contains(name))
                break;
            seen.append(name);
            m_log.hands.looked += 1;
            key(Qt::Key_F8);
            settle();
        } else {
            break;
        }
    }
    // What was sure of itself and wrong: the person sees it on the page and clicks into the field.
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        const QString value = read(id).extraction.value(it.key()).value;
        if (isRight(it.key(), value, it.value()))
            continue;
        auto *edit = m_window.findChild<QLineEdit *>(u"fieldEdit_"_s + fieldName(it.key()));
        if (!edit || !edit->isVisible())
            continue;
        edit->setFocus(Qt::MouseFocusReason);
        m_log.hands.mouse += 1;
        m_log.hands.looked += 1;
        settle();
        correct(id, it.key(), it.value());
    }
    const Invoice read = this->read(id);
    for (int i = 0; i < int(read.extraction.findings.size()); ++i) {
        const bool blocks = std::ranges::any_of(this->read(id).extraction.findings, &Finding::blocks);
        QWidget *accept = nullptr; // of the first group that is open
        for (QWidget *button : m_window.findChildren<QWidget *>()) {
            if (!accept && button->objectName().startsWith(u"findingAccept"_s) && button->isVisibleTo(&m_window))
                accept = button;
        }
        if (!blocks || !accept)
            break;
        accept->setFocus(Qt::TabFocusReason);
        m_log.hands.keys += 1;
        m_log.hands.looked += 1;
        acceptFinding();
    }
    m_window.grab().save(pictureAfter);
    key(Qt::Key_Return, Qt::ControlModifier);
    QElapsedTimer timer;
    timer.start();
    while (this->read(id).status == InvoiceStatus::NeedsReview && timer.elapsed() < 1500)
        QTest::qWait(5);
    m_log.machineMs += timer.elapsed();
    m_log.approved = this->read(id).status == InvoiceStatus::Approved;
    if (!m_log.approved) {
        const auto *stand = m_window.findChild<QLabel *>(u"standSentence"_s);
        m_log.left = stand ? stand->text() : QString();
    }
    return m_log;
}

} // namespace desk
