// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/hidden_words.h"

#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
// A form clips a word here and there; six documents of broadcasters had one to four.
constexpr int MostClipped = 12;
} // namespace

QString HiddenWords::detail() const
{
    const QString text = u"%1 word(s) that cannot be seen were left out"_s.arg(words);
    return figures > 0 ? text + u", %1 of them with figures"_s.arg(figures) : text;
}

HiddenWords HiddenWords::fromDetail(const QString &detail)
{
    static const QRegularExpression form(
        u"^(\\d{1,9}) word\\(s\\) that cannot be seen were left out(?:, (\\d{1,9}) of them with figures)?$"_s);
    const QRegularExpressionMatch match = form.match(detail);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

bool HiddenWords::mayBeValues() const
{
    return figures > 0 || words > MostClipped;
}

} // namespace desk
