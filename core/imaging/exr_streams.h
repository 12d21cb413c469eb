// SPDX-License-Identifier: GPL-3.0-or-later
// OpenEXR's streams over bytes in memory. Private to core/imaging.
#pragma once

#include <ImfIO.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tagmill {

inline constexpr std::int64_t mostExrPixels = 1 << 28; ///< what a header may claim before memory is asked for

class ExrSource : public Imf::IStream
{
public:
    ExrSource(std::string_view bytes, const char *name)
        : Imf::IStream(name)
        , m_bytes(bytes)
    {
    }
    bool read(char c[], int n) override
    {
        const auto count = static_cast<size_t>(n);
        if (n < 0 || m_position + count > m_bytes.size())
            throw std::runtime_error("unexpected end of file");
        std::memcpy(c, m_bytes.data() + m_position, count);
        m_position += count;
        return m_position < m_bytes.size();
    }
    std::uint64_t tellg() override { return m_position; }
    void seekg(std::uint64_t position) override { m_position = std::min<size_t>(position, m_bytes.size()); }

private:
    std::string_view m_bytes;
    size_t m_position = 0;
};

class ExrSink : public Imf::OStream
{
public:
    ExrSink()
        : Imf::OStream("EXR")
    {
    }
    void write(const char c[], int n) override
    {
        m_bytes.resize(std::max(m_bytes.size(), m_position + static_cast<size_t>(n)));
        std::memcpy(m_bytes.data() + m_position, c, static_cast<size_t>(n));
        m_position += static_cast<size_t>(n);
    }
    std::uint64_t tellp() override { return m_position; }
    void seekp(std::uint64_t position) override { m_position = position; }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
    size_t m_position = 0;
};

} // namespace tagmill
