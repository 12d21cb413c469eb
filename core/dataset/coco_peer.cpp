// SPDX-License-Identifier: GPL-3.0-or-later
// COCO as render-tag 0.9 writes it (DATASET section 5), for compat: box, polygon and area come from three
// shapes, only fully visible keypoints count. Kept as it is, on purpose. So is the order of operations: the
// bytes are those of numpy with OpenBLAS, whose matrix product fuses multiply and add.
#include "core/dataset/canonical_files.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tagmill {

namespace {

constexpr double nearPlane = 0.001, chordTolerance_px = 0.1;
constexpr int mostDepth = 12;

Vector2 projectPoint(const DetectionRecord &record, const Vector3 &p)
{
    if (!(p.z() > 1e-6))
        return {-1e6, -1e6};
    const std::vector<double> &c = record.distortion_coeffs;
    const auto at = [&](size_t i) { return i < c.size() ? c[i] : 0.0; };
    const bool isActive = std::any_of(c.begin(), c.end(), [](double v) { return std::abs(v) > 1e-10; });
    double x = p.x() / p.z(), y = p.y() / p.z();
    if (isActive && record.distortion_model == DistortionModel::KannalaBrandt) {
        const double r = std::sqrt(x * x + y * y), t = std::atan(r), t2 = t * t;
        const double t4 = t2 * t2, t6 = t4 * t2, t8 = t4 * t4;
        const double bent = t * (1 + at(0) * t2 + at(1) * t4 + at(2) * t6 + at(3) * t8);
        const double factor = r > 1e-8 ? bent / r : 1.0;
        x *= factor;
        y *= factor;
    } else if (isActive) {
        const double r2 = x * x + y * y;
        const double radial = 1 + at(0) * r2 + at(1) * (r2 * r2) + at(4) * (r2 * r2 * r2);
        const double bentX = x * radial + 2 * at(2) * x * y + at(3) * (r2 + 2 * (x * x));
        y = y * radial + at(2) * (r2 + 2 * (y * y)) + 2 * at(3) * x * y;
        x = bentX;
    }
    return {x * record.k_matrix(0, 0) + record.k_matrix(0, 2), y * record.k_matrix(1, 1) + record.k_matrix(1, 2)};
}

/// The black square in the camera, cut at the near plane: TR, BR, BL, TL when nothing is cut.
std::vector<Vector3> squareInCamera(const DetectionRecord &record)
{
    const double h = record.tag_size_mm / 2000;
    const Vector4 &q = *record.rotation_quaternion;
    const double w = q[0], x = q[1], y = q[2], z = q[3];
    Matrix3 rotation;
    rotation << 1 - 2 * y * y - 2 * z * z, 2 * x * y - 2 * z * w, 2 * x * z + 2 * y * w, //
        2 * x * y + 2 * z * w, 1 - 2 * x * x - 2 * z * z, 2 * y * z - 2 * x * w,         //
        2 * x * z - 2 * y * w, 2 * y * z + 2 * x * w, 1 - 2 * x * x - 2 * y * y;
    std::array<Vector3, 4> corners;
    const double signs[4][2] = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
    for (size_t i = 0; i < 4; ++i)
        for (int row = 0; row < 3; ++row)
            corners[i][row] = std::fma(rotation(row, 1), signs[i][1] * h, rotation(row, 0) * (signs[i][0] * h)) + (*record.position)[row];
    std::vector<Vector3> kept;
    for (size_t i = 0; i < 4; ++i) {
        const Vector3 &a = corners[i], &b = corners[(i + 1) % 4];
        const bool aIn = a.z() > nearPlane, bIn = b.z() > nearPlane;
        if (aIn != bIn)
            kept.push_back(a + (b - a) * ((nearPlane - a.z()) / (b.z() - a.z())));
        if (bIn)
            kept.push_back(b);
    }
    return kept.size() < 3 ? std::vector<Vector3>{} : kept;
}

void addCurve(const DetectionRecord &record, const Vector3 &p, const Vector3 &q, int depth, std::vector<Vector2> &out)
{
    const Vector3 middle = (p + q) / 2;
    const Vector2 end = projectPoint(record, q);
    const Vector2 chord = (projectPoint(record, p) + end) / 2;
    if (depth >= mostDepth || (projectPoint(record, middle) - chord).norm() <= chordTolerance_px) {
        out.push_back(end);
        return;
    }
    addCurve(record, p, middle, depth + 1, out);
    addCurve(record, middle, q, depth + 1, out);
}

std::vector<Vector2> densePolygon(const DetectionRecord &record, const std::vector<Vector3> &square)
{
    std::vector<Vector2> polygon;
    if (square.empty())
        return polygon;
    polygon.push_back(projectPoint(record, square.front()));
    for (size_t i = 0; i < square.size(); ++i)
        addCurve(record, square[i], square[(i + 1) % square.size()], 0, polygon);
    return polygon;
}

using Box = std::array<double, 4>;

Box boundsOf(const std::vector<Vector2> &points)
{
    if (points.size() < 2)
        return {0, 0, 0, 0};
    Vector2 least = points.front(), most = points.front();
    for (const Vector2 &p : points) {
        least = least.cwiseMin(p);
        most = most.cwiseMax(p);
    }
    return {least.x(), least.y(), most.x() - least.x(), most.y() - least.y()};
}

struct Shape
{
    std::vector<Vector2> polygon; ///< empty: no segmentation
    Box box{};
    double area = 0;
};

/// Σ of products as OpenBLAS adds strided vectors, four at a time: even and odd places apart.
double dotProduct(const std::vector<double> &a, const std::vector<double> &b)
{
    const size_t blocks = a.size() / 4 * 4;
    double even = 0, odd = 0;
    for (size_t i = 0; i < blocks; i += 4) {
        even += a[i] * b[i] + a[i + 2] * b[i + 2];
        odd += a[i + 1] * b[i + 1] + a[i + 3] * b[i + 3];
    }
    for (size_t i = blocks; i < a.size(); ++i)
        even += a[i] * b[i];
    return even + odd;
}

double cornerArea(const std::vector<Vector2> &corners)
{
    std::vector<double> x, y, formerX, formerY;
    for (size_t i = 0; i < corners.size(); ++i) {
        const Vector2 &former = corners[(i + corners.size() - 1) % corners.size()];
        x.push_back(corners[i].x());
        y.push_back(corners[i].y());
        formerX.push_back(former.x());
        formerY.push_back(former.y());
    }
    return 0.5 * std::abs(dotProduct(x, formerY) - dotProduct(y, formerX));
}

Shape quadShape(const DetectionRecord &record, Size2i size)
{
    Shape shape;
    shape.area = cornerArea(record.corners);
    const bool hasPose = record.record_type == RecordType::Tag && record.position && record.rotation_quaternion;
    if (hasPose && record.distortion_model == DistortionModel::KannalaBrandt && !record.distortion_coeffs.empty()) {
        shape.polygon = densePolygon(record, squareInCamera(record));
        if (!shape.polygon.empty()) {
            shape.box = boundsOf(shape.polygon);
            return shape;
        }
    }
    for (const Vector2 &c : record.corners) {
        const bool isValid = c.x() > -999999 && c.y() > -999999;
        shape.polygon.push_back(isValid ? Vector2(std::clamp(c.x(), 0.0, double(size.width)), std::clamp(c.y(), 0.0, double(size.height))) : c);
    }
    std::vector<Vector2> bounded;
    if (hasPose) {
        for (const Vector3 &p : squareInCamera(record))
            bounded.push_back(projectPoint(record, p));
    } else {
        std::copy_if(record.corners.begin(), record.corners.end(), std::back_inserter(bounded), [](const Vector2 &c) { return c.minCoeff() > -999999; });
    }
    shape.box = boundsOf(bounded);
    return shape;
}

/// One or two points: their box, half a pixel around where it is flat.
Shape pointShape(const std::vector<Vector2> &corners)
{
    Vector2 least = corners.front(), most = corners.front();
    for (const Vector2 &c : corners) {
        least = least.cwiseMin(c);
        most = most.cwiseMax(c);
    }
    for (int axis : {0, 1}) {
        if (most[axis] > least[axis])
            continue;
        least[axis] -= 0.5;
        most[axis] += 0.5;
    }
    Shape shape;
    shape.box = {least.x(), least.y(), most.x() - least.x(), most.y() - least.y()};
    shape.area = shape.box[2] * shape.box[3];
    return shape;
}

void writeShape(JsonWriter &json, const Shape &shape)
{
    json.key("segmentation").beginArray();
    if (!shape.polygon.empty()) {
        json.beginArray();
        for (const Vector2 &p : shape.polygon)
            json.value(p.x()).value(p.y());
        json.endArray();
    }
    json.endArray();
    json.key("bbox").numbers(shape.box.data(), 4);
    json.field("area", shape.area);
}

void writeKeypoints(JsonWriter &json, const DetectionRecord &record, Size2i size)
{
    int visible = 0;
    const auto write = [&](const Vector2 &p) {
        const int state = peerVisibility(p, size, record.eval_margin_px);
        visible += state == 2;
        state == 0 ? json.value(0).value(0).value(0) : json.value(p.x()).value(p.y()).value(state);
    };
    json.key("keypoints").beginArray();
    if (record.corners.size() == 4) {
        for (const Vector2 &corner : record.corners)
            write(corner);
    } else {
        for (const Vector2 &corner : record.corners)
            json.value(corner.x()).value(corner.y()).value(2);
        visible += static_cast<int>(record.corners.size());
    }
    for (const std::optional<Vector2> &keypoint : record.keypoints)
        write(keypoint.value_or(sentinelPoint()));
    json.endArray();
    json.field("num_keypoints", visible);
}

size_t categoryOf(std::vector<std::string> &names, const std::string &family)
{
    const auto it = std::find(names.begin(), names.end(), family);
    if (it != names.end())
        return static_cast<size_t>(it - names.begin()) + 1;
    names.push_back(family);
    return names.size();
}

void writeCategories(JsonWriter &json, const std::vector<std::string> &names)
{
    json.key("categories").beginArray();
    for (size_t i = 0; i < names.size(); ++i) {
        json.beginObject().field("id", static_cast<std::int64_t>(i + 1)).field("name", names[i]).field("supercategory", "fiducial_marker");
        json.key("keypoints").beginArray();
        for (const char *name : {"tl", "tr", "br", "bl"})
            json.value(name);
        json.endArray().key("skeleton").beginArray();
        for (const int from : {1, 2, 3, 4})
            json.beginArray().value(from).value(from % 4 + 1).endArray();
        json.endArray().endObject();
    }
    json.endArray();
}

} // namespace

void writeCocoPeer(const TextSink &sink, const std::vector<AnnotatedImage> &images, const RecordSource &records)
{
    JsonWriter json(sink);
    json.beginObject().key("images").beginArray();
    for (size_t i = 0; i < images.size(); ++i) {
        json.beginObject().field("id", static_cast<std::int64_t>(i + 1)).field("file_name", images[i].file_name);
        json.field("width", images[i].size.width).field("height", images[i].size.height).endObject();
    }
    json.endArray().key("annotations").beginArray();
    std::vector<std::string> categories;
    std::int64_t id = 0;
    for (size_t i = 0; i < images.size(); ++i) {
        if (!json.isWanted())
            return;
        for (const std::string &family : images[i].families)
            categoryOf(categories, family);
        records.visit(i, [&](const DetectionRecord &record) {
            if (record.corners.empty())
                return;
            json.beginObject().field("id", ++id).field("image_id", static_cast<std::int64_t>(i + 1));
            json.field("category_id", static_cast<std::int64_t>(categoryOf(categories, record.tag_family)));
            writeShape(json, record.corners.size() >= 3 ? quadShape(record, images[i].size) : pointShape(record.corners));
            writeKeypoints(json, record, images[i].size);
            json.field("iscrowd", 0).key("attributes");
            writeRecordAttributes(json, record, RecordStyle::Peer);
            json.endObject();
        });
    }
    json.endArray();
    writeCategories(json, categories);
    json.endObject();
}

std::string cocoPeerText(const std::vector<AnnotatedImage> &images)
{
    std::string text;
    writeCocoPeer(sinkInto(text), images, recordsIn(images));
    return text;
}

} // namespace tagmill
