// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/config_import.h"

#include "core/config/text_tree.h"
#include "core/files.h"

#include <cmath>

namespace tagmill {

namespace {

constexpr std::uintmax_t mostBytes = 1u << 20;

const std::initializer_list<const char *> coefficientKeys[] = {{"k1", "k2", "p1", "p2", "k3"}, {"kb1", "kb2", "kb3", "kb4"}};

Result<Value> treeOf(const std::filesystem::path &file)
{
    std::error_code ec;
    if (std::filesystem::file_size(file, ec) > mostBytes)
        return makeError(Errc::Parse, "file.too_large", {file.string(), std::to_string(std::filesystem::file_size(file, ec)), std::to_string(mostBytes)});
    TAGMILL_TRY(const std::string text, readFile(file));
    TAGMILL_TRY(const TextTree tree, parseYaml(text));
    return nodeValue(*tree.root);
}

std::optional<double> numberAt(const Value &root, std::string_view key)
{
    const Value *value = valueAt(root, key);
    if (const auto *real = value ? value->as<double>() : nullptr)
        return *real;
    if (const auto *integer = value ? value->as<std::int64_t>() : nullptr)
        return static_cast<double>(*integer);
    return {};
}

/// A size in metres as millimetres without the noise of the conversion: 0.088 m is 88 mm.
double millimetres(double metres)
{
    return std::round(metres * 1e9) / 1e6;
}

} // namespace

Result<ConfigDocument> withCamera(const ConfigDocument &document, const CalibratedLens &camera)
{
    const SolvedLens &lens = camera.lens;
    if (lens.formula == LensFormula::Rational)
        return makeError(Errc::InvalidValue, "import.rational", {});
    ConfigDocument out = document;
    for (const FieldDesc &field : genConfigFields())
        if (field.key.starts_with("camera.intrinsics.") && field.key != "camera.intrinsics.sensor_width_mm")
            TAGMILL_CHECK(out.remove(field.key));
    if (lens.resolution.width > 0 && lens.resolution.height > 0)
        TAGMILL_CHECK(out.set("camera.resolution", ValueList{lens.resolution.width, lens.resolution.height}));
    TAGMILL_CHECK(out.set("camera.intrinsics.k_matrix", ValueList{ValueList{lens.fx, 0.0, lens.cx}, ValueList{0.0, lens.fy, lens.cy}, ValueList{0.0, 0.0, 1.0}}));
    const bool isFisheye = lens.formula == LensFormula::Fisheye;
    if (lens.formula == LensFormula::Pinhole)
        return out;
    TAGMILL_CHECK(out.set("camera.intrinsics.distortion_model", isFisheye ? "kannala_brandt" : "brown_conrady"));
    size_t i = 0;
    for (const char *key : coefficientKeys[isFisheye]) {
        const double coefficient = i < lens.coefficients.size() ? lens.coefficients[i] : 0;
        ++i;
        if (coefficient != 0)
            TAGMILL_CHECK(out.set(std::string("camera.intrinsics.") + key, coefficient));
    }
    return out;
}

Result<ConfigDocument> withKalibrTarget(const ConfigDocument &document, const std::filesystem::path &file)
{
    TAGMILL_TRY(const Value root, treeOf(file));
    const Value *type = valueAt(root, "target_type");
    const auto *name = type ? type->as<std::string>() : nullptr;
    if (!name)
        return makeError(Errc::Parse, "import.no_target", {file.string()});
    if (*name != "aprilgrid") {
        Error error = makeError(Errc::InvalidValue, "import.target_type", {*name});
        error.problem.file = file.string();
        return error;
    }
    const auto columns = numberAt(root, "tagCols"), rows = numberAt(root, "tagRows"), size = numberAt(root, "tagSize"), spacing = numberAt(root, "tagSpacing");
    if (!columns || !rows || !size || !spacing)
        return makeError(Errc::Parse, "import.target_incomplete", {file.string()});
    ConfigDocument out = document;
    TAGMILL_CHECK(out.set("scenario.subject", ValueMap{{"type", "BOARD"},
                                                       {"rows", static_cast<std::int64_t>(std::llround(*rows))},
                                                       {"cols", static_cast<std::int64_t>(std::llround(*columns))},
                                                       {"marker_size_mm", millimetres(*size)},
                                                       {"spacing_ratio", *spacing},
                                                       {"dictionary", "tag36h11"}}));
    TAGMILL_CHECK(out.set("tagmill.aprilgrid.layout", "kalibr"));
    return out;
}

bool isKalibrTarget(const std::filesystem::path &file)
{
    const auto root = treeOf(file);
    return root && valueAt(*root, "target_type") != nullptr;
}

} // namespace tagmill
