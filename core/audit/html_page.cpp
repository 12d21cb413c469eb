// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/html_page.h"

#include "core/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tagmill {

namespace {

constexpr std::string_view style = R"(
:root{--page:#f5f6f8;--card:#fff;--ink:#1c2430;--quiet:#66707f;--line:#e3e6ec;--accent:#2f6fde;--good:#1a8a50;--warn:#b06a00;--bad:#c8323c;--track:#eceff4}
@media (prefers-color-scheme:dark){:root{--page:#14171c;--card:#1d2128;--ink:#e6e9ee;--quiet:#97a1b0;--line:#2e343e;--accent:#6ea3ff;--good:#4cc38a;--warn:#f0a94a;--bad:#ff6f78;--track:#2a2f38}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:1080px;margin:0 auto;padding:28px 20px 48px}
header{display:flex;gap:24px;align-items:center;margin-bottom:22px}
header h1{margin:0;font-size:26px;line-height:1.2;overflow-wrap:anywhere}
header p{margin:4px 0 0;color:var(--quiet)}
.ring{flex:none;width:104px;height:104px}
.ring text{font-size:30px;font-weight:700;fill:var(--ink);text-anchor:middle}
.pill{display:inline-block;margin-top:10px;padding:3px 12px;border-radius:99px;font-weight:600;color:#fff;background:var(--quiet)}
.pill.good{background:var(--good)}.pill.bad{background:var(--bad)}.pill.warning{background:var(--warn)}
header .pill{color:#fff}
@media (prefers-color-scheme:dark){header .pill{color:#14171c}}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:18px 20px 20px;margin-top:16px}
h2{margin:0 0 4px;font-size:18px}
h3{margin:0 0 6px;font-size:14px;font-weight:600}
.note,figcaption{color:var(--quiet);font-size:13px;margin:0 0 10px}
figcaption{margin:6px 0 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:12px;margin-top:12px}
.tile{border:1px solid var(--line);border-radius:10px;padding:10px 14px}
.tile b{display:block;font-size:22px;font-variant-numeric:tabular-nums}
.tile span{color:var(--quiet);font-size:13px}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin-top:8px}
th{font-size:12px;font-weight:600;color:var(--quiet);text-align:left;border-bottom:1px solid var(--line);padding:6px 10px 6px 0}
td{border-bottom:1px solid var(--line);padding:6px 10px 6px 0;vertical-align:top;overflow-wrap:anywhere}
tr:last-child td{border-bottom:0}
.n{text-align:right;white-space:nowrap}
.n+td:not(.n),.n+th:not(.n){padding-left:18px}
th:first-child:empty{width:2em}
.good{color:var(--good)}.warning{color:var(--warn)}.bad{color:var(--bad);font-weight:600}.quiet{color:var(--quiet)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:18px 24px;margin-top:12px}
figure{margin:0}
svg.chart{width:100%;height:auto;display:block}
svg text{font-size:11px;fill:var(--quiet)}
.bar{fill:var(--accent)}.bar:hover{opacity:.75}
.track{fill:var(--track)}.axis{stroke:var(--line);stroke-width:1}
footer{margin-top:22px;color:var(--quiet);font-size:13px}
@media print{body{background:#fff}section{break-inside:avoid}}
)";

std::string_view toneClass(HtmlTone tone)
{
    switch (tone) {
    case HtmlTone::Good:
        return "good";
    case HtmlTone::Warning:
        return "warning";
    case HtmlTone::Bad:
        return "bad";
    case HtmlTone::Quiet:
        return "quiet";
    case HtmlTone::Plain:
        break;
    }
    return "";
}

std::string attribute(std::string_view name, double value)
{
    return " " + std::string(name) + "=\"" + HtmlPage::number(value, 2) + "\"";
}

std::string rect(double x, double y, double width, double height, std::string_view rest, std::string_view tip)
{
    return "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", width) + attribute("height", height) + " " + std::string(rest) + "><title>" + HtmlPage::escaped(tip) + "</title></rect>\n";
}

std::string text(double x, double y, std::string_view anchor, std::string_view what)
{
    return "<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\"" + std::string(anchor) + "\">" + HtmlPage::escaped(what) + "</text>\n";
}

std::string ring(double score, HtmlTone tone)
{
    constexpr double radius = 44, around = 2 * 3.14159265358979 * radius;
    const double part = std::clamp(score, 0.0, 100.0) / 100 * around;
    const std::string color = tone == HtmlTone::Bad ? "--bad" : tone == HtmlTone::Warning ? "--warn" : "--good";
    const std::string circle = "<circle cx=\"52\" cy=\"52\" r=\"44\" fill=\"none\" stroke-width=\"9\" ";
    return "<svg class=\"ring\" viewBox=\"0 0 104 104\" role=\"img\" aria-label=\"Score\">" + circle + "stroke=\"var(--track)\"/>" + circle + "stroke=\"var(" + color
           + ")\" stroke-linecap=\"round\" transform=\"rotate(-90 52 52)\" stroke-dasharray=\"" + HtmlPage::number(part, 1) + " " + HtmlPage::number(around, 1) + "\"/><text x=\"52\" y=\"62\">"
           + HtmlPage::number(score, 0) + "</text></svg>\n";
}

/// A number of an axis: as many digits as tell it from its neighbours.
std::string axisNumber(double value, double step)
{
    const int decimals = step >= 1 || !(step > 0) ? 0 : std::min(9, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    return std::abs(value) < 1e15 ? HtmlPage::number(value, decimals) : shortNumber(value);
}

/// Bytes that are no UTF-8 become U+FFFD, so that a page from hostile names is still one.
std::string validUtf8(std::string_view what)
{
    std::string out;
    for (size_t at = 0; at < what.size();) {
        const auto byte = [&](size_t i) { return static_cast<unsigned char>(what[i]); };
        const unsigned char first = byte(at);
        const size_t length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        bool isWhole = length > 0 && at + length <= what.size();
        for (size_t i = 1; isWhole && i < length; ++i)
            isWhole = (byte(at + i) & 0xC0) == 0x80;
        const bool isSurrogateOrLong = isWhole && length >= 3 && ((first == 0xE0 && byte(at + 1) < 0xA0) || (first == 0xED && byte(at + 1) > 0x9F) || (first == 0xF0 && byte(at + 1) < 0x90) || (first == 0xF4 && byte(at + 1) > 0x8F));
        out += isWhole && !isSurrogateOrLong ? what.substr(at, length) : std::string_view("\xEF\xBF\xBD");
        at += isWhole && !isSurrogateOrLong ? length : 1;
    }
    return out;
}

std::string withUnit(const std::string &number, std::string_view unit)
{
    return unit.empty() ? number : number + (unit == "°" ? "" : " ") + std::string(unit);
}

} // namespace

std::string HtmlPage::escaped(std::string_view what)
{
    std::string out;
    out.reserve(what.size());
    for (const char c : what) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            // Control characters have no place in XML, and bytes that are no UTF-8 would spoil the page.
            out += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? '?' : c;
        }
    }
    return validUtf8(out);
}

std::string HtmlPage::number(double value, int decimals)
{
    if (!std::isfinite(value))
        return "–";
    char buffer[400];
    const auto [end, ec] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    const std::string written = ec == std::errc() ? std::string(buffer, end) : shortNumber(value);
    return written.size() > 24 ? shortNumber(value) : written;
}

HtmlPage::HtmlPage(std::string_view title, std::string_view subtitle, std::string_view verdict, HtmlTone tone, double score)
{
    m_html = "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n<title>"
             + escaped(title) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<main>\n<header>\n";
    if (score >= 0)
        m_html += ring(score, tone);
    m_html += "<div><h1>" + escaped(title) + "</h1>\n<p>" + escaped(subtitle) + "</p>\n<span class=\"pill " + std::string(toneClass(tone)) + "\">" + escaped(verdict) + "</span></div>\n</header>\n";
}

void HtmlPage::section(std::string_view title, std::string_view note)
{
    endCharts();
    if (m_isInSection)
        m_html += "</section>\n";
    m_isInSection = true;
    m_html += "<section>\n<h2>" + escaped(title) + "</h2>\n";
    if (!note.empty())
        m_html += "<p class=\"note\">" + escaped(note) + "</p>\n";
}

void HtmlPage::paragraph(std::string_view what, HtmlTone tone)
{
    endCharts();
    m_html += "<p class=\"" + std::string(toneClass(tone)) + "\">" + escaped(what) + "</p>\n";
}

void HtmlPage::tiles(std::span<const HtmlTile> tiles)
{
    endCharts();
    m_html += "<div class=\"tiles\">\n";
    for (const HtmlTile &tile : tiles)
        m_html += "<div class=\"tile\"><b class=\"" + std::string(toneClass(tile.tone)) + "\">" + escaped(tile.value) + "</b><span>" + escaped(tile.label) + "</span></div>\n";
    m_html += "</div>\n";
}

void HtmlPage::table(const std::vector<HtmlCell> &header, const std::vector<std::vector<HtmlCell>> &rows)
{
    endCharts();
    const auto row = [&](const std::vector<HtmlCell> &cells, const char *tag) {
        m_html += "<tr>";
        for (const HtmlCell &cell : cells) {
            std::string classes(toneClass(cell.tone));
            if (cell.isNumber)
                classes += classes.empty() ? "n" : " n";
            m_html += "<" + std::string(tag) + (classes.empty() ? "" : " class=\"" + classes + "\"") + ">" + escaped(cell.text) + "</" + tag + ">";
        }
        m_html += "</tr>\n";
    };
    m_html += "<div class=\"wide\"><table>\n<thead>";
    row(header, "th");
    m_html += "</thead>\n<tbody>\n";
    for (const auto &cells : rows)
        row(cells, "td");
    m_html += "</tbody>\n</table></div>\n";
}

void HtmlPage::histogram(std::string_view title, std::string_view unit, const Histogram &histogram, std::string_view caption)
{
    constexpr double width = 340, height = 140, base = 116, top = 14;
    beginChart(title);
    m_html += "<svg class=\"chart\" viewBox=\"0 0 340 140\" role=\"img\">\n<line class=\"axis\" x1=\"0\" y1=\"116\" x2=\"340\" y2=\"116\"/>\n";
    const auto most = static_cast<double>(std::max(1, histogram.highestCount()));
    const double step = width / static_cast<double>(std::max<size_t>(1, histogram.counts.size()));
    for (size_t i = 0; i < histogram.counts.size(); ++i) {
        const double from = histogram.low + static_cast<double>(i) * histogram.width, tall = histogram.counts[i] / most * (base - top);
        const std::string range = axisNumber(from, histogram.width) + " – " + withUnit(axisNumber(from + histogram.width, histogram.width), unit) + ": " + std::to_string(histogram.counts[i]);
        if (histogram.counts[i] > 0)
            m_html += rect(static_cast<double>(i) * step + step * 0.06, base - std::max(tall, 1.0), step * 0.88, std::max(tall, 1.0), "class=\"bar\" rx=\"1.5\"", range);
    }
    const bool isAllZero = histogram.counts.size() == 1 && std::abs(histogram.low) < 1e-300 && histogram.width < 1e-5;
    if (isAllZero) {
        m_html += text(width / 2, height - 8, "middle", "all " + withUnit("0", unit)) + text(0, 10, "start", std::to_string(histogram.highestCount()));
    } else if (!histogram.isEmpty()) {
        m_html += text(0, height - 8, "start", withUnit(axisNumber(histogram.low, histogram.width), unit));
        m_html += text(width / 2, height - 8, "middle", axisNumber((histogram.low + histogram.high()) / 2, histogram.width / 2));
        m_html += text(width, height - 8, "end", withUnit(axisNumber(histogram.high(), histogram.width), unit));
        m_html += text(0, 10, "start", std::to_string(histogram.highestCount()));
    } else {
        m_html += text(width / 2, base / 2, "middle", "no values");
    }
    m_html += "</svg>\n";
    endChart(caption);
}

void HtmlPage::heatMap(std::string_view title, int columns, int rows, std::span<const std::int64_t> counts, std::string_view caption)
{
    beginChart(title);
    constexpr double cell = 20;
    m_html += "<svg class=\"chart\" viewBox=\"0 0 " + number(columns * cell, 0) + " " + number(rows * cell, 0) + "\" role=\"img\">\n";
    const auto most = static_cast<double>(std::max<std::int64_t>(1, counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end())));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const std::int64_t count = counts[static_cast<size_t>(row * columns + column)];
            const std::string fill = count == 0 ? "class=\"track\"" : "class=\"bar\" fill-opacity=\"" + number(0.12 + 0.88 * static_cast<double>(count) / most, 3) + "\"";
            m_html += rect(column * cell + 0.5, row * cell + 0.5, cell - 1, cell - 1, fill + " rx=\"2\"", std::to_string(count));
        }
    }
    m_html += "</svg>\n";
    endChart(caption);
}

void HtmlPage::bars(std::string_view title, std::span<const HtmlBar> bars, std::string_view caption)
{
    constexpr double row = 30, from = 78, to = 280;
    beginChart(title);
    m_html += "<svg class=\"chart\" viewBox=\"0 0 340 " + number(row * static_cast<double>(std::max<size_t>(1, bars.size())), 0) + "\" role=\"img\">\n";
    for (size_t i = 0; i < bars.size(); ++i) {
        const double y = row * static_cast<double>(i) + 8;
        m_html += text(0, y + 11, "start", bars[i].label) + rect(from, y, to - from, 14, "class=\"track\" rx=\"7\"", bars[i].text);
        if (bars[i].share > 0)
            m_html += rect(from, y, std::max(4.0, (to - from) * std::clamp(bars[i].share, 0.0, 1.0)), 14, "class=\"bar\" rx=\"7\"", bars[i].text);
        m_html += text(340, y + 11, "end", bars[i].text);
    }
    m_html += "</svg>\n";
    endChart(caption);
}

std::string HtmlPage::finish(std::string_view footer)
{
    endCharts();
    if (m_isInSection)
        m_html += "</section>\n";
    m_isInSection = false;
    m_html += "<footer>" + escaped(footer) + "</footer>\n</main>\n</body>\n</html>\n";
    return std::move(m_html);
}

void HtmlPage::beginChart(std::string_view title)
{
    if (!m_isInCharts)
        m_html += "<div class=\"charts\">\n";
    m_isInCharts = true;
    m_html += "<figure>\n<h3>" + escaped(title) + "</h3>\n";
}

void HtmlPage::endChart(std::string_view caption)
{
    if (!caption.empty())
        m_html += "<figcaption>" + escaped(caption) + "</figcaption>\n";
    m_html += "</figure>\n";
}

void HtmlPage::endCharts()
{
    if (m_isInCharts)
        m_html += "</div>\n";
    m_isInCharts = false;
}

} // namespace tagmill
