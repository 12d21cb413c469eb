// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image_cv.h"
#include "core/imaging/raw_frame.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace tagmill {

namespace {

template<class Code>
Result<std::string> encoded(const ImageOf<Code> &image)
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

/// As deep as the file is.
Result<cv::Mat> decoded(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.substr(0, 8) != "\x89PNG\r\n\x1a\n"sv)
        return makeError(Errc::Parse, "imaging.bad_png", {});
    try {
        const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char *>(bytes.data()));
        cv::Mat bgr = cv::imdecode(encoded, cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH);
        if (!bgr.empty())
            return bgr;
    } catch (const cv::Exception &) {
    }
    return makeError(Errc::Parse, "imaging.bad_png", {});
}

template<class Code>
ImageOf<Code> toRgb(const cv::Mat &bgr)
{
    ImageOf<Code> image(bgr.cols, bgr.rows, 3);
    cv::Mat rgb = matView(image);
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return image;
}

} // namespace

Result<std::string> encodePng(const Image8 &image)
{
    return encoded(image);
}

Result<std::string> encodePng(const Image16 &image)
{
    return encoded(image);
}

Result<Image8> decodePng(std::string_view bytes)
{
    TAGMILL_TRY(const cv::Mat bgr, decoded(bytes));
    if (bgr.depth() == CV_8U)
        return toRgb<std::uint8_t>(bgr);
    const Image16 deep = toRgb<std::uint16_t>(bgr);
    Image8 image(deep.width, deep.height, deep.channels);
    for (size_t i = 0; i < deep.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(deep.pixels[i] >> 8);
    return image;
}

Result<Image16> decodePng16(std::string_view bytes)
{
    TAGMILL_TRY(const cv::Mat bgr, decoded(bytes));
    if (bgr.depth() == CV_16U)
        return toRgb<std::uint16_t>(bgr);
    const Image8 shallow = toRgb<std::uint8_t>(bgr);
    Image16 image(shallow.width, shallow.height, shallow.channels);
    for (size_t i = 0; i < shallow.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint16_t>(shallow.pixels[i] * 257);
    return image;
}

} // namespace tagmill
