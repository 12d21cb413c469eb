// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image_cv.h"
#include "core/imaging/plain_png.h"
#include "core/imaging/raw_frame.h"

#include <libdeflate.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <bit>
#include <cmath>
#include <cstring>
#include <memory>

namespace tagmill {

namespace {

void appendBigEndian(std::string &bytes, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(value >> shift));
}

/// Length, name, data and check sum, as PNG has each of its parts.
void appendChunk(std::string &file, std::string_view name, std::string_view data)
{
    appendBigEndian(file, static_cast<std::uint32_t>(data.size()));
    const size_t start = file.size();
    file.append(name).append(data);
    appendBigEndian(file, libdeflate_crc32(0, file.data() + start, file.size() - start));
}

/// Rows as PNG's filter "Sub" has them: its number, then each byte less that of the pixel to its left.
template<class Code>
std::string filteredRows(const ImageOf<Code> &image)
{
    const size_t pixel = static_cast<size_t>(image.channels) * sizeof(Code), row = pixel * static_cast<size_t>(image.width);
    std::string rows((row + 1) * static_cast<size_t>(image.height), '\0');
    std::vector<std::uint8_t> codes(pixel + row, 0); // a pixel of zeros to the left of the first
    for (int y = 0; y < image.height; ++y) {
        std::memcpy(codes.data() + pixel, image.row(y), row);
        if constexpr (sizeof(Code) == 2 && std::endian::native == std::endian::little) {
            for (size_t i = pixel; i < codes.size(); i += 2)
                std::swap(codes[i], codes[i + 1]);
        }
        char *const out = rows.data() + static_cast<size_t>(y) * (row + 1);
        out[0] = 1;
        for (size_t i = 0; i < row; ++i)
            out[1 + i] = static_cast<char>(codes[pixel + i] - codes[i]);
    }
    return rows;
}

/// The container is written here because libdeflate packs it in half the time of the zlib inside libpng, at a third less
/// bytes for a clean picture (1920 × 1080: 36 ms and 1.2 MB for 68 ms and 1.8 MB).
template<class Code>
Result<std::string> encoded(const ImageOf<Code> &image)
{
    if (image.isEmpty())
        return makeError(Errc::Internal, "internal", {"PNG of an empty image"});
    constexpr int quickest = 1;
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> packer(libdeflate_alloc_compressor(quickest), &libdeflate_free_compressor);
    if (!packer)
        return makeError(Errc::Internal, "internal", {"PNG encoder"});
    const std::string rows = filteredRows(image);
    std::string packed(libdeflate_zlib_compress_bound(packer.get(), rows.size()), '\0');
    packed.resize(libdeflate_zlib_compress(packer.get(), rows.data(), rows.size(), packed.data(), packed.size()));

    std::string header;
    appendBigEndian(header, static_cast<std::uint32_t>(image.width));
    appendBigEndian(header, static_cast<std::uint32_t>(image.height));
    header += {static_cast<char>(8 * sizeof(Code)), image.channels == 3 ? '\2' : '\0', '\0', '\0', '\0'}; // depth, RGB or grey
    std::string file("\x89PNG\r\n\x1a\n");
    file.reserve(packed.size() + 64);
    appendChunk(file, "IHDR", header);
    appendChunk(file, "IDAT", packed);
    appendChunk(file, "IEND", {});
    return file;
}

/// pHYs: pixels to a metre across and down.
std::string physicalSize(double pixelsPerMetre)
{
    std::string data;
    for (int axis = 0; axis < 2; ++axis)
        appendBigEndian(data, static_cast<std::uint32_t>(std::lround(pixelsPerMetre)));
    return data + '\1';
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

Result<std::string> encodePng(const Image8 &image, double pixelsPerMetre)
{
    constexpr size_t headerEnd = 8 + 25; // signature and IHDR, behind which it belongs
    TAGMILL_TRY(std::string file, encoded(image));
    std::string chunk;
    appendChunk(chunk, "pHYs", physicalSize(pixelsPerMetre));
    return file.insert(headerEnd, chunk);
}

Result<std::string> encodePng(const Image16 &image)
{
    return encoded(image);
}

Result<Image8> decodePng(std::string_view bytes)
{
    if (auto plain = decodePlainPng(bytes))
        return *std::move(plain);
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
