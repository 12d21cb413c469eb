// SPDX-License-Identifier: GPL-3.0-or-later
// YOLO pose: SET/data.yaml with SET/images/PART and SET/labels/PART. A set has one number of keypoints, so tags are one
// set and boards of each kind another.
#include "core/export/export_job.h"

#include "core/dataset/canonical_files.h"
#include "core/truth/image_polygon.h"

namespace tagmill {

namespace {

/// Labels are divided by the image's size: 10 decimals are less than a millionth of a pixel.
constexpr int decimals = 10;

struct YoloSet
{
    std::string folder;
    RecordType type = RecordType::Tag;
    size_t points = 4;
    std::vector<size_t> classes; ///< of TargetClasses; the place is YOLO's class number
};

/// Tags first; a kind of board each.
std::vector<YoloSet> setsOf(const TargetClasses &classes)
{
    std::vector<YoloSet> sets;
    for (size_t i = 0; i < classes.all().size(); ++i) {
        const TargetClass &target = classes.all()[i];
        if (target.type == RecordType::Board)
            sets.push_back({plainName(target.name + (target.points > 0 ? "_" + std::to_string(target.points) + "points" : "")), target.type, target.points, {i}});
        else if (!sets.empty() && sets.front().type == RecordType::Tag)
            sets.front().classes.push_back(i);
        else
            sets.insert(sets.begin(), {"tags", target.type, 4, {i}});
    }
    return sets;
}

std::string partFolder(const ExportJob &job, std::string_view what, size_t part)
{
    return std::string(what) + "/" + job.parts[part];
}

std::string dataYaml(const ExportJob &job, const YoloSet &set, const TargetClasses &classes)
{
    // A part without pictures has no folder.
    const auto parts = [&](std::string_view name, std::string_view otherwise) -> std::string {
        for (size_t i = 0; i < job.parts.size(); ++i)
            if (job.parts[i] == name && job.summary.parts[i].frames > 0)
                return partFolder(job, "images", i);
        return "images/" + std::string(otherwise);
    };
    const std::string train = parts("train", "all"), test = parts("test", {});
    std::string text = "# " + std::string(set.type == RecordType::Tag ? "Tags: keypoints are the corners" : "Boards: keypoints are the board's points by id")
        + ". Pixel origin " + job.summary.pixel_origin + ", corner order " + job.summary.corner_order + ".\n";
    text += "# A mirrored tag is not a tag: train with fliplr=0 flipud=0, as train_args.yaml does. There is no flip_idx on purpose.\n";
    text += "train: " + train + "\nval: " + parts("val", job.parts.size() > 1 ? "train" : "all") + "\n";
    if (test != "images/")
        text += "test: " + test + "\n";
    text += "kpt_shape: [" + std::to_string(set.points) + ", 3]\nfliplr: 0.0\nflipud: 0.0\nnames:\n";
    for (size_t i = 0; i < set.classes.size(); ++i)
        text += "  " + std::to_string(i) + ": " + quotedText(classes.all()[set.classes[i]].name) + "\n";
    return text;
}

std::string numbers(const Vector2 &value, Size2i size)
{
    return " " + roundedFloat(value.x() / size.width, decimals) + " " + roundedFloat(value.y() / size.height, decimals);
}

/// Empty when nothing of the target is inside.
std::string labelLine(const ExportJob &job, const DetectionRecord &record, size_t number, Size2i size)
{
    const std::vector<Vector2> polygon = recordPolygon(record);
    if (polygon.empty())
        return {};
    Vector2 least = polygon.front(), most = polygon.front();
    for (const Vector2 &point : polygon) {
        least = least.cwiseMin(point);
        most = most.cwiseMax(point);
    }
    std::string line = std::to_string(number) + numbers(job.pixel((least + most) / 2), size) + numbers(most - least, size);
    for (const LabelledPoint &point : labelledPoints(job.convention, record)) {
        const int flag = point.pixel ? cocoFlag(point.state) : 0;
        line += numbers(flag > 0 ? *point.pixel : Vector2::Zero(), size) + " " + std::to_string(flag);
    }
    return line + "\n";
}

Result<> writeFrame(ExportJob &job, const YoloSet &set, const TargetClasses &classes, const ExportFrame &frame)
{
    std::string labels;
    for (const DetectionRecord &record : job.records(frame)) {
        const std::optional<size_t> target = classes.indexOf(record);
        for (size_t i = 0; target && i < set.classes.size(); ++i) {
            if (set.classes[i] != *target)
                continue;
            labels += labelLine(job, record, i, frame.size);
            ++(set.type == RecordType::Tag ? job.summary.tags : job.summary.boards);
        }
    }
    TAGMILL_CHECK(job.addImage(frame, set.folder + "/" + partFolder(job, "images", frame.part)));
    return job.folder.write(set.folder + "/" + partFolder(job, "labels", frame.part) + "/" + frame.name + ".txt", labels);
}

} // namespace

Result<> writeYoloPose(ExportJob &job)
{
    const TargetClasses classes(job);
    const std::vector<YoloSet> sets = setsOf(classes);
    if (sets.empty())
        return makeError(Errc::InvalidValue, "export.no_targets", {std::string(job.format.name)});
    if (job.summary.parts.front().frames == 0)
        return makeError(Errc::InvalidValue, "export.part_empty", {job.summary.parts.front().name});
    job.say("files", "SET/data.yaml, SET/images/PART, SET/labels/PART; tags are one set, boards of each kind another, because a set has one kpt_shape");
    job.say("keypoints", "x, y as parts of the image's size, then 2 = visible (the don't-care margin included), 1 = hidden but known, 0 = not in the image");
    job.say("mirroring", "a mirrored tag is not a tag: fliplr: 0, flipud: 0; train with yolo pose train cfg=SET/train_args.yaml");
    if (job.parts.size() == 1)
        job.say("validation", "no split was asked for: train and val are the same pictures");
    else if (job.summary.parts[1].frames == 0)
        job.say("validation", "the part val of the split has no picture: train and val are the same pictures");
    for (const YoloSet &set : sets) {
        TAGMILL_CHECK(job.folder.write(set.folder + "/data.yaml", dataYaml(job, set, classes)));
        TAGMILL_CHECK(job.folder.write(set.folder + "/train_args.yaml", "# yolo pose train cfg=train_args.yaml, from this folder\ntask: pose\nmode: train\ndata: data.yaml\nfliplr: 0.0\nflipud: 0.0\n"));
        for (size_t i = 0; i < job.frames.size(); ++i) {
            TAGMILL_CHECK(job.step(i));
            TAGMILL_CHECK(writeFrame(job, set, classes, job.frames[i]));
        }
    }
    return {};
}

} // namespace tagmill
