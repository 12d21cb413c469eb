// SPDX-License-Identifier: GPL-3.0-or-later
// Strata: which bin of pixels per module, incidence and image position each camera of the dataset must fall into
// (tagmill.stratify). Cameras are counted through all scenes; as many of them as there are bins visit each bin once,
// in a seeded order of their own, so that over the dataset two bins differ by one camera at most.
// Bins that the config's own ranges rule out are never visited; each pass over the bins counts them as rejections.
// An attempt that failed pairs the scene's bins anew: the scene keeps its bins, but another of its cameras gets them.
#pragma once

#include "core/compile/recipe.h"
#include "core/compile/rejection.h"
#include "core/optics/camera_model.h"
#include "core/random/seed.h"

#include <optional>
#include <span>
#include <vector>

namespace tagmill {

struct Interval
{
    double low = 0, high = 0;
    bool contains(double value, double slack) const { return value >= low - slack && value <= high + slack; }
};

/// Null: drawn freely.
struct CameraBins
{
    std::optional<Interval> ppm;
    std::optional<Interval> incidence;    ///< rad
    std::optional<Interval> columns, rows; ///< px, of the target's centre; both or none
};

class Strata
{
public:
    /// `targets`: one of each kind that can be drawn. Error InvalidValue: no bin of a quantity can be reached.
    static Result<Strata> create(const GenConfig &config, const CameraModel &camera, std::span<const ObjectRecipe> targets,
                                 std::int64_t seed, SeedWidth width);

    CameraBins binsOf(int scene, int camera, int attempt) const;
    /// Adds the unreachable bins of the passes that begin in this scene.
    void countUnreachable(int scene, Rejections &rejections) const;

private:
    struct Quantity
    {
        const char *name = "";     ///< of its stream
        Rejection reason = Rejection::None;
        int bins = 0;              ///< 0: not stratified
        std::vector<int> reachable;
    };
    int binOf(const Quantity &quantity, int scene, int camera) const;

    Quantity m_ppm{"bins_ppm", Rejection::BinPpm, 0, {}}, m_incidence{"bins_incidence", Rejection::BinIncidence, 0, {}},
        m_position{"bins_image_position", Rejection::BinPosition, 0, {}};
    Interval m_ppmRange;
    Size2i m_resolution;
    int m_cameras = 1; ///< a scene
    std::int64_t m_seed = 0;
    SeedWidth m_width = SeedWidth::Bits31;
};

} // namespace tagmill
