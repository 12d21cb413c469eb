// SPDX-License-Identifier: GPL-3.0-or-later
// FrameClosure: the closure test of one frame, independent of all others. Private to the closure test.
#pragma once

#include "core/audit/closure.h"

namespace tagmill {

/// A board as one method found it.
struct BoardView
{
    ClosureMethod method = ClosureMethod::OpenCv;
    CameraModel camera;
    CalibrationView view;
};

struct FrameClosure
{
    bool isReadable = false;
    std::map<std::pair<ClosureMethod, std::string>, TagClosure> tags;
    std::array<BoardClosure, closureMethodCount> boards;
    std::vector<BoardView> views;
    std::vector<Problem> problems;
};

FrameClosure closeFrame(const Dataset &dataset, const DatasetFrame &frame, const ClosureOptions &options);

} // namespace tagmill
