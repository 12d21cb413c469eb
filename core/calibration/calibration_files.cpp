// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_files.h"

#include "core/config/text_tree.h"
#include "core/files.h"
#include "core/optics/pixel_origin.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tagmill {

namespace {

constexpr std::uintmax_t mostBytes = 16u << 20;
constexpr double largest = 1e7; ///< no lens has a number beyond

/// What a file says of one camera, before it is judged.
struct Raw
{
    std::string name;
    std::string model;                ///< of the distortion, in the tool's words
    std::vector<double> intrinsics;   ///< fx fy cx cy
    std::vector<double> coefficients;
    Size2i resolution;
    PixelOrigin origin = PixelOrigin::Centre;
    int intrinsicsLine = 0, distortionLine = 0; ///< 0: unknown
};

Error damaged(const std::string &what)
{
    return makeError(Errc::Parse, "calibration_file.damaged", {what});
}

Error unknownModel(const std::string &model, const Raw &raw)
{
    return makeError(Errc::InvalidValue, "calibration_file.model", {model, std::to_string(raw.coefficients.size())});
}

Error at(Error error, const std::string &camera, int line)
{
    error.problem.where = camera;
    error.problem.line = line;
    return error;
}

std::optional<LensFormula> formulaOf(const Raw &raw)
{
    const size_t count = raw.coefficients.size();
    if (raw.model == "fisheye" || raw.model == "equidistant")
        return count == 4 ? std::optional(LensFormula::Fisheye) : std::nullopt;
    if (raw.model == "none" || raw.model == "LENSMODEL_PINHOLE")
        return count == 0 ? std::optional(LensFormula::Pinhole) : std::nullopt;
    const bool isPolynomial = raw.model == "opencv" || raw.model == "radtan" || raw.model == "plumb_bob" || raw.model == "rational_polynomial" || raw.model == "LENSMODEL_OPENCV" + std::to_string(count);
    // Fourteen: a tilted sensor; taken where it is not.
    const bool isFlat = count != 14 || (raw.coefficients[12] == 0 && raw.coefficients[13] == 0);
    if (!isPolynomial || !isFlat)
        return std::nullopt;
    switch (count) {
    case 0: return LensFormula::Pinhole;
    case 4:
    case 5: return LensFormula::BrownConrady;
    case 8:
    case 12:
    case 14: return LensFormula::Rational;
    default: return std::nullopt;
    }
}

Result<CalibratedLens> lensOf(const Raw &raw)
{
    const auto isGood = [](double v) { return std::isfinite(v) && std::abs(v) < largest; };
    if (raw.intrinsics.size() != 4 || !std::all_of(raw.intrinsics.begin(), raw.intrinsics.end(), isGood) || !(raw.intrinsics[0] > 0) || !(raw.intrinsics[1] > 0))
        return at(damaged("fx, fy, cx, cy"), raw.name, raw.intrinsicsLine);
    if (!std::all_of(raw.coefficients.begin(), raw.coefficients.end(), isGood))
        return at(damaged("distortion coefficients"), raw.name, raw.distortionLine);
    const auto formula = formulaOf(raw);
    if (!formula)
        return at(unknownModel(raw.model, raw), raw.name, raw.distortionLine);
    const double shift = shiftFromCorner(raw.origin);
    SolvedLens lens{*formula, raw.resolution, raw.intrinsics[0], raw.intrinsics[1], raw.intrinsics[2] - shift, raw.intrinsics[3] - shift, raw.coefficients};
    lens.coefficients.resize(std::min<size_t>(lens.coefficients.size(), 12));
    return CalibratedLens{raw.name, lens};
}

// --- OpenCV --------------------------------------------------------------------------------------

std::vector<double> numbersOf(const cv::FileNode &node)
{
    std::vector<double> numbers;
    if (node.empty())
        return numbers;
    cv::Mat matrix, flat;
    node >> matrix;
    if (!matrix.empty() && matrix.channels() == 1)
        matrix.reshape(1, 1).convertTo(flat, CV_64F);
    for (int i = 0; i < flat.cols && i < 64; ++i)
        numbers.push_back(flat.at<double>(i));
    return numbers;
}

cv::FileNode firstOf(const cv::FileStorage &storage, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (!storage[name].empty())
            return storage[name];
    return {};
}

int wholeNumber(const cv::FileNode &node)
{
    return node.isInt() ? int(node) : 0;
}

std::string wordOf(const cv::FileNode &node)
{
    return node.isString() ? std::string(node) : std::string();
}

Result<std::vector<Raw>> readOpenCv(const std::string &text)
{
    try {
        const cv::FileStorage storage(text, cv::FileStorage::READ | cv::FileStorage::MEMORY);
        Raw raw;
        const std::vector<double> k = numbersOf(firstOf(storage, {"camera_matrix", "cameraMatrix", "K", "M1"}));
        if (k.size() != 9)
            return damaged("camera_matrix");
        raw.intrinsics = {k[0], k[4], k[2], k[5]};
        raw.coefficients = numbersOf(firstOf(storage, {"distortion_coefficients", "dist_coeffs", "distCoeffs", "D", "D1"}));
        raw.resolution = {wholeNumber(firstOf(storage, {"image_width", "width"})), wholeNumber(firstOf(storage, {"image_height", "height"}))};
        raw.model = wholeNumber(storage["fisheye_model"]) != 0 ? "fisheye" : "opencv";
        raw.origin = wordOf(storage["pixel_origin"]).starts_with("corner") ? PixelOrigin::Corner : PixelOrigin::Centre;
        return std::vector{raw};
    } catch (const cv::Exception &exception) {
        return damaged(exception.err);
    }
}

// --- YAML: Kalibr and ROS ------------------------------------------------------------------------

std::vector<double> numbersOf(const Value *value)
{
    std::vector<double> numbers;
    const ValueList *const list = value ? value->as<ValueList>() : nullptr;
    for (size_t i = 0; list && i < list->size(); ++i) {
        const Value &one = (*list)[i];
        numbers.push_back(one.as<double>() ? *one.as<double>() : one.as<std::int64_t>() ? double(*one.as<std::int64_t>()) : std::nan(""));
    }
    return numbers;
}

std::string wordOf(const Value *value)
{
    const std::string *const word = value ? value->as<std::string>() : nullptr;
    return word ? *word : std::string();
}

int pixelCount(double value)
{
    return value >= 1 && value <= 1e6 ? int(value) : 0;
}

Size2i sizeOf(const std::vector<double> &numbers)
{
    return numbers.size() == 2 ? Size2i{pixelCount(numbers[0]), pixelCount(numbers[1])} : Size2i{};
}

Result<std::vector<Raw>> readKalibr(const TextNode &tree, const ValueMap &root, PixelOrigin origin)
{
    std::vector<Raw> all;
    for (const auto &[name, camera] : root) {
        if (!member(camera, "camera_model"))
            continue;
        const auto lineOf = [&tree, &name = name](const char *key) { return lineOfPath(tree, name + '.' + key); };
        Raw raw{name, wordOf(member(camera, "distortion_model")), numbersOf(member(camera, "intrinsics")), numbersOf(member(camera, "distortion_coeffs")), sizeOf(numbersOf(member(camera, "resolution"))), origin, lineOf("intrinsics"), lineOf("distortion_coeffs")};
        if (const std::string model = wordOf(member(camera, "camera_model")); model != "pinhole")
            return at(unknownModel(model, raw), name, lineOf("camera_model"));
        all.push_back(std::move(raw));
    }
    return all;
}

Result<std::vector<Raw>> readRos(const TextNode &tree, const Value &root, PixelOrigin origin)
{
    const std::vector<double> k = numbersOf(valueAt(root, "camera_matrix.data"));
    const int line = lineOfPath(tree, "camera_matrix.data");
    if (k.size() != 9)
        return at(damaged("camera_matrix"), wordOf(member(root, "camera_name")), line);
    const auto count = [&](const char *name) {
        const Value *const value = member(root, name);
        return value && value->as<std::int64_t>() ? pixelCount(double(*value->as<std::int64_t>())) : 0;
    };
    return std::vector{Raw{wordOf(member(root, "camera_name")), wordOf(member(root, "distortion_model")), {k[0], k[4], k[2], k[5]}, numbersOf(valueAt(root, "distortion_coefficients.data")), {count("image_width"), count("image_height")}, origin, line, lineOfPath(tree, "distortion_coefficients.data")}};
}

// --- mrcal ---------------------------------------------------------------------------------------

/// A .cameramodel is a Python dictionary with comments; it may hold a blob of megabytes. Texts and numbers of its keys.
class MrcalScanner
{
public:
    explicit MrcalScanner(std::string_view text)
        : m_text(text)
    {
    }

    Raw scan()
    {
        Raw raw;
        std::string key;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#') {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else if (c == '\'' || c == '"') {
                const std::string word = quoted(c);
                if (nextIs(':'))
                    key = word;
                else if (key == "lensmodel")
                    raw.model = word;
            } else if (c == '[') {
                const std::vector<double> list = numbers();
                if (key == "intrinsics" && list.size() >= 4) {
                    raw.intrinsics.assign(list.begin(), list.begin() + 4);
                    raw.coefficients.assign(list.begin() + 4, list.end());
                } else if (key == "imagersize") {
                    raw.resolution = sizeOf(list);
                }
            } else {
                ++m_at;
            }
        }
        return raw;
    }

private:
    std::string quoted(char quote)
    {
        const size_t begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote)
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const size_t end = std::min(m_at, m_text.size());
        m_at = end + 1;
        return std::string(m_text.substr(begin, std::min<size_t>(end - begin, 64)));
    }
    bool nextIs(char c)
    {
        size_t at = m_at;
        while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t' || m_text[at] == '\n' || m_text[at] == '\r'))
            ++at;
        return at < m_text.size() && m_text[at] == c;
    }
    std::vector<double> numbers()
    {
        std::vector<double> list;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != ']';) {
            double value = 0;
            const char *const from = m_text.data() + m_at + (m_text[m_at] == '+' ? 1 : 0);
            const auto read = std::from_chars(from, m_text.data() + m_text.size(), value);
            if (read.ec == std::errc() && list.size() < 64)
                list.push_back(value);
            m_at = read.ec == std::errc() ? size_t(read.ptr - m_text.data()) : m_at + 1;
        }
        return list;
    }

    std::string_view m_text;
    size_t m_at = 0;
};

/// Of a comment or a key of our own exports.
PixelOrigin originSaid(const std::string &text)
{
    std::string head = text.substr(0, 400);
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : char(c); });
    return head.find("pixel origin corner") != std::string::npos ? PixelOrigin::Corner : PixelOrigin::Centre;
}

Result<std::vector<Raw>> readRaw(const std::string &text, std::string &format)
{
    if (text.find("'lensmodel'") != std::string::npos || text.find("\"lensmodel\"") != std::string::npos) {
        format = "mrcal";
        Raw raw = MrcalScanner(text).scan();
        raw.origin = originSaid(text);
        return std::vector{raw};
    }
    if (text.starts_with("%YAML") || text.starts_with("<?xml") || text.find("opencv-matrix") != std::string::npos) {
        format = "opencv";
        return readOpenCv(text);
    }
    TAGMILL_TRY(const TextTree tree, parseYaml(text));
    const Value root = nodeValue(*tree.root);
    if (member(root, "camera_matrix")) {
        format = "ros";
        return readRos(*tree.root, root, originSaid(text));
    }
    format = "kalibr";
    const ValueMap *const map = root.as<ValueMap>();
    return map ? readKalibr(*tree.root, *map, originSaid(text)) : Result<std::vector<Raw>>(std::vector<Raw>());
}

} // namespace

Result<CalibrationFile> readCalibrationFile(const std::filesystem::path &file)
{
    TAGMILL_TRY(const std::string text, readFile(file, mostBytes));
    CalibrationFile result;
    const auto located = [&](Error error) {
        error.problem.file = file.string();
        return error;
    };
    const auto all = readRaw(text, result.format);
    if (!all)
        return located(all.error());
    for (const Raw &raw : *all) {
        auto lens = lensOf(raw);
        if (!lens)
            return located(lens.error());
        result.lenses.push_back(*std::move(lens));
    }
    if (result.lenses.empty())
        return located(makeError(Errc::Parse, "calibration_file.unknown"));
    return result;
}

} // namespace tagmill
