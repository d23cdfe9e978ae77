// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_pages.h"

#include "ui/kit/actions.h"

#include <QAction>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

// In a static library the resources must be named once, outside any namespace.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Names{u"first-steps", u"review", u"line-items", u"list",     u"suppliers", u"splitting",
                           u"coding",      u"to-pay", u"export",     u"keyboard", u"your-data"};

QString textOf(const QString &name)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString &folder : {language, u"en"_s}) {
        QFile file(u":/desk/help/%1/%2.md"_s.arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(u"# ") ? first.mid(2).trimmed() : first;
}

QString keyText(const QString &key, const Actions &actions)
{
    for (const QAction *action : actions.all()) {
        if (Actions::idOf(action) == key)
            return action->shortcut().toString(QKeySequence::NativeText);
    }
    return QKeySequence::fromString(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

} // namespace

QList<HelpPage> helpPages()
{
    initHelp();
    QList<HelpPage> pages;
    for (const char16_t *name : Names) {
        const QString text = textOf(QString::fromUtf16(name));
        pages.append({QString::fromUtf16(name), titleOf(text), text});
    }
    return pages;
}

QString helpPageFor(const Location &place)
{
    switch (place.screen) {
    case Screen::Today:
        return u"first-steps"_s;
    case Screen::Invoices:
        if (place.invoice.isValid())
            return u"review"_s;
        return place.section == ToPaySection ? u"to-pay"_s : u"list"_s;
    case Screen::Suppliers:
        return u"suppliers"_s;
    case Screen::Settings:
        return u"your-data"_s;
    }
    return u"first-steps"_s;
}

QString withKeys(const QString &markdown, const Actions &actions)
{
    static const QRegularExpression place(u"\\{key:([A-Za-z.+0-9]+)\\}"_s);
    QString text;
    qsizetype from = 0;
    for (auto it = place.globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        const QString key = keyText(match.captured(1), actions);
        text += QStringView(markdown).mid(from, match.capturedStart() - from);
        text += u"**"_s + (key.isEmpty() ? match.captured(1) : key) + u"**"_s;
        from = match.capturedEnd();
    }
    return text + markdown.mid(from);
}

} // namespace desk
