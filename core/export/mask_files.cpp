// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/mask_files.h"

#include "core/imaging/raw_frame.h"
#include "core/truth/target_masks.h"

namespace tagmill {

Result<> MaskFiles::add(const ExportFrame &frame, const std::string &folder)
{
    const int scene = frame.source->sceneId, camera = frame.source->cameraIndex;
    if (!m_scene || m_scene->sceneId != scene) {
        auto read = scene < 0 ? makeError(Errc::NotFound, "export.no_recipe", {frame.source->image_id}) : readSceneResult(sceneResultPath(m_job.dataset.dir, scene));
        if (!read)
            return makeError(Errc::NotFound, "export.no_recipe", {frame.source->image_id});
        m_scene = std::move(*read);
    }
    if (camera < 0 || static_cast<size_t>(camera) >= m_scene->recipe.cameras.size())
        return makeError(Errc::NotFound, "export.no_recipe", {frame.source->image_id});
    const TargetMasks masks = targetMasks(m_scene->recipe, camera);
    TAGMILL_TRY(const std::string instances, encodePng(masks.instance));
    TAGMILL_TRY(const std::string visibility, encodePng(masks.visibility));
    TAGMILL_CHECK(m_job.folder.write(folder + "/" + frame.name + "_instances.png", instances));
    return m_job.folder.write(folder + "/" + frame.name + "_visibility.png", visibility);
}

} // namespace tagmill
