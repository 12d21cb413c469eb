// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "core/imaging/exr_streams.h"
#include "core/imaging/raw_frame.h"

#include <ImfChannelList.h>
#include <ImfFrameBuffer.h>
#include <ImfHeader.h>
#include <ImfInputFile.h>
#include <ImfOutputFile.h>
#include <Imath/half.h>

#include <algorithm>
#include <stdexcept>

namespace tagmill {

namespace {

ImageF readPixels(Imf::InputFile &file)
{
    const Imath::Box2i window = file.header().dataWindow();
    const std::int64_t width = std::int64_t(window.max.x) - window.min.x + 1, height = std::int64_t(window.max.y) - window.min.y + 1;
    if (width <= 0 || height <= 0 || width * height > mostExrPixels)
        throw std::runtime_error("impossible size");
    for (const char *name : {"R", "G", "B"}) {
        const Imf::Channel *channel = file.header().channels().findChannel(name);
        if (!channel || channel->xSampling != 1 || channel->ySampling != 1)
            throw std::runtime_error(std::string("no full channel ") + name);
    }
    ImageF image(static_cast<int>(width), static_cast<int>(height), 3);
    constexpr size_t pixel = 3 * sizeof(float);
    Imf::FrameBuffer buffer;
    int index = 0;
    for (const char *name : {"R", "G", "B"}) {
        char *first = reinterpret_cast<char *>(image.pixels.data() + index++);
        buffer.insert(name, Imf::Slice::Make(Imf::FLOAT, first, window, pixel, pixel * static_cast<size_t>(width)));
    }
    file.setFrameBuffer(buffer);
    file.readPixels(window.min.y, window.max.y);
    return image;
}

Result<ImageF> decode(std::string_view bytes, const std::string &name)
{
    try {
        ExrSource stream(bytes, name.c_str());
        Imf::InputFile file(stream);
        return readPixels(file);
    } catch (const std::exception &e) {
        return makeError(Errc::Parse, "imaging.bad_exr", {name, e.what()});
    }
}

} // namespace

Result<ImageF> decodeExr(std::string_view bytes)
{
    return decode(bytes, "EXR");
}

Result<std::string> encodeExr(const ImageF &image)
{
    try {
        std::vector<half> values(image.pixels.size());
        std::transform(image.pixels.begin(), image.pixels.end(), values.begin(), [](float value) { return half(value); });
        Imf::Header header(image.width, image.height);
        header.compression() = Imf::NO_COMPRESSION;
        Imf::FrameBuffer buffer;
        constexpr size_t pixel = 3 * sizeof(half);
        int index = 0;
        for (const char *name : {"R", "G", "B"}) {
            header.channels().insert(name, Imf::Channel(Imf::HALF));
            buffer.insert(name, Imf::Slice(Imf::HALF, reinterpret_cast<char *>(values.data() + index++), pixel, pixel * static_cast<size_t>(image.width)));
        }
        ExrSink sink;
        {
            Imf::OutputFile file(sink, header);
            file.setFrameBuffer(buffer);
            file.writePixels(image.height);
        } // writes the table of lines
        return sink.take();
    } catch (const std::exception &e) {
        return makeError(Errc::Internal, "internal", {e.what()});
    }
}

Result<ImageF> readExr(const std::filesystem::path &path)
{
    TAGMILL_TRY(const std::string bytes, readFile(path));
    return decode(bytes, path.string());
}

} // namespace tagmill
