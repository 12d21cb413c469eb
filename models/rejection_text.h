// SPDX-License-Identifier: GPL-3.0-or-later
// Why pose samples were refused, in words.
#pragma once

#include <QString>

#include <string_view>

namespace tagmill {

/// "not facing the camera" for "facing"; the name itself when it is not known.
QString rejectionText(std::string_view reason);

} // namespace tagmill
