// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/plain_png.h"

#include <libdeflate.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace tagmill {

namespace {

constexpr std::string_view signature("\x89PNG\r\n\x1a\n", 8);
constexpr size_t mostPixels = 100'000'000, mostPacking = 1032; ///< deflate makes no more of a byte

struct Shape
{
    size_t width, height, channels;
    size_t rowBytes() const { return width * channels; }
};

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::optional<Shape> shapeOf(std::string_view header)
{
    if (header.size() != 13)
        return std::nullopt;
    const std::string_view kind = header.substr(8); // depth, colour, compression, filter, interlacing
    const bool isGrey = kind == std::string_view("\10\0\0\0\0", 5), isRgb = kind == std::string_view("\10\2\0\0\0", 5);
    const Shape shape{bigEndian(header), bigEndian(header.substr(4)), isRgb ? size_t(3) : size_t(1)};
    const bool isPossible = shape.width > 0 && shape.height > 0 && shape.width <= mostPixels / shape.height;
    return (isGrey || isRgb) && isPossible ? std::optional(shape) : std::nullopt;
}

/// The one of the three that comes nearest to left + above − corner.
std::uint8_t paeth(int left, int above, int corner)
{
    const int fromLeft = std::abs(above - corner), fromAbove = std::abs(left - corner), fromCorner = std::abs(left + above - 2 * corner);
    return static_cast<std::uint8_t>(fromLeft <= fromAbove && fromLeft <= fromCorner ? left : fromAbove <= fromCorner ? above : corner);
}

/// Adds what the filter took away: `row` and the row above begin behind a pixel of zeros.
bool unfilter(int filter, std::uint8_t *row, const std::uint8_t *above, const Shape &shape)
{
    const size_t count = shape.rowBytes();
    const std::uint8_t *left = row - shape.channels, *corner = above - shape.channels;
    const auto add = [&](auto predicted) {
        for (size_t i = 0; i < count; ++i)
            row[i] = static_cast<std::uint8_t>(row[i] + predicted(i));
        return true;
    };
    switch (filter) {
    case 0:
        return true;
    case 1:
        return add([&](size_t i) { return left[i]; });
    case 2:
        return add([&](size_t i) { return above[i]; });
    case 3:
        return add([&](size_t i) { return (left[i] + above[i]) / 2; });
    case 4:
        return add([&](size_t i) { return paeth(left[i], above[i], corner[i]); });
    default:
        return false;
    }
}

std::optional<Image8> unpacked(const Shape &shape, std::string_view packed)
{
    const size_t fileRow = 1 + shape.rowBytes(); // its filter, then its bytes
    if (fileRow * shape.height / mostPacking > packed.size())
        return std::nullopt; // or a small file could ask for much memory
    const std::unique_ptr<std::uint8_t[]> rows(new std::uint8_t[fileRow * shape.height]);
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> unpacker(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    if (!unpacker || libdeflate_zlib_decompress(unpacker.get(), packed.data(), packed.size(), rows.get(), fileRow * shape.height, nullptr) != LIBDEFLATE_SUCCESS)
        return std::nullopt;
    Image8 image(static_cast<int>(shape.width), static_cast<int>(shape.height), 3);
    std::vector<std::uint8_t> row(shape.channels + shape.rowBytes()), above(row.size());
    for (size_t y = 0; y < shape.height; ++y) {
        std::memcpy(row.data() + shape.channels, &rows[y * fileRow + 1], shape.rowBytes());
        if (!unfilter(rows[y * fileRow], row.data() + shape.channels, above.data() + shape.channels, shape))
            return std::nullopt;
        std::uint8_t *out = image.row(static_cast<int>(y));
        if (shape.channels == 3)
            std::memcpy(out, row.data() + 3, shape.rowBytes());
        for (size_t x = 0; shape.channels == 1 && x < shape.width; ++x)
            out[3 * x] = out[3 * x + 1] = out[3 * x + 2] = row[1 + x];
        row.swap(above);
    }
    return image;
}

} // namespace

std::optional<Image8> decodePlainPng(std::string_view bytes)
{
    if (!bytes.starts_with(signature))
        return std::nullopt;
    bytes.remove_prefix(signature.size());
    constexpr size_t around = 12; // of a part's data: its length, name and check sum
    std::optional<Shape> shape;
    std::string packed;
    while (bytes.size() >= around) {
        const size_t length = bigEndian(bytes);
        if (length > bytes.size() - around || libdeflate_crc32(0, bytes.data() + 4, 4 + length) != bigEndian(bytes.substr(8 + length)))
            return std::nullopt;
        const std::string_view name = bytes.substr(4, 4), data = bytes.substr(8, length);
        bytes.remove_prefix(around + length);
        if (name == "IHDR" && !shape)
            shape = shapeOf(data);
        if (!shape || name == "tRNS")
            return std::nullopt;
        if (name == "IDAT")
            packed += data;
        if (name == "IEND")
            return unpacked(*shape, packed);
    }
    return std::nullopt;
}

} // namespace tagmill
