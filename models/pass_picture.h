// SPDX-License-Identifier: GPL-3.0-or-later
// PassPicture: which picture is made of a pass file, and PassValues, the numbers behind it. One scale holds for the whole
// sequence, as in the previews on disk, so that frames can be compared.
#pragma once

#include "core/sequence/pass_kind.h"
#include "core/sequence/transforms.h"

#include <QImage>
#include <QLineF>
#include <QList>
#include <QPoint>
#include <QRectF>

#include <array>
#include <memory>
#include <vector>

namespace tagmill {

struct PassPicture
{
    PassKind kind = PassKind::Depth;
    bool isBackward = false;  ///< of flow
    float low = 0, high = 1;  ///< ends of the colour map: depth in m, length of flow in px

    bool operator==(const PassPicture &) const = default;
};
size_t qHash(const PassPicture &picture, size_t seed = 0);

/// Planes of a frame's pass: depth; normal x, y, z; forward x, y, backward x, y; id.
struct PassValues
{
    PassKind kind = PassKind::Depth;
    int width = 0, height = 0;
    std::vector<std::vector<float>> planes;

    bool contains(QPoint pixel) const { return pixel.x() >= 0 && pixel.y() >= 0 && pixel.x() < width && pixel.y() < height; }
    /// Of a pixel inside; planes that there are not read as 0.
    std::array<float, 4> at(QPoint pixel) const;
    qint64 bytes() const;
};

/// Errors: Io, NotFound, Parse (no EXR, or not of that pass).
Result<PassValues> readPassValues(const std::filesystem::path &file, PassKind kind);
QImage passImage(const PassValues &values, const PassPicture &picture);

/// What a person reads of a pixel: "Depth 4.213 m", "Normal 0.00, 0.26, 0.97", both flows in px, id with name and class.
QString passValueText(const PassValues &values, QPoint pixel, const std::vector<SequenceObject> &objects);
/// "Depth", "Normals" …
QString passLabel(PassKind kind);
/// The colour of an id in every picture.
QColor segmentationColor(int id);

/// Flow as arrows in image pixels, one for each cell of a grid of `step` pixels inside `area`, `factor` times as long.
QList<QLineF> flowArrows(const PassValues &flow, const QRectF &area, double step, double factor, bool isBackward);
/// A round factor (1, 2, 5, 10 …) that makes the longest flow of the sequence about one and a half steps long.
double arrowFactor(double longest_px, double step);

} // namespace tagmill
