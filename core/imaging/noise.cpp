// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/noise.h"

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

constexpr double mostPhotons = 1e12; ///< their noise, a millionth, is below any code

enum Mark : std::uint8_t { None, Salt, Pepper };

bool hasEffect(const NoiseLayer &layer)
{
    switch (layer.model) {
    case NoiseModel::Gaussian:
        return layer.deviation > 0;
    case NoiseModel::Poisson:
        return layer.scale > 0 && layer.scale < mostPhotons;
    case NoiseModel::SaltAndPepper:
        return layer.amount > 0;
    }
    return false;
}

void scatter(std::vector<std::uint8_t> &marks, Mark mark, size_t count, int width, int height, Generator &random)
{
    std::vector<std::uint32_t> rows(count);
    for (std::uint32_t &row : rows)
        row = static_cast<std::uint32_t>(random.integers(0, height));
    for (const std::uint32_t row : rows)
        marks[size_t(row) * static_cast<size_t>(width) + static_cast<size_t>(random.integers(0, width))] = mark;
}

std::vector<std::uint8_t> saltAndPepper(const NoiseLayer &layer, int width, int height, Generator &random)
{
    std::vector<std::uint8_t> marks(static_cast<size_t>(width) * static_cast<size_t>(height), None);
    const double count = std::trunc(std::min(layer.amount, 1.0) * static_cast<double>(marks.size()));
    const double salt = std::trunc(count * std::clamp(layer.salt_share, 0.0, 1.0));
    if (marks.empty())
        return marks;
    scatter(marks, Salt, static_cast<size_t>(salt), width, height, random);
    scatter(marks, Pepper, static_cast<size_t>(count - salt), width, height, random);
    return marks;
}

} // namespace

NoiseStack::NoiseStack(const std::vector<NoiseLayer> &layers, int width, int height, int channels, double white)
    : m_channels(static_cast<size_t>(channels))
    , m_white(white)
{
    bool isSingle = true;
    for (const NoiseLayer &given : layers) {
        if (!hasEffect(given))
            continue;
        Layer layer{given, Generator(given.seed), isSingle, {}};
        if (given.model == NoiseModel::SaltAndPepper)
            layer.marks = saltAndPepper(given, width, height, layer.random);
        else
            isSingle = false;
        m_layers.push_back(std::move(layer));
    }
}

void NoiseStack::apply(std::span<double> values)
{
    for (Layer &layer : m_layers) {
        switch (layer.given.model) {
        case NoiseModel::Gaussian:
            addGaussian(layer, values);
            break;
        case NoiseModel::Poisson:
            addPoisson(layer, values);
            break;
        case NoiseModel::SaltAndPepper:
            addMarks(layer, values);
            break;
        }
    }
    m_position += values.size() / m_channels;
}

void NoiseStack::addGaussian(Layer &layer, std::span<double> values)
{
    m_normals.resize(values.size());
    layer.random.standardNormals(m_normals);
    const double mean = layer.given.mean, deviation = layer.given.deviation;
    const double *const normals = m_normals.data();
    for (size_t i = 0; i < values.size(); ++i)
        values[i] += mean + deviation * normals[i];
}

void NoiseStack::addPoisson(Layer &layer, std::span<double> values) const
{
    constexpr double most = 0x1p53; // beyond it a count is not exact any more
    const double scale = layer.given.scale;
    const auto single = static_cast<float>(scale);
    for (double &value : values) {
        const double positive = value > 0 ? value : 0; // NaN too
        const double lambda = layer.isSingle ? double(static_cast<float>(positive) * single) : positive * scale;
        value = lambda < most ? lambda : most;
    }
    layer.random.poissons(values);
    for (double &value : values)
        value /= scale;
}

void NoiseStack::addMarks(const Layer &layer, std::span<double> values) const
{
    for (size_t i = 0; i < values.size() / m_channels; ++i) {
        const std::uint8_t mark = layer.marks[m_position + i];
        if (mark != None)
            std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(i * m_channels), m_channels, mark == Salt ? m_white : 0.0);
    }
}

} // namespace tagmill
