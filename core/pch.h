// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for tagmill_core and all that use it: Eigen alone is half of a file's compile time, a recipe another
// sixth. Every file still includes what it uses; the preset `clang` builds without our own to prove that.
#pragma once

#ifndef __clang__
#include "core/truth/detection_record.h" // with recipe and config
#endif

#include <Eigen/Geometry>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>
