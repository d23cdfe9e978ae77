// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Clang before 16 cannot give libstdc++ what std::source_location is made of. For fuzzing, an empty one will do.
#include <source_location>

#if defined(__clang__) && !defined(__cpp_lib_source_location)
namespace std {

struct source_location {
    static constexpr source_location current() noexcept { return {}; }
    [[nodiscard]] constexpr const char *file_name() const noexcept { return ""; }
    [[nodiscard]] constexpr unsigned line() const noexcept { return 0; }
};

} // namespace std
#endif
