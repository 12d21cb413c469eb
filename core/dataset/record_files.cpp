// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/record_files.h"

namespace tagmill {

namespace {

constexpr int mostListed = 1000;

} // namespace

void BadRecords::add(std::int64_t where, const Problem &problem, bool isLine)
{
    if (++m_count > mostListed)
        return;
    const std::string place = isLine ? std::string() : m_list + '[' + std::to_string(where) + ']';
    m_reading.report.add(Severity::Warning, "dataset.record.skipped", place, {problem.sentence()}, m_reading.file, isLine ? static_cast<int>(where) : 0);
}

void BadRecords::finish()
{
    if (m_count > mostListed)
        m_reading.report.add(Severity::Warning, "dataset.record.more", {}, {std::to_string(m_count - mostListed)}, m_reading.file);
}

void BadRecords::finish(const JsonItems &items, std::int64_t count)
{
    finish();
    if (items.isTooLarge())
        m_reading.report.add(Severity::Error, "dataset.record.too_large", m_list + '[' + std::to_string(count) + ']', {}, m_reading.file);
    else if (!items.isWhole())
        m_reading.report.add(Severity::Error, "dataset.file_cut", m_list + '[' + std::to_string(count) + ']', {std::to_string(items.bytes())}, m_reading.file);
}

} // namespace tagmill
