// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/raw_frame.h"
#include "core/imaging/tone_curve.h"

namespace tagmill {

Image8 toneMap(const ImageF &raw, ToneMapping mapping, const FilmicTransform *filmic)
{
    Image8 image(raw.width, raw.height, raw.channels);
    ToneCurve(mapping, filmic, raw.channels).encode(raw.pixels.data(), raw.pixels.size(), image.pixels.data());
    return image;
}

} // namespace tagmill
