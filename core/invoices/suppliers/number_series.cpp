// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/number_series.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostDigits = 15;
constexpr qsizetype FormSlack = 2;

struct Run {
    qsizetype start = 0, length = 0;
};

QList<Run> digitRuns(const QString &text)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        if (!runs.isEmpty() && runs.last().start + runs.last().length == i)
            ++runs.last().length;
        else
            runs.append({i, 1});
    }
    return runs;
}

bool isYear(const QString &digits, QDate issued)
{
    const int year = digits.toInt();
    return digits.size() == 4 && issued.isValid() && std::abs(year - issued.year()) <= 1;
}

} // namespace

QString numberForm(const QString &number)
{
    QString form = number;
    bool any = false;
    for (QChar &c : form) {
        if (!c.isDigit())
            continue;
        c = u'9';
        any = true;
    }
    return any ? form : QString();
}

bool hasForm(const QString &number, const QString &form)
{
    if (form.isEmpty() || looseForm(number) != looseForm(form))
        return false;
    const QList<Run> own = digitRuns(number), wanted = digitRuns(form);
    return std::ranges::equal(own, wanted,
                              [](const Run &a, const Run &b) { return std::abs(a.length - b.length) <= FormSlack; });
}

QString looseForm(const QString &number)
{
    static const QRegularExpression run(u"[0-9]+"_s);
    return numberForm(number).replace(run, u"9"_s);
}

std::optional<SeriesNumber> seriesNumber(const QString &number, QDate issued)
{
    const QList<Run> runs = digitRuns(number);
    if (runs.isEmpty())
        return std::nullopt;
    Run counts = runs.last();
    if (runs.size() > 1 && isYear(number.mid(counts.start, counts.length), issued)) {
        counts = *std::ranges::max_element(runs.begin(), std::prev(runs.end()), {}, &Run::length);
    }
    if (counts.length > MostDigits)
        return std::nullopt;
    SeriesNumber parts;
    parts.value = number.mid(counts.start, counts.length).toLongLong();
    parts.series = QString(number).replace(counts.start, counts.length, u"#"_s);
    return parts;
}

} // namespace desk
