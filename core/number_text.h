// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text, independent of the locale.
#pragma once

#include <string>

namespace tagmill {

/// As Python's repr(float): the shortest digits that read back equal, "70.0", "1e-05", "1e+16", "inf", "nan".
std::string pythonFloat(double value);
void appendPythonFloat(std::string &out, double value);
/// For people: the shortest digits that read back equal, without ".0".
std::string shortNumber(double value);

} // namespace tagmill
