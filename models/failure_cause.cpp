// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/failure_cause.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace tagmill {

namespace {

struct CauseText
{
    FailureCause cause;
    const char *title, *fix;
};

constexpr auto texts = std::to_array<CauseText>({
    {FailureCause::MissingBlender, QT_TRANSLATE_NOOP("FailureCause", "No usable Blender"), QT_TRANSLATE_NOOP("FailureCause", "Install Blender 2.93 or newer, or name another command in the form on the left and press Look again")},
    {FailureCause::MissingDenoiser, QT_TRANSLATE_NOOP("FailureCause", "No denoiser"), QT_TRANSLATE_NOOP("FailureCause", "Frames take four times the samples instead; an official Blender build has a denoiser")},
    {FailureCause::DeviceLost, QT_TRANSLATE_NOOP("FailureCause", "Render device lost"), QT_TRANSLATE_NOOP("FailureCause", "Render on the CPU, or restart the graphics driver, then retry the failed frames")},
    {FailureCause::OutOfMemory, QT_TRANSLATE_NOOP("FailureCause", "Out of memory"), QT_TRANSLATE_NOOP("FailureCause", "Use fewer workers or a lower resolution, or close other programs, then retry the failed frames")},
    {FailureCause::DiskFull, QT_TRANSLATE_NOOP("FailureCause", "Disk full or not writable"), QT_TRANSLATE_NOOP("FailureCause", "Free some space on the disk of the output folder or make it writable, then continue: finished frames are kept")},
    {FailureCause::NoFolder, QT_TRANSLATE_NOOP("FailureCause", "The output folder is gone"), QT_TRANSLATE_NOOP("FailureCause", "Connect its disk, or choose another folder: none can be made where a file has that name")},
    {FailureCause::BadAsset, QT_TRANSLATE_NOOP("FailureCause", "Missing or broken asset"), QT_TRANSLATE_NOOP("FailureCause", "Put the file back, or choose another one in the config, then retry the failed frames")},
    {FailureCause::BadScene, QT_TRANSLATE_NOOP("FailureCause", "Scene that cannot be rendered"), QT_TRANSLATE_NOOP("FailureCause", "Change what the message names in the config; the other scenes are not touched by it")},
    {FailureCause::PoisonScene, QT_TRANSLATE_NOOP("FailureCause", "Scene that ends Blender"), QT_TRANSLATE_NOOP("FailureCause", "Three Blenders ended over it, so it was put aside with its recipe, its log and the command to try it alone")},
    {FailureCause::LostWorker, QT_TRANSLATE_NOOP("FailureCause", "Worker lost"), QT_TRANSLATE_NOOP("FailureCause", "The run goes on with a new process, or with the other workers; when it happens again, use fewer workers: the system ends programs when memory is short")},
    {FailureCause::StopRule, QT_TRANSLATE_NOOP("FailureCause", "Stopped by a rule"), QT_TRANSLATE_NOOP("FailureCause", "Change the config or the rule and start again; Continue would ask the same rule again")},
    {FailureCause::FailedAudit, QT_TRANSLATE_NOOP("FailureCause", "The audit failed"), QT_TRANSLATE_NOOP("FailureCause", "Open the dataset in Audit: a click on a failed check leads to its frames")},
});

struct CauseOfId
{
    std::string_view id;
    FailureCause cause;
};

constexpr auto causes = std::to_array<CauseOfId>({
    {"run.no_blender", FailureCause::MissingBlender}, {"run.no_engine", FailureCause::MissingBlender}, {"run.no_denoiser", FailureCause::MissingDenoiser},
    {"blender.no_denoiser", FailureCause::MissingDenoiser}, {"blender.disk_low", FailureCause::DiskFull}, {"blender.", FailureCause::MissingBlender},
    {"worker.protocol_version", FailureCause::MissingBlender}, {"worker.device_lost", FailureCause::DeviceLost}, {"run.no_device", FailureCause::DeviceLost},
    {"worker.out_of_memory", FailureCause::OutOfMemory}, {"worker.disk_full", FailureCause::DiskFull}, {"cluster.disk_full", FailureCause::DiskFull}, {"folder.", FailureCause::DiskFull}, {"file.unwritable", FailureCause::DiskFull},
    {"worker.asset_missing", FailureCause::BadAsset}, {"compile.no_hdri", FailureCause::BadAsset}, {"recipe.no_hdri", FailureCause::BadAsset},
    {"recipe.no_floor_texture", FailureCause::BadAsset}, {"recipe.no_texture", FailureCause::BadAsset}, {"run.no_textures", FailureCause::BadAsset},
    {"worker.bad_scene", FailureCause::BadScene}, {"worker.died", FailureCause::LostWorker}, {"worker.hangs", FailureCause::LostWorker}, {"worker.stalls", FailureCause::LostWorker}, {"worker.protocol", FailureCause::LostWorker},
    {"run.stopped_by_gate", FailureCause::StopRule}, {"run.gate_warning", FailureCause::StopRule}, {"run.audit_failed", FailureCause::FailedAudit},
});

FailureCause causeOfId(std::string_view id)
{
    const auto isIt = [&](const CauseOfId &row) { return row.id == id || (row.id.ends_with('.') && id.starts_with(row.id)); };
    const auto found = std::find_if(causes.begin(), causes.end(), isIt);
    return found == causes.end() ? FailureCause::Other : found->cause;
}

const CauseText *textOf(FailureCause cause)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const CauseText &text) { return text.cause == cause; });
    return found == texts.end() ? nullptr : &*found;
}

/// What should be written to has no folder, or a file in its stead.
bool isPathMissing(const Problem &problem)
{
    if ((problem.id != "folder.unwritable" && problem.id != "file.unwritable") || problem.args.size() < 2)
        return false;
    const auto is = [&](int error) { return problem.args[1] == std::generic_category().message(error); };
    return is(ENOENT) || is(ENOTDIR);
}

/// The problems that stand for another one have its id behind the arguments of their sentence.
size_t placeOfCause(std::string_view id)
{
    if (id == "run.scene_put_aside")
        return 3;
    return id == "run.scene_failed" || id == "sequence.frame_failed" ? 2 : 0;
}

} // namespace

FailureCause causeOf(const Problem &problem)
{
    if (isPathMissing(problem))
        return FailureCause::NoFolder;
    const size_t place = placeOfCause(problem.id);
    if (place == 0 || problem.args.size() <= place)
        return causeOfId(problem.id);
    const FailureCause cause = causeOfId(problem.args[place]);
    return cause == FailureCause::LostWorker ? FailureCause::PoisonScene : cause;
}

QString causeTitle(FailureCause cause)
{
    const CauseText *text = textOf(cause);
    return text ? QCoreApplication::translate("FailureCause", text->title) : QString();
}

QString causeFix(FailureCause cause)
{
    const CauseText *text = textOf(cause);
    return text ? QCoreApplication::translate("FailureCause", text->fix) : QString();
}

QString failureFolderOf(const Problem &problem)
{
    return problem.id == "run.scene_put_aside" && problem.args.size() > 2 ? QString::fromStdString(problem.args[2]) : QString();
}

} // namespace tagmill
