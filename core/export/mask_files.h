// SPDX-License-Identifier: GPL-3.0-or-later
// MaskFiles: the masks of truth/target_masks.h as PNG files of an export. Private to core/export.
#pragma once

#include "core/dataset/scene_result.h"
#include "core/export/export_job.h"

namespace tagmill {

class MaskFiles
{
public:
    explicit MaskFiles(ExportJob &job)
        : m_job(job)
    {
    }
    /// folder/NAME_instances.png (16 bits) and folder/NAME_visibility.png. Error export.no_recipe when the dataset does not
    /// hold the frame's recipe.
    Result<> add(const ExportFrame &frame, const std::string &folder);

private:
    ExportJob &m_job;
    std::optional<SceneResult> m_scene; ///< the last one: cameras of a scene follow each other
};

} // namespace tagmill
