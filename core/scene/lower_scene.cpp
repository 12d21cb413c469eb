// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/tag_picture.h"
#include "core/scene/mesh.h"
#include "core/scene/render_scene.h"

#include <filesystem>

namespace tagmill {

namespace {

// Reflectances of matt laser print on office paper. Not 1 and 0: no real print is, and a linear tone would clip.
constexpr double paper = 0.8, ink = 0.03;
constexpr double floorGrey = 0.3, floorRoughness = 0.9, floorEdge = 40, floorHeight = -0.01; // m
constexpr double defaultSpecular = 0.5;  ///< Blender's own

std::string objectWhere(size_t index, std::string_view field)
{
    return "objects[" + std::to_string(index) + "]." + std::string(field);
}

/// The print as it came out of the printer.
TargetPrint scaled(TargetPrint print, const Vector2 &factor)
{
    print.width *= factor.x();
    print.height *= factor.y();
    for (PrintFace &face : print.faces) {
        face.rect.min = face.rect.min.cwiseProduct(factor);
        face.rect.max = face.rect.max.cwiseProduct(factor);
    }
    return print;
}

Result<> checkAsset(const std::optional<std::string> &path, const std::string &where)
{
    std::error_code ignored;
    if (path && !std::filesystem::is_regular_file(*path, ignored))
        return makeError(Errc::InvalidValue, "scene.asset_missing", {*path}, where);
    return {};
}

/// Adds to a RenderScene what a recipe's objects are.
class SceneLowering
{
public:
    explicit SceneLowering(const SceneRecipe &recipe)
        : m_recipe(recipe)
    {
    }

    Result<RenderScene> run()
    {
        TAGMILL_CHECK(addWorld());
        addFloor();
        for (size_t i = 0; i < m_recipe.objects.size(); ++i)
            TAGMILL_CHECK(addObject(i));
        for (size_t i = 0; i < m_recipe.world.lights.size(); ++i)
            addLight(i);
        return std::move(m_scene);
    }

private:
    int addMaterial(Material material)
    {
        m_scene.materials.push_back(std::move(material));
        return static_cast<int>(m_scene.materials.size()) - 1;
    }

    /// Slots of printMesh: paper, ink. Emissive prints, and all boards in compat, shine by themselves, pure white and black.
    std::vector<int> addPrintMaterials(const ObjectRecipe &object)
    {
        const bool isEmissive = object.print_material == PrintMaterial::Emissive || (m_recipe.isCompat && !object.tag);
        const MaterialRecipe surface = object.material.value_or(MaterialRecipe{});
        const double emission = isEmissive ? 1 : 0;
        const auto grey = [](double value) { return Vector3(Vector3::Constant(value)); };
        return {addMaterial({object.name + " paper", grey(isEmissive ? 1 : paper), surface.roughness, surface.specular, emission, {}, 1, 0, {}}),
                addMaterial({object.name + " ink", grey(isEmissive ? 0 : ink), surface.roughness, surface.specular, emission, {}, 1, 0, {}})};
    }

    Result<> addWorld()
    {
        const WorldRecipe &world = m_recipe.world;
        TAGMILL_CHECK(checkAsset(world.background_hdri, "world.background_hdri"));
        TAGMILL_CHECK(checkAsset(world.texture_path, "world.texture_path"));
        m_scene.world.hdri_path = world.background_hdri;
        m_scene.world.hdri_rotation = world.hdri_rotation;
        return {};
    }

    void addFloor()
    {
        Material material{"Floor", Vector3::Constant(floorGrey), floorRoughness, defaultSpecular, 0, {}, 1, 0, {}};
        material.texture_path = m_recipe.world.texture_path;
        material.texture_scale = m_recipe.world.texture_scale;
        material.texture_rotation = m_recipe.world.texture_rotation;
        const int index = addMaterial(std::move(material));
        m_scene.objects.push_back({"Floor", planeMesh(floorEdge, floorEdge), poseMatrix({0, 0, floorHeight}, Vector3::Zero()), {index}, true});
    }

    Result<> addObject(size_t index)
    {
        const ObjectRecipe &object = m_recipe.objects[index];
        if (object.tag)
            return addTag(index);
        if (object.board)
            return addBoard(index);
        if (object.plain_board)
            addPlainBoard(object);
        else if (object.occluder)
            addOccluder(object);
        else
            return makeError(Errc::InvalidValue, "scene.object_empty", {object.name}, objectWhere(index, "type"));
        return {};
    }

    void addMesh(const ObjectRecipe &object, std::shared_ptr<const Mesh> mesh, std::vector<int> materials, bool castsShadow)
    {
        // recipe.scale is not applied: sizes say it all (render-tag ignores it as well).
        m_scene.objects.push_back({object.name, std::move(mesh), poseMatrix(object.location, object.rotation_euler), std::move(materials), castsShadow});
    }

    Result<> addTag(size_t index)
    {
        const ObjectRecipe &object = m_recipe.objects[index];
        auto print = printTag(object.tag->tag_family, object.tag->tag_id, object.tag->tag_size, object.tag->margin_bits);
        if (!print)
            return within(std::move(print).error(), objectWhere(index, "properties"));
        const TargetPrint whole = scaled(*std::move(print), object.print_scale);
        if (auto picture = tagPicture(*object.tag); picture && !m_recipe.isCompat)
            return addTagPicture(index, whole, *std::move(picture));
        addMesh(object, printMesh(whole), addPrintMaterials(object), false);
        return {};
    }

    /// A plane as large as the exact print, quiet zone included, that shows a file.
    Result<> addTagPicture(size_t index, const TargetPrint &print, std::string path)
    {
        const ObjectRecipe &object = m_recipe.objects[index];
        TAGMILL_CHECK(checkAsset(path, objectWhere(index, "properties.texture_base_path")));
        const MaterialRecipe surface = object.material.value_or(MaterialRecipe{});
        Material material{object.name + " picture", Vector3::Ones(), surface.roughness, surface.specular, 0, std::move(path), 1, 0, {}};
        material.emission_strength = object.print_material == PrintMaterial::Emissive ? 1 : 0;
        material.texture_size = Vector2(print.width, print.height);
        addMesh(object, planeMesh(print.width, print.height), {addMaterial(std::move(material))}, false);
        return {};
    }

    Result<> addBoard(size_t index)
    {
        const ObjectRecipe &object = m_recipe.objects[index];
        auto print = printBoard(*object.board);
        if (!print)
            return within(std::move(print).error(), objectWhere(index, "board"));
        addMesh(object, printMesh(scaled(*std::move(print), object.print_scale)), addPrintMaterials(object), true);
        return {};
    }

    void addPlainBoard(const ObjectRecipe &object)
    {
        const PlainBoardRecipe &board = *object.plain_board;
        auto materials = addPrintMaterials(object);
        materials.pop_back(); // no ink
        m_scene.materials.pop_back();
        addMesh(object, planeMesh(board.cols * board.square_size, board.rows * board.square_size), std::move(materials), true);
    }

    void addOccluder(const ObjectRecipe &object)
    {
        const OccluderRecipe &box = *object.occluder;
        const int index = addMaterial({object.name, Vector3::Constant(box.albedo), box.roughness, defaultSpecular, 0, {}, 1, 0, {}});
        addMesh(object, boxMesh({box.size_along_edge_m, box.size_across_edge_m, box.thickness_m}), {index}, true);
    }

    void addLight(size_t index)
    {
        const LightRecipe &recipe = m_recipe.world.lights[index];
        SceneLight light;
        light.name = "Light " + std::to_string(index);
        light.type = recipe.type;
        light.world_from_light = poseMatrix(recipe.location, recipe.rotation_euler.value_or(Vector3::Zero()));
        light.power = recipe.intensity;
        light.color = recipe.color;
        light.radius = recipe.type == LightType::Point ? recipe.radius : 0;
        light.angle = recipe.type == LightType::Sun ? m_recipe.world.sun_angle : 0;
        m_scene.lights.push_back(std::move(light));
    }

    /// The error of a station below, at the place in the recipe that caused it.
    static Error within(Error error, std::string where)
    {
        error.problem.where = error.problem.where.empty() ? std::move(where) : where + "." + error.problem.where;
        return error;
    }

    const SceneRecipe &m_recipe;
    RenderScene m_scene;
};

} // namespace

Result<RenderScene> lowerScene(const SceneRecipe &recipe)
{
    return SceneLowering(recipe).run();
}

} // namespace tagmill
