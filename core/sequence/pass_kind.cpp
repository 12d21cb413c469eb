// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/pass_kind.h"

namespace tagmill {

namespace {

std::string inFolder(PassKind kind, std::string_view prefix, int frame, std::string_view extension)
{
    const std::string name(passName(kind));
    return name + "s/" + std::string(prefix) + "_" + frameDigits(frame) + std::string(extension);
}

} // namespace

std::string_view passName(PassKind kind)
{
    constexpr std::string_view names[] = {"depth", "normal", "flow", "segmentation"};
    return names[static_cast<size_t>(kind)];
}

std::string frameDigits(int frame)
{
    std::string digits = std::to_string(frame);
    return digits.size() < 6 ? std::string(6 - digits.size(), '0') + digits : digits;
}

std::string passFile(PassKind kind, int frame, std::string_view extension)
{
    return inFolder(kind, passName(kind), frame, extension);
}

std::string depthPngFile(int frame)
{
    return inFolder(PassKind::Depth, "depth", frame, ".png");
}

std::string previewFile(PassKind kind, int frame, bool isBackward)
{
    if (kind == PassKind::Flow)
        return inFolder(kind, isBackward ? "debug_bwd_flow" : "debug_fwd_flow", frame, ".png");
    return inFolder(kind, "debug_" + std::string(passName(kind)), frame, ".png");
}

std::string colourFile(int frame, std::string_view extension)
{
    return "frames/frame_" + frameDigits(frame) + std::string(extension);
}

} // namespace tagmill
