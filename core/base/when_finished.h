// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace desk {

/// Calls `then(const T &)` on the thread of `context` once the future has its result; never, if the context is gone by
/// then or the future was cancelled. Unlike QFuture::then(context, ...) of Qt 6.4 the context may go at any time: that
/// one asserts, or races, when the future is finished on another thread meanwhile.
/// Threads: that of the context.
template <class T, class Then>
void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context); // goes with its context, or when it has told
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        const QFuture<T> finished = watcher->future();
        if (finished.resultCount() > 0)
            then(finished.result());
    });
    watcher->setFuture(future);
}

} // namespace desk
