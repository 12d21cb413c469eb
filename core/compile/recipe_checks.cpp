// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/recipe_checks.h"

#include "core/compile/visibility.h"
#include "core/compile/tag_picture.h"
#include "core/number_text.h"

#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace tagmill {

namespace {

namespace fs = std::filesystem;

/// Pairs of tags are compared; a file made of tags alone must not take for ever, nor fill the screen.
constexpr size_t mostCompared = 2000, mostOverlaps = 20;
constexpr double Tolerance = 0.001; ///< m

/// What the compiler's own rules of visibility need to know of a recipe's camera.
CompileContext contextOf(const SceneRecipe &recipe, const CameraRecipe *camera)
{
    CompileContext context;
    context.config.tagmill.present = !recipe.isCompat;
    context.behaviour = Behaviour::of(context.config);
    if (camera) {
        context.intrinsics = camera->intrinsics;
        context.camera = cameraModel(camera->intrinsics);
        context.config.camera.resolution = camera->intrinsics.resolution;
        const auto real = [](const std::optional<int> &pixels) { return pixels ? std::optional<double>(*pixels) : std::nullopt; };
        context.config.camera.min_tag_pixels = real(camera->min_tag_pixels);
        context.config.camera.max_tag_pixels = real(camera->max_tag_pixels);
    }
    return context;
}

/// A tag's place on the floor.
struct Footprint
{
    const ObjectRecipe *object = nullptr;
    double minX = 0, maxX = 0, minY = 0, maxY = 0;
};

class RecipeCheck
{
public:
    explicit RecipeCheck(const SceneRecipe &recipe)
        : m_recipe(recipe)
        , m_scene("scene " + std::to_string(recipe.scene_id))
    {
    }

    std::vector<Problem> run()
    {
        checkAssets();
        checkTargets();
        checkPlaces();
        if (m_recipe.cameras.empty())
            add(Severity::Error, "recipe.no_cameras");
        if (isTooLargeToJudge(m_recipe))
            add(Severity::Error, "recipe.too_large", {}, {std::to_string(m_recipe.cameras.size()), std::to_string(m_recipe.objects.size())});
        for (size_t i = 0; i < m_recipe.cameras.size() && !isTooLargeToJudge(m_recipe); ++i)
            checkCamera(m_recipe.cameras[i], "camera " + std::to_string(i));
        for (size_t i = 0; i < m_recipe.cameras.size() && !isTooLargeToJudge(m_recipe); ++i)
            checkAperture(m_recipe.cameras[i], "camera " + std::to_string(i));
        return std::move(m_problems);
    }

private:
    void add(Severity severity, std::string_view id, const std::string &part = {}, std::vector<std::string> args = {})
    {
        m_problems.push_back({std::string(id), severity, m_scene + (part.empty() ? "" : ", " + part), {}, 0, std::move(args)});
    }

    static bool isFile(const std::string &path)
    {
        std::error_code failed;
        return fs::is_regular_file(path, failed);
    }

    void checkAperture(const CameraRecipe &camera, const std::string &part)
    {
        if (camera.fstop && !camera.pixel_pitch_um)
            add(Severity::Warning, "recipe.assumed_sensor", part, {shortNumber(*camera.fstop)});
    }

    void checkAssets()
    {
        const WorldRecipe &world = m_recipe.world;
        if (world.background_hdri && !isFile(*world.background_hdri))
            add(Severity::Error, "recipe.no_hdri", {}, {*world.background_hdri});
        if (world.texture_path && !isFile(*world.texture_path))
            add(Severity::Error, "recipe.no_floor_texture", {}, {*world.texture_path});
        for (const ObjectRecipe &object : m_recipe.objects)
            if (object.texture_path && !isFile(*object.texture_path))
                checkMissingTexture(object);
        for (const ObjectRecipe &object : m_recipe.objects) {
            const auto picture = object.tag && !m_recipe.isCompat ? tagPicture(*object.tag) : std::nullopt;
            if (picture && !isFile(*picture))
                add(Severity::Error, "recipe.no_texture", object.name, {*picture});
        }
    }

    /// Only in the two folders that render-tag fills itself a texture may be missing.
    void checkMissingTexture(const ObjectRecipe &object)
    {
        const fs::path folder = fs::path(*object.texture_path).parent_path();
        const bool isCache = folder.parent_path().filename() == "cache" && (folder.filename() == "tags" || folder.filename() == "boards");
        if (isCache)
            add(Severity::Notice, "recipe.texture_to_come", object.name, {*object.texture_path});
        else
            add(Severity::Error, "recipe.no_texture", object.name, {*object.texture_path});
    }

    void checkTargets()
    {
        for (const ObjectRecipe &object : m_recipe.objects) {
            if (object.tag)
                checkTag(object);
            if (object.board)
                if (const auto layout = layoutBoard(*object.board); !layout)
                    add(Severity::Error, layout.error().problem.id, object.name, layout.error().problem.args);
        }
    }

    void checkTag(const ObjectRecipe &object)
    {
        const TagRecipe &tag = *object.tag;
        const TagFamily *const family = findFamily(tag.tag_family);
        if (!family)
            return add(Severity::Error, "target.family.unknown", object.name, {tag.tag_family});
        if (tag.tag_id < 0 || tag.tag_id >= family->codeCount)
            add(Severity::Error, "recipe.id", object.name, {std::to_string(tag.tag_id), tag.tag_family, std::to_string(family->codeCount - 1)});
        if (!(tag.tag_size > 0))
            add(Severity::Error, "recipe.size", object.name, {shortNumber(tag.tag_size)});
    }

    /// render-tag: the black border, however it is turned. Ours: the print of a tag that lies flat; turned ones have
    /// no place on the floor.
    std::optional<Footprint> footprint(const ObjectRecipe &object) const
    {
        double edge = object.tag->tag_size * object.scale.x();
        if (!m_recipe.isCompat) {
            const TagFamily *const family = findFamily(object.tag->tag_family);
            const Vector3 normal = rotationFromEuler(object.rotation_euler).col(2);
            if (!family || !(normal.z() > 1 - 1e-9))
                return {};
            const double turn = object.rotation_euler.z();
            edge = object.tag->tag_size * (family->grid + 2.0 * object.tag->margin_bits) / family->grid * std::max(std::abs(std::cos(turn)), std::abs(std::sin(turn)));
        }
        const Vector3 &at = object.location;
        return Footprint{&object, at.x() - edge / 2, at.x() + edge / 2, at.y() - edge / 2, at.y() + edge / 2};
    }

    void checkPlaces()
    {
        std::vector<Footprint> tags;
        size_t count = 0;
        for (const ObjectRecipe &object : m_recipe.objects) {
            count += object.tag.has_value();
            if (object.tag && tags.size() < mostCompared)
                if (const auto place = footprint(object))
                    tags.push_back(*place);
        }
        if (count > mostCompared)
            add(Severity::Warning, "recipe.many_tags", {}, {std::to_string(count), std::to_string(mostCompared)});
        checkBoard(tags);
        checkOverlaps(tags);
    }

    void checkBoard(const std::vector<Footprint> &tags)
    {
        const auto board = std::find_if(m_recipe.objects.begin(), m_recipe.objects.end(), [](const ObjectRecipe &object) { return object.plain_board.has_value(); });
        if (board == m_recipe.objects.end())
            return;
        const double halfX = board->plain_board->cols * board->plain_board->square_size / 2 + Tolerance;
        const double halfY = board->plain_board->rows * board->plain_board->square_size / 2 + Tolerance;
        for (const Footprint &tag : tags)
            if (tag.minX < board->location.x() - halfX || tag.maxX > board->location.x() + halfX || tag.minY < board->location.y() - halfY || tag.maxY > board->location.y() + halfY)
                add(Severity::Warning, "recipe.outside_board", tag.object->name);
    }

    void checkOverlaps(const std::vector<Footprint> &tags)
    {
        size_t found = 0;
        for (size_t i = 0; i < tags.size(); ++i) {
            for (size_t j = i + 1; j < tags.size() && found < mostOverlaps; ++j) {
                const Footprint &a = tags[i], &b = tags[j];
                if (std::min(a.maxX, b.maxX) - std::max(a.minX, b.minX) > Tolerance && std::min(a.maxY, b.maxY) - std::max(a.minY, b.minY) > Tolerance
                    && std::abs(a.object->location.z() - b.object->location.z()) < Tolerance) {
                    add(Severity::Warning, "recipe.overlap", a.object->name, {b.object->name});
                    ++found;
                }
            }
        }
    }

    void checkCamera(const CameraRecipe &camera, const std::string &name)
    {
        const Matrix3 rotation = camera.transform_matrix.topLeftCorner<3, 3>();
        constexpr double Rounding = 1e-6;
        if (!(rotation * rotation.transpose()).isIdentity(Rounding) || rotation.determinant() < 0 || camera.transform_matrix.row(3) != Eigen::RowVector4d(0, 0, 0, 1))
            return add(Severity::Error, "recipe.not_rigid", name);
        const CompileContext context = contextOf(m_recipe, &camera);
        const bool isPeer = context.behaviour.validatorWithoutLens;
        const ViewRules rules = isPeer ? ViewRules{std::cos(80 * 3.14159265358979323846 / 180), false, true} : searchRules(context.behaviour);
        bool hasTargets = false;
        for (const ObjectRecipe &object : m_recipe.objects) {
            if (!object.tag && (isPeer || !object.board))
                continue;
            hasTargets = true;
            if (judgeView(context, rules, targetPlane(context, object, isPeer), camera.transform_matrix) == Rejection::None)
                return;
        }
        if (hasTargets)
            add(Severity::Warning, "recipe.nothing_seen", name);
    }

    const SceneRecipe &m_recipe;
    const std::string m_scene;
    std::vector<Problem> m_problems;
};

} // namespace

bool isTooLargeToJudge(const SceneRecipe &recipe)
{
    constexpr size_t mostViews = 1'000'000;
    return recipe.objects.size() > mostViews / std::max<size_t>(1, recipe.cameras.size());
}

std::vector<Problem> checkRecipe(const SceneRecipe &recipe)
{
    return RecipeCheck(recipe).run();
}

} // namespace tagmill
