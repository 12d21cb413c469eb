// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_job.h"

#include "core/dataset/json_writer.h"
#include "core/number_text.h"

#include <algorithm>

namespace tagmill {

namespace {

std::string originText(PixelOrigin origin)
{
    return origin == PixelOrigin::Corner ? "corner" : "centre";
}

Result<const FormatDesc *> formatNamed(const ExportOptions &options)
{
    const auto table = exportFormatTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const FormatDesc &format) { return format.name == options.format; });
    if (found == table.end())
        return makeError(Errc::InvalidValue, "export.format", {options.format});
    if (found->isOriginFixed && options.pixel_origin && *options.pixel_origin != found->origin)
        return makeError(Errc::InvalidValue, "export.pixel_origin", {options.format, originText(*options.pixel_origin), originText(found->origin)});
    return &*found;
}

void sayConventions(ExportJob &job)
{
    job.summary.format = job.format.name;
    job.summary.pixel_origin = originText(job.origin());
    job.say("pixel_origin", job.convention.originText());
    if (job.format.hasCornerOrder) {
        job.summary.corner_order = job.convention.corner_order == CornerOrder::AprilTag ? "apriltag" : "opencv";
        job.say("corner_order", job.convention.cornerText());
    }
    if (job.format.hasImages)
        job.say("images", "hard links to the dataset's own files where the disk allows it, copies otherwise: do not change them in place");
    if (job.parts.size() > 1)
        job.say("split", "by scene, shares " + std::to_string(job.options.split.shares[0]) + "/" + std::to_string(job.options.split.shares[1])
                    + (job.options.split.shares.size() > 2 ? "/" + std::to_string(job.options.split.shares[2]) : "") + ", seed " + std::to_string(job.options.split.seed)
                    + "; chance falls by the scene's id alone, so parts meet their shares only roughly and no scene moves when others are added");
}

std::string readme(const ExportSummary &summary, std::string_view tool)
{
    std::string text = "# Export of a Tagmill dataset for " + std::string(tool) + "\n\n";
    text += std::to_string(summary.frames) + " frames, " + std::to_string(summary.tags) + " tags, " + std::to_string(summary.boards) + " boards\n\n";
    for (const ExportSummary::Part &part : summary.parts)
        text += "* " + part.name + ": " + std::to_string(part.frames) + " frames\n";
    text += "\n## Conventions\n\n";
    for (const ExportSummary::Convention &convention : summary.conventions)
        text += "* **" + convention.what + "**: " + convention.is + "\n";
    if (!summary.cameras.empty())
        text += "\n## Cameras\n\n";
    for (const ExportSummary::Camera &camera : summary.cameras) {
        text += "* " + camera.file + ": " + camera.lens_model;
        if (camera.refit_error_px)
            text += ", fitted: up to " + roundedFloat(*camera.refit_error_px, 4) + " px from the dataset's lens";
        text += "\n";
    }
    return text;
}

} // namespace

std::string exportSummaryText(const ExportSummary &summary)
{
    JsonWriter json;
    json.beginObject().field("tagmill_export", 1).field("format", summary.format).field("pixel_origin", summary.pixel_origin);
    if (!summary.corner_order.empty())
        json.field("corner_order", summary.corner_order);
    json.key("conventions").beginObject();
    for (const ExportSummary::Convention &convention : summary.conventions)
        json.field(convention.what, convention.is);
    json.endObject().key("parts").beginObject();
    for (const ExportSummary::Part &part : summary.parts)
        json.field(part.name, part.frames);
    json.endObject();
    json.field("frames", summary.frames).field("tags", summary.tags).field("boards", summary.boards).field("left_out", summary.left_out);
    json.key("cameras").beginArray();
    for (const ExportSummary::Camera &camera : summary.cameras) {
        json.beginObject().field("file", camera.file).field("lens_model", camera.lens_model).key("refit_error_px");
        camera.refit_error_px ? json.value(*camera.refit_error_px) : json.null();
        json.endObject();
    }
    json.endArray().field("files", summary.files).endObject();
    return json.take() + "\n";
}

Result<ExportSummary> exportDataset(const Dataset &dataset, const std::filesystem::path &place, const ExportOptions &options, Report &report, const Progress &progress)
{
    TAGMILL_TRY(const FormatDesc *const format, formatNamed(options));
    TAGMILL_TRY(ExportFolder folder, ExportFolder::create(place, dataset.dir));
    ExportJob job(dataset, options, *format, folder, report, progress);
    TAGMILL_CHECK(job.plan());
    sayConventions(job);
    TAGMILL_CHECK(format->write(job));
    TAGMILL_CHECK(folder.write("README.md", readme(job.summary, format->tool)));
    job.summary.files = folder.files() + 1;
    TAGMILL_CHECK(folder.write(std::string(ExportFolder::markName), exportSummaryText(job.summary)));
    TAGMILL_CHECK(folder.commit());
    return std::move(job.summary);
}

} // namespace tagmill
