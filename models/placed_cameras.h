// SPDX-License-Identifier: GPL-3.0-or-later
// PlacedCameras: the cameras set by hand (tagmill.cameras) of a document, as planned cameras that are added, moved and
// removed. All edits go through the document, so they can be undone; those until endStep() are one step. Lives on the
// GUI thread.
#pragma once

#include "models/document_model.h"
#include "models/selection.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace tagmill {

/// A camera-to-world pose for the placed camera with that index.
using PlacedPose = std::pair<int, Matrix4>;

class PlacedCameras
{
public:
    explicit PlacedCameras(DocumentModel &document)
        : m_document(document)
    {
    }

    /// A config that means what render-tag means by it has no placed cameras.
    bool isAllowed() const { return !m_document.config().isCompat(); }
    const std::vector<PlacedCameraConfig> &cameras() const { return m_document.config().tagmill.cameras; }
    int sceneCount() const { return m_document.config().dataset.num_scenes; }
    /// Index into cameras() of a planned camera; −1 when it is none of them: sampled, or not there.
    int indexOf(const SelectedItem &item) const;
    /// The planned camera that one of cameras() is.
    SelectedItem itemOf(int index) const;
    /// The first planned camera from one on that is wanted, through the scenes, else the last before it; none when there is none.
    SelectedItem nearest(const SelectedItem &from, const std::function<bool(const SelectedItem &)> &isWanted) const;

    /// Adds cameras at the end of the list, in Blender's axes; they are what is planned last in their scenes.
    Result<std::vector<SelectedItem>> add(const std::vector<PlacedCameraConfig> &cameras);
    /// Leaves planned cameras out: sampled ones are listed in tagmill.dropped_cameras, placed ones taken out of their list; one
    /// step, called `what`, that `along` is done and undone with. Errors: those of checkCamerasEditable(), and
    /// config.scene_dropped when a scene would have none left.
    Result<> drop(const std::vector<SelectedItem> &items, const QString &what, std::unique_ptr<QUndoCommand> along = nullptr);
    Result<> move(const std::vector<PlacedPose> &poses);
    void endStep() { m_document.endStep(); }

private:
    int firstOf(int scene) const; ///< index of a scene's first placed camera among its planned ones
    int countOf(int scene) const; ///< planned in it
    Result<> write(const std::vector<PlacedCameraConfig> &cameras, const QString &what);

    DocumentModel &m_document;
};

} // namespace tagmill
