// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included before every test: what is waited for may take longer on a busy machine than Qt Test's five seconds. A test
// that passes is not slowed down by it.
#include <QTest>

#undef QTRY_COMPARE
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, 30'000)
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 30'000)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, 30'000)
