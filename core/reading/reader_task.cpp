// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_task.h"

namespace desk {

void ReaderTask::fail(const Error &error)
{
    if (kind == Kind::Read)
        succeed(Result<ReadDocument>(tl::unexpected(error)));
    else
        succeed(Result<QImage>(tl::unexpected(error)));
}

void ReaderTask::succeed(Result<ReadDocument> document)
{
    if (std::exchange(answered, true))
        return;
    onStop.reset();
    documentPromise.addResult(std::move(document));
    documentPromise.finish();
}

void ReaderTask::succeed(Result<QImage> image)
{
    if (std::exchange(answered, true))
        return;
    onStop.reset();
    picturePromise.addResult(std::move(image));
    picturePromise.finish();
}

} // namespace desk
