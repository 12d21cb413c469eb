// SPDX-License-Identifier: GPL-3.0-or-later
// NoiseStack: the noise layers of one image, fed with its elements in order and in blocks, so that a block goes
// through all layers while it is in the cache. Every layer has its own generator.
#pragma once

#include "core/imaging/sensor.h"
#include "core/random/generator.h"

#include <span>

namespace tagmill {

class NoiseStack
{
public:
    /// white: what salt becomes. Layers without effect are dropped.
    NoiseStack(const std::vector<NoiseLayer> &layers, int width, int height, int channels, double white);

    bool isEmpty() const { return m_layers.empty(); }
    /// The image's next elements; whole pixels.
    void apply(std::span<double> values);

private:
    struct Layer
    {
        NoiseLayer given;
        Generator random;
        bool isSingle;                   ///< of floats still: numpy multiplies these in single precision
        std::vector<std::uint8_t> marks; ///< salt and pepper, by pixel
    };
    void addPoisson(Layer &layer, std::span<double> values) const;
    void addGaussian(Layer &layer, std::span<double> values);
    void addMarks(const Layer &layer, std::span<double> values) const;

    std::vector<Layer> m_layers;
    std::vector<double> m_normals;
    size_t m_channels;
    double m_white;
    size_t m_position = 0; ///< pixels done
};

} // namespace tagmill
