// SPDX-License-Identifier: GPL-3.0-or-later
// ViewportSubject: whose cameras the 3D view shows: those of a plan, or the path of a sequence. Immutable, so that buffers
// are made of it in a job.
#pragma once

#include "models/orbit_camera.h"
#include "models/selection.h"

#include <QImage>
#include <QString>

#include <memory>

namespace tagmill {

enum class FrameState;
class PlanLink;
struct SequenceSummary;

class ViewportSubject
{
public:
    virtual ~ViewportSubject() = default;

    virtual ViewportBuffers buffers(const ViewportOptions &options) const = 0;
    virtual int indexOf(const SelectedItem &item) const = 0; ///< −1: none of these
    virtual SelectedItem itemOf(int camera) const = 0;
    virtual QString captionOf(int camera) const = 0;
    virtual LookThrough lookThrough(int camera, QSizeF size, const Bounds &bounds) const = 0;
    virtual Matrix4 poseOf(int camera) const = 0; ///< camera to world, Blender's axes
    /// What the camera will see, nothing when that is not known without rendering. For jobs.
    virtual QImage pictureOf(int camera, int longest) const = 0;
    virtual int recipeOf(int camera) const = 0; ///< see ViewportOptions
    virtual int recipeCount() const = 0;
};

/// With a link, frames of a dataset select the camera that took them; it must outlive the subject's use on the GUI thread.
std::shared_ptr<const ViewportSubject> planSubject(std::shared_ptr<const Plan> plan, const PlanLink *link = nullptr);
/// The cameras of a dry run, in their order, joined by a line.
std::shared_ptr<const ViewportSubject> pathSubject(std::shared_ptr<const SequenceSummary> path);
/// How a frame's state is coloured in the path.
QColor frameStateColor(FrameState state);

} // namespace tagmill
