// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/recipe_file.h"

#include "core/files.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <span>

namespace tagmill {

namespace {

/// Scenes a piece: some 100 KB of text.
constexpr size_t ScenesPerPiece = 16;

/// Appends pieces to a file in their order, in whatever order they come. Thread-safe.
class PieceWriter
{
public:
    explicit PieceWriter(AtomicFile &file)
        : m_file(file)
    {
    }

    /// Memory of a piece that is on its way to disk: new memory costs more than the text in it.
    std::string spareBuffer()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_spare.empty())
            return {};
        std::string buffer = std::move(m_spare.back());
        m_spare.pop_back();
        return buffer;
    }

    void add(size_t piece, std::string text)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.emplace(piece, std::move(text));
        for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_next; first = m_waiting.erase(first), ++m_next) {
            if (m_outcome)
                m_outcome = m_file.write(m_next == 0 ? "\n  " : ",\n  ");
            if (m_outcome)
                m_outcome = m_file.write(first->second);
            m_spare.push_back(std::move(first->second));
        }
    }
    Result<> outcome() const { return m_outcome; }

private:
    AtomicFile &m_file;
    std::mutex m_mutex;
    std::map<size_t, std::string> m_waiting;
    std::vector<std::string> m_spare;
    size_t m_next = 0;
    Result<> m_outcome;
};

} // namespace

Result<> writeRecipeFile(const std::filesystem::path &path, const std::vector<SceneRecipe> &recipes, Executor &executor)
{
    TAGMILL_TRY(AtomicFile file, AtomicFile::create(path));
    TAGMILL_CHECK(file.write("["));
    PieceWriter writer(file);
    executor.parallelFor((recipes.size() + ScenesPerPiece - 1) / ScenesPerPiece, [&](size_t piece) {
        const size_t first = piece * ScenesPerPiece;
        const size_t count = std::min(ScenesPerPiece, recipes.size() - first);
        writer.add(piece, recipeElements(std::span(recipes).subspan(first, count), 2, writer.spareBuffer()));
    });
    TAGMILL_CHECK(writer.outcome());
    TAGMILL_CHECK(file.write(recipes.empty() ? "]" : "\n]"));
    return file.commit();
}

} // namespace tagmill
