// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/mesh.h"

#include "core/files.h"

#include <bit>
#include <unordered_map>

namespace tagmill {

namespace {

static_assert(std::endian::native == std::endian::little, "meshes are hashed and sent as little-endian bytes");

template<class T>
std::span<const std::byte> bytesOf(const std::vector<T> &values)
{
    return std::as_bytes(std::span(values));
}

std::shared_ptr<const Mesh> finished(Mesh mesh)
{
    Sha256Hasher hasher;
    for (const auto bytes : {bytesOf(mesh.vertices), bytesOf(mesh.face_sizes), bytesOf(mesh.face_vertices), bytesOf(mesh.face_slots)}) {
        const std::uint64_t size = bytes.size(); // keeps the borders between the arrays in the hash
        hasher.add(std::as_bytes(std::span(&size, 1)));
        hasher.add(bytes);
    }
    mesh.sha256 = hex(hasher.finish());
    return std::make_shared<const Mesh>(std::move(mesh));
}

/// Collects faces; equal points become one vertex.
class PrintBuilder
{
public:
    void addFace(const PrintFace &face)
    {
        const auto x0 = static_cast<float>(face.rect.min.x()), y0 = static_cast<float>(face.rect.min.y());
        const auto x1 = static_cast<float>(face.rect.max.x()), y1 = static_cast<float>(face.rect.max.y());
        m_mesh.face_sizes.push_back(4);
        for (const auto &[x, y] : {std::pair(x0, y0), std::pair(x1, y0), std::pair(x1, y1), std::pair(x0, y1)})
            m_mesh.face_vertices.push_back(vertex(x, y));
        m_mesh.face_slots.push_back(face.ink == Ink::Black ? 1 : 0);
    }
    Mesh take() { return std::move(m_mesh); }

private:
    std::int32_t vertex(float x, float y)
    {
        const auto index = static_cast<std::int32_t>(m_mesh.vertices.size() / 3);
        const auto key = std::uint64_t(std::bit_cast<std::uint32_t>(x + 0.0f)) << 32 | std::bit_cast<std::uint32_t>(y + 0.0f);
        const auto [found, isNew] = m_index.emplace(key, index);
        if (isNew)
            m_mesh.vertices.insert(m_mesh.vertices.end(), {x, y, 0.0f});
        return found->second;
    }

    Mesh m_mesh;
    std::unordered_map<std::uint64_t, std::int32_t> m_index;
};

} // namespace

std::shared_ptr<const Mesh> printMesh(const TargetPrint &print)
{
    PrintBuilder builder;
    for (const PrintFace &face : print.faces)
        builder.addFace(face);
    return finished(builder.take());
}

std::shared_ptr<const Mesh> planeMesh(double width, double height)
{
    PrintBuilder builder;
    builder.addFace({{{-width / 2, -height / 2}, {width / 2, height / 2}}, Ink::White});
    return finished(builder.take());
}

std::shared_ptr<const Mesh> boxMesh(const Vector3 &size)
{
    Mesh mesh;
    for (int corner = 0; corner < 8; ++corner) {
        for (int axis = 0; axis < 3; ++axis)
            mesh.vertices.push_back(static_cast<float>((corner >> axis & 1 ? 0.5 : -0.5) * size[axis]));
    }
    mesh.face_vertices = {0, 4, 6, 2,  1, 3, 7, 5,  0, 1, 5, 4,  2, 6, 7, 3,  0, 2, 3, 1,  4, 5, 7, 6};
    mesh.face_sizes.assign(6, 4);
    mesh.face_slots.assign(6, 0);
    return finished(std::move(mesh));
}

} // namespace tagmill
