// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_task.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Error wrongKind()
{
    return {ErrorCode::Protocol, u"the reader answered another question than it was asked"_s, {}};
}

} // namespace

ReaderTask::~ReaderTask()
{
    fail({ErrorCode::Internal, u"the request was dropped"_s, {}});
}

void ReaderTask::fail(const Error &error)
{
    if (kind == Kind::Read)
        succeed(Result<ReadDocument>(tl::unexpected(error)));
    else
        succeed(Result<QImage>(tl::unexpected(error)));
}

void ReaderTask::succeed(Result<ReadDocument> document)
{
    if (kind != Kind::Read)
        return fail(wrongKind());
    if (std::exchange(answered, true))
        return;
    if (document && (document->pages.size() > read.options.maxPages || document->pages.size() > document->pageCount))
        document = tl::unexpected(Error{ErrorCode::Protocol, u"the reader sent more pages than there can be"_s, {}});
    onStop.reset();
    documentPromise.addResult(std::move(document));
    documentPromise.finish();
}

void ReaderTask::succeed(Result<QImage> image)
{
    if (kind != Kind::Picture)
        return fail(wrongKind());
    if (std::exchange(answered, true))
        return;
    onStop.reset();
    picturePromise.addResult(std::move(image));
    picturePromise.finish();
}

} // namespace desk
