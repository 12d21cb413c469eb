// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page_files.h"

#include "core/files.h"
#include "core/imaging/raw_frame.h"
#include "core/number_text.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace tagmill {

namespace {

constexpr double metresPerInch = 0.0254, pointsPerInch = 72;
constexpr double pointsPerMetre = pointsPerInch / metresPerInch;
constexpr double mostPixels = 4e8, mostPixelsAlongEdge = 32767; // cairo's own bound

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

cairo_status_t append(void *text, const unsigned char *bytes, unsigned int count)
{
    static_cast<std::string *>(text)->append(reinterpret_cast<const char *>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

Result<> check(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        return makeError(Errc::Internal, "internal", {cairo_status_to_string(status)});
    return {};
}

/// All at once, so that no seam shows between neighbours.
void drawBlack(cairo_t *to, const PrintPage &page)
{
    for (const Rectangle2 &r : page.black)
        cairo_rectangle(to, r.min.x(), r.min.y(), r.max.x() - r.min.x(), r.max.y() - r.min.y());
    cairo_fill(to);
}

void drawText(cairo_t *to, const PageText &text)
{
    cairo_save(to);
    cairo_translate(to, text.at.x(), text.at.y());
    if (text.isUpward)
        cairo_rotate(to, -M_PI / 2);
    // Fonts are chosen at a size that rounding does not touch, then made small.
    constexpr double fontSize = 10;
    cairo_scale(to, text.height / fontSize, text.height / fontSize);
    cairo_select_font_face(to, "sans-serif", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(to, fontSize);
    cairo_text_extents_t extents;
    cairo_text_extents(to, text.text.c_str(), &extents);
    cairo_move_to(to, text.anchor == TextAnchor::Centre ? -extents.x_advance / 2 : 0, 0);
    cairo_show_text(to, text.text.c_str());
    cairo_restore(to);
}

/// `scale`: units of the surface to a metre.
void draw(cairo_t *to, const PrintPage &page, double scale)
{
    cairo_save(to);
    cairo_scale(to, scale, scale);
    cairo_set_source_rgb(to, 0, 0, 0);
    drawBlack(to, page);
    for (const PageLine &line : page.lines) {
        cairo_set_line_width(to, line.width);
        cairo_move_to(to, line.from.x(), line.from.y());
        cairo_line_to(to, line.to.x(), line.to.y());
        cairo_stroke(to);
    }
    for (const PageText &text : page.texts)
        drawText(to, text);
    cairo_restore(to);
}

std::filesystem::path numbered(const std::filesystem::path &file, size_t index, size_t count)
{
    if (count == 1)
        return file;
    std::filesystem::path name = file.stem();
    name += "-" + std::to_string(index + 1) + file.extension().string();
    return file.parent_path() / name;
}

Result<std::string> pageAsFile(const PrintPage &page, PageFormat format, double dpi)
{
    if (format == PageFormat::Svg)
        return pageAsSvg(page);
    TAGMILL_TRY(const Image8 image, pageAsImage(page, dpi));
    return encodePng(image, dpi / metresPerInch);
}

} // namespace

Result<PageFormat> pageFormat(const std::filesystem::path &file)
{
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (extension == ".pdf")
        return PageFormat::Pdf;
    if (extension == ".svg")
        return PageFormat::Svg;
    if (extension == ".png")
        return PageFormat::Png;
    return makeError(Errc::InvalidValue, "print.format", {file.string()});
}

Result<std::string> pagesAsPdf(const std::vector<PrintPage> &pages, const std::string &title)
{
    std::string bytes;
    {
        const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, 100, 100), &cairo_surface_destroy);
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Tagmill");
        const Context context(cairo_create(surface.get()), &cairo_destroy);
        for (const PrintPage &page : pages) {
            cairo_pdf_surface_set_size(surface.get(), page.width * pointsPerMetre, page.height * pointsPerMetre);
            draw(context.get(), page, pointsPerMetre);
            cairo_show_page(context.get());
        }
        TAGMILL_CHECK(check(cairo_status(context.get())));
        cairo_surface_finish(surface.get());
        TAGMILL_CHECK(check(cairo_surface_status(surface.get())));
    }
    return bytes;
}

Result<std::string> pageAsSvg(const PrintPage &page)
{
    std::string bytes;
    {
        const Surface surface(cairo_svg_surface_create_for_stream(append, &bytes, page.width * pointsPerMetre, page.height * pointsPerMetre), &cairo_surface_destroy);
        const Context context(cairo_create(surface.get()), &cairo_destroy);
        cairo_set_source_rgb(context.get(), 1, 1, 1); // viewers show what is not painted in their own colour
        cairo_paint(context.get());
        draw(context.get(), page, pointsPerMetre);
        TAGMILL_CHECK(check(cairo_status(context.get())));
        cairo_surface_finish(surface.get());
        TAGMILL_CHECK(check(cairo_surface_status(surface.get())));
    }
    return bytes;
}

Result<Image8> pageAsImage(const PrintPage &page, double dpi)
{
    const double scale = dpi / metresPerInch;
    const double width = std::ceil(page.width * scale - 1e-6), height = std::ceil(page.height * scale - 1e-6);
    if (!(width >= 1 && height >= 1 && std::max(width, height) <= mostPixelsAlongEdge && width * height <= mostPixels))
        return makeError(Errc::InvalidValue, "print.too_many_pixels", {shortNumber(width), shortNumber(height), shortNumber(dpi)});
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)), &cairo_surface_destroy);
    const Context context(cairo_create(surface.get()), &cairo_destroy);
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    draw(context.get(), page, scale);
    TAGMILL_CHECK(check(cairo_status(context.get())));
    cairo_surface_flush(surface.get());
    Image8 image(static_cast<int>(width), static_cast<int>(height), 1);
    const unsigned char *const data = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < image.height; ++y) {
        const auto *const pixels = reinterpret_cast<const std::uint32_t *>(data + static_cast<std::ptrdiff_t>(y) * stride);
        std::transform(pixels, pixels + image.width, image.row(y), [](std::uint32_t rgb) { return static_cast<std::uint8_t>(rgb & 0xff); }); // black ink: all alike
    }
    return image;
}

Result<std::vector<std::filesystem::path>> writePages(const std::vector<PrintPage> &pages, const std::string &title, const std::filesystem::path &file, double dpi)
{
    TAGMILL_TRY(const PageFormat format, pageFormat(file));
    if (format == PageFormat::Pdf) {
        TAGMILL_TRY(const std::string bytes, pagesAsPdf(pages, title));
        TAGMILL_CHECK(writeFileAtomically(file, bytes));
        return std::vector{file};
    }
    std::vector<std::filesystem::path> files;
    for (size_t i = 0; i < pages.size(); ++i) {
        TAGMILL_TRY(const std::string bytes, pageAsFile(pages[i], format, dpi));
        files.push_back(numbered(file, i, pages.size()));
        TAGMILL_CHECK(writeFileAtomically(files.back(), bytes));
    }
    return files;
}

} // namespace tagmill
