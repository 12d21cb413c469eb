// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/colour_frame.h"

#include "core/imaging/exr_channels.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>

namespace tagmill {

namespace {

struct Facts
{
    int width = 0, height = 0, channels = 3;
};

bool isDecodable(std::string_view extension)
{
    constexpr std::string_view known[] = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".hdr", ".webp", ".jp2"};
    return std::find(std::begin(known), std::end(known), extension) != std::end(known);
}

Result<Facts> factsOf(std::string_view bytes, std::string_view extension)
{
    if (extension == ".exr") {
        TAGMILL_TRY(const ExrChannels image, decodeExrChannels(bytes, "frame"));
        const auto has = [&](const char *name) { return image.find(name) != nullptr; };
        const bool isColour = has("R") || image.channels.size() >= 3; // multilayer files have names of their own
        return Facts{image.width, image.height, !isColour ? 1 : has("A") || !has("R") ? 4 : 3};
    }
    const Error broken = makeError(Errc::Parse, "sequence.broken_frame");
    try {
        const cv::Mat view(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char *>(bytes.data()));
        const cv::Mat image = cv::imdecode(view, cv::IMREAD_UNCHANGED);
        if (image.empty())
            return broken;
        return Facts{image.cols, image.rows, image.channels()};
    } catch (const cv::Exception &) {
        return broken;
    }
}

/// libpng decodes what is there of a file that was cut off.
bool endsAsPng(std::string_view bytes)
{
    constexpr std::string_view end("IEND\xAE\x42\x60\x82", 8);
    return bytes.ends_with(end);
}

} // namespace

Result<int> checkColourFrame(std::string_view bytes, std::string_view extension, Size2i expected)
{
    if (bytes.empty())
        return makeError(Errc::Parse, "sequence.broken_frame");
    if (extension != ".exr" && !isDecodable(extension))
        return 3;
    if (extension == ".png" && !endsAsPng(bytes))
        return makeError(Errc::Parse, "sequence.broken_frame");
    TAGMILL_TRY(const Facts facts, factsOf(bytes, extension));
    if (facts.width != expected.width || facts.height != expected.height) {
        const auto size = [](int width, int height) { return std::to_string(width) + " × " + std::to_string(height); };
        return makeError(Errc::InvalidValue, "sequence.other_size", {size(facts.width, facts.height), size(expected.width, expected.height)});
    }
    return facts.channels;
}

} // namespace tagmill
