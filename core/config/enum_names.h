// SPDX-License-Identifier: GPL-3.0-or-later
// How the enumerations of GenConfig are spelt in files. One row an enumeration, in the order of its enumerators.
#pragma once

#include "core/config/gen_config.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace tagmill {

template<class E>
struct EnumNames;

template<std::size_t N>
using NameArray = std::array<std::string_view, N>;

template<> struct EnumNames<EvaluationScope> { static constexpr NameArray<4> names = {"detection", "corner_accuracy", "pose_estimation", "calibration"}; };
template<> struct EnumNames<SamplingMode> { static constexpr NameArray<3> names = {"random", "distance", "angle"}; };
template<> struct EnumNames<DistortionModel> { static constexpr NameArray<3> names = {"none", "brown_conrady", "kannala_brandt"}; };
template<> struct EnumNames<ToneMapping> { static constexpr NameArray<3> names = {"linear", "srgb", "filmic"}; };
template<> struct EnumNames<PpmDistribution> { static constexpr NameArray<1> names = {"uniform"}; };
template<> struct EnumNames<IntensitySampling> { static constexpr NameArray<2> names = {"linear", "log"}; };
template<> struct EnumNames<SubjectType> { static constexpr NameArray<2> names = {"TAGS", "BOARD"}; };
template<> struct EnumNames<RendererMode> { static constexpr NameArray<3> names = {"cycles", "eevee", "workbench"}; };
template<> struct EnumNames<OccluderPattern> { static constexpr NameArray<4> names = {"half", "corner", "bar", "slit"}; };
template<> struct EnumNames<Compat> { static constexpr NameArray<2> names = {"render-tag", "none"}; };
template<> struct EnumNames<CharucoPattern> { static constexpr NameArray<3> names = {"opencv", "opencv_legacy", "peer"}; };
template<> struct EnumNames<CharucoCornerIds> { static constexpr NameArray<2> names = {"top", "bottom"}; };
template<> struct EnumNames<AprilGridLayout> { static constexpr NameArray<2> names = {"kalibr", "peer"}; };
template<> struct EnumNames<ImageMode> { static constexpr NameArray<2> names = {"final", "preview"}; };
template<> struct EnumNames<Optics> { static constexpr NameArray<2> names = {"warp", "direct"}; };
template<> struct EnumNames<TruthTime> { static constexpr NameArray<2> names = {"mid", "start"}; };
template<> struct EnumNames<PixelFilter> { static constexpr NameArray<2> names = {"box", "blackman_harris"}; };
template<> struct EnumNames<PoseSampling> { static constexpr NameArray<3> names = {"random", "halton", "sobol"}; };
template<> struct EnumNames<Orientation> { static constexpr NameArray<2> names = {"flat", "so3"}; };
template<> struct EnumNames<PrintMaterial> { static constexpr NameArray<2> names = {"diffuse", "emissive"}; };

/// enumName(ToneMapping::Filmic) is "filmic".
template<class E>
constexpr std::string_view enumName(E value)
{
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

/// The enumerator spelt so, if any.
template<class E>
constexpr std::optional<E> enumFromName(std::string_view name)
{
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        if (EnumNames<E>::names[i] == name)
            return static_cast<E>(i);
    return {};
}

} // namespace tagmill
