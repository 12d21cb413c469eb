// SPDX-License-Identifier: GPL-3.0-or-later
// FramePainter: draws one frame of a scene, patch over patch, the farthest first. Private to core/imaging.
#pragma once

#include "core/image.h"
#include "core/imaging/patch_light.h"
#include "core/imaging/picture.h"

#include <map>
#include <optional>

namespace tagmill {

/// What stays the same from frame to frame of one lens.
struct RasterLens
{
    LensPath path;
    RayGrid grid;
    explicit RasterLens(const CameraModel &camera);
};

/// Memory that one frame leaves to the next: asking the system for it anew would take as long as painting.
struct RasterMemory
{
    std::array<std::vector<float>, 3> planes;     ///< red, green, blue
    std::vector<std::vector<float>> coverage;
};

class FramePainter
{
public:
    /// sky: none where null; floors: by path, all that the scene's materials name.
    FramePainter(const RasterLens &lens, const RenderScene &scene, const Matrix4 &cam_from_world, const Picture *sky, const std::map<std::string, const Picture *> &floors, RasterMemory &memory);

    /// W × H × 3; `image` is used again if it is large enough.
    ImageF run(ImageF image = {});

private:
    struct Layer ///< the faces of one material
    {
        const Material *material = nullptr;
        PixelPolygons polygons;
        std::optional<CoverageMap> coverage;
    };
    struct Row ///< scratch of one row of a patch's window
    {
        std::vector<float> coverage, rest;
        std::array<const float *, 3> light{};
        std::array<std::vector<float>, 3> color;
    };

    void paintSky();
    std::vector<Layer> layersOf(const Patch &patch) const;
    void paint(const Patch &patch);
    void addLayer(const Layer &layer, const Patch &patch, const Matrix4 &object_from_cam, int y, size_t channels, Row &row) const;
    void addTexture(const Material &material, const Patch &patch, const Matrix4 &object_from_cam, const PixelRect &window, int y, Row &row) const;
    void blankOutsideField();
    void interleave(ImageF &image) const;
    Matrix3 worldFromCam() const;
    /// Interpolated between the nodes of the grid; not of unit length.
    Vector3 rayAt(double x, double y) const;
    float *planeRow(size_t channel, int y) { return m_memory.planes[channel].data() + static_cast<size_t>(y) * static_cast<size_t>(m_frame.width()); }

    const RasterLens &m_lens;
    const RenderScene &m_scene;
    const Matrix4 m_cam_from_world;
    const Picture *m_sky;
    const std::map<std::string, const Picture *> &m_floors;
    const PixelRect m_frame;
    RasterMemory &m_memory;
    const std::vector<Lamp> m_lamps;
    const std::vector<Patch> m_casters;
};

} // namespace tagmill
