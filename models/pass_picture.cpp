// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pass_picture.h"

#include "core/sequence/depth_file.h"
#include "core/sequence/pass_preview.h"

#include <QColor>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

PassRange rangeOf(const PassPicture &picture)
{
    PassRange range;
    range.add(picture.low);
    range.add(picture.high);
    return range;
}

QImage toImage(const Image8 &image)
{
    const bool isGrey = image.channels == 1;
    const QImage view(image.pixels.data(), image.width, image.height, image.width * image.channels, isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

QString number(float value, int digits)
{
    return QLocale().toString(static_cast<double>(value), 'f', digits);
}

/// Planes by any of their channels' names.
Result<PassValues> takePlanes(const ExrChannels &image, PassKind kind, std::initializer_list<const char *> names)
{
    PassValues values{kind, image.width, image.height, {}};
    for (const char *name : names) {
        const auto *plane = image.find(name);
        if (!plane)
            return makeError(Errc::Parse, "imaging.bad_exr_file", {std::string(passName(kind)), std::string("no channel ") + name});
        values.planes.push_back(*plane);
    }
    return values;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PassPicture)
};

QString objectText(int id, const std::vector<SequenceObject> &objects)
{
    const auto object = std::find_if(objects.begin(), objects.end(), [id](const SequenceObject &one) { return one.id == id; });
    if (id == 0)
        return Text::tr("Id 0: nothing, or nothing with an id");
    if (object == objects.end())
        return Text::tr("Id %1").arg(id);
    const QString name = QString::fromStdString(object->name);
    return object->className.empty() ? Text::tr("Id %1 · %2").arg(id).arg(name) : Text::tr("Id %1 · %2 · class %3").arg(id).arg(name, QString::fromStdString(object->className));
}

} // namespace

size_t qHash(const PassPicture &picture, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(picture.kind), picture.isBackward, picture.low, picture.high);
}

std::array<float, 4> PassValues::at(QPoint pixel) const
{
    std::array<float, 4> result{};
    const size_t index = static_cast<size_t>(pixel.y()) * static_cast<size_t>(width) + static_cast<size_t>(pixel.x());
    for (size_t plane = 0; plane < std::min(planes.size(), result.size()); ++plane)
        result[plane] = planes[plane][index];
    return result;
}

qint64 PassValues::bytes() const
{
    qint64 sum = 0;
    for (const auto &plane : planes)
        sum += static_cast<qint64>(plane.size() * sizeof(float));
    return sum;
}

Result<PassValues> readPassValues(const std::filesystem::path &file, PassKind kind)
{
    TAGMILL_TRY(const ExrChannels image, kind == PassKind::Depth ? readDepth(file) : readExrChannels(file));
    switch (kind) {
    case PassKind::Depth:
    case PassKind::Segmentation:
        return takePlanes(image, kind, {"Y"});
    case PassKind::Normal:
        return takePlanes(image, kind, {"R", "G", "B"});
    case PassKind::Flow:
        break;
    }
    auto flow = flowPlanesIn(image);
    if (!flow)
        return makeError(Errc::Parse, "imaging.bad_exr_file", {file.string(), "no channels of flow"});
    PassValues values{kind, image.width, image.height, {}};
    for (auto *plane : {&flow->forward_x, &flow->forward_y, &flow->backward_x, &flow->backward_y})
        values.planes.push_back(std::move(*plane));
    return values;
}

QImage passImage(const PassValues &values, const PassPicture &picture)
{
    const int w = values.width, h = values.height;
    switch (values.kind) {
    case PassKind::Depth:
        return toImage(depthPreview(values.planes[0], w, h, rangeOf(picture)));
    case PassKind::Normal:
        return toImage(normalPreview({w, h, {{"R", values.planes[0]}, {"G", values.planes[1]}, {"B", values.planes[2]}}}));
    case PassKind::Flow: {
        const size_t first = picture.isBackward ? 2 : 0;
        return toImage(flowPreview(values.planes[first], values.planes[first + 1], w, h, rangeOf(picture)));
    }
    case PassKind::Segmentation:
        break;
    }
    return toImage(segmentationPreview(values.planes[0], w, h));
}

QString passValueText(const PassValues &values, QPoint pixel, const std::vector<SequenceObject> &objects)
{
    const auto v = values.at(pixel);
    switch (values.kind) {
    case PassKind::Depth:
        return v[0] < depthBackground ? Text::tr("Depth %1 m").arg(number(v[0], 3)) : Text::tr("Depth: nothing there");
    case PassKind::Normal:
        return v[0] == 0 && v[1] == 0 && v[2] == 0 ? Text::tr("Normal: nothing there")
                                                   : Text::tr("Normal %1  %2  %3").arg(number(v[0], 3), number(v[1], 3), number(v[2], 3));
    case PassKind::Flow:
        return Text::tr("Flow forward %1  %2 px, backward %3  %4 px").arg(number(v[0], 2), number(v[1], 2), number(v[2], 2), number(v[3], 2));
    case PassKind::Segmentation:
        break;
    }
    return objectText(static_cast<int>(std::lround(v[0])), objects);
}

QString passLabel(PassKind kind)
{
    switch (kind) {
    case PassKind::Depth:
        return Text::tr("Depth");
    case PassKind::Normal:
        return Text::tr("Normals");
    case PassKind::Flow:
        return Text::tr("Flow");
    case PassKind::Segmentation:
        break;
    }
    return Text::tr("Segmentation");
}

QColor segmentationColor(int id)
{
    const Image8 pixel = segmentationPreview({static_cast<float>(id)}, 1, 1);
    return QColor(pixel.pixels[0], pixel.pixels[1], pixel.pixels[2]);
}

QList<QLineF> flowArrows(const PassValues &flow, const QRectF &area, double step, double factor, bool isBackward)
{
    QList<QLineF> arrows;
    if (flow.kind != PassKind::Flow || !(step > 0))
        return arrows;
    const size_t x = isBackward ? 2 : 0, y = x + 1;
    const QRectF inside = area.intersected(QRectF(0, 0, flow.width, flow.height));
    // The grid belongs to the picture, not to what is seen of it: arrows stay where they are while it is moved.
    for (double row = (std::floor(inside.top() / step) + 0.5) * step; row < inside.bottom(); row += step) {
        for (double column = (std::floor(inside.left() / step) + 0.5) * step; column < inside.right(); column += step) {
            const QPoint pixel(static_cast<int>(column), static_cast<int>(row));
            if (!flow.contains(pixel))
                continue;
            const auto v = flow.at(pixel);
            const QPointF from(pixel.x() + 0.5, pixel.y() + 0.5);
            const QPointF by(static_cast<double>(v[x]) * factor, static_cast<double>(v[y]) * factor);
            if (std::isfinite(by.x()) && std::isfinite(by.y()) && !by.isNull())
                arrows.append(QLineF(from, from + by));
        }
    }
    return arrows;
}

double arrowFactor(double longest_px, double step)
{
    if (!(longest_px > 0) || !(step > 0))
        return 1;
    double factor = 1;
    for (double power = 1; power <= 1e6; power *= 10)
        for (const double digit : {1.0, 2.0, 5.0})
            if (digit * power * longest_px <= 1.5 * step)
                factor = digit * power;
    return factor;
}

} // namespace tagmill
