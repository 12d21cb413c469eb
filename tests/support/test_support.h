// SPDX-License-Identifier: GPL-3.0-or-later
// What every test may use: checks for Result, source and data folders.
#pragma once

#include "core/result.h"

#include <QTest>

#include <filesystem>

/// Fails with the error's own sentence.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &result_ = (result);                                                            \
        QVERIFY2(result_.has_value(), result_.has_value() ? "" : result_.error().text().c_str());  \
    } while (false)

/// |a − b| ≤ tolerance, printing all three.
#define QVERIFY_NEAR(a, b, tolerance)                                                              \
    do {                                                                                           \
        const double a_ = (a), b_ = (b), tolerance_ = (tolerance);                                 \
        QVERIFY2(std::abs(a_ - b_) <= tolerance_,                                                  \
                 qPrintable(QString::number(a_, 'g', 17) + QLatin1String(" is not within ")        \
                            + QString::number(tolerance_) + QLatin1String(" of ")                  \
                            + QString::number(b_, 'g', 17)));                                      \
    } while (false)

namespace tagmill::test {

inline std::filesystem::path dataDir() { return TAGMILL_TEST_DATA; }
inline std::filesystem::path sourceDir() { return TAGMILL_SOURCE_DIR; }

} // namespace tagmill::test
