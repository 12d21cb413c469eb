// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/depth_file.h"

#include "core/files.h"
#include "core/sequence/frame_passes.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace tagmill {

namespace {

Result<std::string> encodeHdr(const std::vector<float> &values, int width, int height)
{
    try {
        cv::Mat grey(height, width, CV_32FC1), colour;
        std::copy(values.begin(), values.end(), grey.ptr<float>());
        cv::cvtColor(grey, colour, cv::COLOR_GRAY2BGR);
        std::vector<std::uint8_t> bytes;
        if (cv::imencode(".hdr", colour, bytes))
            return std::string(bytes.begin(), bytes.end());
        return makeError(Errc::Internal, "internal", {"no HDR encoder"});
    } catch (const cv::Exception &e) {
        return makeError(Errc::Internal, "internal", {e.what()});
    }
}

Result<ExrChannels> readHdr(const std::filesystem::path &file)
{
    TAGMILL_TRY(const std::string bytes, readFile(file));
    const auto faulty = [&](const char *why) { return makeError(Errc::Parse, "imaging.bad_hdr_file", {file.string(), why}); };
    try {
        cv::Mat packed(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char *>(bytes.data()));
        const cv::Mat colour = bytes.empty() ? cv::Mat() : cv::imdecode(packed, cv::IMREAD_ANYDEPTH | cv::IMREAD_COLOR);
        if (colour.type() != CV_32FC3 || colour.empty())
            return faulty("it ends early or is no Radiance HDR");
        ExrChannels image{colour.cols, colour.rows, {{"Y", {}}}};
        std::vector<float> &values = image.channels.front().values;
        values.resize(colour.total());
        cv::Mat plane(colour.rows, colour.cols, CV_32FC1, values.data());
        cv::extractChannel(colour, plane, 0);
        for (float &value : values)
            if (value >= depthBackground / 2)
                value = depthBackground;
        return image;
    } catch (const cv::Exception &e) {
        return faulty(e.what());
    }
}

} // namespace

std::string_view depthExtension(DepthFormat format)
{
    return format == DepthFormat::Hdr ? ".hdr" : ".exr";
}

Result<std::string> encodeDepth(const ExrChannels &depth, DepthFormat format, std::string_view codec)
{
    const std::vector<float> *values = depth.find("Y");
    if (format == DepthFormat::OpenExr || !values)
        return encodeExrChannels(depth, codec);
    return encodeHdr(*values, depth.width, depth.height);
}

Result<ExrChannels> readDepth(const std::filesystem::path &file)
{
    return file.extension() == depthExtension(DepthFormat::Hdr) ? readHdr(file) : readExrChannels(file);
}

} // namespace tagmill
