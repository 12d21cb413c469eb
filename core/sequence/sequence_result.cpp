// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/sequence_result.h"

#include "core/dataset/json_writer.h"
#include "core/dataset/text_values.h"
#include "core/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tagmill {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int framesPerFolder = 1000;
constexpr std::string_view filePrefix = "frame_";
constexpr std::uintmax_t largestResult_bytes = 1 << 20;

void writeFile(JsonWriter &out, const SequenceFile &file)
{
    out.beginObject().field("path", file.path).field("sha256", file.sha256).endObject();
}

void writeRange(JsonWriter &out, std::string_view name, const PassRange &range)
{
    if (!range.isEmpty)
        out.key(name).beginArray().value(static_cast<double>(range.min)).value(static_cast<double>(range.max)).endArray();
}

/// Below the folder, and nowhere else.
bool isInside(const std::string &path)
{
    const fs::path relative(path);
    return !path.empty() && !relative.is_absolute() && std::none_of(relative.begin(), relative.end(), [](const fs::path &part) { return part == ".."; });
}

Error faulty(const fs::path &file, std::string_view member)
{
    Error error = makeError(Errc::InvalidValue, "sequence.bad_result", {std::string(member)});
    error.problem.file = file.string();
    return error;
}

SequenceFile fileIn(const json &value)
{
    SequenceFile file{value.at("path").get<std::string>(), value.at("sha256").get<std::string>()};
    if (!isInside(file.path))
        throw std::invalid_argument("path");
    return file;
}

PassRange rangeIn(const json &object, const char *name)
{
    PassRange range;
    if (const auto found = object.find(name); found != object.end()) {
        range.add(found->at(0).get<float>());
        range.add(found->at(1).get<float>());
    }
    return range;
}

SequenceFrameResult resultIn(const json &object)
{
    SequenceFrameResult result;
    result.frame = object.at("frame").get<int>();
    result.fingerprint = object.at("fingerprint").get<std::string>();
    result.render_identity = object.at("render_identity").get<std::string>();
    auto camera = readSequenceCamera(object.at("camera").dump());
    if (!camera)
        throw std::invalid_argument("camera");
    result.camera = *std::move(camera);
    result.channels = object.at("channels").get<int>();
    const json &files = object.at("files");
    result.colour = fileIn(files.at("frame"));
    for (const PassKind kind : allPassKinds)
        if (const auto found = files.find(std::string(passName(kind))); found != files.end())
            result.passes.emplace(kind, fileIn(*found));
    if (const auto found = files.find("depth_png16"); found != files.end())
        result.depthPng = fileIn(*found);
    result.depth = rangeIn(object, "depth_range");
    result.flow = rangeIn(object, "flow_range");
    result.render_seconds = object.at("render_seconds").get<double>();
    for (const json &note : object.at("notes"))
        result.notes.push_back(note.get<std::string>());
    return result;
}

bool isAsStored(const fs::path &sequence, const SequenceFile &file)
{
    const auto bytes = readFile(sequence / file.path);
    return bytes && !bytes->empty() && hex(sha256(*bytes)) == file.sha256;
}

/// Of a result file, by its name.
std::optional<int> frameOf(const fs::path &file)
{
    const std::string stem = file.stem().string();
    return file.extension() == ".json" && stem.starts_with(filePrefix) ? numberIn<int>(std::string_view(stem).substr(filePrefix.size())) : std::nullopt;
}

} // namespace

std::string SequenceIdentity::fingerprint(int frame) const
{
    const std::string text = "tagmill-sequence-frame 1\n" + blend_sha256 + "\n" + externals_sha256 + "\n" + settings + "\n" + render_identity + "\n" + std::to_string(frame) + "\n";
    return hex(sha256(text));
}

fs::path frameResultPath(const fs::path &sequence, int frame)
{
    std::string folder = std::to_string(frame / framesPerFolder);
    folder.insert(0, folder.size() < 3 ? 3 - folder.size() : 0, '0');
    return sequence / ".tagmill" / "results" / folder / (std::string(filePrefix) + frameDigits(frame) + ".json");
}

Result<> writeFrameResult(const fs::path &sequence, const SequenceFrameResult &result)
{
    JsonWriter out;
    out.beginObject().field("format", 1).field("frame", result.frame);
    out.field("fingerprint", result.fingerprint).field("render_identity", result.render_identity);
    out.key("camera");
    writeSequenceCamera(out, result.camera);
    out.field("channels", result.channels);
    out.key("files").beginObject();
    out.key("frame");
    writeFile(out, result.colour);
    for (const auto &[kind, file] : result.passes) {
        out.key(passName(kind));
        writeFile(out, file);
    }
    if (result.depthPng) {
        out.key("depth_png16");
        writeFile(out, *result.depthPng);
    }
    out.endObject();
    writeRange(out, "depth_range", result.depth);
    writeRange(out, "flow_range", result.flow);
    out.field("render_seconds", result.render_seconds);
    out.key("notes").beginArray();
    for (const std::string &note : result.notes)
        out.value(note);
    out.endArray().endObject();
    const fs::path path = frameResultPath(sequence, result.frame);
    std::error_code ec;
    fs::create_directories(path.parent_path(), ec); // a failure shows in the write
    return writeFileAtomically(path, out.take() + "\n");
}

Result<SequenceFrameResult> readFrameResult(const fs::path &file)
{
    TAGMILL_TRY(const std::string text, readFile(file, largestResult_bytes));
    try {
        return resultIn(json::parse(text));
    } catch (const std::exception &e) {
        return faulty(file, e.what());
    }
}

std::vector<fs::path> frameResultFiles(const fs::path &sequence)
{
    std::vector<fs::path> files;
    std::error_code ec, ofFile;
    for (fs::recursive_directory_iterator it(sequence / ".tagmill" / "results", fs::directory_options::skip_permission_denied, ec), end; !ec && it != end; it.increment(ec))
        if (frameOf(it->path()) && !it->is_symlink(ofFile) && it->is_regular_file(ofFile))
            files.push_back(it->path());
    return files;
}

std::vector<SequenceFrameResult> readFrameResultsOf(const fs::path &sequence, Report &report, const std::function<bool(int)> &isWanted)
{
    std::vector<SequenceFrameResult> results;
    for (const fs::path &file : frameResultFiles(sequence)) {
        if (isWanted && !isWanted(*frameOf(file)))
            continue;
        if (auto result = readFrameResult(file))
            results.push_back(*std::move(result));
        else
            report.problems.push_back(result.error().problem);
    }
    std::sort(results.begin(), results.end(), [](const auto &a, const auto &b) { return a.frame < b.frame; });
    return results;
}

FrameState frameState(const fs::path &sequence, const WantedFrame &wanted, SequenceFrameResult *found)
{
    const fs::path file = frameResultPath(sequence, wanted.frame);
    std::error_code ec;
    if (!fs::exists(file, ec))
        return FrameState::Missing;
    auto result = readFrameResult(file);
    if (!result || result->frame != wanted.frame)
        return FrameState::Damaged;
    if (result->fingerprint != wanted.fingerprint)
        return FrameState::Stale;
    for (const PassKind kind : wanted.passes)
        if (!result->passes.contains(kind))
            return FrameState::Missing;
    if (wanted.wantsDepthPng && !result->depthPng)
        return FrameState::Missing;
    // What was hashed was whole when it was written: the same bytes decode to the same picture.
    if (!isAsStored(sequence, result->colour))
        return FrameState::Damaged;
    for (const auto &[kind, stored] : result->passes)
        if (!isAsStored(sequence, stored))
            return FrameState::Damaged;
    if (result->depthPng && !isAsStored(sequence, *result->depthPng))
        return FrameState::Damaged;
    if (found)
        *found = *std::move(result);
    return FrameState::Complete;
}

} // namespace tagmill
