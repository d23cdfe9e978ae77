// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <source_location>
#include <tl/expected.hpp>

namespace desk {

/// Why something could not be done. Callers branch on this, never on text.
/// The names of the first group are part of the command line's contract (errorCodeName()).
enum class ErrorCode {
    NotFound,          ///< no such file, invoice, row
    Unreadable,        ///< there, but may not or cannot be read
    EmptyFile,         ///< zero bytes
    UnsupportedFormat, ///< no format that is read here; the detail names it where it is known
    Damaged,           ///< the right format, but broken
    PasswordProtected, ///< needs a password, or the one given is wrong
    NoPages,           ///< a document without pages
    TooLarge,          ///< over a limit of bytes, pages or pixels
    Timeout,
    OutOfMemory,
    ReaderCrashed, ///< the helper process died while it worked on this
    DiskFull,
    DatabaseLocked,
    Cancelled,

    Io,              ///< the system refused to read or write
    InvalidArgument, ///< a value that cannot be; the caller can mend it
    Conflict,        ///< somebody saved first: read again and repeat
    NotAllowed,      ///< the state of things forbids it (for example approval with a blocking finding)
    NewerSchema,     ///< written by a newer program
    ReadOnly,        ///< the data folder cannot be written
    NotProtected,    ///< the reader could not lock itself in, so it opens nothing
    NotAvailable,    ///< the system has no such service (a keychain), or it did not answer in time
    Protocol,        ///< the other side of a pipe said something unintelligible
    Internal,        ///< our own defect
};

/// "not_found", "password_protected", ...: stable names for JSON and logs.
[[nodiscard]] QLatin1StringView errorCodeName(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail; ///< English, for the log and for the terminal's JSON; never document text or a secret
    QString where;  ///< file:line of the first report

    bool operator==(const Error &other) const { return code == other.code && detail == other.detail; }
};

/// What a function that can fail returns.
template <class T = void>
using Result = tl::expected<T, Error>;

/// tl::expected 1.0 has none for void; Qt's meta types ask for it.
inline bool operator==(const Result<> &a, const Result<> &b)
{
    return a.has_value() == b.has_value() && (a.has_value() || a.error() == b.error());
}

/// `return fail(ErrorCode::NotFound, u"invoice 7"_s);`
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, QString detail = {},
                                         std::source_location where = std::source_location::current());

} // namespace desk

#define DESK_JOIN_(a, b) a##b
#define DESK_JOIN(a, b) DESK_JOIN_(a, b)

/// Passes an error up; otherwise goes on.
#define TRY(expression)                                                                                                \
    do {                                                                                                               \
        if (auto desk_result_ = (expression); !desk_result_)                                                           \
            return tl::unexpected(std::move(desk_result_).error());                                                    \
    } while (false)

/// Passes an error up; otherwise declares `name` with the value.
#define TRY_ASSIGN(name, expression)                                                                                   \
    auto DESK_JOIN(desk_result_, __LINE__) = (expression);                                                             \
    if (!DESK_JOIN(desk_result_, __LINE__))                                                                            \
        return tl::unexpected(std::move(DESK_JOIN(desk_result_, __LINE__)).error());                                   \
    auto name = std::move(DESK_JOIN(desk_result_, __LINE__)).value()
