// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/exr_channels.h"

#include "core/files.h"
#include "core/imaging/exr_streams.h"

#include <ImfChannelList.h>
#include <ImfFrameBuffer.h>
#include <ImfHeader.h>
#include <ImfInputFile.h>
#include <ImfOutputFile.h>

namespace tagmill {

namespace {

// In the order of Imf::Compression.
constexpr std::string_view codecs[] = {"NONE", "RLE", "ZIPS", "ZIP", "PIZ", "PXR24", "B44", "B44A", "DWAA", "DWAB"};

constexpr size_t mostChannels = 64;

Imf::Slice sliceOf(const std::vector<float> &plane, const Imath::Box2i &window, int width)
{
    return Imf::Slice::Make(Imf::FLOAT, plane.data(), window, sizeof(float), sizeof(float) * static_cast<size_t>(width));
}

ExrChannels readPlanes(Imf::InputFile &file)
{
    const Imath::Box2i window = file.header().dataWindow();
    const std::int64_t width = std::int64_t(window.max.x) - window.min.x + 1, height = std::int64_t(window.max.y) - window.min.y + 1;
    if (width <= 0 || height <= 0 || width * height > mostExrPixels)
        throw std::runtime_error("impossible size");
    ExrChannels image{static_cast<int>(width), static_cast<int>(height), {}};
    for (auto channel = file.header().channels().begin(); channel != file.header().channels().end(); ++channel) {
        if (channel.channel().xSampling != 1 || channel.channel().ySampling != 1)
            throw std::runtime_error(std::string("no full channel ") + channel.name());
        image.channels.push_back({channel.name(), {}});
    }
    if (image.channels.size() > mostChannels || width * height * static_cast<std::int64_t>(image.channels.size()) > 4 * mostExrPixels)
        throw std::runtime_error("too many channels");
    Imf::FrameBuffer buffer;
    for (ExrChannel &channel : image.channels) {
        channel.values.resize(static_cast<size_t>(width * height));
        buffer.insert(channel.name, sliceOf(channel.values, window, image.width));
    }
    file.setFrameBuffer(buffer);
    file.readPixels(window.min.y, window.max.y);
    return image;
}

} // namespace

const std::vector<float> *ExrChannels::find(std::string_view name) const
{
    const auto found = std::find_if(channels.begin(), channels.end(), [name](const ExrChannel &channel) { return channel.name == name; });
    return found == channels.end() ? nullptr : &found->values;
}

std::span<const std::string_view> exrCodecs()
{
    return codecs;
}

bool isLosslessExrCodec(std::string_view codec)
{
    // B44 packs half floats only and leaves ours alone; one had better not rely on it.
    constexpr std::string_view lossless[] = {"NONE", "RLE", "ZIPS", "ZIP", "PIZ"};
    return std::find(std::begin(lossless), std::end(lossless), codec) != std::end(lossless);
}

Result<ExrChannels> decodeExrChannels(std::string_view bytes, const std::string &name)
{
    try {
        ExrSource stream(bytes, name.c_str());
        Imf::InputFile file(stream);
        return readPlanes(file);
    } catch (const std::exception &e) {
        return makeError(Errc::Parse, "imaging.bad_exr_file", {name, e.what()});
    }
}

Result<ExrChannels> readExrChannels(const std::filesystem::path &path)
{
    TAGMILL_TRY(const std::string bytes, readFile(path));
    return decodeExrChannels(bytes, path.string());
}

Result<std::string> encodeExrChannels(const ExrChannels &image, std::string_view codec)
{
    const auto known = std::find(std::begin(codecs), std::end(codecs), codec);
    if (known == std::end(codecs))
        return makeError(Errc::InvalidValue, "imaging.no_codec", {std::string(codec)});
    try {
        Imf::Header header(image.width, image.height);
        header.compression() = static_cast<Imf::Compression>(known - std::begin(codecs));
        Imf::FrameBuffer buffer;
        for (const ExrChannel &channel : image.channels) {
            if (channel.values.size() != static_cast<size_t>(image.width) * static_cast<size_t>(image.height))
                throw std::logic_error("a channel is not of the image's size");
            header.channels().insert(channel.name, Imf::Channel(Imf::FLOAT));
            buffer.insert(channel.name, sliceOf(channel.values, header.dataWindow(), image.width));
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

} // namespace tagmill
