// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

namespace desk {

/// What the future gives, once the event loop has let it come.
template <class T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("a future was not finished within thirty seconds");
    return future.result();
}

} // namespace desk
