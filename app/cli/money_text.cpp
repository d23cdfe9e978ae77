// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money_text.h"

namespace desk {

using namespace Qt::StringLiterals;

QString dollarText(NanoDollars amount)
{
    constexpr qsizetype cents = 3; // the point and two places
    QString text = amount.toDecimal();
    const qsizetype shortest = text.indexOf(u'.') + cents;
    while (text.size() > shortest && text.endsWith(u'0'))
        text.chop(1);
    return u'$' + text;
}

} // namespace desk
