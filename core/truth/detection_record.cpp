// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/detection_record.h"

#include <array>

namespace tagmill {

namespace {

constexpr std::array<std::string_view, 5> stateNames = {"behind", "outside", "occluded", "margin", "visible"};

std::string fourDigits(int number)
{
    std::string digits = std::to_string(number);
    return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

} // namespace

std::string_view pointStateName(PointState state)
{
    return stateNames[static_cast<size_t>(state)];
}

std::optional<PointState> pointStateFromName(std::string_view name)
{
    for (size_t i = 0; i < stateNames.size(); ++i)
        if (stateNames[i] == name)
            return static_cast<PointState>(i);
    return std::nullopt;
}

int pointVisibility(PointState state)
{
    switch (state) {
    case PointState::Behind:
    case PointState::Outside:
        return 0;
    case PointState::Occluded:
    case PointState::Margin:
        return 1;
    case PointState::Visible:
        break;
    }
    return 2;
}

std::string imageId(int sceneId, int cameraIndex)
{
    return "scene_" + fourDigits(sceneId) + "_cam_" + fourDigits(cameraIndex);
}

} // namespace tagmill
