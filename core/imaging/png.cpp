// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image_cv.h"
#include "core/imaging/raw_frame.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace tagmill {

Result<std::string> encodePng(const Image8 &image)
{
    std::vector<std::uint8_t> bytes;
    try {
        cv::Mat bgr;
        cv::cvtColor(matView(image), bgr, cv::COLOR_RGB2BGR);
        if (cv::imencode(".png", bgr, bytes))
            return std::string(bytes.begin(), bytes.end());
    } catch (const cv::Exception &e) {
        return makeError(Errc::Internal, "internal", {e.what()});
    }
    return makeError(Errc::Internal, "internal", {"PNG encoder"});
}

Result<Image8> decodePng(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.substr(0, 8) != "\x89PNG\r\n\x1a\n"sv)
        return makeError(Errc::Parse, "imaging.bad_png", {});
    try {
        const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char *>(bytes.data()));
        const cv::Mat bgr = cv::imdecode(encoded, cv::IMREAD_COLOR);
        if (bgr.empty())
            return makeError(Errc::Parse, "imaging.bad_png", {});
        Image8 image(bgr.cols, bgr.rows, 3);
        cv::Mat rgb = matView(image);
        cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
        return image;
    } catch (const cv::Exception &) {
        return makeError(Errc::Parse, "imaging.bad_png", {});
    }
}

} // namespace tagmill
