// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desk {

/// Sanitizers reserve terabytes of addresses, start threads and open files: such a build cannot lock itself in.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitizedBuild = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool isSanitizedBuild = true;
#else
inline constexpr bool isSanitizedBuild = false;
#endif
#else
inline constexpr bool isSanitizedBuild = false;
#endif

/// What a reader process can no longer do by the time it opens the first document, as it says itself. A plain value.
struct ReaderProtection {
    bool networkClosed = false;  ///< no socket of any kind, neither to the network nor to other programs
    bool writingClosed = false;  ///< nothing can be created, changed or removed in any folder
    bool programsClosed = false; ///< no other program or process can be started, looked into or ended
    /// Version of the kernel's Landlock that keeps it to fonts and language models when it reads files; 0 = none, it
    /// can read what its user can read, but has no way to pass that on.
    int landlockAbi = 0;

    bool operator==(const ReaderProtection &) const = default;
    /// True if all that every system must give is there. Landlock is not: older kernels have none.
    [[nodiscard]] bool isComplete() const { return networkClosed && writingClosed && programsClosed; }
};

} // namespace desk
