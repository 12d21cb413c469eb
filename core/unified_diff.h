// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts as a unified diff, as `diff -u` and `patch` know it.
#pragma once

#include <string>
#include <string_view>

namespace tagmill {

/// Empty when the texts are equal. Three lines of context. A long changed middle is shown as removed and added whole.
std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view beforeName, std::string_view afterName);

} // namespace tagmill
