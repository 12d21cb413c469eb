// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a file: a web page or JSON, as its name says.
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <string>

namespace tagmill {

/// Calls the one that the file's name ends in, .html or .json, and writes it; a file of another name is not written. What
/// went wrong, for people; empty: nothing.
QString writeReportFile(const std::filesystem::path &file, const std::function<std::string()> &html, const std::function<std::string()> &json);

} // namespace tagmill
