// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for tagmill_core and all that use it: Eigen alone is half of a file's compile time. Every file still
// includes what it uses; the preset `clang` builds without it to prove that.
#pragma once

#include <Eigen/Geometry>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
