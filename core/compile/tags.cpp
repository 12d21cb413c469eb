// SPDX-License-Identifier: GPL-3.0-or-later
// Tag subjects: which tags, and where they lie (GENERATION section 5).
#include "core/compile/context.h"
#include "core/compile/orientation.h"
#include "core/compile/print.h"
#include "core/random/generator.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace tagmill {

namespace {

constexpr double Pi = std::numbers::pi;

/// Half diagonal of the printed tag with its quiet zone.
double printRadius(const FamilyInUse &family, double size, int marginBits)
{
    return size * (family.grid + 2 * (family.outer + marginBits)) / family.grid / std::numbers::sqrt2;
}

MaterialRecipe tagMaterial(const TagMaterialConfig &given, const Behaviour &behaviour, Generator &random)
{
    MaterialRecipe material;
    if (given.randomize) {
        material.roughness = random.uniform(given.roughness_min, given.roughness_max);
        material.specular = random.uniform(given.specular_min, given.specular_max);
    } else if (!behaviour.fixedMaterial) {
        material.roughness = (given.roughness_min + given.roughness_max) / 2;
        material.specular = (given.specular_min + given.specular_max) / 2;
    }
    return material;
}

using TakenIds = std::set<std::pair<std::string_view, int>>; ///< codebook, id

ObjectRecipe makeTag(const CompileContext &context, std::int64_t layoutSeed, int index, const FamilyInUse *&family, TakenIds &taken)
{
    const TagConfig &given = context.config.tag;
    Generator random(static_cast<std::uint64_t>(context.derive(layoutSeed, "tag_obj", index)));
    TagRecipe tag;
    do { // ends: the context holds no more tags than ids when they must be unique
        family = &context.families[random.choice(context.families.size())];
        tag.tag_id = static_cast<int>(random.integers(0, family->codeCount));
    } while (context.config.tagmill.unique_ids && !taken.emplace(family->codebook, tag.tag_id).second);
    tag.tag_family = family->name;
    tag.tag_size = context.config.scenario.subject.tags.size_mm / 1000.0;
    tag.margin_bits = given.margin_bits;

    ObjectRecipe object;
    object.type = ObjectType::Tag;
    object.name = "Tag_" + std::to_string(index);
    object.material = tagMaterial(given.material, context.behaviour, random);
    if (given.texture_path)
        tag.texture_base_path = given.texture_path; // made absolute when the context was created
    if (context.behaviour.texturePaths)
        object.texture_path = context.tagTexturePrefix + tag.tag_family + "_" + std::to_string(tag.tag_id) + "_m" + std::to_string(tag.margin_bits) + ".png";
    // render-tag's renderer scales a 2×2 plane; its keypoints lie in that plane.
    const double m = static_cast<double>(family->grid) / (family->grid + 2 * (family->outer + tag.margin_bits));
    object.keypoints_3d = {{-m, m, 0}, {m, m, 0}, {m, -m, 0}, {-m, -m, 0}};
    object.tag = std::move(tag);
    applyPrint(context.config.tagmill.print, object);
    return object;
}

class FlyingLayout
{
public:
    FlyingLayout(const CompileContext &context, Generator &random)
        : m_context(context)
        , m_random(random)
    {
    }

    void place(ObjectRecipe &object, double radius)
    {
        // A place in the air of its own, as far as that can be found.
        constexpr int Tries = 100;
        for (int i = 0; i < Tries; ++i) {
            draw(object);
            if (m_context.config.tagmill.orientation == Orientation::So3) // no way to turn it reaches the floor
                object.location.z() = std::max(object.location.z(), radius + FloorClearance);
            if (m_context.behaviour.flyingMayCollide || isFree(object.location, radius))
                break;
        }
        m_taken.emplace_back(object.location, radius);
    }

private:
    void draw(ObjectRecipe &object)
    {
        const double r = m_context.config.physics.scatter_radius;
        const double x = m_random.uniform(-r, r);
        const double y = m_random.uniform(-r, r);
        const double z = m_random.uniform(0.1, 2 * r);
        double rx = m_random.uniform(0, 2 * Pi);
        const double ry = m_random.uniform(0, 2 * Pi);
        const double rz = m_random.uniform(0, 2 * Pi);
        // The normal's height is cos(rx)·cos(ry); turning half way about the tag's own x axis mirrors it.
        if (!m_context.behaviour.tagsMayFaceDown && std::cos(rx) * std::cos(ry) < 0)
            rx = rx < Pi ? rx + Pi : rx - Pi;
        object.location = {x, y, z};
        object.rotation_euler = {rx, ry, rz};
    }

    bool isFree(const Vector3 &location, double radius) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(), [&](const auto &taken) { return (taken.first - location).norm() < taken.second + radius; });
    }

    const CompileContext &m_context;
    Generator &m_random;
    std::vector<std::pair<Vector3, double>> m_taken;
};

/// From quad to quad: the spacing in modules and what pictures reach beyond their quads, of the family in the scene
/// that needs most.
double gridGap(const CompileContext &context, const std::vector<const FamilyInUse *> &families, double size)
{
    const double spacing = context.config.scenario.subject.tags.tag_spacing_bits;
    if (context.behaviour.firstFamilySpacing)
        return (spacing / context.families.front().grid) * size;
    double gap = 0;
    for (const FamilyInUse *family : families)
        gap = std::max(gap, ((2 * family->outer + spacing) / family->grid) * size);
    return gap;
}

ObjectRecipe plainBoard(const PrintConfig &print, int cols, int rows, double tagSize, double cell)
{
    ObjectRecipe board;
    board.type = ObjectType::Board;
    board.name = "Board_Background";
    board.location = {0, 0, -0.005};
    board.plain_board = PlainBoardRecipe{cols, rows, tagSize, cell};
    applyPrint(print, board);
    return board;
}

void layOutGrid(const CompileContext &context, Generator &random, const std::vector<const FamilyInUse *> &families, std::vector<ObjectRecipe> &objects)
{
    const int count = static_cast<int>(objects.size());
    const double size = context.config.scenario.subject.tags.size_mm / 1000.0;
    const int cols = static_cast<int>(std::ceil(std::sqrt(count)));
    const int rows = static_cast<int>(std::ceil(static_cast<double>(count) / cols));
    const double cell = size + gridGap(context, families, size);
    const double x0 = -((cols - 1) * cell) / 2, y0 = ((rows - 1) * cell) / 2;
    for (int i = 0; i < count; ++i)
        objects[static_cast<size_t>(i)].location = {x0 + (i % cols) * cell, y0 - (i / cols) * cell, 0.001};
    if (context.config.scenario.use_board)
        objects.push_back(plainBoard(context.config.tagmill.print, cols, rows, size, cell));
    if (context.config.scenario.sampling_mode != SamplingMode::Random)
        return;
    const double q = context.config.physics.scatter_radius * 0.5;
    const double dx = random.uniform(-q, q), dy = random.uniform(-q, q);
    for (ObjectRecipe &object : objects) {
        object.location.x() += dx;
        object.location.y() += dy;
    }
}

} // namespace

std::vector<ObjectRecipe> compileTags(const CompileContext &context, const SceneSeeds &seeds, std::optional<int> asked)
{
    const TagSubjectConfig &subject = context.config.scenario.subject.tags;
    const std::int64_t layoutSeed = context.derive(seeds.layout, "layout", 0);
    Generator random(static_cast<std::uint64_t>(layoutSeed));
    const IntRange &range = subject.tags_per_scene;
    const int drawn = static_cast<int>(range.isRange ? random.integers(range.min, std::int64_t{range.max} + 1) : range.min);
    const int count = asked.value_or(drawn);

    std::vector<ObjectRecipe> objects;
    std::vector<const FamilyInUse *> families(static_cast<size_t>(count));
    objects.reserve(families.size() + 1);
    TakenIds taken;
    for (int i = 0; i < count; ++i)
        objects.push_back(makeTag(context, layoutSeed, i, families[static_cast<size_t>(i)], taken));
    if (context.config.scenario.flying) {
        FlyingLayout layout(context, random);
        for (size_t i = 0; i < objects.size(); ++i)
            layout.place(objects[i], printRadius(*families[i], objects[i].tag->tag_size, objects[i].tag->margin_bits));
    } else if (count > 0) {
        layOutGrid(context, random, families, objects);
    }
    return objects;
}

} // namespace tagmill
