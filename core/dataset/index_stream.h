// SPDX-License-Identifier: GPL-3.0-or-later
// What an index is written and read with: plain values in the machine's own form, hashed on the way.
#pragma once

#include "core/dataset/dataset_index.h"
#include "core/executor.h"
#include "core/files.h"

#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tagmill {

/// Writes values one after the other, columns with their length, and at the end a hash of all: of the values, and of the hashes
/// of the long columns, each of which is read by itself.
class IndexOutput
{
public:
    explicit IndexOutput(AtomicFile &file)
        : m_file(file)
    {
    }
    template<class T>
    void value(const T &value)
    {
        bytes(reinterpret_cast<const char *>(&value), sizeof(T));
    }
    template<class T>
    void column(const std::vector<T> &column)
    {
        const auto *data = reinterpret_cast<const char *>(column.data());
        value(static_cast<std::uint64_t>(column.size()));
        bytes(data, column.size() * sizeof(T));
    }
    template<class T>
    void longColumn(const std::vector<T> &column)
    {
        const std::string_view data(reinterpret_cast<const char *>(column.data()), column.size() * sizeof(T));
        value(static_cast<std::uint64_t>(column.size()));
        m_hashes.push_back(quickHash(data.data(), data.size()));
        flush();
        write(data);
    }
    void text(const std::string &text) { column(std::vector<char>(text.begin(), text.end())); }
    Result<> finish()
    {
        column(m_hashes);
        value(std::uint64_t{m_hash});
        flush();
        return std::move(m_result);
    }

private:
    void bytes(const char *data, size_t count)
    {
        m_hash = quickHash(data, count, m_hash);
        if (m_buffer.size() + count > (1u << 20))
            flush();
        if (count > (1u << 20))
            write({data, count});
        else
            m_buffer.append(data, count);
    }
    void flush()
    {
        write(m_buffer);
        m_buffer.clear();
    }
    void write(std::string_view data)
    {
        if (m_result)
            m_result = m_file.write(data);
    }

    AtomicFile &m_file;
    std::string m_buffer;
    std::uint64_t m_hash = 0;
    std::vector<std::uint64_t> m_hashes; ///< of long columns
    Result<> m_result;
};

/// Room for `count` values. Memory of many lies in large pages where the system has them: to be given it by 4 kB took longer than
/// to read it.
template<class T>
void makeRoom(std::vector<T> &column, size_t count)
{
    column.reserve(count);
    constexpr std::uintptr_t page = 4096;
    const auto begin = (reinterpret_cast<std::uintptr_t>(column.data()) + page - 1) / page * page, end = reinterpret_cast<std::uintptr_t>(column.data() + count) / page * page;
    if (end > begin)
        (void)::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE); // a hint: it may fail
    column.resize(count);
}

/// Reads them back; after the first thing that cannot be, everything is empty and isGood() false. Long columns are passed over
/// and then read together: most of their time goes to the memory they lie in, which several threads are given faster than one.
class IndexInput
{
public:
    explicit IndexInput(const std::filesystem::path &file)
        : m_file(file)
    {
        std::error_code ec;
        if (!std::filesystem::is_regular_file(file, ec)) // to open a pipe is to wait for it
            return;
        m_stream.open(file, std::ios::binary);
        m_left = std::filesystem::file_size(file, ec);
        m_isGood = m_stream.good() && !ec;
    }
    bool isGood() const { return m_isGood; }
    /// The hash of all before stands at the end, and nothing behind it.
    void checkEnd(IndexCheck what)
    {
        std::vector<std::uint64_t> hashes;
        column(hashes);
        check(hashes == m_hashes || what == IndexCheck::AllButHash);
        const std::uint64_t hash = m_hash;
        check((value<std::uint64_t>() == hash || what == IndexCheck::AllButHash) && m_left == 0);
    }
    void check(bool isTrue) { m_isGood = m_isGood && isTrue; }

    template<class T>
    T value()
    {
        T value{};
        bytes(reinterpret_cast<char *>(&value), sizeof(T));
        return m_isGood ? value : T{};
    }
    template<class T>
    void column(std::vector<T> &column)
    {
        const auto count = value<std::uint64_t>();
        check(count <= m_left / sizeof(T)); // never more memory than the file is long
        if (!m_isGood)
            return;
        makeRoom(column, count);
        bytes(reinterpret_cast<char *>(column.data()), count * sizeof(T));
        if (!m_isGood)
            column.clear();
    }
    /// Empty until readLongColumns(), until when it must stay where it is.
    template<class T>
    void longColumn(std::vector<T> &column)
    {
        const auto count = value<std::uint64_t>();
        check(count <= m_left / sizeof(T));
        if (!m_isGood)
            return;
        const std::uint64_t bytes = count * sizeof(T);
        m_long.push_back({static_cast<std::uint64_t>(m_stream.tellg()), bytes, m_hashes.size(), [&column, count] {
                              makeRoom(column, count);
                              return reinterpret_cast<char *>(column.data());
                          }});
        m_hashes.push_back(0);
        m_stream.seekg(static_cast<std::streamoff>(bytes), std::ios::cur);
        m_left -= bytes;
    }
    /// The largest first, as threads come free. What is in them counts only while isGood().
    void readLongColumns(Executor &executor)
    {
        std::vector<LongColumn> columns = std::exchange(m_long, {});
        if (!m_isGood)
            return;
        std::sort(columns.begin(), columns.end(), [](const LongColumn &a, const LongColumn &b) { return a.bytes > b.bytes; });
        std::atomic<bool> areRead = true;
        executor.parallelFor(columns.size(), [&](size_t i) {
            const LongColumn &column = columns[i];
            char *data = column.room();
            std::ifstream stream(m_file, std::ios::binary);
            stream.seekg(static_cast<std::streamoff>(column.begin));
            stream.read(data, static_cast<std::streamsize>(column.bytes));
            m_hashes[column.number] = quickHash(data, column.bytes);
            if (!stream)
                areRead = false;
        });
        check(areRead);
    }
    std::string text()
    {
        const auto count = value<std::uint64_t>();
        check(count <= mostText && count <= m_left);
        std::string text(m_isGood ? count : 0, '\0');
        bytes(text.data(), text.size());
        return m_isGood ? text : std::string();
    }
    /// A number of things that follow, each at least one byte.
    size_t count()
    {
        const auto number = value<std::uint64_t>();
        check(number <= m_left);
        return m_isGood ? number : 0;
    }
    bool flag()
    {
        const auto byte = value<std::uint8_t>();
        check(byte <= 1);
        return byte == 1;
    }
    double finite()
    {
        const auto number = value<double>();
        check(std::isfinite(number));
        return m_isGood ? number : 0;
    }

private:
    void bytes(char *data, size_t count)
    {
        check(count <= m_left);
        if (!m_isGood)
            return;
        m_stream.read(data, static_cast<std::streamsize>(count));
        check(static_cast<size_t>(m_stream.gcount()) == count);
        m_left -= count;
        m_hash = quickHash(data, count, m_hash);
    }

    static constexpr size_t mostText = 1u << 20;

    struct LongColumn
    {
        std::uint64_t begin, bytes; ///< in the file
        size_t number;
        std::function<char *()> room; ///< makes it
    };

    std::filesystem::path m_file;
    std::ifstream m_stream;
    std::vector<LongColumn> m_long;
    std::vector<std::uint64_t> m_hashes; ///< of long columns
    std::uintmax_t m_left = 0;
    std::uint64_t m_hash = 0;
    bool m_isGood = false;
};

} // namespace tagmill
