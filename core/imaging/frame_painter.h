// SPDX-License-Identifier: GPL-3.0-or-later
// FramePainter: draws one frame of a scene: row by row, in each patch over patch, the farthest first. Private to core/imaging.
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

class FramePainter
{
public:
    /// sky: none where null; floors: by path, all that the scene's materials name.
    FramePainter(const RasterLens &lens, const RenderScene &scene, const Matrix4 &cam_from_world, const Picture *sky, const std::map<std::string, const Picture *> &floors);

    /// W × H × 3, row by row, so that what is painted over is still near; `image` is used again if it is large enough.
    ImageF run(ImageF image = {});

private:
    struct Layer ///< the faces of one material
    {
        const Material *material = nullptr;
        PixelPolygons polygons;
        std::optional<CoverageMap> coverage;
    };
    struct Cover ///< a patch as it covers the picture
    {
        const Patch *patch = nullptr;
        PixelRect window;
        std::vector<Layer> layers;
        std::optional<PatchLight> light;
        Matrix4 object_from_cam;
        bool isGrey = false; ///< in its own colours and its light
    };
    struct Row ///< one row of the picture; of a grey one the first channel stands for all
    {
        std::array<std::vector<float>, 3> pixels;
        size_t channels = 1;
        // Scratch: of one layer; of one patch, the share of what lies behind it and what it adds.
        std::vector<float> coverage, rest;
        std::array<std::vector<float>, 3> color;
    };

    std::vector<Layer> layersOf(const Patch &patch) const;
    std::optional<Cover> coverOf(const Patch &patch);
    void startRow(Row &row, int y) const;
    void paint(Cover &cover, int y, Row &row) const;
    void addLayer(Layer &layer, const Cover &cover, int y, size_t channels, Row &row) const;
    void addTexture(const Material &material, const Cover &cover, int y, Columns columns, Row &row) const;
    void addPicture(const Material &material, const Cover &cover, int y, Columns columns, Row &row) const;
    void blankOutsideField(int y, Row &row) const;
    Matrix3 worldFromCam() const;
    /// Interpolated between the nodes of the grid; not of unit length.
    Vector3 rayAt(double x, double y) const;

    const RasterLens &m_lens;
    const RenderScene &m_scene;
    const Matrix4 m_cam_from_world;
    const Picture *m_sky;
    const std::map<std::string, const Picture *> &m_floors;
    const PixelRect m_frame;
    const std::vector<Lamp> m_lamps;
    const std::vector<Patch> m_patches, m_casters;
    std::vector<Cover> m_covers;
};

} // namespace tagmill
