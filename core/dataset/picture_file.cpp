// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/picture_file.h"

#include "core/dataset/dataset_sources.h"
#include "core/files.h"
#include "core/imaging/raw_frame.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view signature("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), ending("\0\0\0\0IEND\xae\x42\x60\x82", 12);
constexpr std::int64_t mostPixels = 1'000'000'000;

/// Not through the folder's parts above the dataset: those are the user's own.
bool isLinkOutside(const fs::path &dir, const fs::path &file)
{
    std::error_code ec;
    bool isLink = false;
    for (fs::path part = file; part != dir && part.has_relative_path() && part != part.parent_path(); part = part.parent_path())
        isLink = isLink || fs::is_symlink(part, ec);
    if (!isLink)
        return false;
    const fs::path real = fs::canonical(file, ec);
    return ec || leadsOutside(real, dir);
}

class OpenFile
{
public:
    explicit OpenFile(const fs::path &file)
        : m_fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int fd() const { return m_fd; }

private:
    int m_fd;
};

int bigEndian(const char *bytes)
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value > 0x7fffffff ? -1 : static_cast<int>(value);
}

std::string sizeText(Size2i size)
{
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

} // namespace

PictureOutline pictureOutline(const fs::path &dir, const fs::path &file)
{
    struct stat status{};
    if (::lstat(file.c_str(), &status) != 0)
        return {};
    if (isLinkOutside(dir, file))
        return {PictureState::Foreign, {}};
    const OpenFile open(file);
    if (open.fd() < 0 || ::fstat(open.fd(), &status) != 0)
        return {S_ISLNK(status.st_mode) ? PictureState::Missing : PictureState::Broken, {}};
    if (!S_ISREG(status.st_mode))
        return {PictureState::Foreign, {}};
    std::array<char, 24> head{};
    std::array<char, 4096> tail{}; // other programs' notes may stand behind the end
    const off_t tailSize = std::min(status.st_size, static_cast<off_t>(tail.size()));
    const bool isRead = ::pread(open.fd(), head.data(), head.size(), 0) == static_cast<ssize_t>(head.size())
                        && ::pread(open.fd(), tail.data(), static_cast<size_t>(tailSize), status.st_size - tailSize) == static_cast<ssize_t>(tailSize);
    const bool isEnded = isRead && std::string_view(tail.data(), static_cast<size_t>(tailSize)).find(ending) != std::string_view::npos;
    if (!isEnded || std::string_view(head.data(), signature.size()) != signature)
        return {PictureState::Broken, {}};
    const Size2i size{bigEndian(head.data() + 16), bigEndian(head.data() + 20)};
    const bool isPossible = size.width > 0 && size.height > 0 && static_cast<std::int64_t>(size.width) * size.height <= mostPixels;
    return isPossible ? PictureOutline{PictureState::Whole, size} : PictureOutline{PictureState::Broken, {}};
}

Result<> checkPictureFile(const Dataset &dataset, const DatasetFrame &frame)
{
    if (frame.image.empty())
        return makeError(Errc::NotFound, "dataset.picture_outside", {frame.image_id}, frame.image_id);
    const PictureOutline outline = frame.imageExists ? pictureOutline(dataset.dir, frame.image) : PictureOutline{};
    if (outline.state == PictureState::Foreign)
        return makeError(Errc::NotFound, "dataset.picture_outside", {frame.image_id}, frame.image_id);
    if (outline.state == PictureState::Missing)
        return makeError(Errc::NotFound, "dataset.picture_missing", {frame.image.string()}, frame.image_id);
    if (outline.state == PictureState::Broken)
        return makeError(Errc::Parse, "imaging.bad_png", {}, frame.image_id);
    const Size2i wanted = frame.resolution;
    if (wanted.width > 0 && outline.size != wanted)
        return makeError(Errc::Parse, "dataset.picture_size", {sizeText(outline.size), sizeText(wanted), frame.image.string()}, frame.image_id);
    return {};
}

Result<Image8> decodedPicture(const Dataset &dataset, const DatasetFrame &frame)
{
    TAGMILL_CHECK(checkPictureFile(dataset, frame));
    const auto named = [&](Error error) {
        error.problem.where = frame.image_id;
        return error;
    };
    const Result<std::string> bytes = readFile(frame.image);
    if (!bytes)
        return named(bytes.error());
    Result<Image8> image = decodePng(*bytes);
    if (!image || image->isEmpty())
        return image ? makeError(Errc::Parse, "imaging.bad_png", {}, frame.image_id) : named(image.error());
    return image;
}

} // namespace tagmill
