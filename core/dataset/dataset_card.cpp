// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_card.h"

#include "core/dataset/json_writer.h"
#include "core/dataset/record_json.h"
#include "core/number_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace tagmill {

namespace {

constexpr size_t longestText = 500;

struct Counts
{
    std::int64_t frames = 0, tags = 0, boards = 0;
    std::map<std::string, std::int64_t> families, sizes, identities, notes;

    Counts(const std::vector<SceneResult> &results, const RecordTable &records)
    {
        for (const SceneResult &scene : results) {
            for (const FrameResult &frame : scene.frames) {
                ++frames;
                ++sizes[std::to_string(frame.resolution.width) + " × " + std::to_string(frame.resolution.height)];
                ++identities[scene.identityOf(frame)];
                for (const std::string &note : frame.notes)
                    ++notes[note];
            }
        }
        for (size_t row = 0; row < records.size(); ++row) {
            ++(records.isBoard(row) ? boards : tags);
            ++families[records.family(row)];
        }
    }
};

std::string listed(const std::map<std::string, std::int64_t> &counts)
{
    std::string text;
    for (const auto &[name, count] : counts)
        text += (text.empty() ? "" : ", ") + markdownText(name) + " (" + std::to_string(count) + ")";
    return text.empty() ? "none" : text;
}

std::string row(std::string_view name, const std::string &value)
{
    return "| " + std::string(name) + " | " + value + " |\n";
}

std::string lensText(const IntrinsicsRecipe &camera)
{
    const Matrix3 &k = camera.k_matrix;
    std::string text = "fx " + roundedFloat(k(0, 0), 4) + ", fy " + roundedFloat(k(1, 1), 4) + ", cx " + roundedFloat(k(0, 2), 4) + ", cy " + roundedFloat(k(1, 2), 4) + " px";
    if (camera.distortion_model == DistortionModel::None)
        return text + ", no distortion";
    text += ", " + markdownText(distortionModelName(camera.distortion_model));
    for (const double coefficient : camera.distortion_coeffs)
        text += ' ' + roundedFloat(coefficient, 8);
    return text;
}

bool hasOneLens(const std::vector<SceneResult> &results)
{
    const IntrinsicsRecipe &first = results.front().recipe.cameras.front().intrinsics;
    for (const SceneResult &scene : results)
        for (const CameraRecipe &camera : scene.recipe.cameras)
            if (camera.intrinsics.k_matrix != first.k_matrix || camera.intrinsics.distortion_coeffs != first.distortion_coeffs)
                return false;
    return true;
}

std::string title(const Counts &counts)
{
    std::string families;
    for (const auto &[family, count] : counts.families)
        families += (families.empty() ? "" : ", ") + markdownText(family);
    return "# Fiducial markers" + (families.empty() ? "" : ": " + families) + "\n\n";
}

/// One picture: the first that shows most.
std::string picture(const Dataset &whole)
{
    const auto best = std::max_element(whole.frames.begin(), whole.frames.end(), [](const DatasetFrame &a, const DatasetFrame &b) { return a.recordCount < b.recordCount; });
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url;
    for (const char c : best->image.filename().string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            url += c;
        else
            (url += '%') += {digits[byte / 16], digits[byte % 16]};
    }
    return "![One of the images](images/" + url + ")\n\n";
}

std::string countsTable(const Counts &counts, const std::vector<SceneResult> &results, const DatasetJob &job)
{
    std::string text = "| | |\n| --- | --- |\n";
    text += row("Images", std::to_string(counts.frames) + ", from " + std::to_string(results.size()) + " of " + std::to_string(job.scenes) + " planned scenes");
    text += row("Records", std::to_string(counts.tags) + " tags, " + std::to_string(counts.boards) + " boards");
    text += row("Families", listed(counts.families));
    text += row("Sizes, px", listed(counts.sizes));
    text += row("Lens", hasOneLens(results) ? lensText(results.front().recipe.cameras.front().intrinsics) : "differs; every record holds its own");
    text += row("Rendered by", listed(counts.identities));
    text += row("Seed", std::to_string(job.seed));
    text += row("Job", markdownText(job.hash));
    text += row("Made with", "Tagmill " + markdownText(job.tagmill_version));
    if (!counts.notes.empty())
        text += row("Notes", listed(counts.notes));
    return text + '\n';
}

std::string conventions(std::string_view truthTime)
{
    return "## Conventions\n\n"
           "* Pixels have their origin at the corner: pixel *i* covers [*i*, *i* + 1), the image's middle is (W/2, H/2). OpenCV's are 0.5 less.\n"
           "* Corners stand in OpenCV's order: top left, top right, bottom right, bottom left of the tag's own picture.\n"
           "* A pose is of the target in the camera, OpenCV's axes, metres; the quaternion is w x y z; tag frame x right, y down, z into the tag.\n"
           "* A tag's size is that of the quad a detector finds.\n"
           "* States of points: visible, margin, occluded, outside, behind. COCO has the flag 2 for the first two, 1 for occluded, 0 for the rest.\n"
           "* Truth holds at this time of the exposure: "
           + markdownText(truthTime)
           + ".\n"
             "* A mirrored marker is not the marker: never augment by flipping.\n\n";
}

constexpr std::string_view loading = R"(## Files

* `images/`: 8-bit PNG.
* `rich_truth.json`: every record with all of its fields.
* `coco_labels.json`: COCO with keypoints; `ground_truth.csv`: corners as a table.
* `provenance.json`: the recipe of every scene; `manifest.json`, `job_spec.json`: what made them; `checksums.json`: SHA-256 of all.

## Loading

```python
import json

records = json.load(open("rich_truth.json"))["records"]
tags = [r for r in records if r["record_type"] == "TAG"]
print(tags[0]["image_id"], tags[0]["tag_id"], tags[0]["corners"], tags[0]["position"])
```

```python
from pycocotools.coco import COCO

coco = COCO("coco_labels.json")
image = coco.loadImgs(coco.getImgIds())[0]
print(image["file_name"], coco.loadAnns(coco.getAnnIds(image["id"])))
```

)";

std::string scalarText(const Value &value)
{
    if (const auto *text = value.as<std::string>())
        return *text;
    if (const auto *flag = value.as<bool>())
        return *flag ? "true" : "false";
    if (const auto *integer = value.as<std::int64_t>())
        return std::to_string(*integer);
    if (const auto *number = value.as<double>())
        return pythonFloat(*number);
    return {};
}

/// What dataset.metadata of the config says, the licence before all.
std::string aboutText(const DatasetConfig &config)
{
    std::string licence, table;
    for (const auto &[name, value] : config.metadata) {
        const std::string text = markdownText(scalarText(value));
        if (text.empty() || name == "experiment" || name == "tagmill")
            continue;
        if (name == "license" || name == "licence")
            licence = text;
        else
            table += row(markdownText(name), text);
    }
    std::string text = "## Licence\n\n" + (licence.empty() ? "None is stated; `dataset.metadata.license` of the config would name it." : licence) + "\n";
    if (!table.empty())
        text += "\n## Metadata\n\n| | |\n| --- | --- |\n" + table;
    return text;
}

} // namespace

std::string markdownText(std::string_view text)
{
    constexpr std::string_view marks = "\\`*_{}[]<>()#+-!|&~$^:@"; // what Markdown or HTML would understand
    std::string out;
    for (const char c : text.substr(0, longestText)) {
        const bool isControl = static_cast<unsigned char>(c) < ' ' || c == '\x7f';
        if (marks.find(c) != std::string_view::npos)
            out += '\\';
        out += isControl ? ' ' : c;
    }
    return out;
}

std::string datasetCard(const std::vector<SceneResult> &results, const Dataset &whole, const DatasetJob &job, const DatasetConfig &config, std::string_view truthTime)
{
    const Counts counts(results, whole.records);
    return title(counts) + "Synthetic images with ground truth.\n\n" + picture(whole) + countsTable(counts, results, job) + conventions(truthTime)
           + std::string(loading) + aboutText(config);
}

} // namespace tagmill
