// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/move_file.h"

#include <QDir>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int MaxOfOneName = 10'000;
} // namespace

Result<QString> setAside(const QString &file, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, u"the folder %1 cannot be made"_s.arg(folder));
    const QFileInfo info(file);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    for (int number = 1; number <= MaxOfOneName; ++number) {
        const QString name = number == 1 ? info.fileName()
                                         : u"%1 (%2)%3"_s.arg(info.completeBaseName(), QString::number(number), ending);
        const QString target = folder + u'/' + name;
        const Result<> moved = moveWithoutReplacing(file, target);
        if (moved)
            return target;
        if (moved.error().code != ErrorCode::Conflict)
            return tl::unexpected(moved.error());
    }
    return fail(ErrorCode::Conflict, u"%1: %2 files of that name"_s.arg(folder).arg(MaxOfOneName));
}

} // namespace desk
