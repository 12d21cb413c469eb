// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unified_diff.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tagmill {

namespace {

using Lines = std::vector<std::string_view>;

constexpr size_t context = 3;
constexpr size_t maxCells = 16'000'000; ///< of the table of common subsequences

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

struct Step
{
    char mark; ///< ' ', '-', '+'
    std::string_view line;
};

/// Removed, added and kept lines of the middle, by the longest common subsequence.
void addMiddle(const Lines &a, const Lines &b, std::vector<Step> &steps)
{
    const size_t rows = a.size(), cols = b.size();
    if (rows == 0 || cols == 0 || rows > maxCells / cols) {
        for (const std::string_view line : a)
            steps.push_back({'-', line});
        for (const std::string_view line : b)
            steps.push_back({'+', line});
        return;
    }
    std::vector<std::uint32_t> common((rows + 1) * (cols + 1));
    const auto at = [&](size_t i, size_t j) -> std::uint32_t & { return common[i * (cols + 1) + j]; };
    for (size_t i = rows; i-- > 0;)
        for (size_t j = cols; j-- > 0;)
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    for (size_t i = 0, j = 0; i < rows || j < cols;) {
        if (i < rows && j < cols && a[i] == b[j]) {
            steps.push_back({' ', a[i++]});
            ++j;
        } else if (j >= cols || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            steps.push_back({'-', a[i++]});
        } else {
            steps.push_back({'+', b[j++]});
        }
    }
}

std::vector<Step> stepsBetween(const Lines &a, const Lines &b)
{
    const size_t shorter = std::min(a.size(), b.size());
    size_t head = 0, tail = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    std::vector<Step> steps;
    for (size_t i = 0; i < head; ++i)
        steps.push_back({' ', a[i]});
    const auto middle = [&](const Lines &lines) { return Lines(lines.begin() + static_cast<std::ptrdiff_t>(head), lines.end() - static_cast<std::ptrdiff_t>(tail)); };
    addMiddle(middle(a), middle(b), steps);
    for (size_t i = a.size() - tail; i < a.size(); ++i)
        steps.push_back({' ', a[i]});
    return steps;
}

std::string rangeText(size_t begin, size_t count)
{
    return std::to_string(count == 0 ? begin : begin + 1) + (count == 1 ? "" : "," + std::to_string(count));
}

std::string hunk(const std::vector<Step> &steps, size_t begin, size_t end)
{
    size_t before = 0, after = 0, removed = 0, added = 0;
    for (size_t i = 0; i < end; ++i) {
        (i < begin ? before : removed) += steps[i].mark != '+';
        (i < begin ? after : added) += steps[i].mark != '-';
    }
    std::string out = "@@ -" + rangeText(before, removed) + " +" + rangeText(after, added) + " @@\n";
    for (size_t i = begin; i < end; ++i) {
        out += steps[i].mark;
        out += steps[i].line;
        if (!steps[i].line.ends_with('\n'))
            out += "\n\\ No newline at end of file\n";
    }
    return out;
}

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view beforeName, std::string_view afterName)
{
    if (before == after)
        return {};
    const std::vector<Step> steps = stepsBetween(linesOf(before), linesOf(after));
    std::string out = "--- " + std::string(beforeName) + "\n+++ " + std::string(afterName) + "\n";
    for (size_t i = 0; i < steps.size();) {
        if (steps[i].mark == ' ') {
            ++i;
            continue;
        }
        // A hunk ends where more unchanged lines follow than two contexts can bridge.
        size_t last = i;
        for (size_t j = i; j < steps.size() && j - last <= 2 * context; ++j)
            if (steps[j].mark != ' ')
                last = j;
        const size_t end = std::min(last + 1 + context, steps.size());
        out += hunk(steps, i - std::min(i, context), end);
        i = end;
    }
    return out;
}

} // namespace tagmill
