// SPDX-License-Identifier: GPL-3.0-or-later
// HtmlPage: a report as one file that needs nothing else: tables and charts (SVG), light or dark as the reader's system
// says, printable, no script. Every text given to it is escaped; markup is made here alone. The page is well-formed XML.
#pragma once

#include "core/histogram.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagmill {

enum class HtmlTone { Plain, Good, Warning, Bad, Quiet };

struct HtmlTile
{
    std::string label, value;
    HtmlTone tone = HtmlTone::Plain;
};

struct HtmlCell
{
    std::string text;
    HtmlTone tone = HtmlTone::Plain;
    bool isNumber = false; ///< stands at the right

    HtmlCell(std::string what, HtmlTone how = HtmlTone::Plain)
        : text(std::move(what))
        , tone(how)
    {
    }
    HtmlCell(const char *what)
        : text(what)
    {
    }
    static HtmlCell number(std::string what, HtmlTone how = HtmlTone::Plain)
    {
        HtmlCell cell(std::move(what), how);
        cell.isNumber = true;
        return cell;
    }
};

struct HtmlBar
{
    std::string label;
    double share = 0; ///< [0, 1]
    std::string text; ///< behind the bar
};

class HtmlPage
{
public:
    /// `score`: 0 … 100, drawn as a ring; negative for none.
    HtmlPage(std::string_view title, std::string_view subtitle, std::string_view verdict, HtmlTone tone, double score = -1);

    static std::string escaped(std::string_view text);
    /// Fixed decimals, whatever the locale; a dash for what is not finite.
    static std::string number(double value, int decimals);

    void section(std::string_view title, std::string_view note = {}); ///< ends the one before
    void paragraph(std::string_view text, HtmlTone tone = HtmlTone::Plain);
    void tiles(std::span<const HtmlTile> tiles);
    void table(const std::vector<HtmlCell> &header, const std::vector<std::vector<HtmlCell>> &rows);
    /// Charts stand side by side until something else follows.
    void histogram(std::string_view title, std::string_view unit, const Histogram &histogram, std::string_view caption);
    void heatMap(std::string_view title, int columns, int rows, std::span<const std::int64_t> counts, std::string_view caption);
    void bars(std::string_view title, std::span<const HtmlBar> bars, std::string_view caption);

    std::string finish(std::string_view footer);

private:
    void beginChart(std::string_view title);
    void endChart(std::string_view caption);
    void endCharts();

    std::string m_html;
    bool m_isInSection = false, m_isInCharts = false;
};

} // namespace tagmill
