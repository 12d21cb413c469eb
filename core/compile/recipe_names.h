// SPDX-License-Identifier: GPL-3.0-or-later
// How enumerations are spelt in a recipe; one table each, for writing and reading.
#pragma once

#include "core/compile/recipe.h"

#include <array>
#include <optional>
#include <string_view>

namespace tagmill {

template<class E>
struct EnumName
{
    E value;
    std::string_view name;
};

constexpr std::array<EnumName<LightType>, 2> lightTypeNames{{{LightType::Point, "POINT"}, {LightType::Sun, "SUN"}}};
constexpr std::array<EnumName<ObjectType>, 3> objectTypeNames{{{ObjectType::Tag, "TAG"}, {ObjectType::Board, "BOARD"}, {ObjectType::Occluder, "OCCLUDER"}}};
constexpr std::array<EnumName<DistortionModel>, 3> distortionNames{
    {{DistortionModel::None, "none"}, {DistortionModel::BrownConrady, "brown_conrady"}, {DistortionModel::KannalaBrandt, "kannala_brandt"}}};
constexpr std::array<EnumName<ToneMapping>, 3> toneMappingNames{{{ToneMapping::Linear, "linear"}, {ToneMapping::Srgb, "srgb"}, {ToneMapping::Filmic, "filmic"}}};
constexpr std::array<EnumName<RendererMode>, 3> rendererNames{{{RendererMode::Cycles, "cycles"}, {RendererMode::Eevee, "eevee"}, {RendererMode::Workbench, "workbench"}}};
constexpr std::array<EnumName<BoardType>, 2> boardTypeNames{{{BoardType::Charuco, "charuco"}, {BoardType::AprilGrid, "aprilgrid"}}};
/// board.pattern; a recipe without it means the peer's.
constexpr std::array<EnumName<CharucoPattern>, 3> charucoPatternNames{
    {{CharucoPattern::OpenCv, "opencv"}, {CharucoPattern::OpenCvLegacy, "opencv_legacy"}, {CharucoPattern::Peer, "peer"}}};
constexpr std::array<EnumName<AprilGridLayout>, 2> aprilGridLayoutNames{{{AprilGridLayout::Kalibr, "kalibr"}, {AprilGridLayout::Peer, "peer"}}};

// Ours (DESIGN 27): the first of each is the default and not written.
constexpr std::array<EnumName<ImageMode>, 2> imageModeNames{{{ImageMode::Final, "final"}, {ImageMode::Preview, "preview"}}};
constexpr std::array<EnumName<Optics>, 2> opticsNames{{{Optics::Warp, "warp"}, {Optics::Direct, "direct"}}};
constexpr std::array<EnumName<PixelFilter>, 2> pixelFilterNames{{{PixelFilter::Box, "box"}, {PixelFilter::BlackmanHarris, "blackman_harris"}}};
constexpr std::array<EnumName<TruthTime>, 2> truthTimeNames{{{TruthTime::Mid, "mid"}, {TruthTime::Start, "start"}}};
constexpr std::array<EnumName<PrintMaterial>, 2> printMaterialNames{{{PrintMaterial::Diffuse, "diffuse"}, {PrintMaterial::Emissive, "emissive"}}};
constexpr std::array<EnumName<CharucoCornerIds>, 2> cornerIdNames{{{CharucoCornerIds::Top, "top"}, {CharucoCornerIds::Bottom, "bottom"}}};

template<class E, size_t N>
std::string_view enumName(const std::array<EnumName<E>, N> &names, E value)
{
    for (const auto &row : names)
        if (row.value == value)
            return row.name;
    return names.front().name;
}

template<class E, size_t N>
std::optional<E> enumValue(const std::array<EnumName<E>, N> &names, std::string_view name)
{
    for (const auto &row : names)
        if (row.name == name)
            return row.value;
    return std::nullopt;
}

} // namespace tagmill
