// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/sequence_camera.h"

#include "core/dataset/json_writer.h"

#include <Eigen/Dense>
#include <nlohmann/json.hpp>

#include <cmath>

namespace tagmill {

namespace {

using nlohmann::json;

constexpr int mostPixels = 65536; ///< along one side, Blender's own limit

Error faulty(std::string_view member)
{
    return makeError(Errc::InvalidValue, "sequence.bad_camera", {std::string(member)}, "camera." + std::string(member));
}

/// Reads members one by one; remembers the first that is wrong.
class Members
{
public:
    explicit Members(const json &object)
        : m_object(object)
    {
    }
    void number(const char *key, double &target)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end() || !found->is_number() || !std::isfinite(found->get<double>()))
            fail(key);
        else
            target = found->get<double>();
    }
    void text(const char *key, std::string &target)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end() || !found->is_string())
            fail(key);
        else
            target = found->get<std::string>();
    }
    template<size_t N>
    std::optional<std::array<double, N>> numbers(const char *key)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end() || !found->is_array() || found->size() != N) {
            fail(key);
            return {};
        }
        std::array<double, N> values{};
        for (size_t i = 0; i < N; ++i) {
            const json &value = (*found)[i];
            if (!value.is_number() || !std::isfinite(value.get<double>())) {
                fail(key);
                return {};
            }
            values[i] = value.get<double>();
        }
        return values;
    }
    void matrix(const char *key, Matrix4 &target)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end() || !found->is_array() || found->size() != 4)
            return fail(key);
        for (int r = 0; r < 4; ++r) {
            const json &row = (*found)[static_cast<size_t>(r)];
            if (!row.is_array() || row.size() != 4)
                return fail(key);
            for (int c = 0; c < 4; ++c) {
                const json &value = row[static_cast<size_t>(c)];
                if (!value.is_number() || !std::isfinite(value.get<double>()))
                    return fail(key);
                target(r, c) = value.get<double>();
            }
        }
    }
    bool has(const char *key) const
    {
        const auto found = m_object.find(key);
        return found != m_object.end() && !found->is_null();
    }
    void require(bool holds, const char *key)
    {
        if (!holds)
            fail(key);
    }
    const std::string &firstFault() const { return m_fault; }

private:
    void fail(const char *key)
    {
        if (m_fault.empty())
            m_fault = key;
    }

    const json &m_object;
    std::string m_fault;
};

} // namespace

bool SequenceCamera::isFittedAcross() const
{
    if (sensor_fit == "AUTO")
        return resolution.width * pixel_aspect_x >= resolution.height * pixel_aspect_y;
    return sensor_fit != "VERTICAL";
}

double SequenceCamera::fittedPixels() const
{
    return isFittedAcross() ? resolution.width : resolution.height * pixel_aspect_y / pixel_aspect_x;
}

double SequenceCamera::fittedSensor_mm() const
{
    return sensor_fit == "VERTICAL" ? sensor_height_mm : sensor_width_mm; // the width also where AUTO fits the height
}

SequenceCamera::Crop SequenceCamera::crop() const
{
    if (!border)
        return {0, 0, resolution};
    const auto &[minX, maxX, minY, maxY] = *border;
    const auto pixel = [](double fraction, int side) { return static_cast<int>(fraction * side); }; // Blender cuts, it does not round
    const int left = pixel(minX, resolution.width), right = pixel(maxX, resolution.width);
    const int bottom = pixel(minY, resolution.height), top = pixel(maxY, resolution.height);
    return {left, resolution.height - top, {right - left, top - bottom}};
}

Size2i SequenceCamera::frameSize() const
{
    return crop().size;
}

Matrix3 SequenceCamera::intrinsics() const
{
    const Crop cut = crop();
    const double across = fittedPixels(), aspect = pixel_aspect_y / pixel_aspect_x;
    const double fx = across * lens_mm / fittedSensor_mm();
    Matrix3 k = Matrix3::Identity();
    k(0, 0) = fx;
    k(1, 1) = fx / aspect;
    k(0, 2) = resolution.width / 2.0 - shift_x * across - cut.left;
    k(1, 2) = resolution.height / 2.0 + shift_y * across / aspect - cut.top;
    return k;
}

Matrix4 SequenceCamera::worldFromCamera() const
{
    Matrix4 pose = matrix_world;
    for (int c = 0; c < 3; ++c)
        pose.block<3, 1>(0, c).normalize();
    pose.row(3) << 0, 0, 0, 1;
    return pose;
}

bool SequenceCamera::isMirrored() const
{
    return matrix_world.topLeftCorner<3, 3>().determinant() < 0;
}

double SequenceCamera::angle() const
{
    return 2 * std::atan(fittedSensor_mm() / (2 * lens_mm));
}

Result<SequenceCamera> readSequenceCamera(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return makeError(Errc::Parse, "sequence.bad_camera", {"it is not an object"}, "camera");
    SequenceCamera camera;
    Members members(object);
    members.text("name", camera.name);
    members.text("type", camera.type);
    members.matrix("matrix_world", camera.matrix_world);
    members.number("lens", camera.lens_mm);
    members.text("lens_unit", camera.lens_unit);
    members.number("sensor_width", camera.sensor_width_mm);
    members.number("sensor_height", camera.sensor_height_mm);
    members.text("sensor_fit", camera.sensor_fit);
    members.number("shift_x", camera.shift_x);
    members.number("shift_y", camera.shift_y);
    members.number("clip_start", camera.clip_start);
    members.number("clip_end", camera.clip_end);
    if (const auto size = members.numbers<2>("resolution")) {
        const auto isSide = [](double side) { return side >= 1 && side <= mostPixels; };
        members.require(isSide((*size)[0]) && isSide((*size)[1]), "resolution");
        if (members.firstFault().empty())
            camera.resolution = {static_cast<int>((*size)[0]), static_cast<int>((*size)[1])};
    }
    if (const auto aspect = members.numbers<2>("pixel_aspect")) {
        camera.pixel_aspect_x = (*aspect)[0];
        camera.pixel_aspect_y = (*aspect)[1];
    }
    if (members.has("border"))
        camera.border = members.numbers<4>("border");
    members.require(camera.lens_mm > 0, "lens");
    members.require(camera.sensor_width_mm > 0, "sensor_width");
    members.require(camera.sensor_height_mm > 0, "sensor_height");
    members.require(camera.pixel_aspect_x > 0 && camera.pixel_aspect_y > 0, "pixel_aspect");
    if (!members.firstFault().empty())
        return faulty(members.firstFault());
    if (const Size2i size = camera.frameSize(); size.width < 1 || size.height < 1)
        return faulty("border");
    return camera;
}

void writeSequenceCamera(JsonWriter &out, const SequenceCamera &camera)
{
    out.beginObject();
    out.field("name", camera.name).field("type", camera.type);
    out.key("matrix_world").beginArray();
    for (int r = 0; r < 4; ++r) {
        const Vector4 row = camera.matrix_world.row(r);
        out.numbers(row.data(), 4);
    }
    out.endArray();
    out.field("lens", camera.lens_mm).field("lens_unit", camera.lens_unit);
    out.field("sensor_width", camera.sensor_width_mm).field("sensor_height", camera.sensor_height_mm).field("sensor_fit", camera.sensor_fit);
    out.field("shift_x", camera.shift_x).field("shift_y", camera.shift_y);
    out.field("clip_start", camera.clip_start).field("clip_end", camera.clip_end);
    out.key("resolution").beginArray().value(camera.resolution.width).value(camera.resolution.height).endArray();
    out.key("pixel_aspect").beginArray().value(camera.pixel_aspect_x).value(camera.pixel_aspect_y).endArray();
    out.key("border");
    if (camera.border)
        out.numbers(camera.border->data(), 4);
    else
        out.null();
    out.endObject();
}

} // namespace tagmill
